import type { Question } from '../question.ts';
import type { GuessNews } from '../told.ts';
import type { PulseQuestion, PulseResult } from '../pulse/pulse-result.ts';
import type { PulseVerdict } from '../pulse/read-months.ts';
import type { PulseRefusal } from '../pulse/start-pulse.ts';
import type { Movement } from './movement.ts';
import type { TeamResult } from './team-result.ts';
import type { Round } from './round.ts';

export type RoundNews =
  | PulseRefusal
  /** A round is started where the team is. */
  | 'elsewhere'
  | 'gone'
  | 'closed'
  | 'not-yours'
  | 'answered-before'
  | 'no-topic'
  | 'asked-before'
  | 'nothing-to-repeat'
  | 'none-open'
  /** Who may read the answers of one person. */
  | 'nobody-sees';

/** What people are told of a round of a team. */
export type RoundContent =
  /** For everybody: how to take part. */
  | {
      readonly kind: 'round.open';
      readonly round: Round;
      readonly questions: readonly Question[];
    }
  /** For who presses it: to fill in, with what was typed and what is wrong with it. */
  | {
      readonly kind: 'round.form';
      readonly round: Round;
      readonly questions: readonly Question[];
      readonly typed: readonly string[];
      readonly problems: readonly (Exclude<GuessNews, 'changed' | 'repeated'> | null)[];
    }
  | {
      readonly kind: 'round.thanks';
      readonly round: Round;
      readonly isBefore: boolean;
      /** Who may close it has no other card of it any more: this one took its place. */
      readonly mayClose: boolean;
    }
  /** So few took part that closing leaves nothing. */
  | { readonly kind: 'round.sure'; readonly round: Round }
  | { readonly kind: 'round.closed'; readonly round: Round }
  | {
      readonly kind: 'round.result';
      readonly result: TeamResult;
      readonly questions: readonly Question[];
      /** Of a repeated round, since the first. */
      readonly movement: Movement | null;
      /** ISO instant. */
      readonly repeatFrom: string;
    }
  | { readonly kind: 'pulse.open'; readonly round: Round }
  /** What was chosen, from 1 up to 5, by question; `isIncomplete`: it was sent with one left open. */
  | {
      readonly kind: 'pulse.form';
      readonly round: Round;
      readonly chosen: readonly string[];
      readonly isIncomplete: boolean;
    }
  | {
      readonly kind: 'pulse.result';
      readonly result: PulseResult;
      /** How many months there are of this place, this one included. */
      readonly months: number;
      readonly verdicts: Readonly<Record<PulseQuestion, PulseVerdict>>;
    }
  | { readonly kind: 'round.too-soon'; readonly from: string }
  | { readonly kind: 'round.news'; readonly news: RoundNews };
