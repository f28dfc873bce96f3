import { type Period, periodNumber, yearBefore } from '../../time/period.ts';
import { type CalendarFlag, calendarFlags } from '../../time/dutch-calendar.ts';
import { indexOf } from '../index-of.ts';
import { claims, type Comparison, type Evidence, type Figure, isFigure } from './evidence.ts';

/** A difference that may come back every year (statistics 2, row 8). */
export interface Season {
  readonly kind: 'season';
  readonly from: Figure;
  readonly to: Figure;
  /** What one of the two periods carries and the other does not; empty when the calendar tells nothing. */
  readonly flags: readonly SeasonFlag[];
  /** Earlier years with both periods, and in how many of them the figures went the same way. */
  readonly earlierYears: number;
  readonly sameDirection: number;
}

export type SeasonFlag = CalendarFlag | 'summer';

// Fewer years cannot tell season from chance (statistics 1.13). Where the calendar tells nothing five have to agree,
// which they do by chance in 3%, no more than the limits give false alarms.
const FEWEST_YEARS = 2;
const FEWEST_YEARS_WITHOUT_FLAG = 5;

// School holidays of all regions together; and the months that holidays make visibly different.
const SUMMER_WEEKS = { first: 28, last: 35 };
const FLAGS_OF_MONTH: Readonly<Record<number, readonly SeasonFlag[]>> = {
  7: ['summer'],
  8: ['summer'],
  12: ['christmas'],
};

/**
 * A comparison into or out of a flagged week or month, unless earlier years went another way; any other only of a
 * question about a change or its cause, when at least five earlier years all went the same way. Not for sums of weeks,
 * which are of other weeks each year.
 */
export function season(evidence: Evidence): Season | null {
  if (evidence.reading.periodsPerPoint > 1) return null;
  for (const comparison of evidence.comparisons) {
    const found = seasonIn(evidence, comparison);
    if (found) return found;
  }
  return null;
}

function seasonIn(evidence: Evidence, { from, to }: Comparison): Season | null {
  if (from.value === to.value || !isWithinYear(from.period, to.period)) return null;
  const flags = flagsOfOne(flagsOf(from.period), flagsOf(to.period));
  const years = earlierYears(evidence, from, to);
  const doAgree = years.sameDirection === years.earlierYears;
  const isFlagged = flags.length > 0 && (years.earlierYears < FEWEST_YEARS || doAgree);
  const isSeen = claims(evidence, 'cause', 'trend') && doAgree && years.earlierYears >= FEWEST_YEARS_WITHOUT_FLAG;
  return isFlagged || isSeen ? { kind: 'season', from, to, flags, ...years } : null;
}

function flagsOf(period: Period): readonly SeasonFlag[] {
  if (period.kind === 'month') return FLAGS_OF_MONTH[period.month] ?? [];
  if (period.kind !== 'week') return [];
  const { isoWeek } = period;
  const isSummer = isoWeek >= SUMMER_WEEKS.first && isoWeek <= SUMMER_WEEKS.last;
  return isSummer ? [...calendarFlags(period), 'summer'] : calendarFlags(period);
}

/** Christmas beside new year is holiday beside holiday, and yet two weeks that differ every year. */
function flagsOfOne(before: readonly SeasonFlag[], after: readonly SeasonFlag[]): SeasonFlag[] {
  return [...before.filter((flag) => !after.includes(flag)), ...after.filter((flag) => !before.includes(flag))];
}

function earlierYears(
  { reading }: Evidence,
  from: Figure,
  to: Figure,
): { earlierYears: number; sameDirection: number } {
  let [earlier, same] = [0, 0];
  let [first, last] = [yearBefore(from.period), yearBefore(to.period)];
  while (indexOf(reading, first) >= 0) {
    const [before, after] = [reading.points[indexOf(reading, first)], reading.points[indexOf(reading, last)]];
    if (isFigure(before) && isFigure(after)) {
      earlier += 1;
      if (Math.sign(after.value - before.value) === Math.sign(to.value - from.value)) same += 1;
    }
    [first, last] = [yearBefore(first), yearBefore(last)];
  }
  return { earlierYears: earlier, sameDirection: same };
}

function isWithinYear(from: Period, to: Period): boolean {
  return (periodNumber(from) ?? NaN) > (periodNumber(yearBefore(to)) ?? NaN);
}
