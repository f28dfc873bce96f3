import type { Person } from '../../shared/person.ts';
import type { Game } from './game.ts';

/** What changes of the quiz. */
export type QuizEvent =
  /** Stale when it has another version than the one before `game`. */
  | { readonly kind: 'game-played'; readonly game: Game }
  /** They came back to it: what they type next is about its question. */
  | { readonly kind: 'game-resumed'; readonly person: Person };
