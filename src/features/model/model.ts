import type { Person } from '../../shared/person.ts';

/** What the language model is asked for, and nothing else: to fill an understanding, to word evidence, to rank it by meaning. */
export const modelUses = ['understand', 'word', 'embed'] as const;
export type ModelUse = (typeof modelUses)[number];

/** What came of asking. Only 'given' is used; everything else leaves the answer as it is computed. */
export const modelOutcomes = [
  'given',
  'budget',
  'unavailable',
  'too-late',
  'filtered',
  'refused',
  'cut',
  'unusable',
] as const;
export type ModelOutcome = (typeof modelOutcomes)[number];

/** One line of the log: that something was asked and what it cost, never what, nor for whom. */
export interface ModelRequest {
  /** ISO instant. */
  readonly at: string;
  readonly use: ModelUse;
  readonly deployment: string;
  readonly outcome: ModelOutcome;
  /** How often it was sent; 0 when the budget or a resting service kept it here. */
  readonly sends: number;
  /** As the service counted them, or estimated where it did not say. */
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly durationMs: number;
}

/** The newest decision of an administrator. */
export interface ModelSwitch {
  readonly isOn: boolean;
  /** ISO instant. */
  readonly at: string;
  readonly by: Person;
}
