import { fold } from '../words/normal-words.ts';

const leaving =
  /(?:^|\s)(?:zonder|behalve|uitgezonderd|without|except(?: for)?|leaving out|leave out|laat)\s+([^?.!\n]{1,80}?)(?:\s+(?:weg|out))?\s*[?.!]*$/iu;
const and = /\s*,\s*|\s+(?:en|and)\s+/iu;
const cells = /\t|;/;

/**
 * `En zonder week 3?`: a row of figures without the periods or groups that are named, and their names as they were said;
 * null when nothing is to be left out, or nothing of what is named stands in it.
 */
export function withoutNamed(text: string, said: string): { readonly text: string; readonly left: string } | null {
  const [, named = ''] = leaving.exec(said) ?? [];
  const names = named.split(and).filter((name) => /[\p{L}\d]/u.test(name));
  const left = names.reduce<string | null>((rest, name) => rest && withoutOne(rest, name), text);
  return names.length === 0 || left === null ? null : { text: left, left: named.trim() };
}

function withoutOne(text: string, name: string): string | null {
  const wanted = fold(name.trim());
  const lines = text.split('\n');
  const kept = lines.filter((line) => !(cells.test(line) && isNamed(fold(line.split(cells)[0]?.trim() ?? ''), wanted)));
  if (kept.length < lines.length) return kept.join('\n');
  const escaped = name
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replaceAll(/\s+/gu, '\\s+');
  const inRow = new RegExp(
    String.raw`(?<![\p{L}\d])${escaped}(?![\p{L}\d])\s*(?:(?:19|20)\d\d\s*)?[:=]?\s*-?(?:€\s*)?\d[\d.]*(?:,\d+)?\s*%?\s*[,;]?\s*`,
    'giu',
  );
  const rest = text.replace(inRow, '');
  return rest === text ? null : rest;
}

/** `week 3` is `week 3 2026` too. */
function isNamed(cell: string, wanted: string): boolean {
  return (
    cell === wanted ||
    (cell.startsWith(`${wanted} `) && /^ (?:van |of )?(?:19|20)\d\d$/.test(cell.slice(wanted.length)))
  );
}
