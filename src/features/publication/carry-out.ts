import type { Message } from '../../shared/message.ts';
import type { PostCommand } from './command.ts';
import type { PostedPlace } from './delivery-state.ts';
import { broadcast, change, claimsOf, partsOf, postedOf } from './destinations.ts';
import type { Claim, PublicationEvent } from './events.ts';
import { changeKey, figuresKey, messageKey, replacementKey } from './keys.ts';
import type { PostPorts } from './ports.ts';
import type { Post } from './post.ts';
import type { Posted } from './posted.ts';
import type { PublicationContent } from './told.ts';

export interface Carried {
  readonly events: readonly PublicationEvent[];
  readonly messages: readonly Message<PublicationContent>[];
  /** Its messages as they are once this is written. */
  readonly places: readonly PostedPlace[];
}

/** What a decision means for the channels, written with it or not at all. `places`: as they were before. */
export async function carryOut(
  post: Post,
  command: PostCommand,
  places: readonly PostedPlace[],
  ports: PostPorts,
): Promise<Carried> {
  const of = { tenantId: post.tenantId, postId: post.id };
  switch (command.kind) {
    case 'send':
      return going(post, await claimsOf(post, command.places, ports), ports);
    case 'cancel':
      if (!post.isUnderWay) return unchanged(places);
      return { events: [{ kind: 'post-stopped', ...of }], messages: [], places: places.map(stopped) };
    case 'correct':
      return corrected(post, places, ports);
    case 'withdraw': {
      const there = places.filter(isThere);
      return {
        events: [{ kind: 'post-released', ...of }],
        messages: there.map((place) => change(post, place, 'withdrawn', contentFor(post, place, ports))),
        places: places.map((place) => (isThere(place) ? changing(place, 'withdrawn') : place)),
      };
    }
    case 'resend':
      return again(post, places, (place) => hasFailed(place, post), ports);
    case 'settle':
      if (command.as === 'again') return again(post, places, isUncertain, ports);
      return { events: [{ kind: 'post-confirmed', ...of }], messages: [], places: places.map(confirmed) };
    default:
      return unchanged(places);
  }
}

function unchanged(places: readonly PostedPlace[]): Carried {
  return { events: [], messages: [], places };
}

const contents = new WeakMap<Post, Posted>();

/** Of a part that is not needed any more, it says so itself. */
function contentFor(post: Post, { language, part }: Pick<PostedPlace, 'language' | 'part'>, ports: PostPorts): Posted {
  const posted = contents.get(post) ?? postedOf(post);
  contents.set(post, posted);
  return partsOf(posted, language, ports)[part] ?? { ...posted, part };
}

const waiting = { state: 'pending', attempts: 0, reason: null, isKnown: false } as const;

function going(post: Post, claims: readonly Claim[], ports: PostPorts): Carried {
  const places = claims.map(({ place, part, key, round }): PostedPlace => {
    const { id: placeId, kind, name, teamName, language } = place;
    const of = { placeId, part, kind, name, teamName, language, key, round };
    return { ...of, outcome: null, change: null, message: waiting };
  });
  return {
    events: claims.length === 0 ? [] : [{ kind: 'post-claimed', tenantId: post.tenantId, postId: post.id, claims }],
    messages: places.map((place) => broadcast(post, place, contentFor(post, place, ports))),
    places,
  };
}

/** What failed or is in doubt gets the newest words under its old key; where a message stands, its change is made again. */
function again(
  post: Post,
  places: readonly PostedPlace[],
  isMeant: (place: PostedPlace) => boolean,
  ports: PostPorts,
): Carried {
  const edition = post.state === 'withdrawn' ? 'withdrawn' : String(post.edition);
  const chosen = places.filter((place) => place.outcome === null && isMeant(place));
  const { tenantId, id: postId } = post;
  const keyOf = (place: PostedPlace) => (isThere(place) ? changeKey(place.key, edition) : place.key);
  return {
    events: [{ kind: 'post-again', tenantId, postId, keys: chosen.map(keyOf) }],
    messages: chosen.map((place) => {
      const content = contentFor(post, place, ports);
      return isThere(place) ? change(post, place, edition, content) : broadcast(post, place, content);
    }),
    places: places.map((place) => {
      if (!chosen.includes(place)) return place;
      return isThere(place) ? changing(place, edition) : { ...place, message: waiting, change: null };
    }),
  };
}

function isUncertain({ message }: PostedPlace): boolean {
  return message?.state === 'uncertain';
}

/** It never came, or what stands there was not changed. What is taken back never comes any more. */
export function hasFailed(place: PostedPlace, { state }: Pick<Post, 'state'>): boolean {
  if (!isThere(place)) return place.message?.state === 'failed' && state !== 'withdrawn';
  const { change: last } = place;
  return last !== null && last.reason !== 'gone' && (last.state === 'failed' || last.state === 'uncertain');
}

/** What was only seen by somebody cannot be changed in its place, so a new message says what it corrects. */
function corrected(post: Post, places: readonly PostedPlace[], ports: PostPorts): Carried {
  const edition = String(post.edition);
  const seen = places.filter(
    ({ message, outcome }) => outcome === null && message?.state === 'sent' && !message.isKnown,
  );
  const anew = seen.map((place) => replaced(post, place, ports));
  const more = going(post, furtherParts(post, places, ports), ports);
  return {
    events: [...anew.flatMap(({ events }) => events), ...more.events],
    messages: [
      ...places.filter(isThere).map((place) => change(post, place, edition, contentFor(post, place, ports))),
      ...anew.flatMap(({ messages }) => messages),
      ...more.messages,
    ],
    places: [
      ...places.map((place) => {
        if (isThere(place)) return changing(place, edition);
        return seen.includes(place) ? { ...place, message: waiting, change: null } : place;
      }),
      ...more.places,
    ],
  };
}

/** A correction may take more room than what it corrects. */
function furtherParts(post: Post, places: readonly PostedPlace[], ports: PostPorts): readonly Claim[] {
  const figures = figuresKey(post.indicators);
  const byPlace = Map.groupBy(places, ({ placeId }) => placeId);
  return [...byPlace.values()].flatMap((parts) => {
    const [first] = parts;
    if (!first || !isThere(first)) return [];
    const { placeId: id, kind, name, teamName, language, round } = first;
    const place = { kind, id, name, teamName, language, needsApproval: false };
    return partsOf(contentFor(post, { ...first, part: 0 }, ports), language, ports)
      .slice(parts.length)
      .map(({ part }) => ({
        place,
        part,
        round,
        key: messageKey(figures, post.digest.period.start, id, round, part),
      }));
  });
}

/** A message that takes the part of one that is not there any more, or cannot be found. */
export function replaced(post: Post, place: PostedPlace, ports: PostPorts): Pick<Carried, 'events' | 'messages'> {
  const key = replacementKey(place.key, post.edition);
  const { tenantId, id: postId } = post;
  const content = { ...contentFor(post, place, ports), isReplacement: true };
  return {
    events: [{ kind: 'post-replaced', tenantId, postId, placeId: place.placeId, was: place.key, key }],
    messages: [broadcast(post, { ...place, key }, content)],
  };
}

function isThere({ message, outcome }: PostedPlace): boolean {
  return outcome === null && message?.state === 'sent' && message.isKnown;
}

function changing(place: PostedPlace, edition: string): PostedPlace {
  return { ...place, change: { state: 'pending', attempts: 0, reason: null, edition } };
}

function stopped(place: PostedPlace): PostedPlace {
  return place.message?.state === 'pending' ? { ...place, message: null, outcome: 'cancelled' } : place;
}

function confirmed(place: PostedPlace): PostedPlace {
  return place.message?.state === 'uncertain'
    ? { ...place, message: { ...place.message, state: 'sent', isKnown: false } }
    : place;
}
