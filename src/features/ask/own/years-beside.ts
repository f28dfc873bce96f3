import { compareCounts } from '../../../statistics/comparison/two-counts.ts';
import type { Dated, Relation } from '../../../text/figures/relations/relation.ts';
import { fact, type Statement } from '../statement.ts';
import { periodWords } from '../wording/own/periods.ts';
import { type Amounts, capitalised } from './amounts.ts';
import type { About } from './changes.ts';
import { nameOfOwnPeriod } from './period-name.ts';

const LEVEL = 0.05;

/** Every period of a year beside the same one a year before, both years whole, and the season. */
export function tellYearsBeside(
  { points, unit }: Extract<Relation, { kind: 'years-beside' }>,
  { isStock }: About,
  amounts: Amounts,
): Statement[] {
  const words = periodWords[amounts.language];
  const [first] = points;
  const size = points.filter((point) => yearIn(point) === (first && yearIn(first))).length;
  const [older, newer] = [points.slice(0, size), points.slice(size)];
  const isWhole = newer.length === size;
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  const beside = older.flatMap((before, i): Statement[] => {
    const after = newer[i];
    if (!after) return [];
    const period = nameWithoutYear(before, amounts);
    if (before.value === after.value) return [words.besideSame(period, amount('value', after.value))];
    const share = amounts.signedPercentage('percentage', before.value > 0 ? 100 * (after.value / before.value - 1) : 0);
    return [words.beside(period, amount('before', before.value), amount('after', after.value), share)];
  });
  const isAdded = !isStock && (unit === null || unit === 'count' || unit === 'money');
  return [
    ...beside,
    ...(isAdded && isWhole ? totals(older, newer, unit !== 'money', amounts) : []),
    ...(isWhole ? season(older, newer, amounts) : []),
    words.compareSame(),
    words.twoYears(),
    words.fewPoints(amounts.number('points', points.length)),
  ];
}

function totals(older: readonly Dated[], newer: readonly Dated[], areCounts: boolean, amounts: Amounts): Statement[] {
  const words = periodWords[amounts.language];
  const [before, after] = [older, newer].map((own) =>
    Number(own.reduce((sum, { value }) => sum + value, 0).toFixed(6)),
  ) as [number, number];
  const year = (own: readonly Dated[]): string => String((own[0] && yearIn(own[0])) ?? '');
  if (before <= 0) return [];
  const compared = areCounts
    ? compareCounts({ count: after, exposure: 1 }, { count: before, exposure: 1 })
    : { kind: 'refused' as const };
  return [
    words.yearTotals(
      amounts.number('total-before', before),
      fact('from', year(older)),
      amounts.number('total-after', after),
      fact('to', year(newer)),
      before === after
        ? amounts.percentage('change', 0)
        : amounts.signedPercentage('change', 100 * (after / before - 1)),
    ),
    ...(compared.kind === 'refused' || before === after
      ? []
      : [compared.p < LEVEL ? words.moreThanChance() : words.chance()]),
  ];
}

function yearIn({ period }: Dated): number | null {
  return period && period.kind !== 'ago' ? period.year : null;
}

/** The same period highest and the same lowest in both years. */
function season(older: readonly Dated[], newer: readonly Dated[], amounts: Amounts): Statement[] {
  const [high, low] = [Math.max, Math.min].map((pick) => {
    const [one, other] = [older, newer].map((own) => {
      const value = pick(...own.map((point) => point.value));
      return own.findIndex((point) => point.value === value);
    });
    return one === other ? older[one ?? -1] : undefined;
  });
  // Of two halves one is the highest anyhow.
  if (!high || !low || high === low || older.length < 3) return [];
  const name = (key: string, point: Dated) => fact(key, nameWithoutYear(point, amounts).shown.toLowerCase());
  return [periodWords[amounts.language].season(name('highest', high), name('lowest', low))];
}

function nameWithoutYear({ period }: Dated, { language }: Amounts) {
  const undated = period && period.kind !== 'ago' && period.kind !== 'year' ? { ...period, year: null } : period;
  return fact('period', capitalised(nameOfOwnPeriod(undated, language)));
}
