import { formatAmount, formatNumber, formatPeriod } from '../../../text/format.ts';
import { asAsked } from '../../../features/ask/ports.ts';
import { verdictWordOf } from '../../../features/ask/reading-answer.ts';
import { readingFacts } from '../../../features/ask/reading-facts.ts';
import { readingVerdict } from '../../../features/ask/reading-verdict.ts';
import { wording } from '../../../features/ask/wording/wording.ts';
import type { Indicator } from '../../../features/indicator/indicator.ts';
import type { IndicatorReading } from '../../../features/indicator/read-indicator.ts';
import type { Language } from '../../../shared/language.ts';
import { periodAt } from '../../../time/period.ts';

interface Shown {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const amounts = {
  nl: { none: 'geen cijfer', of: 'van', about: 'over' },
  en: { none: 'no figure', of: 'of', about: 'about' },
} as const;

/** '52 meldingen', '84,2% (16 van 19)', '49 dagen (over 34)'. */
export function figureInWords(figure: Shown, { unit, decimals, kind }: Indicator, language: Language): string {
  const { none, of, about } = amounts[language];
  const { value, numerator, denominator } = figure;
  if (value === null) return none;
  const amount = formatAmount(value, unit[language], decimals, language);
  if (denominator === null) return amount;
  const whole = formatNumber(denominator, 0, language);
  if (numerator !== null) return `${amount} (${formatNumber(numerator, 0, language)} ${of} ${whole})`;
  return kind === 'duration' ? `${amount} (${about} ${whole})` : amount;
}

/** 'Week 46 van 2026', as a sentence begins. */
export function periodInWords(indicator: Indicator, periodStart: string, language: Language): string {
  const name = formatPeriod(periodAt(indicator.frequency, periodStart), language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name, with the area where it is not the whole. */
export function nameInWords(indicator: Indicator, area: string, language: Language): string {
  const name = indicator.name[language];
  return area === indicator.wholeArea ? name : `${name}, ${area}`;
}

/** What a reading says in one word and in one sentence. */
export function readingInWords(read: IndicatorReading, language: Language): { word: string; sentence: string } {
  const figure = { ...read, ...asAsked, isOwn: false, periodNames: 'dates' as const };
  const words = wording[language];
  return {
    word: words.verdictWord[verdictWordOf(read.reading)],
    sentence: readingVerdict(figure, readingFacts(figure, language), words, language).text,
  };
}
