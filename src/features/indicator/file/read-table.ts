import { findPersonalData } from '../../../text/personal-data/personal-data.ts';
import type { Indicator } from '../indicator.ts';
import type { Amount } from './amounts.ts';
import { namedArea, type Given } from './around-table.ts';
import { openAxis, type AxisPeriod } from './axis.ts';
import { columnPlan, type FigureColumn, type LabelColumn, type Plan } from './columns.ts';
import { textOf } from './labels.ts';
import { yearIn } from './periods.ts';
import type { Report } from './report.ts';
import { resolved, type Table } from './table.ts';
import { withoutTotals, type BodyRow } from './totals.ts';
import { cellAt, type Cell } from './workbook.ts';

/** An amount and the cell it stands in. */
export interface Told {
  readonly amount: Exclude<Amount, { kind: 'empty' | 'wrong' }>;
  readonly row: number;
  readonly column: number;
  readonly heading: string | null;
}

/** What a file says of one indicator, area and period, before its year is known. */
export interface Draft {
  readonly indicator: Indicator;
  readonly area: string;
  /** Index in the periods of the table. */
  readonly period: number;
  readonly value: Told | null;
  readonly numerator: Told | null;
  readonly denominator: Told | null;
  readonly note: string | null;
  readonly isProvisional: boolean;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly periods: readonly AxisPeriod[];
}

interface Section {
  readonly indicator: Indicator | null;
  readonly area: string | null;
  readonly year: number | null;
}

/** Every figure of a table with what its column, its row and the words above it say. What cannot be is reported. */
export function readTable(table: Table, given: Given): Drafts {
  const { sheet, report } = given;
  const plan = columnPlan(table, given);
  const drafts: Draft[] = [];
  const axis = openAxis(given.usual);
  const ofColumn = new Map<number, number>();
  for (const { period, index, heading, year } of plan.figures) {
    if (period === null) continue;
    ofColumn.set(index, axis.add(period, { year, isStart: false, row: table.headings[1], column: index, heading }));
  }
  const rows: (BodyRow & { readonly section: Section })[] = [];
  let section: Section = { indicator: null, area: null, year: null };
  for (let row = table.from; row < table.to; row++) {
    if ((sheet.cells[row] ?? []).every(({ kind }) => kind === 'empty')) continue;
    const labels = plan.labels.flatMap(({ index, role }) => {
      const cell = resolved(sheet, row, index);
      return cell.kind === 'empty' || role === 'note' ? [] : [{ cell, index }];
    });
    const hasFigures = plan.figures.some(({ index }) => cellAt(sheet, row, index).kind !== 'empty');
    if (!hasFigures && labels.length <= 1) {
      section = sectionOf(row, section);
      continue;
    }
    const said = labels.flatMap(({ cell }) => (cell.kind === 'text' ? [given.names.labelOf(cell.text)] : []));
    const named = said.find((one) => one.kind === 'indicator');
    if (said.some(({ kind }) => kind === 'summary')) report.remark('row-left-out', row, labels[0]?.index ?? 0);
    else
      rows.push({
        row,
        section,
        isNamed: labels.length > 0,
        isTotal: said.some(({ kind }) => kind === 'total'),
        indicator: named?.kind === 'indicator' ? named.indicator : section.indicator,
      });
  }
  for (const { row, section: above } of withoutTotals(plan, rows, given)) readRow(row, above);
  return { drafts, periods: axis.periods };

  /** A row with one word and no figures: an indicator, an area or a year above the rows that it is about. */
  function sectionAt(row: number, before: Section): Section | null {
    const cell = (sheet.cells[row] ?? []).find(({ kind }) => kind !== 'empty' && kind !== 'merged');
    const year = cell === undefined ? null : yearIn(cell);
    if (year !== null) return { ...before, year };
    const label = cell?.kind === 'text' ? given.names.labelOf(cell.text) : null;
    if (label?.kind === 'indicator') return { ...before, indicator: label.indicator };
    return label?.kind === 'area' ? { ...before, area: label.area } : null;
  }

  function sectionOf(row: number, before: Section): Section {
    const own = sectionAt(row, before);
    if (own !== null) return own;
    const column = (sheet.cells[row] ?? []).findIndex(({ kind }) => kind !== 'empty');
    report.remark('text-left-out', row, column);
    return before;
  }

  function readRow(row: number, above: Section): void {
    const own = labelsOf(row, above);
    if (own === null) return;
    for (const group of plan.groups) {
      const [first] = group;
      if (first === undefined) continue;
      const told = toldIn(row, group);
      if (told === null) continue;
      const indicator = first.indicator ?? own.indicator ?? above.indicator ?? given.indicator;
      if (indicator === null) {
        missingIndicator(row, first);
        continue;
      }
      const period = ofColumn.get(first.index) ?? own.periodIn(first.year) ?? given.period(axis);
      if (period === null) {
        report.problem(row, plan.periodColumn ?? first.index, plan.headingAt(plan.periodColumn ?? first.index), {
          reason: 'period-missing',
        });
        continue;
      }
      const area = first.area ?? own.area ?? above.area ?? indicator.wholeArea;
      const isProvisional = own.isProvisional || (first.period?.isProvisional ?? false) || isProvisionalIn(told);
      drafts.push({ indicator, area, period, note: own.note, isProvisional, ...told });
    }
  }

  function missingIndicator(row: number, column: FigureColumn): void {
    if (plan.indicatorColumn === null) given.askIndicator(table.headings[1], column.index, column.heading, []);
    else
      report.problem(row, plan.indicatorColumn, plan.headingAt(plan.indicatorColumn), { reason: 'indicator-missing' });
  }

  interface RowLabels {
    readonly indicator: Indicator | null;
    readonly area: string | null;
    periodIn(year: number | null): number | null;
    readonly note: string | null;
    readonly isProvisional: boolean;
  }

  /** null when a label cannot be understood: then it is reported, and the figures beside it are not looked at. */
  function labelsOf(row: number, above: Section): RowLabels | null {
    let indicator: Indicator | null = null;
    let area: string | null = null;
    let periodCell: (Omit<LabelColumn, 'role'> & { readonly cell: Cell }) | null = null;
    let year: number | null = above.year;
    let note: string | null = null;
    let isProvisional = false;
    let isRefused = false;
    for (const { index, role, headed, heading, isStart } of plan.labels) {
      const cell = resolved(sheet, row, index);
      const text = textOf(cell).trim();
      if (text === '') {
        if (role === 'area' && plan.hasAreas) refuse(index, heading, { reason: 'area-missing' });
        continue;
      }
      // A total that has no parts here is the whole itself.
      if ((role === 'area' || role === 'indicator') && given.names.labelOf(text).kind === 'total') continue;
      switch (role) {
        case 'indicator':
          indicator = given.names.indicatorNamed(text);
          if (indicator === null)
            refuse(index, heading, {
              reason: 'indicator-unknown',
              near: given.names.indicatorsNear(text).map(({ name }) => name),
            });
          break;
        case 'area':
          area = areaOf(text, row, index, heading);
          if (area === null) isRefused = true;
          break;
        case 'year':
          year = yearIn(cell);
          if (year === null) refuse(index, heading, { reason: 'period-unclear' });
          else if (plan.periodColumn === null) periodCell = { cell, index, headed: 'year', heading, isStart };
          break;
        case 'period':
          periodCell = { cell, index, headed, heading, isStart };
          break;
        case 'note':
          if (findPersonalData(text).length > 0) refuse(index, heading, { reason: 'personal-data' });
          note = text;
          if (/^voorlopig|^provisional/i.test(text)) isProvisional = true;
          break;
        case 'status':
          if (/^(?:voorlopig|provisional|v|p|concept)/i.test(text)) isProvisional = true;
          break;
        default:
      }
    }
    const areYearsAbove = plan.figures.length > 0 && plan.figures.every((column) => column.year !== null);
    const found = periodIn(areYearsAbove ? (plan.figures[0]?.year ?? null) : year);
    if (isRefused) return null;
    isProvisional ||= found !== null && (axis.periods[found]?.shown.isProvisional ?? false);
    return { indicator, area, periodIn: (ofYear) => (ofYear === null ? found : periodIn(ofYear)), note, isProvisional };

    /** `2026` can stand above the figures, beside them, or in the period itself. */
    function periodIn(ofYear: number | null): number | null {
      if (periodCell === null) return null;
      const { cell, index, headed, heading, isStart } = periodCell;
      const read = axis.read(cell, headed, { year: ofYear, isStart, row, column: index, heading });
      if (typeof read !== 'number') refuse(index, heading, { reason: read });
      return typeof read === 'number' ? read : null;
    }

    function refuse(index: number, heading: string | null, details: Parameters<Report['problem']>[3]): void {
      report.problem(row, index, heading, details);
      isRefused = true;
    }
  }

  function areaOf(text: string, row: number, index: number, heading: string | null): string | null {
    return namedArea(text, { row, column: index, heading }, given);
  }

  function toldIn(
    row: number,
    group: Plan['groups'][number],
  ): Pick<Draft, 'value' | 'numerator' | 'denominator'> | null {
    const told: { value: Told | null; numerator: Told | null; denominator: Told | null } = {
      value: null,
      numerator: null,
      denominator: null,
    };
    let isWrong = false;
    for (const { index, part, heading } of group) {
      const cell = cellAt(sheet, row, index);
      if (cell.kind === 'merged') {
        report.problem(cell.row, cell.column, heading, { reason: 'merged-figure' });
        isWrong = true;
        continue;
      }
      const amount = given.amounts.read(cell, given.habit);
      if (amount.kind === 'empty') continue;
      if (amount.kind === 'wrong') {
        report.problem(row, index, heading, { reason: amount.reason });
        isWrong = true;
        continue;
      }
      if (amount.kind === 'none') report.remark('no-figure', row, index, heading);
      told[part] = { amount, row, column: index, heading };
    }
    return isWrong || (told.value === null && told.numerator === null && told.denominator === null) ? null : told;
  }
}

function isProvisionalIn(told: Pick<Draft, 'value' | 'numerator' | 'denominator'>): boolean {
  return [told.value, told.numerator].some(
    (one) => one !== null && one.amount.kind !== 'none' && one.amount.isProvisional,
  );
}
