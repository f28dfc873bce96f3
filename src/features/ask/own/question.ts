import type { Language } from '../../../shared/language.ts';
import type { Cues } from '../../../text/question/understand.ts';

export interface OwnFiguresQuestion {
  readonly text: string;
  /** What is asked of figures that were given before, in the words of now. */
  readonly asks?: string;
  /** How it was worked out is asked, and not what it comes to. */
  readonly asksCalculation?: boolean;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly cues: Cues;
  /** Fewer people than this may be recognised: what the municipality set. */
  readonly fewest: number;
}
