import { normalQuantile } from '../distributions.ts';

export const CONFIDENCE = 0.95;

// Nobody needs more, and further out the quantiles lose digits.
const MOST_CONFIDENCE = 0.9999;

/** Between 0 and 0.9999: 0.95, not 95. */
export function isConfidence(confidence: number): boolean {
  return confidence > 0 && confidence <= MOST_CONFIDENCE;
}

/** Standard errors that a two-sided interval reaches on either side: 1.959964 at 95% (statistics 1.7). */
export function reachOf(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}
