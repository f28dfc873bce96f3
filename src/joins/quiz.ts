import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { QuizPorts } from '../features/quiz/ports.ts';
import type { Question } from '../features/quiz/question.ts';
import type { RoundPorts } from '../features/quiz/round/ports.ts';
import type { Database } from '../storage/engine/database.ts';
import { gameStore } from '../storage/quiz/game-store.ts';
import { roundStore } from '../storage/quiz/round-store.ts';

export interface QuizNeeds {
  readonly database: Database;
  readonly quizQuestions: readonly Question[];
  readonly config: Pick<Config, 'smallestGroup'>;
  /** ISO instant. */
  readonly now: () => string;
}

/** What the quiz needs, alone and in rounds. */
export function quizPorts({ database, quizQuestions, config, now }: QuizNeeds): {
  readonly quiz: QuizPorts;
  readonly rounds: RoundPorts;
} {
  const known = async () => quizQuestions;
  return {
    quiz: { games: gameStore(database), questions: known, random: Math.random },
    rounds: {
      rounds: roundStore(database),
      questions: known,
      fewest: config.smallestGroup,
      random: Math.random,
      newId: randomUUID,
      now,
    },
  };
}
