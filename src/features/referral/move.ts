import type { Actor } from '../../shared/handler.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { candidatesFor, chosenChampion } from './candidates.ts';
import { takeStep, shown } from './take-step.ts';
import type { ClockCommand, ReferralCommand } from './command.ts';
import { partyOf } from './draft.ts';
import type { ReferralEvent } from './events.ts';
import type { ReferralPorts } from './ports.ts';
import type { Referral } from './referral.ts';
import type { ReferralContent, Typed } from './told.ts';
import { capacitiesOf } from './transitions.ts';

/** What a card about a referral sends: which step, and everything that was filled in. */
export interface Moved {
  readonly id: string;
  readonly version: number;
  readonly what: PersonalStep;
  readonly remark?: string | undefined;
  readonly urgent?: string | undefined;
  readonly askBack?: string | undefined;
  readonly reply?: string | undefined;
  readonly answer?: string | undefined;
  readonly reason?: string | undefined;
  readonly colleague?: string | undefined;
}

/** What people do; the rest is done by time. */
export type PersonalStep = Exclude<ReferralCommand['kind'], ClockCommand['kind']> | 'similar-helped';

type Led = Outcome<ReferralContent, ReferralEvent>;

const unknown: ReferralContent = { kind: 'referral.unknown' };

/** Takes one step in a referral. A stranger with a copied card does not even hear that it exists. */
export async function move(
  input: Moved,
  actor: Actor,
  ports: ReferralPorts,
  tell: (content: ReferralContent, events?: readonly ReferralEvent[]) => Led,
): Promise<Led> {
  const kept = await ports.referrals.byId(actor.person.tenantId, input.id);
  if (kept === null) return tell(unknown);
  const referral = named(kept, actor);
  const coordinators = await ports.coordinators(referral.tenantId, referral.asker.id);
  const by = { id: actor.person.id, isCoordinator: coordinators.some(({ id }) => id === actor.person.id) };
  if (input.what !== 'join' && capacitiesOf(referral, by).includes('stranger')) return tell(unknown);
  const command = await commandOf(input, referral, actor, ports);
  const carried = await takeStep(referral, command, by, actor.name, ports);
  if (carried.kind === 'refused') {
    const news = { kind: 'refused', reason: carried.reason, by: referral.champion?.name ?? null } as const;
    return tell((await shown(referral, actor, news, ports, { typed: typedIn(input, ports) })) ?? unknown);
  }
  const news = { kind: 'done', what: command.kind, isMasked: isMasked(input, ports) } as const;
  const card = (await shown(carried.referral, actor, news, ports, { history: carried.history })) ?? unknown;
  const joined = input.what === 'join' ? await leftDraft(actor, ports) : { events: [], messages: [] };
  const told = tell(card, [...carried.events, ...joined.events]);
  return { ...told, messages: [...told.messages, ...carried.messages, ...joined.messages] };
}

/** A typed message keeps no name, a pressed button does: who reads the question should know whose it is. */
function named(referral: Referral, { person, name }: Actor): Referral {
  const { asker } = referral;
  return asker.id === person.id && asker.name === null ? { ...referral, asker: { ...asker, name } } : referral;
}

const inputs = ['remark', 'askBack', 'reply', 'answer', 'reason'] as const satisfies readonly (keyof Typed &
  keyof Moved)[];

/** null when nothing was typed. */
export function typedIn(input: Moved, { mask }: Pick<ReferralPorts, 'mask'>): Typed | null {
  const typed = inputs.flatMap((name) => (input[name]?.trim() ? [[name, mask(input[name].trim())] as const] : []));
  return typed.length > 0 ? Object.fromEntries(typed) : null;
}

function isMasked(input: Moved, { holdsPersonalData }: ReferralPorts): boolean {
  return inputs.some((name) => holdsPersonalData(input[name] ?? ''));
}

/** Who waits with somebody else does not send the same question too. */
async function leftDraft(actor: Actor, ports: ReferralPorts) {
  const draft = await ports.referrals.draftOf(actor.person);
  const by = { id: actor.person.id, isCoordinator: false };
  const left = draft && (await takeStep(draft, { kind: 'withdraw' }, by, actor.name, ports));
  return left?.kind === 'done' ? left : { events: [], messages: [] };
}

/** Personal data in what people type is masked before anything else sees it. */
async function commandOf(
  input: Moved,
  referral: Referral,
  actor: Actor,
  ports: ReferralPorts,
): Promise<ReferralCommand> {
  const typed = (words: string | undefined) => ports.mask((words ?? '').trim());
  const { what } = input;
  const party = partyOf(actor);
  const isUrgent = input.urgent === 'true';
  const next = (without: readonly string[] = []) => candidatesFor(referral, referral.isUrgent, without, ports);
  const reason = typed(input.reason);
  switch (what) {
    case 'send':
      return {
        kind: what,
        remark: typed(input.remark),
        isUrgent,
        offers: await candidatesFor(referral, isUrgent, [], ports),
      };
    case 'edit':
      return { kind: what, remark: typed(input.remark), isUrgent };
    case 'similar-helped':
      return { kind: 'withdraw', isSimilar: true };
    case 'join':
      return { kind: what, party: { ...party, asked: (await ports.referrals.draftOf(actor.person))?.question ?? '' } };
    case 'accept':
      return { kind: what, party };
    case 'decline':
      return { kind: what, reason, offers: await next([party.id]) };
    case 'ask-back':
      return { kind: what, text: typed(input.askBack) };
    case 'reply':
      return { kind: what, text: typed(input.reply) };
    case 'answer':
      return { kind: what, text: typed(input.answer), party };
    case 'hand-over': {
      const chosen = await chosenChampion(referral, input.colleague, ports);
      return { kind: what, reason, offers: chosen.length > 0 ? chosen : await next([party.id]) };
    }
    case 'assign':
      return { kind: what, reason, offers: await chosenChampion(referral, input.colleague, ports) };
    case 'close':
      return { kind: what, reason };
    case 'reopen':
      return { kind: what, reason, offers: await next() };
    case 'withdraw':
    case 'leave':
    case 'confirm':
    case 'still-interested':
      return { kind: what };
  }
}
