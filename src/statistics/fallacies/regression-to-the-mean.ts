import { refuse } from '../refusal.ts';
import type { Point } from '../series.ts';
import { meanOf } from '../control-charts/xmr.ts';
import { claims, type Evidence } from './evidence.ts';
import { expectedNext } from './expected-next.ts';
import { areFigures, type Refused } from './refused.ts';

/** What is picked for being extreme is less so the next time, whatever is done (statistics 2, row 7). */
export interface RegressionToTheMean {
  readonly kind: 'regression-to-the-mean';
  readonly picked: 'highest' | 'lowest';
  readonly before: number;
  readonly after: number;
  /** What was to be expected of `after` if nothing was done; null when what it was picked from is unknown. */
  readonly expected: number | null;
}

export interface PickedForBeingExtreme {
  readonly picked: 'highest' | 'lowest';
  readonly before: number;
  readonly after: number;
  /** All that was picked from: its mean and the correlation of one period with the next, 0-1. */
  readonly among: { readonly mean: number; readonly reliability: number } | null;
}

// As for limits (statistics 1.0): fewer figures say too little about what is usual.
const FEWEST = 13;

// A smaller part of the change may be chance, the rest is not.
const HALF = 0.5;

/**
 * Before and after of the worst or the best, such as the teams with most incidents. null when it did not move back,
 * or when less than half of the way back was to be expected.
 */
export function regressionToTheMean(input: PickedForBeingExtreme): RegressionToTheMean | Refused | null {
  const { picked, before, after, among } = input;
  if (!areFigures([before, after])) return refuse('not-a-number');
  const isBack = picked === 'highest' ? after < before : after > before;
  const found = { kind: 'regression-to-the-mean', picked, before, after } as const;
  if (!among) return isBack ? { ...found, expected: null } : null;

  const expected = expectedNext({ observed: before, deviation: 0, ...among });
  if ('kind' in expected) return expected;
  const isExtreme = picked === 'highest' ? before > among.mean : before < among.mean;
  const isExpected = isBack && Math.abs(expected.change) >= HALF * Math.abs(after - before);
  return isExtreme && isExpected ? { ...found, expected: expected.next } : null;
}

/** Of a question about a change or a cause, when what it starts from is the extreme of at least 13 figures. */
export function regressionOfExtreme(evidence: Evidence): RegressionToTheMean | null {
  const { comparisons, own } = evidence;
  const [comparison] = comparisons;
  // What rises or falls all along does not move back to a mean.
  if (!comparison || evidence.reading.trend || !claims(evidence, 'cause', 'trend') || own.length < FEWEST) return null;

  const { from, to, fromIndex, toIndex } = comparison;
  const others = own.filter((figure) => figure !== from).map(({ value }) => value);
  const isHighest = others.every((value) => value < from.value);
  if (!own.includes(from) || (!isHighest && !others.every((value) => value > from.value))) return null;
  const found = regressionToTheMean({
    picked: isHighest ? 'highest' : 'lowest',
    before: from.value,
    after: to.value,
    among: amongOwn(evidence, toIndex - fromIndex),
  });
  return found?.kind === 'regression-to-the-mean' ? found : null;
}

/** The mean of the own figures and the correlation of those this many periods apart, at least 0. */
function amongOwn({ reading, own }: Evidence, apart: number): { mean: number; reliability: number } {
  const mean = meanOf(own.map(({ value }) => value));
  const isOwn = new Set<Point | undefined>(own);
  const offset = (point: Point | undefined): number => (isOwn.has(point) ? (point?.value ?? mean) - mean : 0);
  let [together, total] = [0, 0];
  reading.points.forEach((point, i) => {
    total += offset(point) ** 2;
    together += offset(point) * offset(reading.points[i + apart]);
  });
  return { mean, reliability: total > 0 ? Math.min(1, Math.max(0, together / total)) : 0 };
}
