/** One figure that took the place of another. */
export interface Revision {
  /** First day of the period, as an ISO date. */
  readonly periodStart: string;
  /** Day on which it was published, as an ISO date. */
  readonly on: string;
  readonly from: number | null;
  readonly to: number | null;
  /** In the words of who corrected it; null for a later publication. */
  readonly because: string | null;
}

/** What is protected, and how. */
export interface Protection {
  readonly isProtected: boolean;
  readonly isRatio: boolean;
  /** Counts from 1 up to this are too few to show. */
  readonly threshold: number;
}

/**
 * Whether both figures of a revision may be told. Their difference is a figure too: it can be about the few who were added or
 * taken away (statistics 1.12). Of a percentage the few cannot be told apart from it, so there it is never told.
 */
export function mayTellBoth({ from, to }: Revision, { isProtected, isRatio, threshold }: Protection): boolean {
  if (!isProtected) return true;
  if (isRatio || from === null || to === null) return false;
  const isFew = (count: number) => count > 0 && count < threshold;
  return ![from, to, Math.abs(to - from)].some(isFew);
}
