import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import type { CommandKind } from './command.ts';
import type { ReferralEvent } from './events.ts';
import { rowOf } from './lists.ts';
import { move, type PersonalStep } from './move.ts';
import type { ReferralPorts } from './ports.ts';
import type { Referral } from './referral.ts';
import { shown } from './take-step.ts';
import type { ReferralContent } from './told.ts';
import { possibleFor } from './transitions.ts';

/** A button by its label. 'show': the card on which it stands. */
export type TypedStep = Exclude<PersonalStep, 'join'> | 'show';

type Led = Outcome<ReferralContent, ReferralEvent>;

/** What needs no more than the press of a button; for anything else something is filled in first. */
const wordless: ReadonlySet<TypedStep> = new Set<TypedStep>([
  'send',
  'withdraw',
  'similar-helped',
  'leave',
  'accept',
  'confirm',
  'still-interested',
]);

const mostLooked = 50;
const mostShown = 6;

/**
 * Does what a button does when its label is typed and it fits one question; what has to be filled in is on the card of that
 * question, which is shown. Of several the list is shown, because nobody knows which is meant.
 */
export async function typedStep(what: TypedStep, actor: Actor, ports: ReferralPorts): Promise<Led> {
  const fitting = await fittingFor(what, actor, ports);
  const [only, ...others] = fitting;
  if (!only) return reply({ kind: 'referral.nothing-fits', isThanks: what === 'confirm' });
  if (others.length > 0) return privately(listed(fitting, actor, ports), actor);
  // Whose question it is comes with the press of the button, when nothing told it before.
  const isNameless = what === 'send' && only.asker.name === null;
  if (what === 'show' || !wordless.has(what) || isNameless) {
    const card = await shown(only, actor, null, ports);
    return privately(card ?? { kind: 'referral.unknown' }, actor);
  }
  const { id, version } = only;
  return move({ id, version, what }, { ...actor, name: nameIn(only, actor) }, ports, (content, events) =>
    privately(content, actor, events),
  );
}

/** In a channel nothing about a question is shown: it goes to the chat of who typed it. */
export function privately(content: ReferralContent, actor: Actor, events: readonly ReferralEvent[] = []): Led {
  if (actor.conversation.kind === 'personal') return reply(content, events);
  const own: Message<ReferralContent> = {
    to: { kind: 'person', person: actor.person },
    key: `referral:elsewhere:${crypto.randomUUID()}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content,
  };
  return { ...reply<ReferralContent, ReferralEvent>({ kind: 'referral.elsewhere' }, events), messages: [own] };
}

async function fittingFor(what: TypedStep, { person, roles }: Actor, ports: ReferralPorts) {
  const { referrals } = ports;
  const isCoordinator = roles.includes('coordinator');
  const [draft, asked, helping, open] = await Promise.all([
    referrals.draftOf(person),
    referrals.listed('asked', person, 0, mostLooked),
    referrals.listed('helping', person, 0, mostLooked),
    isCoordinator ? referrals.open(person.tenantId) : [],
  ]);
  const all = [...(draft ? [draft] : []), ...asked.referrals, ...helping.referrals, ...open];
  const each = [...new Map(all.map((referral) => [referral.id, referral])).values()];
  return each.filter((referral) => fits(what, referral, possibleFor(referral, { id: person.id, isCoordinator })));
}

function fits(what: TypedStep, { state }: Referral, possible: readonly CommandKind[]): boolean {
  if (what === 'show') return possible.length > 0;
  if (what === 'similar-helped') return state === 'draft' && possible.includes('withdraw');
  return possible.includes(what);
}

function listed(fitting: readonly Referral[], { person }: Actor, ports: ReferralPorts): ReferralContent {
  const isMine = ({ id }: { readonly id: string }) => id === person.id;
  const isHelper = ({ champion, offered }: Referral) =>
    [champion, ...offered].some((one) => one !== null && isMine(one));
  const of = fitting.every(({ asker }) => isMine(asker)) ? 'asked' : fitting.every(isHelper) ? 'helping' : 'open';
  const rows = fitting.slice(0, mostShown).map((referral) => rowOf(referral, person.id, ports));
  return { kind: 'referral.list', of, rows, page: 0, pages: 1, helped: null };
}

/** A typed message keeps no name; the question knows who they are. */
function nameIn({ asker, champion, offered, waiters }: Referral, { person, name }: Actor): string | null {
  const known = [asker, champion, ...offered, ...waiters].find((party) => party?.id === person.id);
  return name ?? known?.name ?? null;
}
