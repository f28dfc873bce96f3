import type { OwnFrequency } from '../../../text/figures/account.ts';
import { textOf } from './labels.ts';
import { periodIn, type PeriodRefusal, type ShownPeriod } from './periods.ts';
import type { Cell } from './workbook.ts';

/** A period on the side or the top of a table: where it stands first, and the year that stands above or beside it. */
export interface AxisPeriod {
  readonly shown: ShownPeriod;
  readonly year: number | null;
  /** Said to be the first day of a period. */
  readonly isStart: boolean;
  readonly row: number;
  readonly column: number;
  readonly heading: string | null;
}

type Around = Omit<AxisPeriod, 'shown'>;

/** The periods of a table, each once however many rows show it. */
export interface Axis {
  readonly periods: readonly AxisPeriod[];
  add(shown: ShownPeriod, around: Around): number;
  /** The index of the period that a cell shows, or why it shows none. */
  read(cell: Cell, headed: OwnFrequency | null, around: Around): number | PeriodRefusal;
}

export function openAxis(usual: OwnFrequency | null): Axis {
  const periods: AxisPeriod[] = [];
  const known = new Map<string, number | PeriodRefusal>();
  const add = (shown: ShownPeriod, around: Around): number => periods.push({ shown, ...around }) - 1;
  return {
    periods,
    add,
    read(cell, headed, around) {
      const key = `${cell.kind} ${textOf(cell)} ${headed} ${around.year}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const shown = periodIn(cell, headed, usual);
      const own = shown === null ? 'period-unclear' : typeof shown === 'string' ? shown : add(shown, around);
      known.set(key, own);
      return own;
    },
  };
}
