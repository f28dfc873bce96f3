import type { Actor, Handler } from '../../shared/handler.ts';
import { replace, reply } from '../../shared/outcome.ts';
import type { Role } from '../../shared/person.ts';
import type { PublicationEvent } from './events.ts';
import { namesOf, type Led } from './move.ts';
import type { KnownPlace, PostPorts } from './ports.ts';
import { nameFor } from './place-name.ts';
import type { Place } from './post.ts';
import { privately } from './privately.ts';
import type { PublicationContent } from './told.ts';

type Use<Input> = Handler<Input, PublicationContent, PublicationEvent>;
type Tell = (content: PublicationContent, events?: readonly PublicationEvent[]) => Led;

/** Who decides where figures go. */
const deciding: readonly Role[] = ['manager', 'administrator'];

export type PlaceStep = 'approval-on' | 'approval-off' | 'dutch' | 'english' | 'disconnect';

export interface PlaceCommands {
  /** `as`: what to call it, where Teams does not say. */
  readonly 'connect-place': Use<{ readonly as: string | null }>;
  readonly 'disconnect-place': Use<unknown>;
  readonly 'list-places': Use<unknown>;
}

export interface PlaceActions {
  readonly 'publication.places': Use<{ readonly page: number }>;
  /** Below the list, or in the channel itself. */
  readonly 'publication.place': Use<{ readonly place: string; readonly what: PlaceStep; readonly isList: boolean }>;
}

/** What can be typed about channels and group chats; connecting is done in the place itself, so that nobody picks the wrong one. */
export function placeCommands(ports: PostPorts): PlaceCommands {
  return {
    'connect-place': {
      needs: 'anyone',
      handle: (input, actor) => allowed(actor, ports, reply, () => connect(input.as, actor, ports)),
    },
    'disconnect-place': {
      needs: 'anyone',
      handle: (_, actor) =>
        allowed(actor, ports, reply, async () => {
          if (actor.conversation.kind === 'personal') return reply({ kind: 'publication.connect-there' });
          const place = placeHere(actor, await ports.posts.places(actor.person.tenantId));
          return place.standing === 'connected' || place.standing === 'blocked'
            ? reply({ kind: 'publication.place', place, state: 'disconnected' }, [disconnected(place, actor)])
            : reply({ kind: 'publication.place', place, state: 'not-connected' });
        }),
    },
    'list-places': {
      needs: 'anyone',
      handle: (_, actor) =>
        allowed(actor, ports, reply, async () => privately(await placeList(0, actor, ports), actor)),
    },
  };
}

export function placeActions(ports: PostPorts): PlaceActions {
  return {
    'publication.places': {
      needs: 'anyone',
      handle: ({ page }, actor) =>
        allowed(actor, ports, replace, async () => replace(await placeList(page, actor, ports))),
    },
    'publication.place': {
      needs: 'anyone',
      handle: ({ place: id, what, isList }, actor) =>
        allowed(actor, ports, replace, () => change(id, what, isList, actor, ports)),
    },
  };
}

async function allowed(actor: Actor, ports: PostPorts, tell: Tell, work: () => Promise<Led>): Promise<Led> {
  if (actor.roles.some((role) => deciding.includes(role))) return work();
  return tell({ kind: 'publication.who-can', roles: deciding, names: await namesOf(deciding, actor, ports) });
}

async function connect(as: string | null, actor: Actor, ports: PostPorts): Promise<Led> {
  const { conversation, person: by } = actor;
  if (conversation.kind === 'personal') return reply({ kind: 'publication.connect-there' });
  const all = await ports.posts.places(by.tenantId);
  const known = placeHere(actor, all);
  const wasConnected = known.standing === 'connected' || known.standing === 'blocked';
  const named = { ...known, name: as === null ? nameFor(known, all, actor.language) : ports.mask(as) };
  // Teams says the language of who speaks; the first who connects it speaks for the channel.
  const place: KnownPlace = wasConnected ? named : { ...named, language: actor.language };
  const { tenantId } = by;
  const where = { tenantId, teamId: known.teamId, conversationId: conversation.id };
  const state = wasConnected ? 'connected-before' : 'connected';
  return reply({ kind: 'publication.place', place, state }, [{ kind: 'place-connected', ...where, place, by }]);
}

function placeHere({ conversation, language }: Actor, all: readonly KnownPlace[]): KnownPlace {
  const [id = ''] = conversation.id.split(';');
  const known = all.find((place) => place.id === id);
  const kind = conversation.kind === 'channel' ? 'channel' : 'group';
  const { teamId } = conversation;
  const of = { kind, id, name: '', teamName: null, language, needsApproval: false, teamId, standing: 'never' } as const;
  return known ? { ...known, teamId: known.teamId ?? teamId } : of;
}

function disconnected({ id: placeId }: Place, { person }: Actor): PublicationEvent {
  return { kind: 'place-disconnected', tenantId: person.tenantId, placeId };
}

async function change(id: string, what: PlaceStep, isList: boolean, actor: Actor, ports: PostPorts): Promise<Led> {
  const { tenantId } = actor.person;
  const all = await ports.posts.places(tenantId);
  const known = all.find((place) => place.id === id);
  const isOpen = known?.standing === 'connected' || known?.standing === 'blocked';
  if (!known || !isOpen)
    return isList
      ? replace(await placeList(0, actor, ports, 'gone'))
      : replace({ kind: 'publication.place', place: known ?? placeHere(actor, all), state: 'not-connected' });
  const place = { ...known, ...changed[what] };
  const { needsApproval, language } = place;
  const isGone = what === 'disconnect';
  const event: PublicationEvent = isGone
    ? disconnected(place, actor)
    : { kind: 'place-changed', tenantId, placeId: id, needsApproval, language };
  if (!isList)
    return replace({ kind: 'publication.place', place, state: isGone ? 'disconnected' : 'changed' }, [event]);
  const after = { ...place, standing: isGone ? 'disconnected' : place.standing } as const;
  return replace(await placeList(0, actor, ports, isGone ? 'disconnected' : 'changed', after), [event]);
}

const changed: Readonly<Record<PlaceStep, Partial<Place>>> = {
  'approval-on': { needsApproval: true },
  'approval-off': { needsApproval: false },
  dutch: { language: 'nl' },
  english: { language: 'en' },
  disconnect: {},
};

const pageSize = 8;

/** Those that are connected, and then those that are missing, with the reason. `after`: one as it is from now on. */
async function placeList(
  page: number,
  { person }: Actor,
  ports: PostPorts,
  news: Extract<PublicationContent, { kind: 'publication.places' }>['news'] = null,
  after: KnownPlace | null = null,
): Promise<PublicationContent> {
  const known = (await ports.posts.places(person.tenantId)).map((place) => (place.id === after?.id ? after : place));
  const isMissing = ({ standing }: KnownPlace) => standing !== 'connected';
  const places = known.toSorted(
    (left, right) =>
      Number(isMissing(left)) - Number(isMissing(right)) ||
      `${left.teamName ?? ''} ${left.name}`.localeCompare(`${right.teamName ?? ''} ${right.name}`, 'nl'),
  );
  const missing = places.filter(isMissing).length;
  return {
    kind: 'publication.places',
    places: places.slice(page * pageSize, (page + 1) * pageSize),
    page,
    pages: Math.max(1, Math.ceil(places.length / pageSize)),
    counts: { connected: places.length - missing, missing },
    news,
  };
}
