import { fold } from '../words/normal-words.ts';
import type { OwnFrequency, OwnPoint, OwnSeries, OwnUnit } from './account.ts';
import type { NumberUnit } from './tokens.ts';
import * as words from './words.ts';

/** What is known of a row of figures beside the figures: the words around it and the units written at them. */
export interface Surroundings {
  readonly words: string;
  readonly units: readonly NumberUnit[];
}

/** `hoeveel procent meer is dat?` asks for a percentage, of figures that are none. */
const askedPercentage =
  /\b(?:hoeveel|welk|in|wat voor|what|how many|how much) (?:%|procent\w*|percent\w*|pct)|(?:%|\bprocent|\bpercent\w*|\bpct) (?:is|meer|minder|hoger|lager|erbij|eraf|gestegen|gedaald|gegroeid|verschil|stijging|daling|groei|more|less|fewer|up|down|higher|lower|growth|increase|decrease)\b/g;

/** Unit of the figures: as written at them, else as the words say; null when neither tells. */
export function unitOf(points: readonly OwnPoint[], { words: around, units }: Surroundings): OwnUnit | null {
  // `30 percent up` speaks of one change, not of the figures.
  const folded = fold(around)
    .replace(/\d\s?(?:%|procent|percent|pct)/g, '')
    .replace(askedPercentage, '')
    .replace(/_/g, ' ');
  if (words.rateWords.test(folded)) return 'rate';
  if (points.some(({ numerator }) => numerator !== null)) return 'percentage';
  for (const unit of ['percentage', 'money', 'days'] as const) {
    if (units.length && units.every((each) => each === unit)) return unit;
  }
  if (units.some((unit) => unit !== null)) return null;
  if (words.percentageWords.test(folded)) return 'percentage';
  if (words.moneyWords.test(folded)) return 'money';
  if (words.dayWords.test(folded)) return 'days';
  if (words.measureWords.test(folded)) return 'measure';
  const isCounts = points.every(({ value }) => value === null || (Number.isInteger(value) && value >= 0));
  return isCounts && words.countWords.test(folded) ? 'count' : null;
}

/** What decides the method of a reading (statistics 1.0); null when words leave a flow or a stock open. */
export function kindOf(unit: OwnUnit | null, around: string): OwnSeries['kind'] {
  switch (unit) {
    case 'percentage':
      return 'proportion';
    case 'rate':
      return 'rate';
    case 'money':
      return 'money';
    case 'days':
      return 'duration';
    case 'measure':
      return null;
    case 'count':
    case null: {
      const folded = fold(around);
      const [isStock, isFlow] = [words.stockWords.test(folded), words.flowWords.test(folded)];
      if (isStock === isFlow) return null;
      return isStock ? 'stock' : 'flow';
    }
  }
}

export function frequencyIn(around: string): OwnFrequency | null {
  const folded = fold(around);
  return words.perFrequency.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const spans: readonly (readonly [RegExp, OwnFrequency])[] = [
  [/^(?:weken|weeks)/, 'week'],
  [/^(?:maanden|months)/, 'month'],
  [/^(?:kwartalen|quarters)/, 'quarter'],
  [/^(?:jaren|years)/, 'year'],
];

/** `van de laatste twaalf weken`: a row behind it has a figure for each. */
export function frequencyOfSpan(around: string): OwnFrequency | null {
  const [, span = ''] = lastPeriods.exec(fold(around)) ?? [];
  return spans.find(([pattern]) => pattern.test(span))?.[1] ?? null;
}

export const lastPeriods =
  /(?:laatste|afgelopen|voorbije|vorige|last|past|previous) (?:\S+ )?(weken|maanden|kwartalen|jaren|weeks|months|quarters|years)\b/;
