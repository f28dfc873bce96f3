import type { Indicator } from '../indicator.ts';
import type { FileChoices, FileFigure } from './figure-file.ts';
import type { Draft, Told } from './read-table.ts';
import type { Report } from './report.ts';
import { cellName } from './workbook.ts';

/** What a figure comes to. */
export type Amounts = Pick<FileFigure, 'value' | 'numerator' | 'denominator'>;

/** Value, numerator and denominator of a draft; null when something is wrong, which is reported. */
export function amountsOf(
  draft: Draft,
  { report, chosen }: { readonly report: Report; readonly chosen: FileChoices },
): Amounts | null {
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
