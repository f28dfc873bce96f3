import type { Actor, Handler, VersionedHandler } from '../../shared/handler.ts';
import { replace, reply, type Outcome } from '../../shared/outcome.ts';
import { drafted, shown } from './take-step.ts';
import { languageOf } from '../../text/words/language-of.ts';
import type { ReferralEvent } from './events.ts';
import { exportOf } from './export.ts';
import { listFor, overviewFor } from './lists.ts';
import { move, typedIn, type Moved } from './move.ts';
import { alreadyAsked } from './already-asked.ts';
import type { ReferralPorts } from './ports.ts';
import { remembered } from './remembered.ts';
import type { ListOf, ReferralContent } from './told.ts';
import { privately, typedStep, type TypedStep } from './typed-step.ts';

type Use<Input> = Handler<Input, ReferralContent, ReferralEvent>;
type VersionedUse<Input> = VersionedHandler<Input, ReferralContent, ReferralEvent>;
type Led = Outcome<ReferralContent, ReferralEvent>;
type Place = (content: ReferralContent, events?: readonly ReferralEvent[]) => Led;

/** The shapes are those that the cards send. */
export interface ReferralActions {
  readonly 'referral.start': Use<{ readonly asked: string }>;
  readonly 'referral.move': VersionedUse<Moved>;
  readonly 'referral.show': Use<{ readonly id: string }>;
  readonly 'referral.list': Use<{ readonly of: ListOf; readonly page: number }>;
  readonly 'referral.overview': Use<{ readonly page: number }>;
  readonly 'referral.resend': Use<{ readonly deliveryId: string }>;
  readonly 'referral.export': Use<unknown>;
}

/** What the buttons about referrals do. What somebody may do follows from what they are in it, not from the card. */
export function referralActions(ports: ReferralPorts): ReferralActions {
  /** The check of the version and the step itself see the same referral. */
  const seen = new WeakMap<Actor, ReferralPorts>();
  const seenBy = (actor: Actor) => {
    const own = seen.get(actor) ?? remembered(ports);
    seen.set(actor, own);
    return own;
  };
  return {
    'referral.start': { needs: 'anyone', handle: ({ asked }, actor) => start(asked, actor, ports, replace) },
    'referral.move': {
      needs: 'anyone',
      version: (actor, input) => versionFor(input, actor.person.tenantId, seenBy(actor)),
      async current(actor, why, input) {
        const referral = await ports.referrals.byId(actor.person.tenantId, input.id);
        // Only who wanted to have it can have been too late for that.
        const isLate = input.what === 'accept' || input.what === 'decline';
        const isOther = isLate && referral?.champion?.id !== actor.person.id;
        const by = isOther ? (referral?.champion?.name ?? null) : null;
        const typed = why === 'changed' ? typedIn(input, ports) : null;
        return (referral && (await shown(referral, actor, { kind: why, by }, ports, { typed }))) ?? unknown;
      },
      handle: (input, actor) => move(input, actor, seenBy(actor), replace),
    },
    'referral.show': {
      needs: 'anyone',
      async handle({ id }, actor) {
        const referral = await ports.referrals.byId(actor.person.tenantId, id);
        return replace((referral && (await shown(referral, actor, null, ports))) ?? unknown);
      },
    },
    'referral.list': { needs: 'anyone', handle: ({ of, page }, actor) => list(of, page, actor, ports, replace) },
    'referral.overview': {
      needs: 'coordinator',
      handle: async ({ page }, actor) => replace(await overviewFor(page, actor, ports)),
    },
    'referral.resend': {
      needs: 'coordinator',
      async handle({ deliveryId }, actor) {
        const { tenantId } = actor.person;
        return replace(await overviewFor(0, actor, ports), [{ kind: 'notification-resent', tenantId, deliveryId }]);
      },
    },
    'referral.export': {
      needs: 'coordinator',
      handle: async (_, actor) => reply(await exportOf(actor, ports)),
    },
  };
}

/** What can be typed about referrals. */
export interface ReferralCommands {
  readonly 'ask-colleague': Use<unknown>;
  readonly 'list-referrals': Use<{ readonly of: ListOf }>;
  readonly 'referral-overview': Use<unknown>;
  readonly 'export-referrals': Use<unknown>;
  readonly 'referral-step': Use<{ readonly what: TypedStep }>;
}

export function referralCommands(ports: ReferralPorts): ReferralCommands {
  return {
    'ask-colleague': { needs: 'anyone', handle: (_, actor) => start(null, actor, ports, reply) },
    'list-referrals': {
      needs: 'anyone',
      handle: ({ of }, actor) => list(of, 0, actor, ports, (content) => privately(content, actor)),
    },
    'referral-overview': {
      needs: 'coordinator',
      handle: async (_, actor) => privately(await overviewFor(0, actor, ports), actor),
    },
    'export-referrals': {
      needs: 'coordinator',
      handle: async (_, actor) => privately(await exportOf(actor, ports), actor),
    },
    'referral-step': { needs: 'anyone', handle: ({ what }, actor) => typedStep(what, actor, ports) },
  };
}

/** Nothing that somebody with an older card would decide otherwise for. */
const harmless: ReadonlySet<string> = new Set([
  'join',
  'leave',
  'remind',
  'remind-asker',
  'ask-interest',
  'still-interested',
]);

/** The version that a card shows still holds when only such things happened since. */
async function versionFor(input: Moved, tenantId: string, { referrals }: ReferralPorts): Promise<number> {
  const referral = await referrals.byId(tenantId, input.id);
  if (referral === null || referral.version === input.version) return referral?.version ?? -1;
  const since = (await referrals.history(tenantId, input.id)).filter(({ version }) => version > input.version);
  return since.every(({ kind }) => harmless.has(kind)) ? input.version : referral.version;
}

const unknown: ReferralContent = { kind: 'referral.unknown' };

/** The asker sees in their own chat what would be sent on, wherever they asked: others read along in a channel. */
async function start(question: string | null, actor: Actor, ports: ReferralPorts, tell: Place): Promise<Led> {
  const asked = await ports.asked(actor, question);
  if (asked === null) return tell({ kind: 'referral.no-question' });
  const same = await alreadyAsked(asked, actor.person, ports);
  const seen = same && (await shown(same, actor, { kind: 'repeated', by: null }, ports));
  if (seen !== null) return privately(seen, actor);
  // Who asked in English goes on in English, whatever they pressed or typed.
  const language = languageOf(asked.question) ?? actor.language;
  const { events, messages } = await drafted(asked, { ...actor, language }, ports);
  const isHere = actor.conversation.kind === 'personal';
  const told = tell({ kind: 'referral.started', isHere }, events);
  // Where it was typed, what will be sent is the answer itself, and words would come below it.
  return { ...told, ...(isHere && { reply: null }), messages };
}

/** Who oversees none sees their own. */
function listed(of: ListOf, { roles }: Actor): ListOf {
  if (of !== 'open' || roles.includes('coordinator')) return of;
  return roles.includes('champion') ? 'helping' : 'asked';
}

async function list(of: ListOf, page: number, actor: Actor, ports: ReferralPorts, tell: Place): Promise<Led> {
  return tell(await listFor(listed(of, actor), page, actor, ports));
}
