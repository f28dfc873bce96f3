import type { Language } from '../../../shared/language.ts';
import type { OwnPeriod } from '../../../text/figures/account.ts';

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;
const words = {
  nl: { week: 'week', quarter: 'kwartaal', 'half-year': 'halfjaar', of: 'van', until: 'tot en met' },
  en: { week: 'week', quarter: 'quarter', 'half-year': 'half-year', of: 'of', until: 'to' },
} as const;

/** A period as it was told, with its year only when that is known; empty for one counted back from today, or none. */
export function nameOfOwnPeriod(period: OwnPeriod | null, language: Language): string {
  const own = words[language];
  if (!period || period.kind === 'ago') return '';
  const year = period.year === null ? '' : ` ${own.of} ${period.year}`;
  const month = (number: number): string => months[language][number - 1] ?? '';
  switch (period.kind) {
    case 'week':
      return `${own.week} ${period.week}${year}`;
    case 'month':
      return `${month(period.month)} ${period.year ?? ''}`.trim();
    case 'quarter':
      return `${own.quarter} ${period.quarter}${year}`;
    case 'half-year':
      return `${own['half-year']} ${period.half}${year}`;
    case 'year':
      return String(period.year);
    case 'day':
      return `${period.day} ${month(period.month)} ${period.year ?? ''}`.trim();
    case 'days': {
      const { from, to } = period;
      const start = from.month === to.month ? `${from.day}` : `${from.day} ${month(from.month)}`;
      return `${start} ${own.until} ${to.day} ${month(to.month)} ${period.year ?? ''}`.trim();
    }
  }
}

const prepositions = {
  day: { nl: 'op', en: 'on' },
  days: { nl: 'van', en: 'from' },
  other: { nl: 'in', en: 'in' },
} as const;

/** `in week 12 van 2026`, `op 1 juli`; empty as the name is. */
export function withPreposition(period: OwnPeriod | null, language: Language): string {
  const name = nameOfOwnPeriod(period, language);
  if (name === '') return '';
  return `${prepositions[period?.kind === 'day' || period?.kind === 'days' ? period.kind : 'other'][language]} ${name}`;
}
