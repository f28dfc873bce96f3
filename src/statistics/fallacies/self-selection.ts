import { refuse } from '../refusal.ts';
import { type Refused, refusalOfAmounts } from './refused.ts';

/** Only those who answered speak, for less than half of those asked or nobody knows how many (statistics 2, row 23). */
export interface SelfSelection {
  readonly kind: 'self-selection';
  readonly answered: number;
  /** How many were asked; null when unknown. */
  readonly asked: number | null;
  /** Part that answered, 0-1; null when unknown. */
  readonly response: number | null;
}

const HALF = 0.5;

/** Numbers of people. null when half or more answered. Refuses more answers than people asked, and nobody asked. */
export function selfSelection(answered: number, asked: number | null): SelfSelection | Refused | null {
  const refusal = refusalOfAmounts(asked === null ? [answered] : [answered, asked]);
  if (refusal) return refusal;
  if (asked === null) return { kind: 'self-selection', answered, asked, response: null };
  if (asked === 0 || answered > asked) return refuse('out-of-range');
  const response = answered / asked;
  return response < HALF ? { kind: 'self-selection', answered, asked, response } : null;
}
