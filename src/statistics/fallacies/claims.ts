import type { MinimalDetectableChange, Verdict } from '../reading/reading.ts';
import { claims, type Evidence } from './evidence.ts';

/** What goes together, or comes after, is not therefore the cause (statistics 2, row 19). */
export interface CausalClaim {
  readonly kind: 'causal-claim';
  /** Whether there is anything to explain: without a signal there may be nothing but chance. */
  readonly verdict: Verdict;
}

/** What holds of areas need not hold of the persons in them (statistics 2, row 18). */
export interface Ecological {
  readonly kind: 'ecological';
}

/** The limits come from the figures themselves, the target was chosen (statistics 2, row 27); units of the series. */
export interface TargetAsLimit {
  readonly kind: 'target-as-limit';
  readonly target: number | null;
  readonly limits: { readonly lower: number; readonly upper: number } | null;
}

/** No signal does not say that nothing changed (statistics 2, row 28). */
export interface NoSignalNoChange {
  readonly kind: 'no-signal-no-change';
  /** What would have been found. */
  readonly minimalDetectableChange: MinimalDetectableChange | null;
}

export function causalClaim(evidence: Evidence): CausalClaim | null {
  return claims(evidence, 'cause') ? { kind: 'causal-claim', verdict: evidence.reading.verdict } : null;
}

export function ecological(evidence: Evidence): Ecological | null {
  return claims(evidence, 'person-from-area') ? { kind: 'ecological' } : null;
}

/** null as well when there is neither a target nor a limit to take for the other. */
export function targetAsLimit(evidence: Evidence): TargetAsLimit | null {
  const { reading, series } = evidence;
  const { target } = series.meta;
  const band = reading.newestIndex === null ? null : reading.bands[reading.newestIndex];
  if (!claims(evidence, 'target-as-limit') || (target === null && !band)) return null;
  return { kind: 'target-as-limit', target, limits: band ? { lower: band.lower, upper: band.upper } : null };
}

/** Of a question about change, or with a chosen start: whoever asks nothing of the kind concludes nothing from it. */
export function noSignalNoChange(evidence: Evidence): NoSignalNoChange | null {
  const { verdict, minimalDetectableChange } = evidence.reading;
  const isAboutChange = claims(evidence, 'no-change', 'trend', 'cause') || evidence.asked.startsAt !== null;
  return verdict.kind === 'common' && isAboutChange ? { kind: 'no-signal-no-change', minimalDetectableChange } : null;
}
