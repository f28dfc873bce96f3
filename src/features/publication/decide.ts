import type { By, CommandKind, PostCommand, Refusal } from './command.ts';
import { changesBetween } from './changes.ts';
import type { PostEntry } from './history.ts';
import type { Party, Post } from './post.ts';
import { afterPosting, capacitiesOf, transitions, type Capacity } from './transitions.ts';

/** What holds at this moment, apart from the post itself. */
export interface Now {
  /** ISO instant. */
  readonly at: string;
  /** One of its indicators or channels asks for a second person. */
  readonly needsApproval: boolean;
  /** Ids of everybody who could be that person. */
  readonly approvers: readonly string[];
}

export type Decision =
  | { readonly kind: 'decided'; readonly post: Post; readonly entry: PostEntry; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly reason: Refusal };

export const longestReason = 1_000;
const furthestMs = 366 * 24 * 60 * 60_000;

/**
 * The one place where a post changes. Pure: the same post, command and actor always lead to the same state and its line of
 * history, or to a refusal with its reason. The caller writes what was decided, if the version is still the same.
 */
export function decide(post: Post, command: PostCommand, by: By, now: Now): Decision {
  const refusal = refusalOf(post, command, by, now);
  if (refusal !== null) return { kind: 'refused', reason: refusal };
  const as = heldFor(post, command.kind, by);
  const who = by === 'clock' ? null : by.id;
  if (command.kind === 'duplicate') {
    const copy = draftPost({ ...post, ...command, author: command.party, slotId: null }, now.at);
    const entry = { version: 1, at: now.at, by: who, as, kind: 'draft', from: null, to: 'draft', note: null } as const;
    return { kind: 'decided', post: copy, entry, isNew: true };
  }
  const after: Post = { ...post, ...effectOf(post, command, now), version: post.version + 1 };
  const moved = after.state === post.state ? after : { ...after, since: now.at };
  const { version, state: to } = moved;
  const entry: PostEntry = {
    version,
    at: now.at,
    by: who,
    as,
    kind: command.kind,
    from: post.state,
    to,
    note: textOf(command),
  };
  return { kind: 'decided', post: moved, entry, isNew: false };
}

export type NewPost = Pick<
  Post,
  'id' | 'tenantId' | 'author' | 'indicators' | 'placeIds' | 'note' | 'digest' | 'slotId'
>;

/** As it is when somebody, or a weekly slot, begins it. */
export function draftPost(from: NewPost, at: string): Post {
  const { id, tenantId, author, indicators, placeIds, note, digest, slotId } = from;
  return {
    id,
    tenantId,
    author,
    indicators,
    placeIds,
    note,
    digest,
    slotId,
    version: 1,
    state: 'draft',
    since: at,
    createdAt: at,
    figuresAt: at,
    publisher: author,
    submittedBy: null,
    approvedBy: null,
    reason: null,
    dueAt: null,
    sentAt: null,
    isUnderWay: false,
    startedBy: null,
    edition: 1,
    corrections: [],
    withdrawn: null,
    told: [author.id],
  };
}

function refusalOf(post: Post, command: PostCommand, by: By, now: Now): Refusal | null {
  const { kind } = command;
  const held = capacitiesOf(post, by);
  if (!held.some((one) => transitions[kind][post.state]?.includes(one))) return whyNot(kind, held);
  if (afterPosting.has(kind) && post.sentAt === null) return 'nothing-posted';
  const text = textOf(command);
  if (text !== null && text.trim() === '') return 'needs-text';
  if (text !== null && text.length > longestReason) return 'too-long';
  switch (command.kind) {
    case 'submit':
      if (by !== 'clock' && post.placeIds.length === 0) return 'no-places';
      return now.approvers.some((id) => by === 'clock' || id !== by.id) ? null : 'no-approver';
    case 'approve':
      return by !== 'clock' && post.submittedBy?.id === by.id ? 'own-work' : null;
    case 'schedule':
      return needsSecond(post, now) ?? (post.placeIds.length === 0 ? 'no-places' : momentRefusal(command.at, now.at));
    case 'send':
      if (command.places.length === 0) return command.taken.length > 0 ? 'already-posted' : 'no-places';
      return needsSecond(post, now);
    case 'edit':
    case 'duplicate':
      return command.digest.figures.length === 0 ? 'no-figures' : null;
    case 'correct':
      return changesBetween(post.digest, command.digest).length === 0 ? 'nothing-changed' : null;
    case 'finish':
      return post.isUnderWay ? null : 'not-now';
    case 'resend':
      return command.failed === 0 ? 'nothing-wrong' : null;
    case 'settle':
      // What was stopped is not begun again.
      if (command.as === 'again' && post.state === 'cancelled') return 'not-now';
      return command.uncertain === 0 ? 'nothing-wrong' : null;
    default:
      return null;
  }
}

function needsSecond({ approvedBy }: Post, { needsApproval }: Now): Refusal | null {
  return needsApproval && approvedBy === null ? 'needs-approval' : null;
}

function momentRefusal(at: string, now: string): Refusal | null {
  const ahead = Date.parse(at) - Date.parse(now);
  return ahead > 0 && ahead <= furthestMs ? null : 'no-such-moment';
}

/** Who could never do this needs to know who can; who could at another moment, that this is not it. */
function whyNot(kind: CommandKind, held: readonly Capacity[]): Refusal {
  const ever = new Set(Object.values(transitions[kind]).flat());
  return held.some((one) => ever.has(one)) ? 'not-now' : 'not-yours';
}

function heldFor(post: Post, kind: CommandKind, by: By): Capacity {
  const allowed = transitions[kind][post.state] ?? [];
  return capacitiesOf(post, by).find((one) => allowed.includes(one)) ?? 'stranger';
}

function textOf(command: PostCommand): string | null {
  if ('reason' in command) return command.reason;
  return 'because' in command ? command.because : null;
}

/** What changes beside the version and the moment; only for what may be done. */
function effectOf(post: Post, command: Exclude<PostCommand, { kind: 'duplicate' }>, now: Now): Partial<Post> {
  switch (command.kind) {
    case 'edit': {
      const { indicators, placeIds, note, digest } = command;
      return { indicators, placeIds, note, digest, figuresAt: now.at, ...asDraft };
    }
    case 'submit':
      return { state: 'submitted', submittedBy: command.party, approvedBy: null, dueAt: null, reason: null };
    case 'approve':
      return { state: 'approved', approvedBy: command.party, reason: null };
    case 'send-back':
      return { ...asDraft, reason: command.reason };
    case 'schedule':
      return { state: 'scheduled', dueAt: command.at, publisher: command.party, reason: null };
    case 'send': {
      const placeIds = command.places.map(({ id }) => id);
      const { party: publisher } = command;
      return { state: 'sending', placeIds, publisher, sentAt: now.at, dueAt: null, reason: null, ...began(publisher) };
    }
    case 'cancel':
      return { state: 'cancelled', dueAt: null, reason: command.reason };
    case 'correct':
      return { ...corrected(post, command, now.at), figuresAt: now.at, ...began(command.party) };
    case 'withdraw': {
      const { party: by, because } = command;
      return { state: 'withdrawn', withdrawn: { at: now.at, by, because }, ...began(by) };
    }
    case 'resend':
      // What is taken back stays so; only that is tried again.
      return { state: post.state === 'sent' ? 'sending' : post.state, ...began(command.party) };
    case 'settle':
      return command.as === 'again' ? { state: 'sending', ...began(command.party) } : {};
    case 'finish':
      return { state: post.state === 'sending' ? 'sent' : post.state, isUnderWay: false };
  }
}

function began(startedBy: Party): Partial<Post> {
  return { isUnderWay: true, startedBy };
}

const asDraft = { state: 'draft', submittedBy: null, approvedBy: null, dueAt: null, reason: null } as const;

function corrected(
  { digest: was, edition, corrections }: Post,
  { digest, because, party: by }: { readonly digest: Post['digest']; readonly because: string; readonly party: Party },
  at: string,
): Partial<Post> {
  const correction = { at, because, by, figures: changesBetween(was, digest) };
  return { digest, edition: edition + 1, corrections: [...corrections, correction] };
}
