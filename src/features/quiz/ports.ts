import type { Language } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';
import type { Game } from './game.ts';
import type { Question } from './question.ts';
import type { Onward } from './told.ts';

export interface GameStore {
  /** null: never played. */
  of(person: Person): Promise<Game | null>;
}

export interface QuizPorts {
  readonly games: GameStore;
  /** All that may be asked in this organisation. */
  readonly questions: (tenantId: string) => Promise<readonly Question[]>;
  /** Our own figure and the article that a question is about; only where that is sure. */
  readonly onwards: (question: Question, language: Language) => Promise<readonly Onward[]>;
  /** From 0 up to 1. */
  readonly random: () => number;
}
