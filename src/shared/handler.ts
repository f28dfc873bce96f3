import type { Language } from './language.ts';
import type { Outcome } from './outcome.ts';
import type { Person, Role } from './person.ts';

/** A right: what somebody must be to do something. */
export type Need = 'anyone' | Role;

/** Who does something, and where: from the token and the store, never from what a card sends. */
export interface Actor {
  readonly person: Person;
  /** As Teams shows it to colleagues; null where only the account is known. */
  readonly name: string | null;
  readonly roles: readonly Role[];
  /** In which they are answered. */
  readonly language: Language;
  readonly conversation: {
    readonly tenantId: string;
    readonly id: string;
    readonly kind: 'personal' | 'group' | 'channel';
    readonly serviceUrl: string;
    readonly teamId: string | null;
  };
  /** The indicator this conversation was last about; null when there was none. */
  readonly topic: string | null;
  /** Teams' id of the message that they pressed a button of, or wrote below; absent: of none. */
  readonly below?: string | undefined;
}

/** Why somebody is told how it stands now, instead of what they asked for. */
export type Outdated = 'changed' | 'repeated';

/** One thing that somebody can do: what it needs, and the use case. It writes nothing itself. */
export interface Handler<Input, Content, Event> {
  readonly needs: Need;
  readonly handle: (input: Input, actor: Actor) => Promise<Outcome<Content, Event>>;
  /** How it stands, for who was late. */
  readonly current?: (actor: Actor, why: Outdated, input: Input) => Promise<Content>;
}

/**
 * A button on a card about something that can change meanwhile: the card sends the version it shows, and a press on an older
 * one is answered with what stands there now.
 */
export interface VersionedHandler<Input, Content, Event> extends Handler<Input, Content, Event> {
  readonly version: (actor: Actor, input: Input) => Promise<number>;
  readonly current: (actor: Actor, why: Outdated, input: Input) => Promise<Content>;
}

/** A button that says something for the person: it is answered like the typed question, in its turn. */
export interface Asking<Input> {
  readonly needs: Need;
  readonly asks: (input: Input, actor: Actor) => string | Promise<string>;
}
