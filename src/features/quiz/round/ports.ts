import type { Person } from '../../../shared/person.ts';
import type { Question } from '../question.ts';
import type { Round } from './round.ts';
import type { RoundAnswers } from './team-result.ts';

export interface RoundStore {
  /** null when this organisation has no such round. */
  find(tenantId: string, id: string): Promise<Round | null>;
  /** Of a channel or group chat, newest first. */
  inPlace(tenantId: string, place: string): Promise<readonly Round[]>;
  /** Open ones that should have closed by this instant. */
  due(now: string): Promise<readonly Round[]>;
  /** In no order that tells who gave them. */
  answers(tenantId: string, id: string): Promise<readonly RoundAnswers[]>;
  hasAnswered(id: string, person: Person): Promise<boolean>;
}

export interface RoundPorts {
  readonly rounds: RoundStore;
  readonly questions: (tenantId: string) => Promise<readonly Question[]>;
  /** Of a round that begins now: fewer than this have no result. */
  readonly fewest: () => Promise<number>;
  readonly random: () => number;
  readonly newId: () => string;
  /** ISO instant. */
  readonly now: () => string;
}
