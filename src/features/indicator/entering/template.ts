import type { Language } from '../../../shared/language.ts';
import type { Indicator } from '../indicator.ts';

const headings = {
  nl: ['indicator', 'gebied', 'periode', 'waarde', 'teller', 'noemer', 'toelichting'],
  en: ['indicator', 'area', 'period', 'value', 'numerator', 'denominator', 'note'],
} as const;

/** An empty table to fill in: a row for each indicator, as Dutch Excel opens it. */
export function templateText(indicators: readonly Indicator[], language: Language) {
  const rows = indicators.map(({ name, wholeArea }) => [name[language], wholeArea, '', '', '', '', '']);
  const text = [headings[language], ...rows].map((row) => row.map(cell).join(';')).join('\r\n');
  return { name: language === 'nl' ? 'weekcijfers.csv' : 'weekly-figures.csv', text: `${text}\r\n` };
}

function cell(text: string): string {
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
