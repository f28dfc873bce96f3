import { medianOf } from '../../statistics/median.ts';
import type { LeftOutReason } from './account.ts';

/** What these figures give for a total, average or median; null for anything else, and without figures. */
export function summaryOf(reason: LeftOutReason, values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  switch (reason) {
    case 'total':
      return sum;
    case 'average':
      return sum / values.length;
    case 'median':
      return medianOf(values);
    default:
      return null;
  }
}
