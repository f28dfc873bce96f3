import type { OwnFrequency } from '../../../text/figures/account.ts';
import type { NumberHabit } from '../../../text/figures/number-habit.ts';
import { findPersonalData } from '../../../text/personal-data/personal-data.ts';
import type { Indicator } from '../indicator.ts';
import type { amountReader } from './amounts.ts';
import type { Axis } from './axis.ts';
import type { Names } from './labels.ts';
import type { Report } from './report.ts';
import type { Sheet } from './workbook.ts';

/** What is known when a table is read, beside the table itself. */
export interface Given {
  readonly sheet: Sheet;
  readonly names: Names;
  readonly report: Report;
  readonly amounts: ReturnType<typeof amountReader>;
  readonly habit: NumberHabit;
  /** Where neither the columns nor the rows name one. */
  readonly indicator: Indicator | null;
  readonly usual: OwnFrequency | null;
  /** The one period that the words around the table name, added to its periods; null when they name none, or more. */
  period(axis: Axis): number | null;
  readonly areNewAreasFine: boolean;
  /** Asks what the figures below a heading count, when there are few enough to choose from. */
  askIndicator(row: number, column: number, heading: string | null, near: readonly Indicator[]): void;
}

/** A known area, or a new one when those are fine; else it is asked or reported. */
export function namedArea(
  text: string,
  { row, column, heading }: { readonly row: number; readonly column: number; readonly heading: string | null },
  { names, report, areNewAreasFine }: Given,
): string | null {
  const known = names.areaNamed(text);
  if (known !== null) return known;
  const near = names.areasNear(text);
  if (near.length > 0) {
    report.problem(row, column, heading, {
      reason: 'area-unknown',
      near: near.map((name) => ({ nl: name, en: name })),
    });
    return null;
  }
  if (findPersonalData(text).length > 0) {
    report.problem(row, column, heading, { reason: 'personal-data' });
    return null;
  }
  if (!areNewAreasFine)
    report.ask(row, column, heading, { about: 'areas', options: [{ key: 'add', label: text.slice(0, 60) }] });
  return text.slice(0, 60);
}
