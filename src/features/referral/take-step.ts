import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { isAbsent } from './champion.ts';
import type { By, ReferralCommand, Refusal } from './command.ts';
import { decide } from './decide.ts';
import { nextDue } from './deadline.ts';
import { draftOf } from './draft.ts';
import type { ReferralEvent } from './events.ts';
import { cardFor, messagesOf, seenBy, type Change } from './notify.ts';
import type { Asked, ReferralPorts } from './ports.ts';
import type { ReferralEntry } from './history.ts';
import type { Party, Referral } from './referral.ts';
import { similarTo } from './similar.ts';
import type { ReferralContent, ReferralNews, Similar } from './told.ts';

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
  const event = { kind: 'referral-moved', was: before.version, referral: after, entry: decision.entry, dueAt } as const;
  const change = { before, after, entry: decision.entry, history, byName, coordinators };
  const messages = messagesOf({ ...change, ...(await around(after, ports)) });
  return { kind: 'done', referral: after, history, events: [event], messages };
}

/** From here on the coordinators have it before them too. */
function told(referral: Referral, { kind }: ReferralEntry, coordinators: readonly Party[]): Referral {
  if (referral.state !== 'escalated' && kind !== 'escalate') return referral;
  const ids = coordinators.map(({ id }) => id).filter((id) => id !== referral.asker.id);
  return { ...referral, toldCoordinators: [...new Set([...referral.toldCoordinators, ...ids])] };
}

/** A question that is to be sent on, shown to its asker first. */
export async function drafted(asked: Asked, actor: Actor, ports: ReferralPorts): Promise<Taken> {
  const { tenantId } = actor.person;
  const topics = await ports.topicsOf(asked.question, asked.subject);
  const { referral, entry } = draftOf(asked, topics, actor, ports.newId(), ports.now());
  const similar = similarTo(asked.question, actor.language, await ports.referrals.comparable(tenantId, mostCompared));
  const dueAt = nextDue(referral, ports.working)?.at ?? null;
  const change = { before: null, after: referral, entry, history: [entry], byName: actor.name, coordinators: [] };
  return {
    events: [{ kind: 'referral-drafted', referral, entry, dueAt }],
    messages: messagesOf({ ...change, ...(await around(referral, ports, similar)) }),
  };
}

const mostCompared = 300;

/** The card as somebody sees it now; null when it is not theirs to see and never was. */
export async function shown(
  referral: Referral,
  actor: Actor,
  news: ReferralNews | null,
  ports: ReferralPorts,
  history?: readonly ReferralEntry[],
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
  const { extras } = await around(referral, ports);
  return { ...cardFor(seen, referral, lines, isCoordinator, extras), news };
}

async function around(
  referral: Referral,
  ports: ReferralPorts,
  similar: Similar | null = null,
): Promise<Pick<Change, 'reachableAt' | 'extras'>> {
  const champions = await ports.champions(referral.tenantId);
  const now = ports.now();
  const today = ports.dayOf(now);
  const excluded = new Set([referral.asker.id, ...referral.declinedBy, ...referral.waiters.map(({ id }) => id)]);
  const colleagues = champions
    .filter((one) => one.state === 'approved' && !isAbsent(one, today) && !excluded.has(one.person.id))
    .map(({ person, name }) => ({ title: name ?? person.id, value: person.id }));
  return {
    reachableAt: (id) =>
      ports.reachableAt(
        champions.find(({ person }) => person.id === id),
        now,
      ),
    extras: { similar, colleagues, topicNames: ports.topicNames },
  };
}
