import type { LocalQuestion } from './local-question.ts';

/** Stale when it has another version than the one before `question`. */
export interface LocalQuestionEvent {
  readonly kind: 'local-question-changed';
  readonly question: LocalQuestion;
}
