import type { Actor } from '../../shared/handler.ts';
import type { Language } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';
import type { Champion, Load } from './champion.ts';
import type { WorkingClock } from './deadline.ts';
import type { ReferralEntry } from './history.ts';
import type { Party, Referral, ReferralState } from './referral.ts';
import type { Trouble } from './told.ts';

export interface Listed {
  readonly referrals: readonly Referral[];
  readonly total: number;
}

/** A referral that a new question may be like. */
export interface Comparable {
  readonly id: string;
  readonly version: number;
  readonly state: ReferralState;
  readonly question: string;
  readonly answer: string | null;
  /** Ids of who asked it, waits for it or has it: it is no news to them. */
  readonly involved: readonly string[];
}

/** When a question went out and when it was first answered: ISO instants. */
export interface Sent {
  readonly sentAt: string;
  readonly answeredAt: string | null;
  readonly topics: readonly string[];
}

/** One line of the coordinator's export: no names, no question. Instants are ISO. */
export interface ExportRow {
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
  readonly state: ReferralState;
  readonly outcome: string | null;
  readonly isUrgent: boolean;
  readonly topics: readonly string[];
  readonly subject: string | null;
  readonly askers: number;
  readonly declined: number;
}

export interface ReferralStore {
  /** null: there is none, or not in this tenant. */
  byId(tenantId: string, id: string): Promise<Referral | null>;
  /** Oldest first. */
  history(tenantId: string, id: string): Promise<readonly ReferralEntry[]>;
  /** Of a person: what they asked or wait for, or what they have; open ones first, then the newest. */
  listed(of: 'asked' | 'helping', person: Person, page: number, size: number): Promise<Listed>;
  /** All that are open, in no order. */
  open(tenantId: string): Promise<readonly Referral[]>;
  /** Newest unsent question of somebody; null when there is none. */
  draftOf(person: Person): Promise<Referral | null>;
  /** Id of the one that somebody answered last; null when they answered none. */
  newestAnswered(person: Person): Promise<string | null>;
  /** Sent and open, or answered and confirmed; newest first. */
  comparable(tenantId: string, most: number): Promise<readonly Comparable[]>;
  /** Of every champion, by directory id. */
  loads(tenantId: string): Promise<ReadonlyMap<string, Load>>;
  /** With which time has to do something by now. */
  due(now: string, most: number): Promise<readonly Referral[]>;
  /** Open ones of which who has them may be gone, `today` being an ISO date in Amsterdam: no champion any more, or away. */
  left(today: string, most: number): Promise<readonly Referral[]>;
  /** Colleagues who said that an answer of this champion helped. */
  helped(person: Person): Promise<number>;
  /** The same of every champion, by directory id. */
  helpedByEach(tenantId: string): Promise<ReadonlyMap<string, number>>;
  /** Of what was sent since then. */
  sentSince(tenantId: string, since: string): Promise<readonly Sent[]>;
  /** Messages about referrals that failed or are in doubt, newest first. */
  troubles(tenantId: string, most: number): Promise<readonly Trouble[]>;
  exported(tenantId: string, most: number): Promise<readonly ExportRow[]>;
}

/** What was asked and answered in the conversation in which a colleague is asked. */
export interface Asked {
  /** Screened. */
  readonly question: string;
  readonly botAnswer: string;
  readonly subject: string | null;
  /** Teams' id of the message, when it stands in the asker's own chat. */
  readonly askedIn: string | null;
}

export interface ReferralPorts {
  readonly referrals: ReferralStore;
  readonly champions: (tenantId: string) => Promise<readonly Champion[]>;
  /** In which somebody reads; null when they chose none. */
  readonly languageOf: (person: Person) => Promise<Language | null>;
  /** Who settles what no champion takes: the coordinators, or the administrators while there is none beside the asker. */
  readonly coordinators: (tenantId: string, asker?: string) => Promise<readonly Party[]>;
  /** The newest question in this conversation, or the newest with these words; null when none is kept. */
  readonly asked: (actor: Actor, question: string | null) => Promise<Asked | null>;
  /** Keys of the topics that a question and what it is about belong to. */
  readonly topicsOf: (question: string, subject: string | null) => Promise<readonly string[]>;
  readonly topicNames: (language: Language) => Readonly<Record<string, string>>;
  /** Personal data replaced, in what people type on a card. */
  readonly mask: (text: string) => string;
  readonly holdsPersonalData: (text: string) => boolean;
  readonly working: WorkingClock;
  /** ISO instant at which a champion may be sent something; null is now. */
  readonly reachableAt: (champion: Champion | undefined, now: string) => string | null;
  readonly now: () => string;
  /** ISO date of an instant in Amsterdam. */
  readonly dayOf: (instant: string) => string;
  readonly newId: () => string;
}
