import type { Language } from '../../shared/language.ts';
import { periodNumber, type Period } from '../../time/period.ts';
import { formatPeriods, formatTick } from '../../text/format.ts';
import type { Figure } from './ports.ts';

const first = {
  nl: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'.split(
    ' ',
  ),
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
} as const;
const nouns = {
  nl: { article: 'de', to: 'tot en met', week: 'week', month: 'maand', period: 'periode' },
  en: { article: 'the', to: 'to', week: 'week', month: 'month', period: 'period' },
} as const;

/**
 * What `count` successive periods of a figure are called, by the last of them: 'week 45 tot en met 46 van 2026'; of a row
 * that was given without dates the place in the row, 'de veertiende week'.
 */
export function nameOfPeriods(
  { periodNames, series }: Pick<Figure, 'periodNames' | 'series'>,
  last: Period,
  count: number,
  language: Language,
): string {
  const start = series.points[0];
  if (periodNames === 'dates' || !start) return formatPeriods(last, count, language);
  if (periodNames === 'without-year') return withoutYear(formatPeriods(last, count, language));
  const place = (periodNumber(last) ?? 0) - (periodNumber(start.period) ?? 0) + 1;
  const { article, to, [periodNames]: noun } = nouns[language];
  const range = count > 1 ? `${ordinal(place - count + 1, language)} ${to} ${article} ` : '';
  return `${article} ${range}${ordinal(place, language)} ${noun}`;
}

/** As short as it stands under a chart: 'week 46' and '2026'; of a row without dates the place in the row. */
export function tickOf(
  { periodNames, series }: Pick<Figure, 'periodNames' | 'series'>,
  period: Period,
  language: Language,
): ReturnType<typeof formatTick> {
  const start = series.points[0];
  if (periodNames === 'dates' || !start) return formatTick(period, language);
  if (periodNames === 'without-year') return { ...formatTick(period, language), year: '' };
  return { name: `${(periodNumber(period) ?? 0) - (periodNumber(start.period) ?? 0) + 1}`, year: '' };
}

/** `week 12 van 2026`, `oktober 2026`. */
function withoutYear(name: string): string {
  return name.replace(/ (?:(?:van|of) )?\d{4}(?= |$)/g, '');
}

function ordinal(place: number, language: Language): string {
  const word = first[language][place - 1];
  if (word !== undefined) return word;
  return language === 'nl' ? `${place}e` : `${place}${englishEnd(place)}`;
}

function englishEnd(place: number): string {
  const tens = Math.floor(place / 10) % 10;
  return tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
}
