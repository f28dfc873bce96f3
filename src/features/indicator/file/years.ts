import { periodNumbered, type Frequency } from '../../../time/period.ts';
import { periodRow, withYear, isNewestFirst } from '../../../text/figures/period-row.ts';
import { placeInYear } from '../../../text/figures/period-order.ts';
import type { OwnPeriod } from '../../../text/figures/account.ts';
import type { AxisPeriod } from './axis.ts';
import { numberOf, type ShownPeriod } from './periods.ts';

export type Dated =
  | { readonly kind: 'dated'; readonly periods: readonly ShownPeriod[]; readonly from: 'own' | 'elsewhere' }
  /** Nothing in the file tells the year; these could be that of the newest period. */
  | { readonly kind: 'ask'; readonly years: readonly number[] };

type Own = ShownPeriod['period'];

/**
 * Gives every period its year: its own, that beside it, that of the one before it, or the year that the file names
 * elsewhere. Periods that run on into a next year need two, so that one year elsewhere does not tell.
 */
export function dated(
  axis: readonly AxisPeriod[],
  elsewhere: readonly number[],
  {
    chosen,
    frequency,
    newest,
  }: { readonly chosen: number | null; readonly frequency: Frequency; readonly newest: number },
): Dated {
  const given = axis.map(({ shown, year }) => withYearBeside(shown.period, year));
  const isOpen = (period: OwnPeriod): boolean => period.kind !== 'ago' && period.year === null;
  const finish = (periods: readonly (OwnPeriod | null)[], from: 'own' | 'elsewhere'): Dated => ({
    kind: 'dated',
    from,
    periods: axis.map(({ shown }, i) => endingIn({ ...shown, period: (periods[i] ?? shown.period) as Own })),
  });
  if (!given.some(isOpen)) return finish(given, 'own');
  if (!given.every(isOpen)) {
    const handedOn = handOn(given);
    if (!handedOn.some((period) => period !== null && isOpen(period))) return finish(handedOn, 'own');
  }
  const distinct = [...new Map(given.map((period) => [placeInYear(period), period])).values()];
  const isBack = isNewestFirst(distinct);
  const turns = turnsIn(isBack ? distinct.toReversed() : distinct);
  const span = [...new Set(elsewhere)].toSorted((left, right) => left - right);
  const tells = span.length === turns + 1 && (span.at(-1) ?? 0) - (span[0] ?? 0) === turns;
  const last = chosen ?? (tells ? (span.at(-1) ?? null) : null);
  if (last !== null) return finish(backFrom(given, distinct, isBack, last), 'elsewhere');
  const years = [0, 1, 2].map((back) => yearOf(newest) - back);
  const possible = years.filter((year) =>
    backFrom(given, distinct, isBack, year).every((period, i) => {
      const number = numberOf({ ...(axis[i]?.shown as ShownPeriod), period: period as Own }, frequency);
      return typeof number === 'number' && number <= newest;
    }),
  );
  return { kind: 'ask', years: possible.length > 0 ? possible : years };

  function yearOf(number: number): number {
    const period = periodNumbered(frequency, number);
    return period.kind === 'week' ? period.isoYear : period.year;
  }
}

function withYearBeside(period: Own, year: number | null): OwnPeriod {
  return year !== null && period.kind !== 'year' && period.year === null ? withYear(period, year) : period;
}

/** The last day of a range lies in the year of the first, or in the next one. */
function endingIn(shown: ShownPeriod): ShownPeriod {
  const { period, to } = shown;
  if (to === null || to.year !== null || period.kind !== 'day' || period.year === null) return shown;
  return { ...shown, to: { ...to, year: period.year + (to.month < period.month ? 1 : 0) } };
}

function handOn(given: readonly OwnPeriod[]): readonly (OwnPeriod | null)[] {
  const first = given[0];
  const isOneKind = given.every(({ kind }) => kind === first?.kind);
  return isOneKind && first?.kind !== 'day' ? periodRow(given).periods : given;
}

/** How often the periods, oldest first, begin again. */
function turnsIn(periods: readonly OwnPeriod[]): number {
  return periods.filter((period, i) => isTurn(periods[i - 1] ?? period, period)).length;
}

const half = { week: 26, month: 6, quarter: 2, 'half-year': 0.5, year: Infinity, day: 186, days: 186, ago: Infinity };

/** From week 52 to week 1, not from week 46 to week 45: that is only another order. */
function isTurn(earlier: OwnPeriod, later: OwnPeriod): boolean {
  return placeInYear(earlier) - placeInYear(later) > half[earlier.kind];
}

function backFrom(
  given: readonly OwnPeriod[],
  distinct: readonly OwnPeriod[],
  isBack: boolean,
  last: number,
): readonly OwnPeriod[] {
  const years = new Map<number, number>();
  let year = last;
  let later: OwnPeriod | null = null;
  for (const period of isBack ? distinct : distinct.toReversed()) {
    if (later !== null && isTurn(period, later)) year -= 1;
    years.set(placeInYear(period), year);
    later = period;
  }
  return given.map((period) => withYear(period, years.get(placeInYear(period)) ?? last));
}
