import type { Language } from '../../shared/language.ts';
import type { Post } from './post.ts';

/** A message as delivery keeps it. */
export interface MessageState {
  readonly state: 'pending' | 'sending' | 'sent' | 'failed' | 'uncertain';
  readonly attempts: number;
  /** A closed word of delivery; null when nothing went wrong. */
  readonly reason: string | null;
}

/** One message of a post in one place, with what is kept of it. */
export interface PostedPlace {
  readonly placeId: string;
  /** From 0: what does not fit in one message follows in the next. */
  readonly part: number;
  readonly kind: 'channel' | 'group';
  readonly name: string;
  readonly teamName: string | null;
  readonly language: Language;
  readonly key: string;
  readonly round: number;
  /** What became of it, where its messages are not kept any more; null while they are. */
  readonly outcome: 'sent' | 'failed' | 'uncertain' | 'cancelled' | null;
  readonly message: (MessageState & { readonly isKnown: boolean }) | null;
  /** The newest change in its place: a correction, or that it was withdrawn. */
  readonly change: (MessageState & { readonly edition: string }) | null;
}

export const placeStates = [
  'waiting',
  'retrying',
  'sending',
  'sent',
  'failed',
  'uncertain',
  'correcting',
  'corrected',
  'not-corrected',
  'withdrawing',
  'withdrawn',
  'not-withdrawn',
  'cancelled',
] as const;

/** How it stands in one place, as its publisher reads it. */
export interface PlaceStanding {
  readonly kind: (typeof placeStates)[number];
  /** Times tried. */
  readonly attempts: number;
  readonly reason: string | null;
}

const isUnderWay: ReadonlySet<MessageState['state']> = new Set(['pending', 'sending']);

export function standingOf(
  { outcome, message, change }: PostedPlace,
  post: Pick<Post, 'state' | 'edition'>,
): PlaceStanding {
  const of = message ?? { state: outcome ?? 'cancelled', attempts: 0, reason: outcome === 'failed' ? 'gone' : null };
  const { attempts, reason } = of;
  if (of.state === 'cancelled') return { kind: 'cancelled', attempts, reason: null };
  if (of.state === 'pending') return { kind: attempts > 0 ? 'retrying' : 'waiting', attempts, reason };
  if (of.state !== 'sent') return { kind: of.state, attempts, reason };
  if (post.state === 'withdrawn') {
    if (change === null || change.edition !== 'withdrawn') return { kind: 'not-withdrawn', attempts, reason: null };
    if (isUnderWay.has(change.state)) return { kind: 'withdrawing', attempts: change.attempts, reason: change.reason };
    // What is gone from a channel need not be taken back there.
    const isOver = change.state === 'sent' || change.reason === 'gone';
    return { kind: isOver ? 'withdrawn' : 'not-withdrawn', attempts: change.attempts, reason: change.reason };
  }
  if (post.edition === 1) return { kind: 'sent', attempts, reason: null };
  if (change === null) return { kind: 'corrected', attempts, reason: null };
  if (isUnderWay.has(change.state)) return { kind: 'correcting', attempts: change.attempts, reason: change.reason };
  return change.state === 'sent'
    ? { kind: 'corrected', attempts: change.attempts, reason: null }
    : { kind: 'not-corrected', attempts: change.attempts, reason: change.reason };
}

export type Counts = Readonly<Record<(typeof placeStates)[number], number>>;

export function countsOf(standings: readonly PlaceStanding[]): Counts {
  const none = Object.fromEntries(placeStates.map((kind) => [kind, 0])) as Record<PlaceStanding['kind'], number>;
  for (const { kind } of standings) none[kind] += 1;
  return none;
}

export interface StandingPlace extends Pick<PostedPlace, 'placeId' | 'kind' | 'name' | 'teamName'> {
  readonly standing: PlaceStanding;
}

/** Worst first: of a place with several messages the worst counts, and people see to it first. */
const byNeed: readonly PlaceStanding['kind'][] = [
  'failed',
  'uncertain',
  'not-corrected',
  'not-withdrawn',
  'retrying',
  'sending',
  'waiting',
  'correcting',
  'withdrawing',
  'cancelled',
  'sent',
  'corrected',
  'withdrawn',
];

/** How it stands in each place, those that need somebody first. */
export function standingsOf(
  posted: readonly PostedPlace[],
  post: Pick<Post, 'state' | 'edition'>,
): readonly StandingPlace[] {
  const worst = new Map<string, StandingPlace>();
  for (const place of posted) {
    const { placeId, kind, name, teamName } = place;
    const standing = standingOf(place, post);
    const known = worst.get(placeId);
    if (!known || needOf(standing) < needOf(known.standing))
      worst.set(placeId, { placeId, kind, name, teamName, standing });
  }
  return [...worst.values()].toSorted((left, right) => needOf(left.standing) - needOf(right.standing));
}

function needOf({ kind }: PlaceStanding): number {
  return byNeed.indexOf(kind);
}
