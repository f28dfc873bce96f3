import type { Translated } from '../../shared/language.ts';
import type { DirectionFound } from './direction.ts';
import type { Guess } from './guess.ts';
import type { Leaning } from './judge.ts';
import type { Question } from './question.ts';

/** `title` fits on a button, `question` is what is asked. */
export interface Onward {
  readonly title: string;
  readonly question: string;
}

export interface Topic {
  readonly id: string;
  readonly name: Translated;
}

/** Why an answer was not taken. */
export type GuessNews = 'empty' | 'unclear' | 'outside' | 'meant-percentage' | 'changed' | 'repeated';

export type QuizNews = 'no-topic' | 'gone' | 'elsewhere' | 'no-questions';

/** What people are told of the quiz that they do alone. */
export type QuizContent =
  /** To choose what it is about. */
  | { readonly kind: 'quiz.begin'; readonly topics: readonly Topic[] }
  | {
      readonly kind: 'quiz.question';
      readonly question: Question;
      readonly version: number;
      /** From 0. */
      readonly place: number;
      readonly of: number;
      /** What was typed and cannot be taken as it is. */
      readonly typed: string;
      readonly news: GuessNews | null;
      /** The number that was read, when that is what is wrong. */
      readonly value: number | null;
    }
  | {
      readonly kind: 'quiz.reveal';
      readonly question: Question;
      readonly guess: Guess;
      readonly leaning: Leaning;
      readonly place: number;
      readonly of: number;
      readonly isRepeated: boolean;
      /** What can be asked of it: our own figure, and an article. */
      readonly onwards: readonly Onward[];
    }
  | {
      readonly kind: 'quiz.summary';
      readonly right: number;
      readonly of: number;
      /** How many are right by chance, on average. */
      readonly expected: number;
      /** Over everything that they answered until now. */
      readonly direction: DirectionFound;
    }
  | { readonly kind: 'quiz.news'; readonly news: QuizNews };
