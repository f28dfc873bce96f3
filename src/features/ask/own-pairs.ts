import { periodAt } from '../../time/period.ts';
import { newcombeDifference } from '../../statistics/comparison/newcombe.ts';
import { compareCounts } from '../../statistics/comparison/two-counts.ts';
import { wilsonInterval } from '../../statistics/comparison/wilson.ts';
import type { OwnNumbers, OwnPair, OwnPeriod, OwnPoint, OwnSeries, OwnUnit } from '../../text/figures/account.ts';
import { placeOf } from '../../text/figures/period-row.ts';
import type { Language } from '../../shared/language.ts';
import { formatNumber } from './format.ts';
import { fact, type Statement } from './statement.ts';
import { ownFiguresWording } from './wording/own-figures.ts';

/** Below this a difference is called more than chance (interpretation 1.9). */
const level = 0.05;

/** What the figures of a question tell that are no row to read: of each pair of them its sentences. */
export function tellPairs({ series, pairs, questions }: Understood, today: string, language: Language): Statement[][] {
  const isUnfinished = questions.includes('completeness');
  const told = [
    ...pairs.map((pair) =>
      pair.kind === 'part-of-whole' ? tellPart(pair, language) : tellChange({ ...pair, isUnfinished }, language),
    ),
    ...series.map((each) => {
      const points = twoOf(each, today);
      const statements = points ? tellTwo(points, each.unit, isUnfinished, language) : [];
      return series.length > 1 ? named(each.label, statements) : statements;
    }),
  ];
  return told.filter((statements) => statements.length > 0);
}

function named(label: string, statements: readonly Statement[]): Statement[] {
  const [first, ...rest] = statements;
  if (!first || label === '') return [...statements];
  return [{ text: `${label}: ${first.text}`, facts: [fact('label', label), ...first.facts] }, ...rest];
}

type Understood = Extract<OwnNumbers, { kind: 'understood' }>;

/** Too few for a series, and a comparison all the same; the oldest first. */
function twoOf({ arrangement, points }: OwnSeries, today: string): readonly [OwnPoint, OwnPoint] | null {
  const [first, second, ...more] = points.filter(({ value }) => value !== null);
  if (!first || !second || more.length > 0 || arrangement === 'loose' || arrangement === 'groups') return null;
  return isTurned(first.period, second.period, today) ? [second, first] : [first, second];
}

/** Without years people tell the oldest first, unless both are of this year and it shows that they did not. */
function isTurned(first: OwnPeriod | null, second: OwnPeriod | null, today: string): boolean {
  if (!first || first.kind !== second?.kind || placeOf(second) >= placeOf(first)) return false;
  if (first.kind === 'ago' || first.kind === 'year' || first.year !== null) return true;
  const month = Number(today.slice(5, 7));
  switch (first.kind) {
    case 'week':
      return first.week <= weekOf(today);
    case 'month':
    case 'day':
      return first.month <= month;
    case 'quarter':
      return first.quarter <= Math.ceil(month / 3);
  }
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

function tellTwo(
  points: readonly [OwnPoint, OwnPoint],
  unit: OwnUnit | null,
  isUnfinished: boolean,
  language: Language,
): Statement[] {
  const [before, after] = points.map(({ value, numerator }) =>
    numerator === null ? (value ?? 0) : Math.round((value ?? 0) * 10) / 10,
  ) as [number, number];
  return tellChange({ before, after, unit, isUnfinished }, language, points);
}

interface Difference {
  readonly before: number;
  readonly after: number;
  readonly unit: OwnUnit | null;
  /** The newest may still grow. */
  readonly isUnfinished: boolean;
}

function tellChange(
  { before, after, unit, isUnfinished }: Difference,
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
    ...(isUnfinished
      ? [words.unfinished()]
      : isPercentage
        ? [shareChance(points, language)]
        : chance(before, after, unit, language)),
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

function weekOf(day: string): number {
  const period = periodAt('week', day);
  return period.kind === 'week' ? period.isoWeek : NaN;
}
