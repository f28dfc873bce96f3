import type { ModelOutcome } from '../features/model/model.ts';

/** Why there is nothing of the model: the answer stays as it was computed. */
export type NotGiven = 'off' | Exclude<ModelOutcome, 'given'>;

export type Given<T> =
  { readonly kind: 'given'; readonly value: T } | { readonly kind: 'not-given'; readonly because: NotGiven };

export interface Usage {
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** What an answer of the service holds, and what it says to have cost. */
export interface Read<T> {
  readonly given:
    | { readonly kind: 'given'; readonly value: T }
    | { readonly kind: 'not-given'; readonly because: Exclude<ModelOutcome, 'given'> };
  readonly usage: Usage | null;
}
