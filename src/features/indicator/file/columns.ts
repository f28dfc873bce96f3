import type { OwnFrequency } from '../../../text/figures/account.ts';
import type { Indicator } from '../indicator.ts';
import type { Role } from './labels.ts';
import { periodIn, yearIn, type ShownPeriod } from './periods.ts';
import { namedArea, type Given } from './around-table.ts';
import { resolved, type Column, type Table } from './table.ts';
import { cellAt } from './workbook.ts';

export interface LabelColumn {
  readonly index: number;
  readonly heading: string | null;
  readonly role: Role;
  /** What bare numbers in it count. */
  readonly headed: OwnFrequency | null;
  /** Said to hold the first day of each period. */
  readonly isStart: boolean;
}

export interface FigureColumn {
  readonly index: number;
  readonly heading: string | null;
  readonly part: 'value' | 'numerator' | 'denominator';
  readonly indicator: Indicator | null;
  readonly area: string | null;
  readonly period: ShownPeriod | null;
  readonly year: number | null;
}

/** What each column of a table is for. */
export interface Plan {
  readonly labels: readonly LabelColumn[];
  readonly figures: readonly FigureColumn[];
  /** Columns with the value, the numerator and the denominator of the same figures. */
  readonly groups: readonly (readonly FigureColumn[])[];
  readonly totals: readonly { readonly index: number; readonly heading: string | null }[];
  /** Columns with figures and no heading: totals, when they add up. */
  readonly untitled: readonly number[];
  readonly indicatorColumn: number | null;
  readonly periodColumn: number | null;
  /** Whether the column with areas names any. */
  readonly hasAreas: boolean;
  headingAt(index: number): string | null;
}

const SAMPLE = 200;

export function columnPlan(table: Table, given: Given): Plan {
  const { sheet, names, report } = given;
  const [first, last] = table.headings;
  const labels: LabelColumn[] = [];
  const open: Column[] = [];
  const totals: { index: number; heading: string | null }[] = [];
  const untitled: number[] = [];
  const headingAt = (index: number): string | null => table.columns[index]?.heading ?? null;

  for (const column of table.columns) {
    const { index, heading, says } = column;
    const role = says.find(
      (one) => one.kind === 'role' && one.role !== 'value' && one.role !== 'numerator' && one.role !== 'denominator',
    );
    const wrong = says.find((one) => one.kind === 'wrong-period');
    if (wrong?.kind === 'wrong-period') report.problem(last, index, heading, { reason: wrong.reason });
    else if (heading !== null && /\bx\s?(?:€\s?)?1[.,]?000\b/i.test(heading))
      report.problem(last, index, heading, { reason: 'scaled' });
    else if (role?.kind === 'role' && standsAbove(role.role, index)) byContent(column);
    else if (role?.kind === 'role') {
      if (role.role === 'person') report.problem(last, index, heading, { reason: 'personal-data' });
      labels.push({
        index,
        heading,
        role: role.role,
        headed: role.frequency,
        isStart: role.isStart,
      });
    } else if (says.some(({ kind }) => kind === 'total')) totals.push({ index, heading });
    else if (says.some(({ kind }) => kind === 'summary')) leaveOut(index, heading);
    else if (says.every(({ kind }) => kind === 'other')) byContent(column);
    else open.push(column);
  }
  const hasRole = (role: Role): boolean => labels.some((one) => one.role === role);
  settlePeriods();
  const figures = open.map(figureColumn);
  for (const role of ['indicator', 'area'] as const) {
    const [, second] = labels.filter((one) => one.role === role);
    if (second !== undefined) report.problem(last, second.index, second.heading, { reason: 'column-twice' });
  }
  return {
    labels,
    figures: figures.filter((one) => one !== null),
    groups: groupsOf(),
    totals,
    untitled,
    indicatorColumn: labels.find(({ role }) => role === 'indicator')?.index ?? null,
    periodColumn: labels.find(({ role }) => role === 'period')?.index ?? null,
    hasAreas: labels.some(({ role, index }) => role === 'area' && texts(index).length > 0),
    headingAt,
  };

  /** Over rows of indicators the corner `week` tells what stands above the figures, not what stands below itself. */
  function standsAbove(role: Role, index: number): boolean {
    const isDimension = role === 'period' || role === 'indicator' || role === 'area';
    return (
      isDimension && table.columns.some((one) => one.index !== index && one.says.some(({ kind }) => kind === role))
    );
  }

  function leaveOut(index: number, heading: string | null): void {
    if (rowsWith(index).length > 0) report.remark('column-left-out', last, index, heading);
  }

  function rowsWith(index: number): number[] {
    const rows: number[] = [];
    for (let row = table.from; row < Math.min(table.to, table.from + SAMPLE); row++)
      if (resolved(sheet, row, index).kind !== 'empty') rows.push(row);
    return rows;
  }

  function texts(index: number): readonly string[] {
    return rowsWith(index).flatMap((row) => {
      const cell = resolved(sheet, row, index);
      return cell.kind === 'text' ? [cell.text] : [];
    });
  }

  function holdsFigures(index: number): boolean {
    return rowsWith(index).some((row) => {
      const cell = cellAt(sheet, row, index);
      const amount = given.amounts.read(cell, given.habit);
      return amount.kind === 'figure' || amount.kind === 'part' || (amount.kind === 'wrong' && cell.kind !== 'text');
    });
  }

  /** A column of which the heading says nothing known. */
  function byContent(column: Column): void {
    const { index, heading } = column;
    const own = rowsWith(index);
    if (own.length === 0) return;
    const said = own.map((row) => {
      const cell = resolved(sheet, row, index);
      if (yearIn(cell) !== null) return 'year';
      const label = cell.kind === 'text' ? names.labelOf(cell.text) : null;
      if (label !== null && label.kind !== 'other') return label.kind;
      const period = periodIn(cell, null);
      return period !== null && typeof period !== 'string' ? 'period' : cell.kind === 'text' ? 'other' : 'figure';
    });
    const count = (kind: string): number => said.filter((one) => one === kind).length;
    const most = (['period', 'year', 'indicator', 'area'] as const).find(
      (kind) => count(kind) * 2 > own.length - count('total') - count('summary'),
    );
    const isLabel = !labels.some(({ role }) => role === most);
    if (most !== undefined && isLabel) labels.push({ index, heading, role: most, headed: null, isStart: false });
    else if (holdsFigures(index)) {
      if (heading === null) untitled.push(index);
      else open.push(column);
    } else if (
      count('other') > 0 &&
      index <= (table.columns.find(({ index: at }) => rowsWith(at).length > 0)?.index ?? 0)
    )
      labels.push({ index, heading, role: namesRole(index), headed: null, isStart: false });
    else report.remark('column-left-out', last, index, heading);
  }

  /** Whether the first column, of which most words are unknown, was meant to name indicators or areas. */
  function namesRole(index: number): Role {
    const own = texts(index);
    const isNear = own.some((text) => names.indicatorNamed(text) !== null || names.indicatorsNear(text).length > 0);
    return isNear || given.indicator === null ? 'indicator' : 'area';
  }

  /** Of two columns with periods the one that names its kind counts: `week` beside `weekbegin`. */
  function settlePeriods(): void {
    const own = labels.filter(({ role }) => role === 'period');
    if (own.length < 2) return;
    const named =
      own.find(
        ({ headed, heading }) => headed !== null && heading !== null && !/datum|date|begin|start/i.test(heading),
      ) ?? own[0];
    for (const one of own) if (one !== named) labels.splice(labels.indexOf(one), 1, { ...one, role: 'ignored' });
  }

  function figureColumn({ index, heading, says }: Column): FigureColumn | null {
    const role = says.flatMap((one) => (one.kind === 'role' ? [one.role] : []))[0];
    const part = role === 'numerator' || role === 'denominator' ? role : 'value';
    const said = says.find((one) => one.kind === 'period');
    const year = says.flatMap((one) => (one.kind === 'year' ? [one.year] : []))[0] ?? null;
    const isYearly =
      year !== null &&
      said === undefined &&
      !hasRole('period') &&
      !table.columns.some((one) => one.says.some(({ kind }) => kind === 'period'));
    const period: ShownPeriod | null =
      said?.kind === 'period'
        ? said.period
        : isYearly && year !== null
          ? { period: { kind: 'year', year }, to: null, isProvisional: false }
          : null;
    let indicator = says.flatMap((one) => (one.kind === 'indicator' ? [one.indicator] : []))[0] ?? null;
    let area = says.flatMap((one) => (one.kind === 'area' ? [one.area] : []))[0] ?? null;
    const isUnknown = says.some(({ kind }) => kind === 'other');
    if (isUnknown && (indicator === null || area === null)) {
      const text = unknownText(index);
      const others = open.flatMap((column) => column.says);
      const areAreas =
        indicator !== null || (given.indicator !== null && !others.some(({ kind }) => kind === 'indicator'));
      if (areAreas && period === null) {
        area = namedArea(text.text, { row: text.row, column: index, heading }, given);
        if (area === null) return null;
      } else if (indicator === null && !hasRole('indicator') && given.indicator === null) {
        unknownIndicator(text, index, heading);
        return null;
      }
    }
    if (part !== 'value' && indicator === null && !hasRole('indicator')) indicator = besides(index);
    return { index, heading, part, indicator, area, period, year };
  }

  function unknownText(index: number): { text: string; row: number } {
    for (let row = last; row >= first; row--) {
      const cell = resolved(sheet, row, index);
      if (cell.kind === 'text' && names.labelOf(cell.text).kind === 'other') return { text: cell.text, row };
    }
    return { text: headingAt(index) ?? '', row: last };
  }

  /** With one column of figures the person can tell what it is; among others it is a mistake in its name. */
  function unknownIndicator({ text, row }: { text: string; row: number }, index: number, heading: string | null): void {
    const near = names.indicatorsNear(text);
    if (open.length === 1 || new Set(open.map((column) => column.says.some(({ kind }) => kind === 'other'))).size === 1)
      given.askIndicator(row, index, heading, near);
    if (open.length > 1 || near.length === 0)
      report.problem(row, index, heading, { reason: 'indicator-unknown', near: near.map(({ name }) => name) });
  }

  /** `Binnen termijn | noemer`: a denominator belongs to the figures on its left. */
  function besides(index: number): Indicator | null {
    for (let left = index - 1; left >= 0; left--) {
      const own = table.columns[left]?.says.find(({ kind }) => kind === 'indicator');
      if (own?.kind === 'indicator') return own.indicator;
    }
    return null;
  }

  function groupsOf(): FigureColumn[][] {
    const own = figures.filter((one) => one !== null);
    const byMeaning = Map.groupBy(own, ({ indicator, area, period, year }) =>
      JSON.stringify([indicator?.id, area, period, year]),
    );
    for (const group of byMeaning.values()) {
      const parts = Map.groupBy(group, ({ part }) => part);
      for (const [, second] of parts.values())
        if (second !== undefined) report.problem(last, second.index, second.heading, { reason: 'column-twice' });
    }
    return [...byMeaning.values()];
  }
}
