import type { Language } from '../../shared/language.ts';
import type { Message } from '../../shared/message.ts';
import type { PostedPlace } from './delivery-state.ts';
import type { Claim } from './events.ts';
import { changeKey, figuresKey, messageKey } from './keys.ts';
import type { PostPorts, TakenBy } from './ports.ts';
import type { Place, Post } from './post.ts';
import type { Posted } from './posted.ts';
import type { PublicationContent } from './told.ts';

type Told = Message<PublicationContent>;

export interface Destinations {
  /** Where it may go now. */
  readonly free: readonly Place[];
  /** Where the same figures of the same period already are, and whose post that is. */
  readonly taken: readonly Place[];
  readonly takenBy: readonly TakenBy[];
  /** Chosen, connected and not blocked. */
  readonly places: readonly Place[];
  /** Chosen, and not connected any more. */
  readonly dropped: readonly Place[];
  /** One of them, or one of the indicators, asks for a second person. */
  readonly needsApproval: boolean;
}

/** Where a post would go if it were sent now. */
export async function destinationsOf(post: Post, ports: PostPorts): Promise<Destinations> {
  const { tenantId, id, placeIds, indicators, digest } = post;
  const [known, choosable, takenBy] = await Promise.all([
    ports.posts.places(tenantId),
    ports.indicators(),
    ports.posts.taken(tenantId, figuresKey(indicators), digest.period.start, placeIds),
  ]);
  const byId = new Map(known.map((place) => [place.id, place]));
  const places = placeIds.flatMap((placeId) => {
    const place = byId.get(placeId);
    return place && mayBePosted.has(place.standing) ? [place] : [];
  });
  const dropped = placeIds.flatMap((placeId) => {
    const place = byId.get(placeId);
    return place && !mayBePosted.has(place.standing) ? [place] : [];
  });
  const others = takenBy.filter(({ postId }) => postId !== id);
  const held = new Set(others.map(({ placeId }) => placeId));
  const wanted = new Set(indicators);
  return {
    places,
    dropped,
    free: places.filter((place) => !held.has(place.id)),
    taken: places.filter((place) => held.has(place.id)),
    takenBy: others,
    needsApproval:
      places.some((place) => place.needsApproval) || choosable.some((one) => one.needsApproval && wanted.has(one.id)),
  };
}

/** What was blocked is tried: it may be open again, and if not its publisher sees so. */
const mayBePosted: ReadonlySet<string> = new Set(['connected', 'blocked']);

/** What each message will go by, part by part in each place. */
export async function claimsOf(post: Post, places: readonly Place[], ports: PostPorts): Promise<readonly Claim[]> {
  const figures = figuresKey(post.indicators);
  const period = post.digest.period.start;
  const ids = places.map(({ id }) => id);
  const rounds = await ports.posts.rounds(post.tenantId, figures, period, ids);
  const posted = postedOf(post);
  return places.flatMap((place) => {
    const round = (rounds.get(place.id) ?? 0) + 1;
    return partsOf(posted, place.language, ports).map(({ part }) => ({
      place,
      part,
      round,
      key: messageKey(figures, period, place.id, round, part),
    }));
  });
}

export function postedOf(post: Post, isReplacement = false): Posted {
  const { id, digest, note, corrections, withdrawn, edition } = post;
  const of = { id, digest, note, corrections, withdrawn, edition };
  return { kind: 'publication.posted', post: of, part: 0, isReplacement };
}

const drawn = new WeakMap<Posted, Map<string, readonly Posted[]>>();

/** The same objects for every channel, so that they are drawn once. */
export function partsOf(posted: Posted, language: Language, ports: Pick<PostPorts, 'partsOf'>): readonly Posted[] {
  const byLanguage = drawn.get(posted) ?? new Map<string, readonly Posted[]>();
  drawn.set(posted, byLanguage);
  const parts =
    byLanguage.get(language) ??
    Array.from({ length: ports.partsOf(posted, language) }, (_, part) => (part === 0 ? posted : { ...posted, part }));
  byLanguage.set(language, parts);
  return parts;
}

type Going = Pick<PostedPlace, 'placeId' | 'kind' | 'language' | 'key'>;

/** Nobody owns these one by one: the publisher sees on one card what became of all of them. */
export function broadcast({ tenantId }: Post, { placeId, kind, language, key }: Going, content: Posted): Told {
  const to =
    kind === 'channel'
      ? ({ kind, tenantId, channelId: placeId } as const)
      : ({ kind: 'conversation', tenantId, conversationId: placeId } as const);
  return { to, key, owner: { kind: 'nobody' }, purpose: 'broadcast', dueAt: null, content, language };
}

/** In the place of what stands there: a correction, or that it was withdrawn. */
export function change(post: Post, { language, key }: Going, edition: string, content: Posted): Told {
  const to = { kind: 'update', tenantId: post.tenantId, of: key } as const;
  const by = { key: changeKey(key, edition), language } as const;
  return { to, ...by, owner: { kind: 'nobody' }, purpose: 'broadcast', dueAt: null, content };
}
