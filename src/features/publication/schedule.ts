import type { Message } from '../../shared/message.ts';
import { periodAt, periodNumbered } from '../../time/period.ts';
import { changesBetween } from './changes.ts';
import type { PostCommand } from './command.ts';
import { replaced } from './carry-out.ts';
import { draftPost } from './decide.ts';
import { destinationsOf } from './destinations.ts';
import type { PublicationEvent } from './events.ts';
import type { PostPorts } from './ports.ts';
import type { Post } from './post.ts';
import { dueOf, weekOfFigures, type Slot, type SlotDue, type SlotOutcome, type SlotRun } from './slot.ts';
import { drafted, takeStep, type Taken } from './take-step.ts';
import type { PublicationContent } from './told.ts';

const mostAtOnce = 50;
const mostRuns = 80;
const waitsMs = 24 * 60 * 60_000;

/**
 * What time does with weekly posts by now: what is not under way any more has ended, what was gone is posted anew, what is
 * planned leaves, what a slot owes is made. Each is a query, so a time in which nothing ran is caught up with; one outcome for
 * each, and whoever was ahead of it makes it stale. `tell` writes one of them.
 */
export async function lookAtPosts(ports: PostPorts, tell: (taken: Taken) => Promise<unknown>): Promise<void> {
  for (const { post, place } of await ports.posts.lostChanges(mostAtOnce)) await tell(replaced(post, place, ports));
  for (const post of await ports.posts.finished(mostAtOnce)) await step(post, { kind: 'finish' }, ports, tell);
  for (const slot of await ports.posts.activeSlots()) await lookAtSlot(slot, ports, tell);
  for (const post of await ports.posts.due(ports.now(), mostAtOnce)) await sendPlanned(post, ports, tell);
  for (const one of await ports.posts.outdated(ports.now(), mostAtOnce)) {
    const message = await outdatedMessage(one, ports);
    if (message !== null) await tell({ events: [], messages: [message] });
  }
}

type Tell = (taken: Taken) => Promise<unknown>;

async function step(post: Post, command: PostCommand, ports: PostPorts, tell: Tell): Promise<void> {
  const taken = await takeStep(post, command, 'clock', null, ports);
  if (taken.kind === 'done') await tell(taken);
}

/** What cannot leave does not stay planned for ever: it goes to a second person, or is stopped with the reason. */
async function sendPlanned(post: Post, ports: PostPorts, tell: Tell): Promise<void> {
  const { free, taken } = await destinationsOf(post, ports);
  const send = { kind: 'send', places: free, taken, party: post.publisher } as const;
  const done = await takeStep(post, send, 'clock', null, ports);
  if (done.kind === 'done') return void (await tell(done));
  if (done.reason === 'needs-approval') {
    const submitted = await takeStep(post, { kind: 'submit', party: post.publisher }, 'clock', null, ports);
    if (submitted.kind === 'done') return void (await tell(submitted));
  }
  await step(post, { kind: 'cancel', reason: done.reason }, ports, tell);
}

async function lookAtSlot(slot: Slot, ports: PostPorts, tell: Tell): Promise<void> {
  const now = Date.parse(ports.now());
  const runs = await ports.posts.runs(slot.tenantId, slot.id, mostRuns);
  const due = dueOf(slot, runs, now, ports.closed);
  const recorded = (week: number, outcome: SlotOutcome, until: string | null = null): PublicationEvent => ({
    kind: 'slot-ran',
    tenantId: slot.tenantId,
    slotId: slot.id,
    run: { week, outcome, at: ports.now(), until },
    was: before(runs, week),
  });
  const passed = due.passed.map(({ week, outcome }) => recorded(week, outcome));
  if (due.make !== null) {
    await tell(await owed(slot, due, due.make, passed, recorded, ports));
  } else if (passed.length > 0) await tell({ events: passed, messages: [] });
  const waiting = runs.find(({ outcome }) => outcome === 'waiting');
  if (waiting && due.make === null) {
    const isOver = waiting.until !== null && Date.parse(waiting.until) <= now;
    const made = await whatComesOf(slot, waiting.week, isOver, ports);
    if (made.kind === 'post')
      await tell(withPost(made.post, [recorded(waiting.week, 'made')], [], await cardsOf(made.post, ports)));
    else if (isOver) await tell(withNote(slot, made, 'missing', recorded(waiting.week, 'missing'), null, []));
  }
}

function before(runs: readonly SlotRun[], week: number): 'nothing' | 'waiting' | 'void' {
  const known = runs.find((run) => run.week === week);
  if (!known) return 'nothing';
  return known.outcome === 'waiting' ? 'waiting' : 'void';
}

type Recorded = (week: number, outcome: SlotOutcome, until?: string | null) => PublicationEvent;

async function owed(
  slot: Slot,
  due: SlotDue,
  week: number,
  passed: readonly PublicationEvent[],
  recorded: Recorded,
  ports: PostPorts,
): Promise<Taken> {
  const made = await whatComesOf(slot, week, slot.whenMissing === 'post-without', ports);
  if (made.kind === 'post') {
    const overtaken = due.passed.filter(({ outcome }) => outcome === 'overtaken').length;
    const note = overtaken > 0 ? [noteOf(slot, 'late', made.post.digest, week, null, overtaken)] : [];
    return withPost(made.post, [...passed, recorded(week, 'made')], note, await cardsOf(made.post, ports));
  }
  const until = new Date(Date.parse(ports.now()) + waitsMs).toISOString();
  return slot.whenMissing === 'wait'
    ? withNote(slot, made, 'waiting', recorded(week, 'waiting', until), until, passed)
    : withNote(slot, made, 'missing', recorded(week, 'missing'), null, passed);
}

type Comes =
  | { readonly kind: 'post'; readonly post: Post }
  /** Figures are missing, and that is not to be posted. */
  | { readonly kind: 'missing'; readonly digest: Post['digest']; readonly week: number };

async function whatComesOf(slot: Slot, week: number, mayMiss: boolean, ports: PostPorts): Promise<Comes> {
  const { tenantId, author, indicators, placeIds, note, id: slotId } = slot;
  const digest = await ports.digest(tenantId, indicators, periodNumbered('week', weekOfFigures(week)));
  const missing = digest.figures.filter(({ weight }) => weight === 'missing').length;
  // Where there is no figure at all, there is nothing to post.
  if (missing > 0 && (!mayMiss || missing === digest.figures.length)) return { kind: 'missing', digest, week };
  const now = ports.now();
  const post = draftPost({ id: ports.newId(), tenantId, author, indicators, placeIds, note, digest, slotId }, now);
  return { kind: 'post', post: slot.mode === 'draft' ? post : { ...post, state: 'scheduled', dueAt: now } };
}

function cardsOf(post: Post, ports: PostPorts): Promise<Taken['messages']> {
  return drafted(post, ports).then((messages) =>
    // What leaves at once needs no preview.
    post.state === 'draft' ? messages : messages.filter(({ content }) => content.kind === 'publication.card'),
  );
}

function withPost(
  post: Post,
  events: readonly PublicationEvent[],
  notes: Taken['messages'],
  cards: Taken['messages'],
): Taken {
  const { createdAt: at, state: to } = post;
  const entry = { version: 1, at, by: null, as: 'clock', kind: 'draft', from: null, to, note: null } as const;
  return { events: [...events, { kind: 'post-drafted', post, entry }], messages: [...cards, ...notes] };
}

function withNote(
  slot: Slot,
  { digest, week }: Extract<Comes, { kind: 'missing' }>,
  what: 'waiting' | 'missing',
  event: PublicationEvent,
  until: string | null,
  passed: readonly PublicationEvent[],
): Taken {
  return { events: [...passed, event], messages: [noteOf(slot, what, digest, week, until, 0)] };
}

type Note = Extract<PublicationContent, { kind: 'publication.slot-note' }>;

function noteOf(
  slot: Slot,
  what: Note['what'],
  { title, figures }: Post['digest'],
  week: number,
  until: string | null,
  passed: number,
): Message<PublicationContent> {
  const { tenantId, author, id } = slot;
  const missing = figures.filter(({ weight }) => weight === 'missing').map(({ name }) => name);
  return {
    to: { kind: 'person', person: { tenantId, id: author.id } },
    key: `slot:${id}:${week}:${what}`,
    owner: { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content: { kind: 'publication.slot-note', what, slot, missing, title, until, passed },
    language: author.language,
  };
}

/** null when the figure reads the same in this post. */
async function outdatedMessage(
  { post, entryId, indicatorId, because }: Awaited<ReturnType<PostPorts['posts']['outdated']>>[number],
  ports: PostPorts,
): Promise<Message<PublicationContent> | null> {
  const { period, figures } = post.digest;
  const digest = await ports.digest(post.tenantId, post.indicators, periodAt(period.kind, period.start));
  const figure = figures.find((one) => one.indicatorId === indicatorId);
  const [changed] = changesBetween(post.digest, digest).filter(({ name }) => name.nl === figure?.name.nl);
  if (!changed) return null;
  const places = post.sentAt === null ? [] : await ports.posts.postedPlaces(post.tenantId, post.id);
  const there = new Set(places.filter(({ message }) => message?.state === 'sent').map(({ placeId }) => placeId));
  const { publisher } = post;
  return {
    to: { kind: 'person', person: { tenantId: post.tenantId, id: publisher.id } },
    key: `post:${post.id}:outdated:${entryId}`,
    owner: { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content: { kind: 'publication.outdated', post, name: changed.name, because, placeCount: there.size },
    language: publisher.language,
  };
}
