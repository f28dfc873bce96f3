import type { Explanation, Figure } from './ports.ts';
import type { Statement } from './statement.ts';

export type VerdictTone = 'signal' | 'common' | 'withheld';

/** The five parts of every computed reading (interpretation 2, answer structure). */
export interface ReadingAnswer {
  readonly kind: 'reading';
  readonly figure: Figure;
  /** '52'; null when there is no figure to show. */
  readonly value: string | null;
  readonly status: string;
  readonly period: string;
  readonly tone: VerdictTone;
  readonly verdictWord: string;
  readonly verdict: Statement;
  /** What was asked for beside the newest figure, and where this is not that; comes before everything else. */
  readonly upFront: readonly Statement[];
  readonly sees: readonly Statement[];
  readonly cannot: readonly Statement[];
  readonly checks: readonly Statement[];
  readonly followUps: readonly Suggestion[];
}

/** A next question: `title` fits on a button, `question` is what is asked. */
export interface Suggestion {
  readonly title: string;
  readonly question: string;
}

export type UnsupportedReason = 'unknown' | 'individual' | 'too-long';

export type Answer =
  | ReadingAnswer
  | { readonly kind: 'explanation'; readonly explanation: Explanation }
  /** It is unclear which figure is meant, or what the figures in the question are. */
  | { readonly kind: 'choice'; readonly about: 'indicator' | 'own-figures'; readonly options: readonly Suggestion[] }
  /** About figures in the question that are no row to read. */
  | {
      readonly kind: 'own-figures';
      readonly told: readonly Statement[];
      /** What of one pair fits above another answer; null when there are more pairs, or none. */
      readonly inShort: readonly Statement[] | null;
    }
  | { readonly kind: 'unsupported'; readonly reason: UnsupportedReason; readonly examples: readonly Suggestion[] };
