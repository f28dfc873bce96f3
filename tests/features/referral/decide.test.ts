import assert from 'node:assert/strict';
import { commandKinds, type CommandKind, type Refusal } from '../../../src/features/referral/command.ts';
import { decide, longestText } from '../../../src/features/referral/decide.ts';
import {
  capacities,
  referralStates,
  type Capacity,
  type ReferralState,
} from '../../../src/features/referral/referral.ts';
import { byOf, commandOf, inState, nowAt, offered, party } from './referrals.ts';

const open = ['offered', 'accepted', 'waiting', 'escalated'] as const;

/** Who may do what, written down here a second time, by who acts: what does not stand here must be refused. */
const allowed: Readonly<Record<Capacity, Partial<Record<CommandKind, readonly ReferralState[]>>>> = {
  asker: {
    send: ['draft'],
    edit: ['offered', 'accepted', 'escalated'],
    withdraw: ['draft', ...open],
    reply: ['waiting'],
    confirm: ['answered'],
    reopen: ['answered', 'closed', 'withdrawn'],
    'still-interested': ['offered', 'accepted', 'escalated'],
  },
  waiter: { leave: open },
  candidate: { accept: ['offered'], decline: ['offered'] },
  champion: { 'ask-back': ['accepted'], answer: ['accepted'], 'hand-over': ['accepted'] },
  former: { join: open },
  coordinator: {
    join: open,
    assign: ['offered', 'accepted', 'escalated'],
    answer: ['escalated'],
    close: ['escalated'],
  },
  clock: {
    remind: ['offered', 'accepted'],
    escalate: ['offered', 'accepted'],
    'remind-asker': ['waiting'],
    'ask-interest': ['offered', 'accepted', 'escalated'],
    'close-unanswered': ['waiting'],
    'close-unconfirmed': ['answered'],
    lapse: ['draft'],
    withdraw: ['draft', ...open, 'answered'],
    'pass-on': open,
  },
  stranger: { join: open },
};

/** Where each step leads that does not stay where it is. */
const leadsTo: Partial<Record<CommandKind, ReferralState>> = {
  send: 'offered',
  accept: 'accepted',
  decline: 'offered',
  'ask-back': 'waiting',
  reply: 'accepted',
  answer: 'answered',
  'hand-over': 'offered',
  assign: 'offered',
  close: 'closed',
  confirm: 'closed',
  reopen: 'accepted',
  lapse: 'withdrawn',
  'pass-on': 'offered',
  'close-unanswered': 'closed',
  'close-unconfirmed': 'closed',
};

/** Somebody is only there where the state knows them: who is not is a stranger. */
function isIn(capacity: Capacity, state: ReferralState): boolean {
  const referral = inState(state);
  switch (capacity) {
    case 'candidate':
      return referral.offered.length > 0;
    case 'champion':
      return referral.champion !== null;
    case 'waiter':
    case 'former':
      return state !== 'draft';
    default:
      return true;
  }
}

describe('what may be done with a referral', () => {
  for (const state of referralStates)
    for (const capacity of capacities)
      it(`is decided for every step of the ${capacity} while it is ${state}`, () => {
        for (const kind of commandKinds) {
          const decision = decide(inState(state), commandOf(kind, capacity), byOf(capacity), nowAt(5));
          const role = isIn(capacity, state) ? capacity : 'stranger';
          const may = allowed[role][kind]?.includes(state) === true;
          assert.equal(decision.kind, may ? 'decided' : 'refused', `${capacity} ${kind} in ${state}`);
          if (decision.kind === 'refused') {
            const isEver = allowed[role][kind] !== undefined;
            assert.equal(
              decision.reason === 'not-now',
              isEver || isHelperLate(role, kind, state),
              `${role} ${kind} in ${state}: ${decision.reason}`,
            );
            continue;
          }
          const expected = kind === 'escalate' && state === 'offered' ? 'escalated' : (leadsTo[kind] ?? state);
          if (kind !== 'withdraw' && !(kind === 'edit' || kind === 'join'))
            assert.equal(decision.referral.state, expected, `${kind} in ${state}`);
          assert.equal(decision.referral.version, inState(state).version + 1);
          assert.deepEqual(
            [decision.entry.from, decision.entry.to, decision.entry.kind, decision.entry.as],
            [state, decision.referral.state, kind, kind === 'join' ? 'waiter' : role],
          );
        }
      });

  it('passes on what nobody answers for any more, and lets who is left have it', () => {
    const passed = (state: ReferralState, gone: string, offers: readonly string[], also = {}) => {
      const command = { kind: 'pass-on', gone: [gone], offers: offers.map(offered) } as const;
      const decision = decide({ ...inState(state), ...also }, command, 'clock', nowAt(5));
      assert.equal(decision.kind, 'decided');
      return decision.kind === 'decided' ? decision.referral : assert.fail();
    };
    const two = passed('offered', 'ana', [], { offered: [offered('ana'), offered('bo')] });
    assert.deepEqual(
      [two.state, two.offered.map(({ id }) => id), two.formerly],
      ['offered', ['bo'], ['former', 'ana']],
    );
    assert.deepEqual(two.declinedBy, ['former'], 'who was away can be asked again');
    const waited = passed('waiting', 'champion', []);
    assert.deepEqual([waited.state, waited.champion, waited.clock.runningSince], ['escalated', null, null]);
  });

  it('lets who waited ask in their own words when the asker withdraws', () => {
    const before = { ...inState('accepted'), remark: 'Over wijk Noord.', replied: 'Ik bedoel 2025.', askedIn: 'm1' };
    const decision = decide(before, { kind: 'withdraw' }, byOf('asker'), nowAt(5));
    const after = decision.kind === 'decided' ? decision.referral : assert.fail();
    const { asker, question, remark, replied, askedIn, waiters, state } = after;
    assert.deepEqual([asker.id, question, state, waiters], ['waiter', 'Vraag van waiter', 'accepted', []]);
    assert.deepEqual([remark, replied, askedIn], ['', null, null]);
  });

  it('says who was ahead, rather than that it is nobody’s business, to who could take it before', () => {
    const accepted = { ...inState('accepted'), formerly: ['slow'] };
    assert.deepEqual(refusal(accepted, 'accept', 'slow'), 'taken');
    assert.deepEqual(refusal(accepted, 'accept', 'stranger'), 'not-yours');
  });
});

function isHelperLate(role: Capacity, kind: CommandKind, state: ReferralState): boolean {
  const isOfHelper = ['accept', 'decline', 'ask-back', 'answer', 'hand-over'].includes(kind);
  const has = inState(state).champion !== null;
  return isOfHelper && (role === 'candidate' || role === 'champion' || (role === 'former' && !has));
}

function refusal(referral: ReturnType<typeof inState>, kind: CommandKind, by: string): Refusal | null {
  const decision = decide(referral, commandOf(kind, by), { id: by, isCoordinator: false }, nowAt(5));
  return decision.kind === 'refused' ? decision.reason : null;
}

describe('one step in a referral', () => {
  const step = (state: ReferralState, command: Parameters<typeof decide>[1], by: Capacity, minutes = 5) => {
    const decision = decide(inState(state), command, byOf(by), nowAt(minutes));
    assert.equal(decision.kind, 'decided');
    return decision.kind === 'decided' ? decision.referral : assert.fail();
  };

  it('goes to the coordinator when nobody is left', () => {
    const sent = step('draft', { kind: 'send', remark: '', isUrgent: false, offers: [] }, 'asker');
    const declined = step('offered', { kind: 'decline', reason: 'Geen tijd', offers: [] }, 'candidate');
    assert.deepEqual([sent.state, declined.state], ['escalated', 'escalated']);
    assert.deepEqual(declined.declinedBy.at(-1), 'candidate');
  });

  it('leaves an urgent question with the other champion when one declines', () => {
    const both = { ...inState('offered'), offered: [offered('candidate'), offered('second')] };
    const decision = decide(
      both,
      { kind: 'decline', reason: 'Geen tijd', offers: [offered('third')] },
      byOf('candidate'),
      nowAt(30),
    );
    assert.ok(decision.kind === 'decided');
    assert.deepEqual(
      decision.referral.offered.map(({ id }) => id),
      ['second', 'third'],
    );
    assert.equal(decision.referral.clock.runningSince, both.clock.runningSince);
  });

  it('never goes to who asked, waits or declined', () => {
    for (const id of ['asker', 'waiter', 'former']) {
      const command = { kind: 'assign', reason: 'Zij weet dit', offers: [offered(id)] } as const;
      const decision = decide(inState('escalated'), command, byOf('coordinator'), nowAt(5));
      assert.deepEqual(decision, { kind: 'refused', reason: 'not-yours' });
    }
  });

  it('is not closed, declined, handed over, opened again or answered without words, nor with too many', () => {
    const empty = [
      ['escalated', { kind: 'close', reason: ' ' }, 'coordinator'],
      ['offered', { kind: 'decline', reason: '', offers: [] }, 'candidate'],
      ['accepted', { kind: 'hand-over', reason: '\n', offers: [] }, 'champion'],
      ['answered', { kind: 'reopen', reason: '', offers: [] }, 'asker'],
      ['accepted', { kind: 'answer', text: '  ', party: party('champion') }, 'champion'],
    ] as const;
    for (const [state, command, by] of empty)
      assert.deepEqual(decide(inState(state), command, byOf(by), nowAt(5)), { kind: 'refused', reason: 'needs-text' });
    const long = { kind: 'answer', text: 'a'.repeat(longestText + 1), party: party('champion') } as const;
    assert.deepEqual(decide(inState('accepted'), long, byOf('champion'), nowAt(5)), {
      kind: 'refused',
      reason: 'too-long',
    });
  });

  it('lets the clock stand still while the asker has to act', () => {
    const asked = step('accepted', { kind: 'ask-back', text: 'Welk jaar?' }, 'champion', 90);
    assert.deepEqual(asked.clock, { runningSince: null, spentMinutes: 90, reminded: 'none' });
    const replied = decide(asked, { kind: 'reply', text: '2026' }, byOf('asker'), nowAt(500));
    assert.ok(replied.kind === 'decided');
    assert.deepEqual(replied.referral.clock, { runningSince: nowAt(500).at, spentMinutes: 90, reminded: 'none' });
  });

  it('keeps the question for who waits when its asker leaves, without the asker’s own words', () => {
    const left = step('accepted', { kind: 'withdraw' }, 'asker');
    assert.deepEqual([left.state, left.asker.id, left.waiters, left.remark], ['accepted', 'waiter', [], '']);
  });

  it('comes back to who answered, and as a draft when it was never sent', () => {
    const again = step('closed', { kind: 'reopen', reason: 'Het klopt niet met 2025', offers: [] }, 'asker', 60);
    assert.deepEqual([again.state, again.champion?.id, again.outcome], ['accepted', 'champion', null]);
    const unsent = { ...inState('withdrawn'), sentAt: null, champion: null, waiters: [] };
    const decision = decide(
      unsent,
      { kind: 'reopen', reason: 'Toch wel', offers: [offered('other')] },
      byOf('asker'),
      nowAt(60),
    );
    assert.equal(decision.kind === 'decided' && decision.referral.state, 'draft');
  });

  it('is not opened again after twenty working days', () => {
    const command = { kind: 'reopen', reason: 'Toch niet', offers: [] } as const;
    const within = decide(inState('closed'), command, byOf('asker'), nowAt(20 * 480));
    const late = decide(inState('closed'), command, byOf('asker'), nowAt(20 * 480 + 1));
    assert.equal(within.kind, 'decided');
    assert.deepEqual(late, { kind: 'refused', reason: 'too-late' });
  });
});
