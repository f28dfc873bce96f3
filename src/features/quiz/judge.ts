import type { Guess } from './guess.ts';
import type { Question } from './question.ts';

/** How an answer stands to the figure. Where no side is gloomier it is only too high or too low. */
export type Leaning = 'right' | 'gloomy' | 'rosy' | 'high' | 'low' | 'unknown';

type Estimate = Extract<Question, { kind: 'estimate' }>;

/** An estimate this near is right: a fifth of the figure, and of percentages at least two points. */
const nearPart = 0.2;
const nearPoints = 2;
const letters = ['A', 'B', 'C'] as const;
// Decimal fractions are not exact in binary.
const tiny = 1e-9;

/** The figure; for a choice the value of the right option. */
export function figureOf(question: Question): number {
  return question.kind === 'estimate'
    ? question.answer
    : (question.options[letters.indexOf(question.right)]?.value ?? Number.NaN);
}

export function leaningOf(question: Question, guess: Guess): Leaning {
  if (guess === null) return 'unknown';
  const gap = guess - figureOf(question);
  if (Math.abs(gap) <= (question.kind === 'estimate' ? toleranceOf(question) : 0) + tiny) return 'right';
  if (question.worse === 'neither') return gap > 0 ? 'high' : 'low';
  return gap > 0 === (question.worse === 'higher') ? 'gloomy' : 'rosy';
}

/** How far from the figure still counts as right, in its own unit. */
export function toleranceOf({ answer, unit, decimals }: Estimate): number {
  const least = unit.nl === '%' || unit.nl === 'procentpunt' ? nearPoints : 10 ** -decimals;
  return Math.max(least, Math.abs(answer) * nearPart);
}

/**
 * The chance that somebody is right who picks an option, or any number that is believed to be meant, without looking at the
 * question: 0-1.
 */
export function chanceOf(question: Question): number {
  if (question.kind === 'choice') return 1 / question.options.length;
  const { low, high, answer, decimals } = question;
  const near = toleranceOf(question);
  return steps(Math.max(low, answer - near), Math.min(high, answer + near), decimals) / steps(low, high, decimals);
}

/** How many numbers with so many decimals lie between these, both included. */
function steps(from: number, until: number, decimals: number): number {
  const per = 10 ** decimals;
  return Math.floor(until * per + tiny) - Math.ceil(from * per - tiny) + 1;
}

/** How many of these somebody has right by chance, on average. */
export function expectedRight(questions: readonly Question[]): number {
  return questions.reduce((sum, question) => sum + chanceOf(question), 0);
}
