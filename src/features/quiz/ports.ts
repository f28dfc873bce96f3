import type { Person } from '../../shared/person.ts';
import type { Game } from './game.ts';
import type { Question } from './question.ts';

export interface GameStore {
  /** null: never played. */
  of(person: Person): Promise<Game | null>;
}

export interface QuizPorts {
  readonly games: GameStore;
  /** All that may be asked in this organisation. */
  readonly questions: (tenantId: string) => Promise<readonly Question[]>;
  /** From 0 up to 1. */
  readonly random: () => number;
}
