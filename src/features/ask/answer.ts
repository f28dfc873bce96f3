import type { Act } from '../../text/question/act.ts';
import type { Explanation, Figure } from './ports.ts';
import type { Statement } from './statement.ts';
import type { Subject } from './subject.ts';

export type VerdictTone = 'signal' | 'common' | 'trend' | 'withheld';

/** The five parts of every computed reading (statistics 2, answer structure). */
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
  /** What the reader opened by asking for it. */
  readonly opens?: 'table';
}

/** A next question: `title` fits on a button, `question` is what is asked. */
export interface Suggestion {
  readonly title: string;
  readonly question: string;
  /** The first sentence of the article that it leads to. */
  readonly says?: string;
}

/** An indicator in several areas, against all of them together where that can be, or several indicators, each against its own past. */
export interface ComparisonAnswer {
  readonly kind: 'comparison';
  readonly about: 'areas' | 'figures';
  readonly title: string;
  readonly upFront: readonly Statement[];
  readonly rows: readonly ComparisonRow[];
  readonly cautions: readonly Statement[];
  readonly followUps: readonly Suggestion[];
  readonly source: string;
  /** Of a list in parts: everything in it, the question for the next part, and the one for all of it. */
  readonly list?: {
    readonly all: readonly Suggestion[];
    readonly others: Statement;
    readonly more: Suggestion | null;
    readonly whole: string;
  };
}

export interface ComparisonRow {
  readonly name: string;
  /** '14 meldingen'; empty when it is not shown. */
  readonly value: string;
  readonly period: string;
  readonly verdict: string;
  readonly owner: string;
  /** The question that opens it. */
  readonly question: string;
}

/** Why an answer is only said, without a figure or an article. */
export type SaidReason =
  | 'unknown'
  | 'individual'
  | 'too-long'
  | 'outside'
  | 'document'
  | 'vague'
  | 'greeting'
  | 'thanks'
  | 'complaint'
  | 'correct'
  | 'person'
  | 'about-bot'
  | 'numbers-needed'
  | 'build'
  | 'figure-facts'
  /** Sentences about a figure to take over. */
  | 'to-write'
  /** The article that stands above it, in short. */
  | 'told-before';

export type Answer = (
  | ReadingAnswer
  | ComparisonAnswer
  | {
      readonly kind: 'explanation';
      readonly explanation: Explanation;
      /** What answers this very question, before the article. */
      readonly lead: readonly Statement[];
      /** The part that was asked for, shown first. */
      readonly asksExample?: boolean;
    }
  /** It is unclear what is meant: a figure, what the figures in the question are, or something else altogether. */
  | {
      readonly kind: 'choice';
      readonly about: 'indicator' | 'own-figures' | 'own-relation' | 'own-reading' | 'meaning';
      readonly options: readonly Suggestion[];
      /** How figures of the asker were read, of which is asked whether they are meant so. */
      readonly read?: readonly Statement[];
      /** It was said that figures were read wrong. */
      readonly isSurelyMeant?: true;
    }
  /** About figures in the question that are no row to read. */
  | {
      readonly kind: 'own-figures';
      readonly told: readonly Statement[];
      /** What of one pair fits above another answer; null when there are more pairs, or none. */
      readonly inShort: readonly Statement[] | null;
      /** The words of the message say what its figures are to each other: nothing else is asked. */
      readonly isSurelyMeant?: true;
      /** That they were not read as meant. */
      readonly otherwise?: Suggestion;
      /** What the figures are to each other is asked back. */
      readonly isAsked?: true;
    }
  | {
      readonly kind: 'said';
      readonly reason: SaidReason;
      readonly told: readonly Statement[];
      readonly examples: readonly Suggestion[];
    }
) & {
  /** What the conversation is about from now on; absent leaves it. */
  readonly subject?: Subject;
  /** What a model did to it; absent when none is on, or none was needed. */
  readonly byModel?: ByModel;
  /** What can be set up with it: a line of reasoning, a data need, an experiment. */
  readonly offer?: Suggestion;
  /** What the question was taken to do. */
  readonly act?: Act | 'own' | 'follow-up' | 'offer';
};

/** What a model said was meant, or the words it gave to what was computed; or that it gave nothing, and what stands here was computed. */
export type ByModel =
  | { readonly kind: 'understood' }
  /** `told` comes before the answer; of a reading it takes the place of its first sentences. */
  | { readonly kind: 'worded'; readonly told: readonly Statement[] }
  | { readonly kind: 'fell-back' };
