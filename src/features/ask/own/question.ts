import type { Language } from '../../../shared/language.ts';
import type { Cues } from '../../../text/question/understand.ts';

export interface OwnFiguresQuestion {
  readonly text: string;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly cues: Cues;
}
