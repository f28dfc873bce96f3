import { medianOf } from '../../../statistics/median.ts';

/** A figure of a row that can hardly be right. `usual` is what the others lie around. */
export interface Suspect {
  readonly index: number;
  readonly value: number;
  readonly kind: 'zero' | 'impossible';
  readonly usual: number;
}

const FEWEST_OTHERS = 7;
/** Robust standard deviations from the median (statistics 7.2). */
const FAR = 8;
const MAD_TO_DEVIATION = 1.4826;
/** Where most are equal the spread is nothing: a tenth of the median then. */
const LEAST_SPREAD = 0.05;
const SMALLEST_USUAL = 10;
const DIGIT = 8;

/** The zero among forties, and the one with a digit too many (statistics 7.2): asked about, and read without. */
export function suspectIn(values: readonly (number | null)[]): Suspect | null {
  const known = values.filter((value) => value !== null);
  const usual = medianOf(known);
  if (known.length <= FEWEST_OTHERS || !(usual > 0)) return null;
  const spread = Math.max(
    MAD_TO_DEVIATION * medianOf(known.map((value) => Math.abs(value - usual))),
    LEAST_SPREAD * usual,
  );
  const far = [...values.entries()].flatMap(([index, value]) =>
    value !== null && Math.abs(value - usual) > FAR * spread ? [{ index, value }] : [],
  );
  const [only, ...more] = far;
  // Several are another level or a busy time, no slip of the pen.
  if (!only || more.length > 0) return null;
  if (only.value === 0) return usual >= SMALLEST_USUAL ? { ...only, kind: 'zero', usual } : null;
  return only.value > DIGIT * usual ? { ...only, kind: 'impossible', usual } : null;
}
