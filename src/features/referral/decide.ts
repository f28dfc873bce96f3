import type { By, ReferralCommand, Refusal } from './command.ts';
import { paused, reopenWithin, resumed, started, stopped, type WorkingClock } from './deadline.ts';
import type { ReferralEntry } from './history.ts';
import type { Capacity, Offered, Outcome, Referral } from './referral.ts';
import { capacitiesOf, transitions } from './transitions.ts';

export interface Now {
  /** ISO instant. */
  readonly at: string;
  readonly working: WorkingClock;
}

export type Decision =
  | { readonly kind: 'decided'; readonly referral: Referral; readonly entry: ReferralEntry }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** Longer than anybody reads in a chat. */
export const longestText = 6_000;
export const longestReason = 1_000;

/**
 * The one place where a referral changes. Pure: the same referral, command and actor always lead to the same state and its
 * line of history, or to a refusal with its reason. The caller writes what was decided, if the version is still the same.
 */
export function decide(referral: Referral, command: ReferralCommand, by: By, now: Now): Decision {
  const refusal = refusalOf(referral, command, by, now);
  if (refusal !== null) return { kind: 'refused', reason: refusal };
  const effect = effectOf(referral, command, by === 'clock' ? null : by.id, now);
  const after: Referral = { ...referral, ...effect, version: referral.version + 1 };
  const isNew = after.state !== referral.state || passing.has(command.kind);
  const moved = { ...after, since: isNew ? now.at : referral.since, formerly: formerlyIn(referral, after) };
  return { kind: 'decided', referral: moved, entry: entryOf(referral, moved, command, by, now) };
}

/** Somebody else has it from here on, also where the state is the same. */
const passing: ReadonlySet<ReferralCommand['kind']> = new Set(['assign', 'decline', 'pass-on']);

function refusalOf(referral: Referral, command: ReferralCommand, by: By, now: Now): Refusal | null {
  const held = capacitiesOf(referral, by);
  const allowed = transitions[command.kind][referral.state] ?? [];
  if (!held.some((one) => allowed.includes(one))) return whyNot(command.kind, referral, held);
  if (command.kind === 'join' && !held.every((one) => allowed.includes(one))) return 'not-yours';
  const text = textOf(command);
  if (text?.trim() === '' && !mayBeEmpty.has(command.kind)) return 'needs-text';
  if (text !== null && text.length > (command.kind === 'answer' ? longestText : longestReason)) return 'too-long';
  if ('offers' in command && !command.offers.every((offered) => mayGetIt(referral, offered))) return 'not-yours';
  if (isPassedOn(command) && by !== 'clock' && command.offers.some(({ id }) => id === by.id)) return 'not-yours';
  if (command.kind === 'assign' && command.offers.length === 0) return 'nobody';
  if (command.kind === 'reopen' && now.working.minutesBetween(referral.since, now.at) > reopenWithin) return 'too-late';
  return null;
}

const mayBeEmpty: ReadonlySet<ReferralCommand['kind']> = new Set(['send', 'edit']);

/** To hear that somebody was ahead is a better answer than that it is not theirs. */
function whyNot(kind: ReferralCommand['kind'], { champion }: Referral, held: readonly Capacity[]): Refusal {
  const ever = new Set(Object.values(transitions[kind]).flat());
  if (held.some((one) => ever.has(one))) return 'not-now';
  const isOfHelper = ever.has('candidate') || ever.has('champion');
  if (isOfHelper && held.includes('former')) return champion === null ? 'not-now' : 'taken';
  return isOfHelper && (held.includes('candidate') || held.includes('champion')) ? 'not-now' : 'not-yours';
}

/** Never to the asker, to who waits for the same answer, or to who declined it. */
function mayGetIt({ asker, waiters, declinedBy }: Referral, { id }: Offered): boolean {
  return asker.id !== id && !declinedBy.includes(id) && !waiters.some((waiter) => waiter.id === id);
}

function isPassedOn(command: ReferralCommand): command is Extract<ReferralCommand, { kind: 'decline' | 'hand-over' }> {
  return command.kind === 'decline' || command.kind === 'hand-over';
}

function textOf(command: ReferralCommand): string | null {
  if ('reason' in command) return command.reason;
  if ('text' in command) return command.text;
  return 'remark' in command ? command.remark : null;
}

/** What changes beside the version and the moment; only for what may be done. `by`: null is the clock. */
function effectOf(referral: Referral, command: ReferralCommand, by: string | null, now: Now): Partial<Referral> {
  const { clock } = referral;
  switch (command.kind) {
    case 'send': {
      const { remark, isUrgent, offers } = command;
      return { ...offeredTo(offers, now), remark, isUrgent, sentAt: now.at };
    }
    case 'edit':
      return { remark: command.remark, isUrgent: command.isUrgent };
    case 'withdraw':
      return withdrawn(referral, command.isSimilar === true);
    case 'join':
      return { waiters: [...referral.waiters, command.party] };
    case 'leave':
      return { waiters: referral.waiters.filter(({ id }) => id !== by) };
    case 'accept': {
      const taken = referral.offered.find(({ id }) => id === by);
      return { state: 'accepted', offered: [], champion: taken ? { ...taken, ...command.party } : null };
    }
    case 'decline':
      return declined(referral, command, by, now);
    case 'ask-back':
      return {
        state: 'waiting',
        askedBack: command.text,
        replied: null,
        askerRemindedAt: null,
        clock: paused(clock, now.at, now.working),
      };
    case 'reply':
      return { state: 'accepted', replied: command.text, askerRemindedAt: now.at, clock: resumed(clock, now.at) };
    case 'answer': {
      const champion: Offered = referral.champion ?? { ...command.party, why: { kind: 'chosen' } };
      const former =
        referral.answer === null ? {} : { formerAnswers: [...(referral.formerAnswers ?? []), referral.answer] };
      return { state: 'answered', answer: command.text, ...former, champion, clock: stopped, reason: null };
    }
    case 'hand-over': {
      const declinedBy = by === null ? referral.declinedBy : [...referral.declinedBy, by];
      return { ...offeredTo(command.offers, now), declinedBy, reason: command.reason };
    }
    case 'assign':
      return { ...offeredTo(command.offers, now), reason: command.reason };
    case 'close':
      return ended('closed', 'dismissed', command.reason);
    case 'confirm':
      return ended('closed', 'confirmed', null);
    case 'reopen':
      return { ...reopened(referral, command.offers, now), reason: command.reason, outcome: null };
    case 'remind':
      return { clock: { ...clock, reminded: 'half' } };
    case 'escalate':
      return referral.state === 'offered' ? offeredTo([], now) : { clock: { ...clock, reminded: 'full' } };
    case 'still-interested':
    case 'remind-asker':
    case 'ask-interest':
      return { askerRemindedAt: now.at };
    case 'close-unanswered':
      return ended('closed', 'no-reply', null);
    case 'close-unconfirmed':
      return ended('closed', 'unconfirmed', null);
    case 'lapse':
      return ended('withdrawn', 'lapsed', null);
    case 'pass-on':
      return passedOn(referral, command, now);
  }
}

/** Where nobody can take it, the coordinator has it. */
function offeredTo(offers: readonly Offered[], now: Now): Partial<Referral> {
  return offers.length > 0
    ? { state: 'offered', offered: offers, champion: null, clock: started(now.at) }
    : { state: 'escalated', offered: [], champion: null, clock: stopped };
}

function ended(state: 'closed' | 'withdrawn', outcome: Outcome | null, reason: string | null): Partial<Referral> {
  return { state, outcome, reason, offered: [], clock: stopped };
}

/** Who waits for the same answer does not lose it: the first of them asks from now on, without the words of who left. */
function withdrawn({ waiters, question }: Referral, isSimilar: boolean): Partial<Referral> {
  const [first, ...others] = waiters;
  if (first) {
    const { asked, ...asker } = first;
    const words = { question: asked, botAnswer: '', remark: '', askedIn: null, replied: null, askerRemindedAt: null };
    return { ...words, question: asked || question, asker, waiters: others };
  }
  return ended('withdrawn', isSimilar ? 'similar' : null, null);
}

/** An urgent question may still lie with somebody else; their term goes on. */
function declined(
  { offered, declinedBy }: Referral,
  { offers, reason }: Extract<ReferralCommand, { kind: 'decline' }>,
  by: string | null,
  now: Now,
): Partial<Referral> {
  const left = offered.filter(({ id }) => id !== by);
  const added = offers.filter(({ id }) => left.every((one) => one.id !== id));
  const noted = { declinedBy: by === null ? declinedBy : [...declinedBy, by], reason };
  return left.length > 0 ? { ...noted, offered: [...left, ...added] } : { ...offeredTo(added, now), ...noted };
}

/** They declined nothing, so they can be asked again when they are back; whoever else could take it still can. */
function passedOn(
  { state, offered }: Referral,
  { gone, offers }: Extract<ReferralCommand, { kind: 'pass-on' }>,
  now: Now,
): Partial<Referral> {
  const left = state === 'offered' ? offered.filter(({ id }) => !gone.includes(id)) : [];
  const added = offers.filter(({ id }) => left.every((one) => one.id !== id));
  return left.length > 0
    ? { offered: [...left, ...added] }
    : { ...offeredTo(added, now), reason: null, askerRemindedAt: now.at };
}

/** Back to who answered or had it; what was never sent goes on as a draft, because nobody agreed to send it. */
function reopened({ champion, sentAt, state }: Referral, offers: readonly Offered[], now: Now): Partial<Referral> {
  if (sentAt === null) return { state: 'draft' };
  if (champion !== null) return { state: 'accepted', clock: started(now.at) };
  return offeredTo(state === 'withdrawn' ? offers : [], now);
}

function formerlyIn(before: Referral, after: Referral): readonly string[] {
  const has = new Set(partiesIn(after));
  return [...new Set([...before.formerly, ...partiesIn(before)])].filter((id) => !has.has(id));
}

function partiesIn({ asker, waiters, offered, champion }: Referral): readonly string[] {
  return [asker, ...waiters, ...offered, ...(champion ? [champion] : [])].map(({ id }) => id);
}

function entryOf(
  before: Referral,
  { state: to, version }: Referral,
  command: ReferralCommand,
  by: By,
  now: Now,
): ReferralEntry {
  const allowed = transitions[command.kind][before.state] ?? [];
  // Who joins was nobody in it before.
  const as =
    command.kind === 'join' ? 'waiter' : (capacitiesOf(before, by).find((one) => allowed.includes(one)) ?? 'stranger');
  const note = 'reason' in command ? command.reason : null;
  const who = by === 'clock' ? null : by.id;
  return { version, at: now.at, by: who, as, kind: command.kind, from: before.state, to, note };
}
