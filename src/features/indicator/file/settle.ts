import { dayNumber, dayOf, isoDay } from '../../../time/day.ts';
import { firstDay, numberOfDay, weeksIn } from '../../../time/period.ts';
import type { Indicator } from '../indicator.ts';
import type { FileChoices, FileFigure } from './figure-file.ts';
import { numberOf, type ShownPeriod } from './periods.ts';
import type { Draft, Drafts } from './read-table.ts';
import type { Report } from './report.ts';
import { cellName } from './workbook.ts';
import { amountsOf } from './weigh-draft.ts';
import { dated } from './years.ts';

interface Around {
  readonly report: Report;
  readonly sheetName: string;
  /** ISO date. */
  readonly today: string;
  /** Years named above the table or in the name of the sheet. */
  readonly years: readonly number[];
  readonly chosen: FileChoices;
}

/** Figures of drafts: each in a period that exists, once, with a value that its indicator can have. */
export function settle({ drafts, periods }: Drafts, around: Around): readonly FileFigure[] {
  const { report } = around;
  const first = drafts[0];
  if (first === undefined) return [];
  const frequency = first.indicator.frequency;
  const today = dayNumber(around.today) ?? NaN;
  const years = dated(periods, around.years, {
    chosen: around.chosen.year === undefined ? null : Number(around.chosen.year),
    frequency,
    newest: numberOfDay(frequency, today),
  });
  const [start] = periods;
  if (years.kind === 'ask') {
    report.ask(start?.row ?? 0, start?.column ?? 0, start?.heading ?? null, {
      about: 'year',
      options: years.years.map((year) => ({ key: String(year), label: String(year) })),
    });
    return [];
  }
  if (years.from === 'elsewhere')
    report.remark('year-from-elsewhere', start?.row ?? 0, start?.column ?? 0, start?.heading ?? null);
  const numbers = new Map<Indicator['frequency'], Map<number, number | null>>();
  const seen = new Map<Indicator, Map<string, Map<number, FileFigure>>>();
  const figures: FileFigure[] = [];
  for (const draft of drafts) {
    const number = numberFor(draft);
    if (number === null) continue;
    const told = draft.value ?? draft.numerator ?? draft.denominator;
    const amounts = amountsOf(draft, around);
    if (told === null || amounts === null) continue;
    const figure: FileFigure = {
      indicatorId: draft.indicator.id,
      area: draft.area,
      periodStart: isoDay(firstDay(draft.indicator.frequency, number)),
      ...amounts,
      note: draft.note,
      isProvisional: draft.isProvisional,
      at: { sheet: around.sheetName, cell: cellName(told.row, told.column) },
    };
    if (draft.isProvisional) report.remark('provisional', told.row, told.column, told.heading);
    const ofArea = seen.get(draft.indicator) ?? new Map<string, Map<number, FileFigure>>();
    const ofPeriod = ofArea.get(draft.area) ?? new Map<number, FileFigure>();
    seen.set(draft.indicator, ofArea.set(draft.area, ofPeriod));
    const other = ofPeriod.get(number);
    if (other === undefined) {
      ofPeriod.set(number, figure);
      figures.push(figure);
    } else if (isSame(other, figure)) report.remark('same-twice', told.row, told.column, told.heading);
    else
      report.problem(told.row, told.column, told.heading, {
        reason: 'duplicate',
        other: other.at.cell,
        otherGiven: String(other.value),
      });
  }
  return figures;

  function numberFor({ indicator, period }: Draft): number | null {
    const own = numbers.get(indicator.frequency) ?? new Map<number, number | null>();
    numbers.set(indicator.frequency, own);
    const known = own.get(period);
    if (known !== undefined) return known;
    const number = settledPeriod(indicator, period);
    own.set(period, number);
    return number;
  }

  function settledPeriod(indicator: Indicator, index: number): number | null {
    const shownPeriod = years.kind === 'dated' ? years.periods[index] : undefined;
    const place = periods[index];
    if (shownPeriod === undefined || place === undefined) return null;
    const number = numberOf(shownPeriod, indicator.frequency);
    const own = [place.row, place.column, place.heading] as const;
    if (
      place.isStart &&
      typeof number === 'number' &&
      !startsThen(shownPeriod, firstDay(indicator.frequency, number))
    ) {
      report.problem(...own, { reason: 'period-unclear' });
      return null;
    }
    if (typeof number !== 'number') {
      if (number.reason === 'period-does-not-exist')
        report.problem(...own, { reason: number.reason, year: number.year, weeks: weeksIn(number.year) });
      else if (number.reason === 'period-of-other-frequency')
        report.problem(...own, { reason: number.reason, frequency: indicator.frequency });
      else report.problem(...own, { reason: number.reason });
      return null;
    }
    const current = numberOfDay(indicator.frequency, today);
    if (number > current) report.problem(...own, { reason: 'period-in-future' });
    if (number === current) report.remark('period-unfinished', ...own);
    return number > current ? null : number;
  }
}

/** A first day that is a Sunday begins another kind of week than ours. */
function startsThen({ period }: ShownPeriod, first: number): boolean {
  return period.kind !== 'day' || dayOf(period.year ?? NaN, period.month, period.day) === first;
}

function isSame(one: FileFigure, other: FileFigure): boolean {
  return one.value === other.value && one.numerator === other.numerator && one.denominator === other.denominator;
}
