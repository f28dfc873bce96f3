import type { Relation } from './relation.ts';
import type { Telling } from './telling.ts';

const MOST_ROWS = 12;
const row = /^(?:[^#@_\n,;]* )?# (?:[;|] )?#$/;

/** Rows of two figures with nothing above them: nobody can tell what the second has to do with the first. */
export function twoColumnsIn({ words, mentions, source }: Telling): Relation | null {
  if (mentions.some(({ unit, reason }) => unit !== null || reason !== null)) return null;
  const lines = words.split('\n').map((line) => line.trim().replace(/ ;(?= #)/g, ''));
  const rows = lines.slice(0, lines.findIndex((line) => !row.test(line)) >>> 0);
  if (rows.length < 2 || rows.length > MOST_ROWS || mentions.length !== 2 * rows.length) return null;
  if (lines.slice(rows.length).some((line) => line.includes('#'))) return null;
  return {
    kind: 'two-columns',
    rows: rows.map((_, i) => ({
      label: labelOf(source, mentions[2 * i]?.start ?? 0),
      first: mentions[2 * i]?.value ?? NaN,
      second: mentions[2 * i + 1]?.value ?? NaN,
    })),
  };
}

/** What stands before the first figure of its row. */
function labelOf(source: string, start: number): string {
  return source
    .slice(source.lastIndexOf('\n', start) + 1, start)
    .replace(/[\s;|:]+$/, '')
    .trim();
}
