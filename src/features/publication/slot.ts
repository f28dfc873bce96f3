import { instantOf, localTimeOf, minuteMs, weekdayOf } from '../../time/amsterdam.ts';
import type { ClosedDays } from '../../time/dutch-holidays.ts';
import { firstDay, numberOfDay } from '../../time/period.ts';
import type { Party } from './post.ts';

export const onClosedDay = ['skip', 'next-working-day', 'anyway'] as const;
export const whenMissing = ['post-without', 'wait', 'do-not-post'] as const;
export const slotModes = ['straight', 'draft'] as const;

/** A weekly post that is made by itself. */
export interface Slot {
  readonly id: string;
  readonly tenantId: string;
  readonly version: number;
  /** Who set it: the posts are theirs. */
  readonly author: Party;
  readonly indicators: readonly string[];
  readonly placeIds: readonly string[];
  readonly note: string;
  /** 1 is Monday. */
  readonly weekday: number;
  /** After midnight, by the clock in the Netherlands. */
  readonly minutes: number;
  readonly onClosedDay: (typeof onClosedDay)[number];
  /** 'draft': somebody looks at it before it goes. */
  readonly mode: (typeof slotModes)[number];
  readonly whenMissing: (typeof whenMissing)[number];
  readonly state: 'active' | 'paused' | 'ended';
  /** ISO instant from which it counts: of what was before, nothing is made good. */
  readonly activeFrom: string;
}

export type SlotTime = Pick<Slot, 'weekday' | 'minutes' | 'onClosedDay'>;

/** When a slot falls in a week (period.ts): an instant in milliseconds, or nothing because the day is closed. */
export type Occurrence = { readonly week: number; readonly at: number } & (
  | { readonly kind: 'due' }
  /** `at` is when it would have been. */
  | { readonly kind: 'closed' }
);

export function occurrenceIn(week: number, slot: SlotTime, closed: ClosedDays): Occurrence {
  const day = firstDay('week', week) + slot.weekday - 1;
  const isClosed = closed.has(day);
  if (isClosed && slot.onClosedDay === 'skip') return { kind: 'closed', week, at: momentOn(day, slot.minutes) };
  const moved = isClosed && slot.onClosedDay === 'next-working-day' ? nextWorkingDay(day, closed) : day;
  return { kind: 'due', week, at: momentOn(moved, slot.minutes) };
}

function nextWorkingDay(day: number, closed: ClosedDays): number {
  let next = day + 1;
  while (weekdayOf(next) > 5 || closed.has(next)) next += 1;
  return next;
}

/** A time that the clock skips in spring becomes the first minute after it; one that comes twice in autumn is the first. */
function momentOn(day: number, minutes: number): number {
  const wanted = minutes * minuteMs;
  let at = instantOf({ day, ms: wanted });
  while (localTimeOf(at).ms > wanted && localTimeOf(at - minuteMs).ms > wanted) at -= minuteMs;
  return at;
}

/** What became of a slot in one week, as it was recorded. */
export interface SlotRun {
  readonly week: number;
  readonly outcome: SlotOutcome;
  /** ISO instant at which it was recorded. */
  readonly at: string;
  /** ISO instant until which it waits for figures; null when it does not. */
  readonly until: string | null;
}

export const slotOutcomes = [
  /** A post came of it. */
  'made',
  /** Figures are missing, and it waits for them. */
  'waiting',
  'closed-day',
  /** The bot did not run then, and a later one took its place. */
  'overtaken',
  /** Figures were missing. */
  'missing',
] as const;
export type SlotOutcome = (typeof slotOutcomes)[number];

export interface SlotDue {
  /** The week whose post is to be made now; null when there is none. */
  readonly make: number | null;
  /** Weeks of which no post comes any more. */
  readonly passed: readonly { readonly week: number; readonly outcome: 'closed-day' | 'overtaken' }[];
}

/** Longer than anything is made good: of what is older nobody waits for a line either. */
const mostWeeks = 60;

/**
 * What a slot owes by now, whatever ran meanwhile: the newest that was missed is made good once, those before it have passed.
 * `now` in milliseconds.
 */
export function dueOf(slot: Slot, runs: readonly SlotRun[], now: number, closed: ClosedDays): SlotDue {
  if (slot.state !== 'active') return { make: null, passed: [] };
  const from = Date.parse(slot.activeFrom);
  const handled = new Set(runs.filter((run) => !isVoid(run, now)).map(({ week }) => week));
  const newest = numberOfDay('week', localTimeOf(now).day);
  const oldest = Math.max(newest - mostWeeks, numberOfDay('week', localTimeOf(from).day) - 1);
  const open: Occurrence[] = [];
  for (let week = newest; week >= oldest; week--) {
    const one = occurrenceIn(week, slot, closed);
    if (one.at > from && one.at <= now) open.push(one);
  }
  const last = open.find(({ kind }) => kind === 'due');
  const unhandled = open.filter(({ week }) => !handled.has(week));
  return {
    make: last && !handled.has(last.week) ? last.week : null,
    passed: unhandled
      .filter(({ kind, week }) => kind === 'closed' || week !== last?.week)
      .map(({ kind, week }) => ({ week, outcome: kind === 'closed' ? 'closed-day' : 'overtaken' })),
  };
}

/** Recorded while the clock ran ahead, as something that had passed: it has not. */
function isVoid({ outcome, at }: SlotRun, now: number): boolean {
  return (outcome === 'overtaken' || outcome === 'closed-day') && Date.parse(at) > now + minuteMs;
}

/** The week that the figures of a slot are about: the one before it. */
export function weekOfFigures(week: number): number {
  return week - 1;
}

/** The next moment at which a slot makes something, in milliseconds; null when it does not. */
export function nextOf(slot: Slot, now: number, closed: ClosedDays): number | null {
  if (slot.state !== 'active') return null;
  const first = numberOfDay('week', localTimeOf(now).day) - 1;
  for (let week = first; week < first + mostWeeks; week++) {
    const one = occurrenceIn(week, slot, closed);
    if (one.kind === 'due' && one.at > now) return one.at;
  }
  return null;
}
