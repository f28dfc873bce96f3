import type { Game } from './game.ts';

/** What changes of the quiz. */
export type QuizEvent =
  /** Stale when it has another version than the one before `game`. */
  { readonly kind: 'game-played'; readonly game: Game };
