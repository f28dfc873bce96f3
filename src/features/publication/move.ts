import type { Actor } from '../../shared/handler.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Role } from '../../shared/person.ts';
import { periodAt } from '../../time/period.ts';
import type { CommandKind, PostCommand, Refusal } from './command.ts';
import { countsOf, standingOf } from './delivery-state.ts';
import { destinationsOf } from './destinations.ts';
import type { PublicationEvent } from './events.ts';
import { hasFailed } from './carry-out.ts';
import { cardOf } from './notify.ts';
import type { PostPorts } from './ports.ts';
import type { Party, Post } from './post.ts';
import { drafted, maySee, shown, takeStep } from './take-step.ts';
import type { PostNews, PublicationContent, TypedOnPost } from './told.ts';
import { transitions, type Capacity } from './transitions.ts';
import { typedMoment } from './typed-moment.ts';

/** What a card about a post sends: which step, and everything that was filled in. */
export interface Moved {
  readonly id: string;
  readonly version: number;
  readonly what: PostStep;
  readonly when?: string | undefined;
  readonly because?: string | undefined;
  readonly reason?: string | undefined;
}

/** What people do with one press; of what is in doubt they say which of both it is. */
export type PostStep = Exclude<CommandKind, 'edit' | 'settle' | 'finish'> | 'settle-there' | 'settle-again';

export type Led = Outcome<PublicationContent, PublicationEvent>;
export type Place = (content: PublicationContent, events?: readonly PublicationEvent[]) => Led;

export const unknown: PublicationContent = { kind: 'publication.unknown' };

export function partyOf({ person, name, language }: Pick<Actor, 'person' | 'name' | 'language'>): Party {
  return { id: person.id, name, language };
}

export function byOf({ person, roles }: Actor) {
  return { id: person.id, roles };
}

/** Takes one step with a post. Who has nothing to do with it does not even hear that it exists. */
export async function move(input: Moved, actor: Actor, ports: PostPorts, tell: Place): Promise<Led> {
  const post = await ports.posts.byId(actor.person.tenantId, input.id);
  if (post === null || !maySee(post, byOf(actor))) return tell(unknown);
  const typed = typedIn(input, ports);
  const told = async (news: PostNews) => tell((await shown(post, byOf(actor), news, ports, typed)) ?? unknown);
  const command = await commandOf(input, post, actor, ports);
  if ('why' in command) return told({ kind: 'no-moment', why: command.why });
  const taken = await takeStep(post, command, byOf(actor), actor.name, ports);
  if (taken.kind === 'refused') return told(await refused(taken.reason, command.kind, actor, ports));
  const { events, messages } = taken;
  const news = { kind: 'done', what: command.kind, isMasked: isMasked(input, ports) } as const;
  if (command.kind === 'duplicate') {
    const copies = await drafted(taken.post, ports);
    return { ...tell({ kind: 'publication.made' }, events), messages: copies };
  }
  return { ...tell({ ...cardOf(taken.post, byOf(actor), taken.around), news }, events), messages };
}

/** Who cannot do it hears who can. */
export async function refused(reason: Refusal, kind: CommandKind, actor: Actor, ports: PostPorts): Promise<PostNews> {
  const roles = rolesFor(reason, kind);
  return { kind: 'refused', reason, roles, names: await namesOf(roles, actor, ports) };
}

function rolesFor(reason: Refusal, kind: CommandKind): readonly Role[] {
  if (reason === 'own-work' || reason === 'needs-approval') return ['approver'];
  if (reason === 'no-approver') return ['administrator'];
  if (reason !== 'not-yours') return [];
  const held = new Set(Object.values(transitions[kind]).flat());
  return [...held].flatMap((capacity) => roleOf[capacity] ?? []);
}

const roleOf: Readonly<Partial<Record<Capacity, Role>>> = {
  manager: 'manager',
  approver: 'approver',
  administrator: 'administrator',
};
const mostNames = 5;

export async function namesOf(roles: readonly Role[], actor: Actor, ports: PostPorts): Promise<readonly string[]> {
  if (roles.length === 0) return [];
  const colleagues = await ports.colleagues(actor.person.tenantId);
  return colleagues
    .filter(({ id, roles: held }) => id !== actor.person.id && held.some((role) => roles.includes(role)))
    .flatMap(({ name }) => (name === null ? [] : [name]))
    .slice(0, mostNames);
}

const inputs = ['when', 'because', 'reason'] as const;
/** Which input a step takes its words from. */
const inputOf: Readonly<Partial<Record<PostStep, (typeof inputs)[number]>>> = {
  schedule: 'when',
  'send-back': 'reason',
  correct: 'because',
  withdraw: 'because',
};

/** What has to be filled in is open when it comes back, also when nothing was. */
function typedIn(input: Moved, { mask }: Pick<PostPorts, 'mask'>): TypedOnPost | null {
  const typed = inputs.flatMap((name) => {
    const words = (input[name] ?? '').trim();
    return words !== '' || name === inputOf[input.what] ? [[name, mask(words)] as const] : [];
  });
  return typed.length > 0 ? Object.fromEntries(typed) : null;
}

function isMasked(input: Moved, { mask }: Pick<PostPorts, 'mask'>): boolean {
  return (['because', 'reason'] as const).some((name) => mask(input[name] ?? '') !== (input[name] ?? ''));
}

async function commandOf(
  input: Moved,
  post: Post,
  actor: Actor,
  ports: PostPorts,
): Promise<PostCommand | { readonly why: Extract<PostNews, { kind: 'no-moment' }>['why'] }> {
  const party = partyOf(actor);
  const said = (words: string | undefined) => ports.mask((words ?? '').trim());
  const digest = () =>
    ports.digest(post.tenantId, post.indicators, periodAt(post.digest.period.kind, post.digest.period.start));
  const { what } = input;
  switch (what) {
    case 'duplicate':
      return {
        kind: what,
        id: ports.newId(),
        digest: await ports.digest(post.tenantId, post.indicators, 'newest'),
        party,
      };
    case 'submit':
    case 'approve':
      return { kind: what, party };
    case 'send-back':
      return { kind: what, reason: said(input.reason) };
    case 'schedule': {
      const moment = typedMoment(input.when ?? '', ports.now());
      return moment.kind === 'moment' ? { kind: what, at: moment.at, party } : { why: moment.why };
    }
    case 'send': {
      const { free, taken } = await destinationsOf(post, ports);
      return { kind: what, places: free, taken, party };
    }
    case 'cancel':
      return { kind: what, reason: null };
    case 'correct':
      return { kind: what, because: said(input.because), digest: await digest(), party };
    case 'withdraw':
      return { kind: what, because: said(input.because), party };
    case 'resend':
      return { kind: what, failed: (await troubles(post, ports)).failed, party };
    case 'settle-there':
    case 'settle-again': {
      const { uncertain } = await troubles(post, ports);
      return { kind: 'settle', as: what === 'settle-there' ? 'there' : 'again', uncertain, party };
    }
  }
}

async function troubles(post: Post, ports: PostPorts) {
  const places = await ports.posts.postedPlaces(post.tenantId, post.id);
  const kept = places.filter(({ outcome }) => outcome === null);
  const { uncertain } = countsOf(kept.map((place) => standingOf(place, post)));
  return { failed: kept.filter((place) => hasFailed(place, post)).length, uncertain };
}
