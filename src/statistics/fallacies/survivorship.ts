import { type Refused, refusalOfAmounts } from './refused.ts';

/** Only what has ended is counted, and the longest are still running (statistics 2, row 16). */
export interface Survivorship {
  readonly kind: 'survivorship';
  readonly closed: number;
  /** Still running and therefore left out; null when unknown. */
  readonly open: number | null;
  /** Part of all cases that is left out, 0-1; null when unknown. */
  readonly leftOut: number | null;
}

/** A figure over closed cases alone. null when nothing was left open. */
export function survivorship(closed: number, open: number | null): Survivorship | Refused | null {
  const refusal = refusalOfAmounts(open === null ? [closed] : [closed, open]);
  if (refusal) return refusal;
  if (open === null) return { kind: 'survivorship', closed, open, leftOut: null };
  return open > 0 ? { kind: 'survivorship', closed, open, leftOut: open / (closed + open) } : null;
}
