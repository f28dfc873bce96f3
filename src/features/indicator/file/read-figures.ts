import type { NumberHabit } from '../../../text/figures/number-habit.ts';
import { periodsNamedIn } from '../../../text/figures/named-periods.ts';
import type { OwnFrequency } from '../../../text/figures/account.ts';
import { findIndicators } from '../find-indicator.ts';
import type { Indicator } from '../indicator.ts';
import type { Axis } from './axis.ts';
import { amountReader, habitOfFile } from './amounts.ts';
import type { FigureFile, FileChoices, FileFigure, FileRemark } from './figure-file.ts';
import { namesOf, type Names } from './labels.ts';
import { periodIn, yearsIn } from './periods.ts';
import { readTable } from './read-table.ts';
import { openReport, type Report } from './report.ts';
import { settle } from './settle.ts';
import { isCounted } from './weigh-draft.ts';
import { tablesIn, type Table } from './table.ts';
import { documentedHeadings } from './template.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** What is known beside the file itself. */
export interface FileContext {
  /** Areas with figures by indicator, as the store knows them. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
  readonly chosen: FileChoices;
}

const MOST_OPTIONS = 5;

/** The figures of a file: all of them, or what has to be mended, or what only the person can tell. `today` is an ISO date. */
export function readFigures(
  workbook: Workbook,
  indicators: readonly Indicator[],
  today: string,
  { areas, chosen }: FileContext = { areas: new Map(), chosen: {} },
): FigureFile {
  const known = [...new Set([...indicators.map(({ wholeArea }) => wholeArea), ...[...areas.values()].flat()])];
  const names = namesOf(indicators, known);
  const [first] = new Set(indicators.map(({ frequency }) => frequency));
  const usual = first !== undefined && indicators.every(({ frequency }) => frequency === first) ? first : null;
  const visible = workbook.sheets.filter((sheet) => !sheet.isHidden && holdsAnything(sheet));
  const withTables = visible.map((sheet) => ({ sheet, tables: tablesIn(sheet, names, usual) }));
  const found = withTables.filter(({ tables }) => tables.length > 0);
  const documented = found.filter(({ sheet }) => isDocumented(sheet));
  const candidates =
    chosen.sheet !== undefined
      ? found.filter(({ sheet }) => sheet.name === chosen.sheet)
      : documented.length === 1
        ? documented
        : found;
  const [own, second] = candidates;
  if (own === undefined) return withoutTable(workbook, visible);
  if (second !== undefined) {
    const options = candidates.slice(0, MOST_OPTIONS).map(({ sheet: { name } }) => ({ key: name, label: name }));
    return { kind: 'choose', about: 'sheet', given: null, at: null, options };
  }
  const { sheet, tables } = own;
  const report = openReport(sheet);
  const reader = amountReader();
  const raws = tables.flatMap(({ from, to }) =>
    sheet.cells.slice(from, to).flatMap((row) => row.flatMap((cell) => reader.rawsOf(cell))),
  );
  const habit = habitOfFile(raws, chosen.decimals);
  const figures = tables.flatMap((table): readonly FileFigure[] => {
    const said = [...table.titles, sheet.name];
    const drafts = readTable(table, {
      sheet,
      names,
      report,
      amounts: reader,
      habit,
      indicator: indicatorAround(said, indicators, names, chosen),
      usual,
      period: periodAround(table, sheet.name, usual),
      areNewAreasFine: chosen.areas === 'add',
      askIndicator: (row, column, heading, near) => {
        const options = near.length > 0 || indicators.length > MOST_OPTIONS ? near : indicators;
        if (options.length === 0) report.problem(row, column, heading, { reason: 'indicator-missing' });
        else
          report.ask(row, column, heading, {
            about: 'indicator',
            options: options.map(({ id, name }) => ({ key: id, label: name.nl })),
          });
      },
    });
    askDecimals(drafts.drafts, habit, report);
    const headings = table.columns.flatMap(({ heading, says }) =>
      says.some(({ kind }) => kind === 'role') ? (heading ?? []) : [],
    );
    const years = [...said, ...headings].flatMap(yearsIn);
    return settle(drafts, { report, sheetName: sheet.name, today, years, chosen });
  });
  if (figures.length === 0 && !report.hasTold())
    report.problem(tables[0]?.from ?? 0, 0, null, { reason: 'no-figures' });
  return report.outcome(figures, sheetsLeftOut(workbook, sheet));
}

/** `Rapportage week 46 2026` above a table without periods. */
function periodAround(
  { titles, headings }: Table,
  sheetName: string,
  usual: OwnFrequency | null,
): (axis: Axis) => number | null {
  const named = [...titles, sheetName].flatMap((text) => {
    const spans = periodsNamedIn(text.slice(0, 200));
    return spans.flatMap(({ start, end }) => {
      const shown = periodIn({ kind: 'text', text: text.slice(start, end) }, null, null);
      return shown === null || typeof shown === 'string' || shown.period.kind === 'year' ? [] : [shown];
    });
  });
  const own = named.filter(({ period }) => usual === null || period.kind === usual);
  const [first] = own;
  const isOne = new Set(own.map(({ period }) => JSON.stringify(period))).size === 1;
  let index: number | null = null;
  return (axis) => {
    if (first === undefined || !isOne) return null;
    index ??= axis.add(first, { year: null, isStart: false, row: headings[0], column: 0, heading: null });
    return index;
  };
}

/** The indicator that the words around a table name, when they surely name one. */
function indicatorAround(
  said: readonly string[],
  indicators: readonly Indicator[],
  names: Names,
  chosen: FileChoices,
): Indicator | null {
  if (chosen.indicator !== undefined) return indicators.find(({ id }) => id === chosen.indicator) ?? null;
  if (indicators.length === 1) return indicators[0] ?? null;
  const exact = new Set(said.flatMap((text) => names.indicatorNamed(text) ?? []));
  if (exact.size > 0) return exact.size === 1 ? ([...exact][0] ?? null) : null;
  const sure = said.flatMap((text) =>
    findIndicators(text.slice(0, 200), indicators, 'nl').filter(({ confidence }) => confidence === 'sure'),
  );
  const own = new Set(sure.map(({ indicator }) => indicator));
  return own.size === 1 ? ([...own][0] ?? null) : null;
}

/** `1.234` is asked about when no other number tells, unless its indicator counts in whole numbers. */
function askDecimals(drafts: ReturnType<typeof readTable>['drafts'], habit: NumberHabit, report: Report): void {
  for (const { value, numerator, denominator, indicator } of drafts)
    for (const told of [value, numerator, denominator]) {
      if (told?.amount.kind !== 'figure' || told.amount.open === null) continue;
      const isCount = told !== value || isCounted(indicator);
      const { row, column, heading, amount } = told;
      if (habit.isMixed && !isCount) report.problem(row, column, heading, { reason: 'mixed-decimals' });
      else if (!isCount) {
        const [comma, point] = [amount.open?.replace('.', ''), amount.open?.replace(',', '')];
        report.ask(row, column, heading, {
          about: 'decimals',
          options: [
            { key: 'comma', label: comma ?? '' },
            { key: 'point', label: point ?? '' },
          ],
        });
      }
    }
}

/** Begins as the file that we hand out does: then the other sheets say something about it (docs/figure-files.md). */
function isDocumented({ cells: [first = []] }: Sheet): boolean {
  const said = new Set(first.map((cell) => (cell.kind === 'text' ? cell.text.toLowerCase() : '')));
  return Object.values(documentedHeadings).some((own) => own.every((heading) => said.has(heading)));
}

function holdsAnything(sheet: Sheet): boolean {
  return sheet.cells.some((row) => row.some(({ kind }) => kind !== 'empty' && kind !== 'merged'));
}

function withoutTable({ sheets }: Workbook, visible: readonly Sheet[]): FigureFile {
  const sheet = visible[0] ?? sheets[0];
  const reason = visible.length === 0 && sheets.some(holdsAnything) ? 'only-hidden' : 'no-table';
  const at = { sheet: sheet?.name ?? '', cell: 'A1', column: null };
  return { kind: 'problems', problems: [{ reason, at, given: '' }], more: 0 };
}

function sheetsLeftOut({ sheets }: Workbook, own: Sheet): readonly FileRemark[] {
  const others = sheets.filter((sheet) => sheet !== own && holdsAnything(sheet));
  return (['sheet-hidden', 'sheet-left-out'] as const).flatMap((reason): FileRemark[] => {
    const left = others.filter(({ isHidden }) => isHidden === (reason === 'sheet-hidden'));
    const names = left.map(({ name }) => name).join(', ');
    return left.length === 0
      ? []
      : [
          {
            reason,
            at: { sheet: left[0]?.name ?? '', cell: 'A1', column: null },
            given: names.slice(0, 60),
            count: left.length,
          },
        ];
  });
}
