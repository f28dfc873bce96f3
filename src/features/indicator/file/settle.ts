import { dayNumber, dayOf, isoDay } from '../../../time/day.ts';
import { firstDay, numberOfDay, weeksIn } from '../../../time/period.ts';
import type { Indicator } from '../indicator.ts';
import type { FileChoices, FileFigure } from './figure-file.ts';
import { numberOf, type ShownPeriod } from './periods.ts';
import type { Draft, Drafts, Told } from './read-table.ts';
import type { Report } from './report.ts';
import { cellName } from './workbook.ts';
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

type Amounts = Pick<FileFigure, 'value' | 'numerator' | 'denominator'>;

/** null when something is wrong, which is reported. */
function amountsOf(draft: Draft, { report, chosen }: Around): Amounts | null {
  const { indicator } = draft;
  const numerator = countIn(draft.numerator, report);
  const denominator = countIn(draft.denominator, report);
  if (numerator === undefined || denominator === undefined) return null;
  const told = draft.value;
  const whole = scaleOf(indicator);
  if (numerator !== null && denominator !== null && numerator > denominator && whole === 100) {
    const [own, other] = [draft.numerator, draft.denominator];
    report.problem(own?.row ?? 0, own?.column ?? 0, own?.heading ?? null, {
      reason: 'part-above-whole',
      other: cellName(other?.row ?? 0, other?.column ?? 0),
      otherGiven: String(denominator),
    });
    return null;
  }
  const computed =
    whole !== null && numerator !== null && denominator !== null && denominator > 0
      ? Number(((whole * numerator) / denominator).toPrecision(12))
      : null;
  if (told === null) return { value: computed, numerator, denominator };
  const { amount, row, column, heading } = told;
  if (amount.kind === 'none') return { value: null, numerator, denominator };
  if (amount.kind === 'part') {
    if (whole === 100)
      return {
        value: Number(((100 * amount.numerator) / amount.denominator).toPrecision(12)),
        numerator: amount.numerator,
        denominator: amount.denominator,
      };
    report.problem(row, column, heading, { reason: 'not-a-number' });
    return null;
  }
  if (amount.from === 'percent') report.remark('percent-cells', row, column, heading);
  if (amount.from === 'formula') report.remark('formula-values', row, column, heading);
  const reason = wrongIn(amount, indicator);
  if (reason !== null) {
    report.problem(row, column, heading, { reason });
    return null;
  }
  const value = valueOf(told, indicator, { computed, chosen, report });
  if (value === null) return null;
  if (value > 100 && indicator.kind === 'proportion') {
    report.problem(row, column, heading, { reason: 'above-hundred' });
    return null;
  }
  if (computed !== null && Math.abs(value - computed) > 0.5 * 10 ** -Math.min(indicator.decimals, 1) + 1e-9) {
    report.problem(row, column, heading, { reason: 'value-differs-from-parts', computed: Number(computed.toFixed(2)) });
    return null;
  }
  return { value, numerator, denominator };
}

/** What numerator over denominator is multiplied by; null when such a figure is none of an indicator of this kind. */
function scaleOf({ kind }: Indicator): 100 | 1000 | null {
  return kind === 'proportion' ? 100 : kind === 'rate' ? 1000 : null;
}

/** undefined when it is no count, which is reported. */
function countIn(told: Told | null, report: Report): number | null | undefined {
  if (told === null || told.amount.kind === 'none') return null;
  const { amount, row, column, heading } = told;
  if (amount.kind === 'figure' && amount.value >= 0 && amount.unit !== 'percentage') return amount.value;
  report.problem(row, column, heading, {
    reason: amount.kind === 'figure' && amount.value < 0 ? 'below-zero' : 'not-a-number',
  });
  return undefined;
}

type FigureAmount = Extract<Told['amount'], { kind: 'figure' }>;

function wrongIn(
  amount: FigureAmount,
  indicator: Indicator,
): 'below-zero' | 'not-whole' | 'percentage-for-other' | 'not-a-number' | null {
  const { kind, unit } = indicator;
  if (amount.value < 0 && kind !== 'money') return 'below-zero';
  if (amount.unit === 'percentage' && kind !== 'proportion') return 'percentage-for-other';
  if (
    amount.unit === 'points' ||
    (amount.unit === 'money' && kind !== 'money') ||
    (amount.unit === 'days' && kind !== 'duration')
  )
    return 'not-a-number';
  const known = `${unit.nl} ${unit.en}`.toLowerCase();
  if (amount.words !== '' && !amount.words.split(' ').every((word) => known.includes(word))) return 'not-a-number';
  return isCounted(indicator) && !Number.isInteger(amount.value) && amount.open === null ? 'not-whole' : null;
}

/** Counts of people and things have no decimals. */
export function isCounted({ kind, decimals }: Indicator): boolean {
  return (kind === 'flow' || kind === 'stock') && decimals === 0;
}

/** The value on the scale of its indicator; null when the person has to tell, or it is reported. */
function valueOf(
  { amount, row, column, heading }: Told,
  indicator: Indicator,
  {
    computed,
    chosen,
    report,
  }: { readonly computed: number | null; readonly chosen: FileChoices; readonly report: Report },
): number | null {
  if (amount.kind !== 'figure') return null;
  const { value, unit, open } = amount;
  if (open !== null && isCounted(indicator)) {
    report.remark('thousands', row, column, heading);
    return Number(open.replace(/[.,]/, ''));
  }
  const isOpen = indicator.kind === 'proportion' && unit !== 'percentage' && value > 0 && value <= 1;
  if (!isOpen || chosen.percentages === 'percentages') return value;
  if (chosen.percentages === 'fractions') return Number((100 * value).toPrecision(12));
  if (computed !== null)
    return Math.abs(computed - 100 * value) < Math.abs(computed - value)
      ? Number((100 * value).toPrecision(12))
      : value;
  report.ask(row, column, heading, {
    about: 'percentages',
    options: [
      { key: 'fractions', label: `${Number((100 * value).toPrecision(12))}%` },
      { key: 'percentages', label: `${value}%` },
    ],
  });
  return value;
}

function isSame(one: FileFigure, other: FileFigure): boolean {
  return one.value === other.value && one.numerator === other.numerator && one.denominator === other.denominator;
}
