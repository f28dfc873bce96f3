import { newcombeDifference } from '../../interpretation/comparison/newcombe.ts';
import { compareCounts } from '../../interpretation/comparison/two-counts.ts';
import { wilsonInterval } from '../../interpretation/comparison/wilson.ts';
import type { OwnPair, OwnPoint, OwnUnit } from '../../interpretation/own-numbers/account.ts';
import type { Language } from '../../shared/language.ts';
import { formatNumber } from './format.ts';
import { fact, type Statement } from './statement.ts';
import { ownFiguresWording } from './wording/own-figures.ts';

/** Below this a difference is called more than chance (interpretation 1.9). */
const level = 0.05;

/** What two figures that belong together do and do not say. */
export function tellPair(pair: OwnPair, language: Language): Statement[] {
  return pair.kind === 'part-of-whole' ? tellPart(pair, language) : tellChange(pair, language);
}

function tellPart({ part, whole }: Extract<OwnPair, { kind: 'part-of-whole' }>, language: Language): Statement[] {
  const words = ownFiguresWording[language];
  const percentage = (name: string, share: number) =>
    fact(name, `${formatNumber(100 * share, decimalsOf(share), language)}%`);
  const told = words.partOfWhole(
    fact('part', shown(part, language)),
    fact('whole', shown(whole, language)),
    percentage('percentage', part / whole),
  );
  const interval = wilsonInterval({ count: part, size: whole });
  if (interval.kind === 'refused' || whole === 0) return [];
  return [
    told,
    words.margin(percentage('lower', interval.lower), percentage('upper', interval.upper)),
    words.registration(),
  ];
}

/** A share close to none or all is not rounded to none or all. */
function decimalsOf(share: number): number {
  const rest = Math.min(share, 1 - share);
  return rest > 0 && rest < 0.01 ? 2 : 0;
}

/** Two figures of one series, the oldest first: no series, and a comparison all the same. */
export function tellTwo(points: readonly [OwnPoint, OwnPoint], unit: OwnUnit | null, language: Language): Statement[] {
  const [before, after] = points.map(({ value, numerator }) =>
    numerator === null ? (value ?? 0) : Math.round((value ?? 0) * 10) / 10,
  ) as [number, number];
  return tellChange({ before, after, unit }, language, points);
}

function tellChange(
  { before, after, unit }: Pick<Extract<OwnPair, { kind: 'before-after' }>, 'before' | 'after' | 'unit'>,
  language: Language,
  points: readonly OwnPoint[] = [],
): Statement[] {
  const words = ownFiguresWording[language];
  const isPercentage = unit === 'percentage';
  const value = (name: string, of: number) => fact(name, `${shown(of, language)}${isPercentage ? '%' : ''}`);
  if (before === after) return [words.same(value('value', after)), words.twoPoints()];
  const percentagePoints = language === 'nl' ? 'procentpunt' : 'percentage points';
  const size = fact(
    'difference',
    `${shown(Math.abs(after - before), language)}${isPercentage ? ` ${percentagePoints}` : ''}`,
  );
  return [
    (after > before ? words.rose : words.fell)(value('before', before), value('after', after), size),
    ...(before > 0
      ? [words.relative(fact('relative', `${formatNumber((100 * Math.abs(after - before)) / before, 0, language)}%`))]
      : []),
    ...(isPercentage ? [shareChance(points, language)] : chance(before, after, unit, language)),
    words.twoPoints(),
  ];
}

function shareChance(points: readonly OwnPoint[], language: Language): Statement {
  const words = ownFiguresWording[language];
  const [first, second] = points.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ count: numerator, size: denominator }],
  );
  const compared = first && second && newcombeDifference(second, first, 1 - level);
  if (compared?.kind !== 'difference') return words.needsCounts();
  return compared.lower > 0 || compared.upper < 0 ? words.shareMoreThanChance() : words.shareByChance();
}

/** Only of counts: chance says nothing about amounts and days. */
function chance(before: number, after: number, unit: OwnUnit | null, language: Language) {
  const words = ownFiguresWording[language];
  if (unit !== null && unit !== 'count') return [];
  const compared = compareCounts({ count: after, exposure: 1 }, { count: before, exposure: 1 });
  if (compared.kind === 'refused') return [];
  return [compared.p < level ? words.moreThanChance() : words.byChance(), words.ifStock()];
}

/** As many decimals as the figure has, at most two. */
function shown(value: number, language: Language): string {
  const decimals = [0, 1, 2].find((count) => Math.abs(value - Number(value.toFixed(count))) < 1e-9) ?? 2;
  return formatNumber(value, decimals, language);
}
