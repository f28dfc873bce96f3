import { dayNumber } from '../../../time/day.ts';
import { numberOfDay, periodNumbered, placeInYear, type Frequency, type Period } from '../../../time/period.ts';
import type { Language } from '../../../shared/language.ts';
import type { Indicator } from '../indicator.ts';

/** The headings of the documented shape (docs/figure-files.md). */
export const documentedHeadings = {
  nl: ['indicator', 'gebied', 'periode', 'waarde', 'teller', 'noemer', 'opmerking'],
  en: ['indicator', 'area', 'period', 'value', 'numerator', 'denominator', 'note'],
} as const;

/**
 * The rows of a file to fill in, headings first: of each indicator the last periods that are over, oldest first, for the
 * whole area. `today` is an ISO date.
 */
export function templateRows(
  indicators: readonly Indicator[],
  { today, periods, language }: { readonly today: string; readonly periods: number; readonly language: Language },
): readonly (readonly string[])[] {
  const day = dayNumber(today) ?? NaN;
  const rows = indicators.flatMap(({ name, wholeArea, frequency }) =>
    Array.from({ length: periods }, (_, i) => {
      const number = numberOfDay(frequency, day) - periods + i;
      return [
        name[language],
        wholeArea,
        writtenPeriod(frequency, periodNumbered(frequency, number), language),
        '',
        '',
        '',
        '',
      ];
    }),
  );
  return [documentedHeadings[language], ...rows];
}

/** `2026-W46`, `2026-11`, `2026-K4`, `2026-H2`, `2026`: as it is read again, and as Excel leaves it. */
export function writtenPeriod(frequency: Frequency, period: Period, language: Language): string {
  const year = period.kind === 'week' ? period.isoYear : period.year;
  const place = String(placeInYear(period));
  switch (frequency) {
    case 'week':
      return `${year}-W${place.padStart(2, '0')}`;
    case 'month':
      return `${year}-${place.padStart(2, '0')}`;
    case 'quarter':
      return `${year}-${language === 'nl' ? 'K' : 'Q'}${place}`;
    case 'half-year':
      return `${year}-H${place}`;
    case 'year':
      return String(year);
  }
}
