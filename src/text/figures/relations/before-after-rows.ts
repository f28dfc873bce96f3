import { fold } from '../../words/normal-words.ts';
import { unitOf } from '../nature.ts';
import type { OwnSeries, OwnUnit } from '../account.ts';
import type { Relation } from './relation.ts';
import type { Telling } from './telling.ts';

const before = /(?:^| )(?:voor|daarvoor|ervoor|vooraf|voorheen|eerst|eerder|before|previously|prior)(?= |$)/;
const after = /(?:^| )(?:na|nadien|daarna|erna|achteraf|sinds|nu|inmiddels|after|afterwards|since|now)(?= |$)/;
/** Of two rows of weeks the one that is not `daarvoor` is the newer. */
const recent = /(?:^| )(?:afgelopen|laatste|recente|last|past|recent|weken|weeks|maanden|months)(?= |$)/;
const FEWEST = 2;

/** Two rows, one of before something and one of after it: `voor: 14, 17, 15, na: 11, 12, 10`. */
export function beforeAfterRowsIn({ account, hasTable, source }: Telling): Relation | null {
  if (account.kind !== 'understood' || hasTable || account.pairs.length > 0) return null;
  const [first, second, ...more] = account.series;
  if (!first || !second || more.length > 0) return null;
  if (first.arrangement !== 'list' || second.arrangement !== 'list') return null;
  const isTurned = (isNamed(first, after, before) || isNamed(first, recent, before)) && isNamed(second, before, after);
  if (!isTurned && !(isNamed(first, before, after) && isNamed(second, after, before))) return null;
  const [older, newer] = (isTurned ? [second, first] : [first, second]).map(valuesOf);
  if (!older || !newer || older.length < FEWEST || newer.length < FEWEST) return null;
  return { kind: 'before-after-rows', before: older, after: newer, unit: sharedUnit(first, second, source) };
}

function isNamed({ label }: OwnSeries, own: RegExp, other: RegExp): boolean {
  const words = fold(label);
  return own.test(words) && !other.test(words);
}

/** `wachttijd in dagen voor: .., na: ..`: what stands before the first is said of both. */
function sharedUnit(first: OwnSeries, second: OwnSeries, source: string): OwnUnit | null {
  if (first.unit === second.unit || second.unit === null || second.unit === 'count') return first.unit;
  return first.unit ?? unitOf([...first.points, ...second.points], { words: source.slice(0, 300), units: [] });
}

function valuesOf({ points }: OwnSeries): number[] {
  return points.flatMap(({ value }) => (value === null ? [] : [value]));
}
