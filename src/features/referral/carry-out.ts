import type { Actor, Outdated } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import type { Person } from '../../shared/person.ts';
import type { Champion } from './champion.ts';
import type { ChampionEvent } from './champion-events.ts';
import { lettersOf } from './champion-letters.ts';
import type { ChampionPorts, RoleList } from './champion-ports.ts';
import type { ChampionContent, ChampionNews } from './champion-told.ts';
import { decideChampion, type ChampionCommand } from './decide-champion.ts';

export type Told = Outcome<ChampionContent, ChampionEvent>;

export interface CarriedOut {
  readonly before: Champion | null;
  /** As it is when this is written. */
  readonly champion: Champion | null;
  readonly news: ChampionNews;
  readonly isDone: boolean;
  readonly events: readonly ChampionEvent[];
  readonly messages: readonly Message<ChampionContent>[];
}

/** What one command of somebody leads to, with whom it concerns beside them. */
export async function carryOut(
  who: Person,
  command: ChampionCommand,
  actor: Actor,
  ports: ChampionPorts,
): Promise<CarriedOut> {
  const [before, roles] = await Promise.all([ports.champions.find(who), ports.roleList(who.tenantId)]);
  const name = actor.name ?? ports.nameOf(actor.person);
  const decision = decideChampion(who, before, command, {
    person: actor.person,
    name,
    isCoordinator: actor.roles.includes('coordinator'),
    isAppointed: actor.roles.includes('champion'),
    coordinators: coordinatorsIn(roles).filter((id) => id !== who.id),
  });
  if (decision.kind === 'refused')
    return { before, champion: before, news: decision.why, isDone: false, events: [], messages: [] };
  const { champion, change, note, role } = decision;
  const hasRole = roles.holders.some(({ person, roles: held }) => person.id === who.id && held.includes('champion'));
  const events: ChampionEvent[] = [{ kind: 'champion-changed', champion, change, by: actor.person, note }];
  if (role !== null && hasRole !== (role === 'give'))
    events.push({
      kind: 'role-changed',
      change: role,
      person: who,
      name: champion.name ?? before?.name ?? null,
      role: 'champion',
      by: actor.person,
      version: roles.version,
    });
  const isUnheard = (change === 'asked' || change === 'agreed') && champion.request?.shownTo.length === 0;
  const news = isUnheard ? 'no-coordinator' : change;
  const messages = await lettersOf(before, decision, actor, ports.languageOf);
  return { before, champion, news, isDone: true, events, messages };
}

/** The profile of who reads it; who stopped has none. */
export async function profileOf(
  person: Person,
  champion: Champion | null,
  news: ChampionNews | null,
  ports: ChampionPorts,
): Promise<ChampionContent> {
  const [loads, helped] = await Promise.all([ports.loads(person.tenantId), ports.helped(person.tenantId)]);
  return {
    kind: 'champion.profile',
    champion: champion && { ...champion, absentFrom: laterThan(ports.today(), champion.absentFrom) },
    open: loads.get(person.id)?.open ?? 0,
    helped: helped.get(person.id) ?? 0,
    news,
  };
}

/** A day that has come is no news. */
function laterThan(today: string, day: string | null = null): string | null {
  return day !== null && day > today ? day : null;
}

export const newsWhenLate = { changed: 'outdated', repeated: 'repeated' } as const satisfies Record<
  Outdated,
  ChampionNews
>;

/** In a channel nothing about a person is shown: it goes to the chat of who asked. */
export function privately(
  content: ChampionContent,
  actor: Actor,
  { events, messages }: Pick<CarriedOut, 'events' | 'messages'> = { events: [], messages: [] },
): Told {
  if (actor.conversation.kind === 'personal')
    return { ...reply<ChampionContent, ChampionEvent>(content, events), messages };
  const own: Message<ChampionContent> = {
    to: { kind: 'person', person: actor.person },
    key: `champion:elsewhere:${crypto.randomUUID()}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content,
  };
  return {
    ...reply<ChampionContent, ChampionEvent>({ kind: 'champion.notice', news: 'elsewhere', reason: null }, events),
    messages: [own, ...messages],
  };
}

function coordinatorsIn({ holders }: RoleList): readonly string[] {
  return holders.filter(({ roles }) => roles.includes('coordinator')).map(({ person }) => person.id);
}
