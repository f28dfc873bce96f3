import type { overviewsOf } from '../../shared/offered-file.ts';
import { laterPeriod, periodAt, startOf } from '../../time/period.ts';
import { judged, type MonthVerdict } from './judge-months.ts';
import type { MonthOverview } from './month-overview.ts';
import { sumOf, type Summed } from './sum-months.ts';

/** What somebody wants to see: the month under way, the last one that is over, or the last quarter that is over. */
export type Wanted = (typeof overviewsOf)[number];

/** How it stands now. */
export interface Standing {
  /** Figures that people here enter. */
  readonly figures: { readonly expected: number; readonly onTime: number };
  /** Answers of colleagues of which somebody should look whether they still hold. */
  readonly knowledgeDue: number;
}

export interface Overview {
  readonly of: 'month' | 'quarter';
  /** ISO date of the first day of the period. */
  readonly start: string;
  /** null while there is no overview of any of its months. */
  readonly summed: Summed | null;
  /** null for a quarter: its months are judged. */
  readonly verdict: MonthVerdict | null;
  /** The month under way was asked for; its numbers are not final. */
  readonly isRunning: boolean;
  /** ISO date from which the numbers of the month under way are there. */
  readonly nextOn: string;
  readonly now: Standing;
}

export interface OverviewPorts {
  readonly store: {
    /** Oldest first. */
    overviews(tenantId: string): Promise<readonly MonthOverview[]>;
  };
  readonly standing: (tenantId: string) => Promise<Standing>;
  /** ISO date. */
  readonly today: () => string;
}

/** Only whole calendar months that are over, so that no two overviews differ by one question. */
export async function overviewOf(
  want: Wanted,
  tenantId: string,
  { store, standing, today }: OverviewPorts,
): Promise<Overview> {
  const [all, now] = await Promise.all([store.overviews(tenantId), standing(tenantId)]);
  const of = want === 'quarter' ? 'quarter' : 'month';
  const running = periodAt(of, today());
  const chosen = laterPeriod(running, -1);
  const [start, end] = [startOf(chosen), startOf(running)];
  const months = all.filter(({ month }) => month >= start && month < end);
  return {
    of,
    start,
    summed: months.length > 0 ? sumOf(months) : null,
    verdict: of === 'month' && months.length > 0 ? judged(upTo(all, end)) : null,
    isRunning: want === 'this-month',
    nextOn: startOf(laterPeriod(periodAt('month', today()), 1)),
    now,
  };
}

function upTo(all: readonly MonthOverview[], end: string): readonly MonthOverview[] {
  return all.filter(({ month }) => month < end);
}
