import type { Language } from '../../shared/language.ts';
import type { Message } from '../../shared/message.ts';
import type { CommandKind } from './command.ts';
import type { ReferralEntry } from './history.ts';
import { erased, type Party, type Referral } from './referral.ts';
import type { ReferralContent, Similar, Viewer } from './told.ts';
import { possibleFor } from './transitions.ts';

type Told = Message<ReferralContent>;

export interface Change {
  /** null: it is new. */
  readonly before: Referral | null;
  readonly after: Referral;
  readonly entry: ReferralEntry;
  readonly history: readonly ReferralEntry[];
  /** As who did it is known. */
  readonly byName: string | null;
  readonly coordinators: readonly Party[];
  /** ISO instant before which somebody is not disturbed; null is now. */
  readonly reachableAt: (id: string) => string | null;
  /** Whether the card of somebody still waits for the end of their quiet hours. */
  readonly isUnseen: (id: string) => boolean;
  readonly extras: CardExtras;
}

/** What cards draw on beside the referral itself. */
export interface CardExtras {
  readonly similar: Similar | null;
  readonly colleagues: readonly { readonly title: string; readonly value: string }[];
  readonly topicNames: (language: Language) => Readonly<Record<string, string>>;
}

/** The one card that somebody has of a referral: everything that happens later takes its place. */
export function cardKey({ id }: Pick<Referral, 'id'>, person: string): string {
  return `referral:${id}:card:${person}`;
}

/**
 * What a change is told to whom: who has a card sees it change and reads in a sentence what happened, who comes new gets a
 * card. Who did it is answered where they did it. Written with the change or not at all.
 */
export function messagesOf(change: Change): readonly Told[] {
  const { before, after, entry } = change;
  const had = before === null ? new Map<string, Seen>() : seenBy(before, change.coordinators);
  const has = seenBy(after, change.coordinators);
  const gone = [...had]
    .filter(([id]) => !has.has(id))
    .map(([id, { party }]) => [id, { party, viewer: 'gone' }] as const);
  return [...has, ...gone].flatMap(([id, seen]) => {
    const isKnown = had.has(id) || hadCard(before, id);
    // As it is now, or not at all; the change is for a card that was posted all the same.
    if (isKnown && isOfHelper(had.get(id)) && change.isUnseen(id))
      return seen.viewer === 'gone' ? [updated(seen, change)] : [created(seen, change), updated(seen, change)];
    const card = isKnown ? updated(seen, change) : created(seen, change);
    const isTold = isKnown && id !== entry.by && interests(entry.kind, seen.viewer);
    return isTold ? [card, noted(seen, change)] : [card];
  });
}

/** A withdrawn question is not before its champion any more, and comes back to them in the same card. */
function hadCard(before: Referral | null, id: string): boolean {
  return before !== null && (before.formerly.includes(id) || before.champion?.id === id);
}

/** Keys of cards that may wait for the end of quiet hours and would then tell what was so before. */
export function unseenOf({ before, after, coordinators, isUnseen }: Omit<Change, 'entry'>): readonly string[] {
  if (before === null) return [];
  const has = seenBy(after, coordinators);
  const had = [...seenBy(before, coordinators)].filter(([, seen]) => isOfHelper(seen));
  return had.filter(([id]) => isUnseen(id) || !has.has(id)).map(([id]) => cardKey(before, id));
}

function isOfHelper(seen: Seen | undefined): boolean {
  return seen?.viewer === 'candidate' || seen?.viewer === 'champion';
}

export interface Seen {
  readonly party: Party;
  readonly viewer: Viewer;
}

/** Who has this referral before them, by id, and as what. */
export function seenBy(
  { state, asker, waiters, offered, champion, toldCoordinators }: Referral,
  coordinators: readonly Party[],
): ReadonlyMap<string, Seen> {
  const isOver = state === 'draft' || state === 'withdrawn';
  const told = coordinators.filter(({ id }) => toldCoordinators.includes(id));
  const seen = new Map<string, Seen>([
    ...told.map((party) => [party.id, { party, viewer: 'coordinator' }] as const),
    ...waiters.map((party) => [party.id, { party, viewer: 'waiter' }] as const),
    ...offered.map((party) => [party.id, { party, viewer: 'candidate' }] as const),
    ...(champion && !isOver ? [[champion.id, { party: champion, viewer: 'champion' }] as const] : []),
    [asker.id, { party: asker, viewer: 'asker' }],
  ]);
  seen.delete(erased);
  return seen;
}

export function cardFor(
  { viewer, party }: Seen,
  referral: Referral,
  history: readonly ReferralEntry[],
  isCoordinator: boolean,
  { topicNames, ...extras }: CardExtras,
): Extract<ReferralContent, { kind: 'referral.card' }> {
  const may = possibleFor(referral, { id: party.id, isCoordinator });
  const names = topicNames(party.language);
  return {
    kind: 'referral.card',
    referral,
    viewer,
    reader: party.id,
    may,
    news: null,
    history,
    topicNames: names,
    ...extras,
  };
}

function contentFor(seen: Seen, { after, history, coordinators, extras }: Change): ReferralContent {
  const isCoordinator = coordinators.some(({ id }) => id === seen.party.id);
  return cardFor(seen, after, history, isCoordinator, extras);
}

function created(seen: Seen, change: Change): Told {
  return toPerson(seen, change, cardKey(change.after, seen.party.id), contentFor(seen, change));
}

function updated(seen: Seen, change: Change): Told {
  const { tenantId, version } = change.after;
  const of = cardKey(change.after, seen.party.id);
  return {
    to: { kind: 'update', tenantId, of },
    key: `${of}:${version}`,
    owner: { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content: contentFor(seen, change),
    language: seen.party.language,
  };
}

function noted(seen: Seen, change: Change): Told {
  const { after, entry, byName } = change;
  const key = `referral:${after.id}:note:${seen.party.id}:${after.version}`;
  const { kind: what, as } = entry;
  if (what === 'draft') throw new RangeError('A draft is told to nobody.');
  return toPerson(seen, change, key, {
    kind: 'referral.note',
    what,
    referral: after,
    viewer: seen.viewer,
    by: byName,
    as,
  });
}

/** Failed and uncertain ones stand in the coordinator's overview: whom they are for knows nothing of them. */
function toPerson(
  { party, viewer }: Seen,
  { after, reachableAt }: Change,
  key: string,
  content: ReferralContent,
): Told {
  const isHelper = viewer === 'candidate' || viewer === 'champion' || viewer === 'gone';
  return {
    to: { kind: 'person', person: { tenantId: after.tenantId, id: party.id } },
    key,
    owner: { kind: 'nobody' },
    purpose: 'notification',
    dueAt: isHelper ? reachableAt(party.id) : null,
    content,
    language: party.language,
  };
}

/** The asker hears of everything; a helper of what they have to know; who waits of the answer and the end. */
function interests(kind: 'draft' | CommandKind, viewer: Viewer): boolean {
  switch (viewer) {
    case 'asker':
      return kind !== 'join' && kind !== 'leave' && kind !== 'lapse' && kind !== 'remind';
    case 'waiter':
      // Who waits keeps the question when its asker withdraws, so that is nothing to hear of.
      return ['answer', 'close', 'close-unanswered', 'reopen'].includes(kind);
    case 'candidate':
      return ['remind', 'edit'].includes(kind);
    case 'champion':
      return ['remind', 'escalate', 'edit', 'reply', 'confirm', 'reopen', 'close-unanswered'].includes(kind);
    case 'coordinator':
      return ['escalate', 'accept', 'answer', 'withdraw', 'pass-on'].includes(kind);
    case 'gone':
      return ['withdraw', 'assign', 'escalate', 'close', 'pass-on'].includes(kind);
  }
}
