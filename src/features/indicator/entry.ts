import type { Holder } from './indicator.ts';

/** By which way figures came in. */
export const means = ['check-in', 'file', 'cbs', 'sample'] as const;
export type Means = (typeof means)[number];

/**
 * One time that figures of an indicator came in. Figures are never overwritten: a correction is an entry too, with its reason,
 * and what it replaces stays.
 */
export interface FigureEntry {
  readonly id: string;
  readonly indicatorId: string;
  /** ISO instant. */
  readonly at: string;
  /** null: nobody did it by hand, or who did asked to be forgotten. */
  readonly by: Holder | null;
  readonly means: Means;
  /** The file or table that they came from; null when they were typed. */
  readonly origin: string | null;
  /** Why earlier figures were wrong; null when this corrects none. */
  readonly correctionBecause: string | null;
  /** What its owner wants readers to know about these figures. */
  readonly note: string | null;
  /** What was unlikely about them and is right all the same, in the words of `FigureDoubt`. */
  readonly confirmed?: readonly string[];
}

/** One definition that was in force. */
export interface DefinitionVersion<Definition> {
  /** From 1. */
  readonly version: number;
  readonly at: string;
  readonly by: Holder | null;
  /** Why it was changed, in the words of who did. */
  readonly because: string | null;
  readonly definition: Definition;
}
