import type { TimeSpan } from './kinds.ts';
import type { Mention } from './telling.ts';

/** A figure that counts time, by the word behind it. */
export const durations =
  /^(?:weken|week|weeks?|maanden|maand|months?|uur|uren|hours?|minuten|minutes?|werkdagen)(?= |$)/;

/** What time a figure is counted in, other than days; null when it is no such time. */
export function spanOf({ after }: Mention): TimeSpan | null {
  const [word = ''] = after.split(' ');
  if (/^(?:werkdag|werkdagen)$/.test(word) || /^working days?(?= |$)/.test(after)) return 'working-day';
  if (/^(?:week|weken|weeks)$/.test(word)) return 'week';
  if (/^(?:maand|maanden|month|months)$/.test(word)) return 'month';
  return /^(?:uur|uren|hours?)$/.test(word) ? 'hour' : null;
}
