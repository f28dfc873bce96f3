import { medianOf } from '../../../statistics/median.ts';
import type { Guess } from '../guess.ts';
import { expectedRight, figureOf, leaningOf, type Leaning } from '../judge.ts';
import type { Question } from '../question.ts';

/** Of one person, by the id of the question. */
export type RoundAnswers = Readonly<Record<string, Guess>>;

/** What a team is told, and what the next round is compared with. */
export interface TeamResult {
  readonly participants: number;
  /** Which quarter of all answers was right: 0 is less than a quarter, 3 three quarters or more. null: of a repeated round. */
  readonly quarter: Quarter | null;
  /** How many of the questions somebody has right by chance, on average. */
  readonly expected: number;
  readonly questions: readonly QuestionResult[];
  /** How many each of those who were counted had right, from few to many: never shown, only compared with. */
  readonly rights: readonly number[];
}

export type Quarter = 0 | 1 | 2 | 3;

export interface QuestionResult {
  readonly id: string;
  /**
   * How more than half answered; 'divided' when there is no such side. 'few': too few answered this one. 'changed': of a
   * repeated round, when it is not as it was.
   */
  readonly most: Leaning | 'divided' | 'few' | 'changed';
  /** How far the middle of the estimates is above the figure, in coarse steps; null where that is not told. */
  readonly gap: number | null;
}

const nice = [1, 2, 5, 10] as const;

/**
 * The result of a round of at least `fewest` people. One of them, at random, is left out: whoever sets it beside another result
 * with one person more or less cannot tell which answer made the difference. What is told is coarse besides, because the middle
 * of an odd number of answers is the answer of one. `random` gives numbers from 0 up to 1.
 *
 * Of a repeated round is told what stayed as it was in the first, `before`: all that changed looks the same, so that no change
 * points at who joined or left.
 */
export function teamResult(
  questions: readonly Question[],
  answers: readonly RoundAnswers[],
  fewest: number,
  random: () => number,
  before: TeamResult | null = null,
): TeamResult | null {
  if (answers.length < fewest) return null;
  const leftOut = Math.min(answers.length - 1, Math.floor(random() * answers.length));
  const counted = answers.filter((_, index) => index !== leftOut);
  const rights = counted
    .map((own) => questions.filter((question) => leaningOf(question, own[question.id] ?? null) === 'right').length)
    .sort((a, b) => a - b);
  const share = rights.reduce((sum, right) => sum + right, 0) / (counted.length * questions.length);
  return {
    participants: answers.length,
    quarter: before ? null : (Math.min(3, Math.floor(share * 4)) as Quarter),
    expected: expectedRight(questions),
    questions: questions.map((question) => {
      const guesses = counted.map((own) => own[question.id] ?? null);
      return asBefore(questionResult(question, guesses, fewest), before);
    }),
    rights,
  };
}

function asBefore(now: QuestionResult, before: TeamResult | null): QuestionResult {
  if (before === null) return now;
  const first = before.questions.find(({ id }) => id === now.id);
  return { id: now.id, most: first?.most === now.most ? now.most : 'changed', gap: null };
}

function questionResult(question: Question, guesses: readonly Guess[], fewest: number): QuestionResult {
  const given = guesses.filter((guess) => guess !== null);
  const { id } = question;
  if (given.length < fewest - 1) return { id, most: 'few', gap: null };
  const leanings = given.map((guess) => leaningOf(question, guess));
  const most = [...new Set(leanings)].find(
    (one) => leanings.filter((leaning) => leaning === one).length > given.length / 2,
  );
  // Where answers differ, their middle stands for nobody, and would say much of few.
  const hasSide = most !== undefined && most !== 'right';
  return { id, most: most ?? 'divided', gap: hasSide ? coarseGap(question, given) : null };
}

/** In steps of about a fifth of the figure; null where that leaves nothing. */
function coarseGap(question: Question, given: readonly number[]): number | null {
  if (question.kind === 'choice') return null;
  const step = stepOf(question);
  const steps = Math.round((medianOf(given) - figureOf(question)) / step);
  return steps === 0 ? null : Number((steps * step).toPrecision(12));
}

function stepOf({ answer, decimals }: Extract<Question, { kind: 'estimate' }>): number {
  const least = 10 ** -decimals;
  const fifth = Math.max(Math.abs(answer) / 5, least);
  const power = 10 ** Math.floor(Math.log10(fifth));
  const factor = nice.find((one) => one * power >= fifth * (1 - 1e-9)) ?? 10;
  return Math.max(least, factor * power);
}
