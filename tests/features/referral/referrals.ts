import type { By, CommandKind, ReferralCommand } from '../../../src/features/referral/command.ts';
import type { Now } from '../../../src/features/referral/decide.ts';
import type { WorkingClock } from '../../../src/features/referral/deadline.ts';
import { draftOf } from '../../../src/features/referral/draft.ts';
import type {
  Capacity,
  Offered,
  Party,
  Waiter,
  Referral,
  ReferralState,
} from '../../../src/features/referral/referral.ts';

/** Every minute is worked. */
export const always: WorkingClock = {
  minutesBetween: (from, to) => Math.max(0, (Date.parse(to) - Date.parse(from)) / 60_000),
  after: (from, minutes) => new Date(Date.parse(from) + minutes * 60_000).toISOString(),
};

export const startedAt = '2026-11-30T09:00:00.000Z';
export const nowAt = (minutes: number): Now => ({ at: always.after(startedAt, minutes), working: always });

export function party(id: string): Party {
  return { id, name: `Naam van ${id}`, language: 'nl' };
}

export function waiter(id: string): Waiter {
  return { ...party(id), asked: `Vraag van ${id}` };
}

export function offered(id: string): Offered {
  return { ...party(id), why: { kind: 'topic', topics: ['schulden'] } };
}

export function draft(): Referral {
  const actor = {
    person: { tenantId: 't', id: 'asker' },
    name: 'Naam van asker',
    roles: [],
    language: 'nl',
    topic: null,
  } as const;
  const asked = { question: 'Waarom loopt dit op?', botAnswer: '', subject: null, askedIn: null };
  return draftOf(asked, ['schulden'], actor, 'id', startedAt).referral;
}

const states: Readonly<Record<ReferralState, Partial<Referral>>> = {
  draft: { sentAt: null },
  offered: { offered: [offered('candidate')], clock: { runningSince: startedAt, spentMinutes: 0, reminded: 'none' } },
  accepted: { champion: offered('champion'), clock: { runningSince: startedAt, spentMinutes: 0, reminded: 'none' } },
  waiting: { champion: offered('champion'), askedBack: 'Over welk jaar?' },
  answered: { champion: offered('champion'), answer: 'Door de wachtlijst.' },
  escalated: { toldCoordinators: ['coordinator'] },
  closed: { champion: offered('champion'), answer: 'Door de wachtlijst.', outcome: 'confirmed' },
  withdrawn: { champion: offered('champion') },
};

/** A referral in this state, with somebody in every capacity that the state knows. */
export function inState(state: ReferralState): Referral {
  const common = { sentAt: startedAt, waiters: [waiter('waiter')], formerly: ['former'], declinedBy: ['former'] };
  const isEarly = state === 'draft';
  return { ...draft(), ...(isEarly ? {} : common), ...states[state], state };
}

export function byOf(capacity: Capacity): By {
  return capacity === 'clock' ? 'clock' : { id: capacity, isCoordinator: capacity === 'coordinator' };
}

/** A command that is complete in itself, so that only state and actor decide. */
export function commandOf(kind: CommandKind, by: string): ReferralCommand {
  switch (kind) {
    case 'send':
      return { kind, remark: '', isUrgent: false, offers: [offered('other')] };
    case 'edit':
      return { kind, remark: 'Het gaat om 2026.', isUrgent: true };
    case 'join':
      return { kind, party: waiter(by) };
    case 'accept':
      return { kind, party: party(by) };
    case 'answer':
      return { kind, text: 'Door de wachtlijst.', party: party(by) };
    case 'ask-back':
    case 'reply':
      return { kind, text: 'Over welk jaar gaat het?' };
    case 'close':
      return { kind, reason: 'Dit is geen vraag over cijfers.' };
    case 'decline':
    case 'hand-over':
    case 'assign':
    case 'reopen':
      return { kind, reason: 'Dit weet een ander beter.', offers: [offered('other')] };
    case 'pass-on':
      return { kind, gone: ['candidate'], offers: [offered('other')] };
    default:
      return { kind };
  }
}
