import type { Person } from '../../shared/person.ts';
import type { Guess } from './guess.ts';
import { leaningOf, type Leaning } from './judge.ts';
import type { Question } from './question.ts';

/** Some questions that somebody answers alone, one after the other. */
export interface Game {
  readonly person: Person;
  readonly version: number;
  /** Ids, in the order in which they are asked. */
  readonly questions: readonly string[];
  /** To the first of them: as many as were answered. */
  readonly guesses: readonly Guess[];
  /** How they answered earlier questions, by id: what was seen comes back last, and over all of them a direction may show. */
  readonly earlier: Readonly<Record<string, Leaning>>;
}

/** A new one takes the place of what was played, whose answers count as earlier ones. */
export function beginGame(
  before: Game | null,
  person: Person,
  questions: readonly Question[],
  known: ReadonlyMap<string, Question>,
): Game {
  return {
    person,
    version: (before?.version ?? 0) + 1,
    questions: questions.map(({ id }) => id),
    guesses: [],
    earlier: before ? leaningsOf(before, known) : {},
  };
}

/** The place of the question to answer; null when all are answered. */
export function placeIn({ questions, guesses }: Game): number | null {
  return guesses.length < questions.length ? guesses.length : null;
}

export function answerGame(game: Game, guess: Guess): Game {
  if (placeIn(game) === null) return game;
  return { ...game, version: game.version + 1, guesses: [...game.guesses, guess] };
}

/** How everything was answered until now, this game included. A question that no longer exists is left out of it. */
export function leaningsOf(game: Game, known: ReadonlyMap<string, Question>): Readonly<Record<string, Leaning>> {
  const own = game.guesses.flatMap((guess, place): [string, Leaning][] => {
    const question = known.get(game.questions[place] ?? '');
    return question ? [[question.id, leaningOf(question, guess)]] : [];
  });
  return { ...game.earlier, ...Object.fromEntries(own) };
}
