import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CardAction } from '../../../cards/actions.ts';
import { may, noRight } from '../../features/person/may.ts';
import type { PersonStore } from '../../features/person/ports.ts';
import type { Actor, Asking, Outdated, VersionedHandler } from '../../shared/handler.ts';
import { languageOfLocale } from '../../shared/language.ts';
import { replace, type Outcome } from '../../shared/outcome.ts';
import type { Watch } from '../../shared/watch.ts';
import type { Content } from '../present/content.ts';
import type { Event, Handlers, Use } from './handlers.ts';
import type { Sender } from './sender.ts';

const Invoke = z.object({ action: z.object({ data: z.unknown() }) });

/** What a card sends when one of its buttons is pressed; null when it is of an older or an unknown card. */
export function actionIn(data: unknown): CardAction | null {
  return CardAction.safeParse(data).data ?? null;
}

export function invokedAction(value: unknown): CardAction | null {
  const invoke = Invoke.safeParse(value);
  return invoke.success ? actionIn(invoke.data.action.data) : null;
}

export type Press =
  | { readonly kind: 'asks'; readonly question: string }
  | {
      readonly kind: 'done';
      readonly outcome: Outcome<Content, Event>;
      readonly actor: Actor;
      /** What is told when somebody was ahead, or when it was pressed before. */
      readonly current: (why: Outdated) => Promise<Content | null>;
    };

export interface PressPorts {
  readonly actions: Handlers['actions'];
  readonly people: Pick<PersonStore, 'settings' | 'keepName'>;
  readonly wasWritten: (tenantId: string, nonce: string) => Promise<boolean>;
  readonly watch: Watch;
}

type AnyHandler = Asking<CardAction> | Use<CardAction> | VersionedHandler<CardAction, Content, Event>;

/** Who this is, by what is stored of them. */
export async function actorOf(
  { person, name, conversation, locale, below }: Sender,
  people: PressPorts['people'],
): Promise<Actor> {
  const { roles, language, name: kept } = await people.settings(person);
  // Who gave them a role chose them from a list, which tells no name; the list of roles shows one.
  if (kept === null && name !== null && roles.length > 0) await people.keepName(person, name);
  return { person, name, roles, conversation, language: language ?? languageOfLocale(locale), topic: null, below };
}

/** Works out what a pressed button leads to, for who pressed it: nothing is believed of what the card sends about them. */
export function press(action: CardAction, sender: Sender, ports: PressPorts): Promise<Press> {
  return ports.watch.span('press', { action: action.action }, () => carriedOut(action, sender, ports));
}

async function carriedOut(action: CardAction, sender: Sender, ports: PressPorts): Promise<Press> {
  const actor = await actorOf(sender, ports.people);
  const { person, roles } = actor;
  // The table holds a handler of exactly this action; the compiler cannot follow that through a union.
  const handler = ports.actions[action.action] as AnyHandler;
  const done = (outcome: Outcome<Content, Event>): Press => ({
    kind: 'done',
    outcome,
    actor,
    current: async (why) =>
      ('current' in handler ? await handler.current?.(actor, why, action) : null) ?? outcome.replace ?? outcome.reply,
  });
  if (handler.needs !== 'anyone' && !may({ roles }, handler.needs))
    return done(replace(noRight(handler.needs, { roles })));
  if ('asks' in handler) return { kind: 'asks', question: await handler.asks(action, actor) };
  if (
    'version' in handler &&
    handler.version &&
    'version' in action &&
    action.version !== (await handler.version(actor, action))
  ) {
    const why = (await ports.wasWritten(person.tenantId, pressKey(action, person))) ? 'repeated' : 'changed';
    return done(replace(await handler.current(actor, why, action)));
  }
  return done(await handler.handle(action, actor));
}

/** What is chosen or pasted beside a button, by the names of their fields. */
const fieldsBeside = ['chosen', 'indicator', 'figure', 'rows'];

/** One button beside a list or a field stands for many: what was chosen or pasted makes it another press. */
export function pressedAs(action: CardAction): string {
  const beside = Object.entries(action).flatMap(([name, value]) =>
    fieldsBeside.includes(name) && typeof value === 'string' && value !== '' ? [value] : [],
  );
  return [action.nonce, ...beside].join('-');
}

/**
 * What one press is known by. Of who pressed it too, because everybody below an answer in a channel may press the same button;
 * not readable as who, because it outlives what is kept of them.
 */
export function pressKey(action: CardAction, { id }: Sender['person']): string {
  return createHash('sha256')
    .update(`${pressedAs(action)} ${id}`)
    .digest('base64url');
}
