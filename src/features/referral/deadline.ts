import type { ClockCommand } from './command.ts';
import { erased, type Clock, type Referral } from './referral.ts';

/** Working time in which a champion answers, in minutes: two working days, or half a day when it is urgent. */
export const termMinutes = { usual: 960, urgent: 240 } as const;
/** Working minutes of a day of eight hours. */
const day = 480;
/** Working time after which the asker is reminded of a question back, and after which it is closed. */
const replyWithin = { remind: 2 * day, close: 7 * day };
/** Working time in which an asker can say whether the answer helped, before it is closed as such. */
const confirmWithin = 5 * day;
/** An open question is asked about again after this much working time. */
const interestAfter = 10 * day;
/** A question that was never sent goes after this. */
const lapseAfter = 5 * day;
/** Working time in which a closed question can be opened again. */
export const reopenWithin = 20 * day;

/** The working clock of the municipality; both in ISO instants and working minutes. */
export interface WorkingClock {
  minutesBetween(from: string, to: string): number;
  after(from: string, minutes: number): string;
}

export function termOf({ isUrgent }: Pick<Referral, 'isUrgent'>): number {
  return isUrgent ? termMinutes.urgent : termMinutes.usual;
}

export const stopped: Clock = { runningSince: null, spentMinutes: 0, reminded: 'none' };

export function started(at: string): Clock {
  return { ...stopped, runningSince: at };
}

export function paused(clock: Clock, at: string, working: WorkingClock): Clock {
  return { ...clock, runningSince: null, spentMinutes: spent(clock, at, working) };
}

export function resumed(clock: Clock, at: string): Clock {
  return { ...clock, runningSince: at };
}

function spent({ runningSince, spentMinutes }: Clock, at: string, working: WorkingClock): number {
  return spentMinutes + (runningSince === null ? 0 : working.minutesBetween(runningSince, at));
}

/** What follows from time alone. */
type Timed = Exclude<ClockCommand, { kind: 'pass-on' }>;

interface Due {
  /** ISO instant. */
  readonly at: string;
  readonly command: Timed | { readonly kind: 'withdraw' };
}

/** What time does next with a referral, and when; null when nothing more happens by itself. */
export function nextDue(referral: Referral, working: WorkingClock): Due | null {
  const { since } = referral;
  const isOver = referral.state === 'closed' || referral.state === 'withdrawn';
  if (referral.asker.id === erased && !isOver) return { at: since, command: { kind: 'withdraw' } };
  const after = (from: string, minutes: number, kind: Timed['kind']): Due => ({
    at: working.after(from, minutes),
    command: { kind },
  });
  switch (referral.state) {
    case 'draft':
      return after(since, lapseAfter, 'lapse');
    case 'offered':
    case 'accepted':
      return earliest(termDue(referral, working), interestDue(referral, working));
    case 'escalated':
      return interestDue(referral, working);
    case 'waiting':
      return referral.askerRemindedAt === null
        ? after(since, replyWithin.remind, 'remind-asker')
        : after(since, replyWithin.close, 'close-unanswered');
    case 'answered':
      return after(since, confirmWithin, 'close-unconfirmed');
    case 'closed':
    case 'withdrawn':
      return null;
  }
}

function termDue({ clock, ...referral }: Referral, working: WorkingClock): Due | null {
  const { runningSince, spentMinutes, reminded } = clock;
  if (runningSince === null || reminded === 'full') return null;
  const term = termOf(referral);
  const at = (share: number) => working.after(runningSince, Math.max(0, share * term - spentMinutes));
  return reminded === 'none'
    ? { at: at(0.5), command: { kind: 'remind' } }
    : { at: at(1), command: { kind: 'escalate' } };
}

function interestDue({ createdAt, askerRemindedAt }: Referral, working: WorkingClock): Due {
  return { at: working.after(askerRemindedAt ?? createdAt, interestAfter), command: { kind: 'ask-interest' } };
}

function earliest(first: Due | null, second: Due): Due {
  return first !== null && Date.parse(first.at) <= Date.parse(second.at) ? first : second;
}
