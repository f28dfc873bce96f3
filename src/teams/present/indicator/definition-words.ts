import type { Language } from '../../../shared/language.ts';
import { formatAmount, formatNumber } from '../../../text/format.ts';
import type { Indicator } from '../../../features/indicator/indicator.ts';

export function amountWords(value: number, { unit, decimals }: Indicator, language: Language): string {
  return formatAmount(value, unit[language], decimals, language);
}

/** '0-100' is '0 tot en met 100'; without an upper end '0 of meer'. */
export function rangeWords(range: string, language: Language): string {
  const [lowest = 0, highest = 0] = range.split('-').map(Number);
  const [from, to] = [lowest, highest].map((end) => formatNumber(end, 0, language));
  if (highest >= endless) return language === 'nl' ? `${from} of meer` : `${from} or more`;
  return language === 'nl' ? `${from} tot en met ${to}` : `${from} to ${to}`;
}

const endless = 1e9;
