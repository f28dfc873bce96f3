import type { Indicator } from '../indicator.ts';
import type { FigureColumn, Plan } from './columns.ts';
import type { Given } from './around-table.ts';
import { cellAt } from './workbook.ts';

/** A row below the headings that holds figures. */
export interface BodyRow {
  readonly row: number;
  readonly isNamed: boolean;
  readonly isTotal: boolean;
  /** The words above it that it is about; rows of another section are no parts. */
  readonly section: object;
  /** What its label or its section names. */
  readonly indicator: Indicator | null;
}

interface Sum {
  readonly sum: number;
  readonly count: number;
  /** Some part is not known, so that the whole may be more. */
  readonly isOpen: boolean;
}

/**
 * The rows without totals. A row or column is a total by its name, or when it has no name and is the sum of the others. A
 * total that is named and differs from its parts is reported; one without parts is a figure itself.
 */
export function withoutTotals<Row extends BodyRow>(plan: Plan, rows: readonly Row[], given: Given): readonly Row[] {
  const { sheet, report, amounts, habit } = given;
  const kept: Row[] = [];
  let parts: Row[] = [];
  let all: Row[] = [];
  const isLong = plan.periodColumn !== null && plan.labels.some(({ role }) => role === 'area' || role === 'indicator');
  const areIndicators = plan.indicatorColumn !== null;
  for (const row of rows) {
    if (all[0]?.section !== row.section) [parts, all] = [[], []];
    const isSum = !row.isTotal && !row.isNamed && parts.length > 1 && isSumOf(row, parts);
    const own = row.isTotal ? partsOf(row) : parts;
    if ((row.isTotal && own.length > 0) || isSum) {
      if (row.isTotal && !isLong && !areIndicators) checkRow(row, own);
      report.remark('total-left-out', row.row, 0);
      parts = [];
      continue;
    }
    if (!row.isNamed && plan.labels.length > 0)
      report.problem(row.row, plan.labels[0]?.index ?? 0, plan.labels[0]?.heading ?? null, { reason: 'label-missing' });
    parts.push(row);
    all.push(row);
    kept.push(row);
  }
  for (const { index, heading } of plan.totals) checkColumn(index, heading);
  for (const index of plan.untitled) {
    const isTotal =
      kept.length > 1 &&
      kept.every(({ row }) =>
        isSameSum(figureAt(row, index), sumOf(plan.figures.map((column) => figureAt(row, column.index)))),
      );
    if (isTotal) report.remark('total-left-out', kept[0]?.row ?? 0, index);
    else report.problem(kept[0]?.row ?? 0, index, null, { reason: 'column-unclear' });
  }
  return kept;

  /** The rows since the total before it, or all of them after subtotals, or those below a total that comes first. */
  function partsOf(row: Row): readonly Row[] {
    if (parts.length > 0) return parts;
    if (all.length > 0) return all;
    const below = rows.slice(rows.indexOf(row) + 1);
    const end = below.findIndex((one) => one.isTotal || one.section !== row.section);
    return end < 0 ? below : below.slice(0, end);
  }

  function figureAt(row: number, column: number): number | null {
    const amount = amounts.read(cellAt(sheet, row, column), habit);
    return amount.kind === 'figure' ? amount.value : null;
  }

  function isSumOf(row: Row, own: readonly Row[]): boolean {
    const columns = plan.figures.filter(({ index }) => figureAt(row.row, index) !== null);
    return (
      columns.length > 0 &&
      columns.every(({ index }) =>
        isSameSum(figureAt(row.row, index), sumOf(own.map((part) => figureAt(part.row, index)))),
      )
    );
  }

  function checkRow({ row, indicator }: Row, own: readonly Row[]): void {
    for (const column of plan.figures) {
      const counted = indicatorOf(column, indicator);
      if (!addsUp(counted, plan.periodColumn !== null)) continue;
      check(row, column.index, column.heading, counted, sumOf(own.map((part) => figureAt(part.row, column.index))));
    }
  }

  function checkColumn(index: number, heading: string | null): void {
    const own = plan.figures.filter((column) => column.part === 'value');
    if (own.length === 0) return;
    let isSeen = false;
    // Weeks of a stock do not add up to anything, and indicators beside each other are no parts.
    const isOverTime = own.some(({ period }) => period !== null);
    const areParts = own.length > 1 && new Set(own.map(({ indicator }) => indicator?.id)).size === 1;
    for (const { row, indicator } of kept) {
      if (figureAt(row, index) === null) continue;
      if (!isSeen) report.remark('total-left-out', row, index, heading);
      isSeen = true;
      const counted = indicatorOf(own[0], indicator);
      if (areParts && addsUp(counted, isOverTime))
        check(row, index, heading, counted, sumOf(own.map((column) => figureAt(row, column.index))));
    }
  }

  function check(
    row: number,
    column: number,
    heading: string | null,
    indicator: Indicator | null,
    { sum, count, isOpen }: Sum,
  ): void {
    const total = figureAt(row, column);
    if (total === null || count === 0) return;
    const roundedTo = indicator?.roundedTo ?? 1;
    const tolerance = roundedTo > 1 ? (roundedTo * (count + 1)) / 2 : 1e-6 * Math.abs(sum);
    const isRight = isOpen ? total >= sum - tolerance : Math.abs(total - sum) <= tolerance;
    if (!isRight)
      report.problem(row, column, heading, { reason: 'total-differs', computed: Number(sum.toPrecision(12)) });
  }

  function indicatorOf(column: FigureColumn | undefined, ofRow: Indicator | null): Indicator | null {
    return column?.indicator ?? ofRow ?? given.indicator;
  }
}

/** Of percentages and durations a total is some average, and a stock does not add up over time. */
function addsUp(indicator: Indicator | null, isOverTime: boolean): boolean {
  const kind = indicator?.kind;
  return kind === 'flow' || kind === 'money' || (kind === 'stock' && !isOverTime);
}

function sumOf(values: readonly (number | null)[]): Sum {
  let [sum, count] = [0, 0];
  for (const value of values) if (value !== null) [sum, count] = [sum + value, count + 1];
  return { sum, count, isOpen: count < values.length };
}

function isSameSum(total: number | null, { sum, count, isOpen }: Sum): boolean {
  return total !== null && count > 1 && !isOpen && Math.abs(total - sum) <= 1e-6 * Math.max(1, Math.abs(sum));
}
