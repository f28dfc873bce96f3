import assert from 'node:assert/strict';
import { decide } from '../../../src/features/referral/decide.ts';
import { nextDue, type WorkingClock } from '../../../src/features/referral/deadline.ts';
import type { Referral } from '../../../src/features/referral/referral.ts';
import { afterWorkingMinutes, officeHours, workingMinutesBetween } from '../../../src/time/working-hours.ts';
import { commandOf, draft, offered } from './referrals.ts';

const hours = officeHours(() => []);
const working: WorkingClock = {
  minutesBetween: (from, to) => workingMinutesBetween(Date.parse(from), Date.parse(to), hours),
  after: (from, minutes) => new Date(afterWorkingMinutes(Date.parse(from), minutes, hours)).toISOString(),
};

/** By the clock on the wall in Amsterdam. */
function wall(instant: string | undefined): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  return instant === undefined ? 'never' : parts.format(Date.parse(instant));
}

function sent(at: string, isUrgent: boolean): Referral {
  const command = { kind: 'send', remark: '', isUrgent, offers: [offered('ana')] } as const;
  const decision = decide(draft(), command, { id: 'asker', isCoordinator: false }, { at, working });
  return decision.kind === 'decided' ? decision.referral : assert.fail();
}

function clocked(referral: Referral, at: string): Referral {
  const due = nextDue(referral, working) ?? assert.fail();
  const decision = decide(referral, due.command, 'clock', { at, working });
  return decision.kind === 'decided' ? decision.referral : assert.fail(decision.reason);
}

describe('when time does something with a referral', () => {
  it('reminds in the right working minute over a weekend with Whit Monday', () => {
    // Friday 22 May 2026, 16:50 in Amsterdam: ten minutes of that day count, and Monday is Whit Monday.
    const urgent = sent('2026-05-22T14:50:00.000Z', true);
    const half = nextDue(urgent, working);
    assert.deepEqual([half?.command.kind, wall(half?.at)], ['remind', '2026-05-26 10:50']);
    const full = nextDue(clocked(urgent, half?.at ?? ''), working);
    assert.deepEqual([full?.command.kind, wall(full?.at)], ['escalate', '2026-05-26 12:50']);
    const usual = nextDue(sent('2026-05-22T14:50:00.000Z', false), working);
    assert.deepEqual([usual?.command.kind, wall(usual?.at)], ['remind', '2026-05-26 16:50']);
  });

  it('is not moved by the change to summer time, nor by the change back', () => {
    for (const [friday, monday] of [
      // The clocks change in the night to Sunday 29 March and to Sunday 25 October 2026.
      ['2026-03-27T15:00:00.000Z', '2026-03-30 10:00'],
      ['2026-10-23T14:00:00.000Z', '2026-10-26 10:00'],
    ] as const) {
      const due = nextDue(sent(friday, true), working);
      assert.equal(wall(due?.at), monday);
    }
  });

  it('does not count the time in which the asker has to act', () => {
    const by = { id: 'ana', isCoordinator: false };
    const step = (referral: Referral, kind: 'accept' | 'ask-back' | 'reply', who: typeof by, at: string) => {
      const decision = decide(referral, commandOf(kind, who.id), who, { at, working });
      return decision.kind === 'decided' ? decision.referral : assert.fail(decision.reason);
    };
    const accepted = step(sent('2026-06-01T07:00:00.000Z', true), 'accept', by, '2026-06-01T07:30:00.000Z');
    const waiting = step(accepted, 'ask-back', by, '2026-06-01T08:00:00.000Z');
    assert.equal(nextDue(waiting, working)?.command.kind, 'remind-asker');
    const back = step(waiting, 'reply', { id: 'asker', isCoordinator: false }, '2026-06-04T10:00:00.000Z');
    const due = nextDue(back, working);
    // One of the four hours was used before; at half the term, one hour later, the champion is reminded.
    assert.deepEqual([due?.command.kind, wall(due?.at)], ['remind', '2026-06-04 13:00']);
  });

  it('ends what nobody reacts to, and says that it did', () => {
    const asked = { askedBack: 'Welk jaar?', askerRemindedAt: null, offered: [] };
    const waiting = { ...sent('2026-06-01T07:00:00.000Z', false), state: 'waiting' as const, ...asked };
    const reminded = clocked(waiting, '2026-06-03T07:00:00.000Z');
    const due = nextDue(reminded, working);
    assert.deepEqual([due?.command.kind, wall(due?.at)], ['close-unanswered', '2026-06-09 17:00']);
    const closed = clocked(reminded, due?.at ?? '');
    assert.deepEqual([closed.state, closed.outcome, nextDue(closed, working)], ['closed', 'no-reply', null]);
  });

  it('goes to the coordinator when a champion does not take it, and asks after ten working days whether it still matters', () => {
    const first = clocked(sent('2026-06-01T07:00:00.000Z', false), '2026-06-02T07:00:00.000Z');
    const escalated = clocked(first, '2026-06-03T07:00:00.000Z');
    assert.deepEqual([escalated.state, escalated.offered, escalated.formerly], ['escalated', [], ['ana']]);
    const asks = nextDue(escalated, working);
    assert.deepEqual([asks?.command.kind, wall(asks?.at)], ['ask-interest', '2026-12-14 10:00']);
    const again = nextDue(clocked(escalated, asks?.at ?? ''), working);
    assert.deepEqual(
      [again?.command.kind, wall(again?.at)],
      ['ask-interest', '2026-12-29 10:00'],
      'ten working days later again, Christmas not among them',
    );
  });
});
