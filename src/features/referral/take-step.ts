import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { isAbsent } from './champion.ts';
import type { By, ReferralCommand, Refusal } from './command.ts';
import { decide } from './decide.ts';
import { nextDue } from './deadline.ts';
import { draftOf } from './draft.ts';
import type { ReferralEvent } from './events.ts';
import { cardFor, messagesOf, seenBy, unseenOf, type Change } from './notify.ts';
import type { Asked, ReferralPorts } from './ports.ts';
import type { ReferralEntry } from './history.ts';
import type { Party, Referral } from './referral.ts';
import { similarTo } from './similar.ts';
import type { ReferralContent, ReferralNews, Similar, Typed } from './told.ts';

export interface Taken {
  readonly events: readonly ReferralEvent[];
  readonly messages: readonly Message<ReferralContent>[];
}

/** What one command leads to, with everybody who hears of it. */
export type StepTaken =
  | ({ readonly kind: 'done'; readonly referral: Referral; readonly history: readonly ReferralEntry[] } & Taken)
  | { readonly kind: 'refused'; readonly reason: Refusal };

export async function takeStep(
  before: Referral,
  command: ReferralCommand,
  by: By,
  byName: string | null,
  ports: ReferralPorts,
): Promise<StepTaken> {
  const decision = decide(before, command, by, { at: ports.now(), working: ports.working });
  if (decision.kind === 'refused') return decision;
  const coordinators = await ports.coordinators(before.tenantId, before.asker.id);
  const after = told(decision.referral, decision.entry, coordinators);
  const history = [...(await ports.referrals.history(before.tenantId, before.id)), decision.entry];
  const dueAt = nextDue(after, ports.working)?.at ?? null;
  const { entry } = decision;
  const change = { before, after, entry, history, byName, coordinators, ...(await around(after, ports, null, before)) };
  const was = before.version;
  const event = { kind: 'referral-moved', was, referral: after, entry, dueAt, unseen: unseenOf(change) } as const;
  const messages = messagesOf(change);
  return { kind: 'done', referral: after, history, events: [event], messages };
}

/** From here on the coordinators have it before them too. */
function told(referral: Referral, { kind }: ReferralEntry, coordinators: readonly Party[]): Referral {
  if (referral.state !== 'escalated' && kind !== 'escalate') return referral;
  const ids = coordinators.map(({ id }) => id).filter((id) => id !== referral.asker.id);
  return { ...referral, toldCoordinators: [...new Set([...referral.toldCoordinators, ...ids])] };
}

/** A question that is to be sent on, shown to its asker first. */
export async function drafted(
  asked: Asked,
  actor: Pick<Actor, 'person' | 'name' | 'language'>,
  ports: ReferralPorts,
): Promise<Taken> {
  const topics = await ports.topicsOf(asked.question, asked.subject);
  const { referral, entry } = draftOf(asked, topics, actor, ports.newId(), ports.now());
  const similar = await similarFor(referral, ports);
  const dueAt = nextDue(referral, ports.working)?.at ?? null;
  const change = { before: null, after: referral, entry, history: [entry], byName: actor.name, coordinators: [] };
  return {
    events: [{ kind: 'referral-drafted', referral, entry, dueAt }],
    messages: messagesOf({ ...change, ...(await around(referral, ports, similar)) }),
  };
}

const mostCompared = 300;

/** What is there already, while it is not sent. */
async function similarFor(
  { tenantId, state, question, asker }: Referral,
  ports: ReferralPorts,
): Promise<Similar | null> {
  if (state !== 'draft') return null;
  return similarTo(question, asker, await ports.referrals.comparable(tenantId, mostCompared));
}

/** The card as somebody sees it now; null when it is not theirs to see and never was. */
export async function shown(
  referral: Referral,
  actor: Actor,
  news: ReferralNews | null,
  ports: ReferralPorts,
  { history, typed = null }: { readonly history?: readonly ReferralEntry[]; readonly typed?: Typed | null } = {},
): Promise<ReferralContent | null> {
  const coordinators = await ports.coordinators(referral.tenantId, referral.asker.id);
  const isCoordinator = coordinators.some(({ id }) => id === actor.person.id);
  const party = { id: actor.person.id, name: actor.name, language: actor.language };
  const seen =
    seenBy(referral, coordinators).get(party.id) ??
    (isCoordinator && referral.state !== 'draft' ? ({ party, viewer: 'coordinator' } as const) : null) ??
    (referral.formerly.includes(party.id) ? ({ party, viewer: 'gone' } as const) : null);
  if (seen === null) return null;
  const lines = history ?? (await ports.referrals.history(referral.tenantId, referral.id));
  const { extras } = await around(referral, ports, await similarFor(referral, ports));
  return { ...cardFor(seen, referral, lines, isCoordinator, extras), news, typed };
}

async function around(
  referral: Referral,
  ports: ReferralPorts,
  similar: Similar | null = null,
  before: Referral | null = null,
): Promise<Pick<Change, 'reachableAt' | 'isUnseen' | 'extras'>> {
  const champions = await ports.champions(referral.tenantId);
  const now = ports.now();
  const today = ports.dayOf(now);
  const { asker, champion, declinedBy, waiters } = referral;
  // Who has it now cannot be given it.
  const excluded = new Set([asker.id, champion?.id, ...declinedBy, ...waiters.map(({ id }) => id)]);
  const colleagues = champions
    .filter((one) => one.state === 'approved' && !isAbsent(one, today) && !excluded.has(one.person.id))
    .map(({ person, name }) => ({ title: name ?? person.id, value: person.id }));
  const championOf = (id: string) => champions.find(({ person }) => person.id === id);
  return {
    reachableAt: (id) => ports.reachableAt(championOf(id), now),
    isUnseen(id) {
      const postedAt = before && ports.reachableAt(championOf(id), before.since);
      return postedAt !== null && postedAt > now;
    },
    extras: { similar, colleagues, topicNames: ports.topicNames },
  };
}
