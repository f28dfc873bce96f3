import type { Span } from '../personal-data/span.ts';
import type { LeftOutReason, OwnPair, OwnSeries } from './account.ts';
import type { NumberToken } from './tokens.ts';

/** What one table, list or sentence turned out to hold; positions are those of the plain text. */
export interface Structure {
  readonly series: readonly OwnSeries[];
  readonly pairs: readonly OwnPair[];
  /** Numbers and periods that are part of `series` or `pairs`. */
  readonly used: readonly Span[];
  readonly rest: readonly StructureRest[];
  /** Where a figure's notation was a choice, the token it was read from. */
  readonly read: readonly NumberToken[];
}

export interface StructureRest extends Span {
  readonly reason: LeftOutReason;
  readonly value: number | null;
  readonly computed?: number | null;
}
