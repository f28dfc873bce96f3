import type { Assurance } from '../reading/reading.ts';

/**
 * Whether a target is met by the process as it runs now (statistics 1.3). Target and limits in the same
 * units. null without a target or when neither direction is favourable.
 */
export function assurance(
  limits: { readonly lower: number; readonly upper: number },
  target: number | null,
  favourable: 'neutral' | 'increase' | 'decrease',
): Assurance | null {
  if (target === null || favourable === 'neutral') return null;
  if (target > limits.upper) return favourable === 'increase' ? 'fail' : 'pass';
  if (target < limits.lower) return favourable === 'increase' ? 'pass' : 'fail';
  return 'inconsistent';
}
