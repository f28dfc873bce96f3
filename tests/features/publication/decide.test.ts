import assert from 'node:assert/strict';
import { commandKinds, type CommandKind, type Refusal } from '../../../src/features/publication/command.ts';
import { hasFailed } from '../../../src/features/publication/carry-out.ts';
import { decide, longestReason } from '../../../src/features/publication/decide.ts';
import { standingOf, type MessageState, type PostedPlace } from '../../../src/features/publication/delivery-state.ts';
import { postStates, type PostState } from '../../../src/features/publication/post.ts';
import { capacities, possibleFor, type Capacity } from '../../../src/features/publication/transitions.ts';
import { at, byOf, commandOf, digest, figure, inState, nowAt, party, place } from './posts.ts';

const unsent = ['draft', 'submitted', 'approved', 'scheduled'] as const;

/** Who may do what, written down here a second time, by who acts: what does not stand here must be refused. */
const allowed: Readonly<Record<Capacity, Partial<Record<CommandKind, readonly PostState[]>>>> = {
  manager: {
    edit: unsent,
    duplicate: postStates,
    submit: ['draft'],
    'send-back': ['submitted', 'approved', 'scheduled'],
    schedule: unsent,
    send: unsent,
    cancel: [...unsent, 'sending'],
    correct: ['sent', 'cancelled'],
    withdraw: ['sent', 'cancelled'],
    resend: ['sent', 'withdrawn'],
    settle: ['sent', 'cancelled'],
  },
  drafter: {
    edit: ['draft', 'submitted'],
    duplicate: postStates,
    submit: ['draft'],
    cancel: ['draft', 'submitted'],
  },
  approver: { approve: ['submitted'], 'send-back': ['submitted', 'approved', 'scheduled'] },
  administrator: { cancel: [...unsent, 'sending'], withdraw: ['sent', 'cancelled'] },
  clock: {
    submit: ['scheduled'],
    send: ['scheduled'],
    cancel: ['scheduled'],
    finish: ['sending', 'sent', 'cancelled', 'withdrawn'],
  },
  stranger: {},
};

const leadsTo: Readonly<Partial<Record<CommandKind, PostState>>> = {
  edit: 'draft',
  duplicate: 'draft',
  submit: 'submitted',
  approve: 'approved',
  'send-back': 'draft',
  schedule: 'scheduled',
  send: 'sending',
  cancel: 'cancelled',
  withdraw: 'withdrawn',
};

/** Where it depends on where it was. */
function after(kind: CommandKind, state: PostState): PostState {
  if (kind === 'finish' && state === 'sending') return 'sent';
  return kind === 'resend' && state === 'sent' ? 'sending' : state;
}

const refused = (decision: ReturnType<typeof decide>): Refusal | null =>
  decision.kind === 'refused' ? decision.reason : null;

describe('what may be done with a weekly post', () => {
  for (const state of postStates)
    for (const capacity of capacities)
      it(`is decided for every step of the ${capacity} while it is ${state}`, () => {
        for (const kind of commandKinds) {
          const before = inState(state);
          const decision = decide(before, commandOf(kind, capacity), byOf(capacity), nowAt(5));
          const may = allowed[capacity][kind]?.includes(state) === true;
          assert.equal(decision.kind, may ? 'decided' : 'refused', `${capacity} ${kind} in ${state}`);
          if (decision.kind === 'refused') {
            const isEver = allowed[capacity][kind] !== undefined;
            assert.equal(decision.reason, isEver ? 'not-now' : 'not-yours', `${capacity} ${kind} in ${state}`);
            continue;
          }
          const { post, entry, isNew } = decision;
          assert.equal(post.state, leadsTo[kind] ?? after(kind, state), `${kind} in ${state}`);
          assert.equal(isNew, kind === 'duplicate');
          assert.equal(post.version, isNew ? 1 : before.version + 1);
          assert.deepEqual(
            [entry.version, entry.from, entry.to, entry.as],
            [post.version, isNew ? null : state, post.state, capacity],
          );
        }
      });

  it('offers exactly what is not refused', () => {
    for (const state of postStates)
      for (const capacity of capacities) {
        const by = byOf(capacity);
        if (by === 'clock') continue;
        const offered = new Set(possibleFor(inState(state), by));
        for (const kind of commandKinds)
          assert.equal(
            offered.has(kind),
            decide(inState(state), commandOf(kind, capacity), by, nowAt(5)).kind === 'decided',
            `${capacity} ${kind} in ${state}`,
          );
      }
  });

  it('lets nobody approve what they submitted themselves', () => {
    const both = { id: 'maker', roles: ['manager', 'approver'] } as const;
    const own = decide(inState('submitted'), commandOf('approve', 'maker'), both, nowAt(1));
    assert.equal(refused(own), 'own-work');
    assert.ok(!possibleFor(inState('submitted'), both).includes('approve'));
    const other = decide(inState('submitted'), commandOf('approve'), { ...both, id: 'other' }, nowAt(1));
    assert.equal(other.kind, 'decided');
  });

  it('lets who wrote it approve what a colleague submitted, and not that colleague', () => {
    const post = { ...inState('submitted'), submittedBy: party('colleague') };
    const may = (id: string) => {
      const by = { id, roles: ['manager', 'approver'] } as const;
      const offered = possibleFor(post, by).includes('approve');
      assert.equal(decide(post, commandOf('approve', id), by, nowAt(1)).kind === 'decided', offered, id);
      return offered;
    };

    assert.deepEqual([may(post.author.id), may('colleague'), may('other')], [true, false, true]);
  });

  it('sends and plans nothing that needs a second person before that person agreed', () => {
    const four = nowAt(1, { needsApproval: true });
    for (const kind of ['send', 'schedule'] as const) {
      for (const state of ['draft', 'submitted'] as const)
        assert.equal(refused(decide(inState(state), commandOf(kind), byOf('manager'), four)), 'needs-approval');
      assert.equal(decide(inState('approved'), commandOf(kind), byOf('manager'), four).kind, 'decided');
    }
    const planned = { ...inState('scheduled'), approvedBy: null };
    assert.equal(refused(decide(planned, commandOf('send'), 'clock', four)), 'needs-approval');
    const later = decide(planned, commandOf('submit', 'maker'), 'clock', four);
    assert.ok(later.kind === 'decided' && later.post.state === 'submitted' && later.post.dueAt === null);
  });

  it('forgets an approval as soon as anything is changed', () => {
    const edited = decide(inState('approved'), commandOf('edit'), byOf('manager'), nowAt(1));
    assert.ok(edited.kind === 'decided');
    assert.deepEqual([edited.post.approvedBy, edited.post.submittedBy, edited.post.dueAt], [null, null, null]);
    assert.equal(
      refused(decide(edited.post, commandOf('send'), byOf('manager'), nowAt(2, { needsApproval: true }))),
      'needs-approval',
    );
  });

  it('asks for a second person who is there', () => {
    const submit = commandOf('submit', 'maker');
    assert.equal(
      refused(decide(inState('draft'), submit, byOf('drafter'), nowAt(1, { approvers: [] }))),
      'no-approver',
    );
    const alone = nowAt(1, { approvers: ['maker'] });
    assert.equal(refused(decide(inState('draft'), submit, byOf('drafter'), alone)), 'no-approver');
  });

  it('asks for a reason where others read it, and not for a book', () => {
    for (const text of ['', '  ', 'a'.repeat(longestReason + 1)]) {
      const reason = text.trim() === '' ? 'needs-text' : 'too-long';
      const back = decide(inState('submitted'), { kind: 'send-back', reason: text }, byOf('approver'), nowAt(1));
      assert.equal(refused(back), reason);
      const withdraw = { ...commandOf('withdraw'), because: text } as ReturnType<typeof commandOf>;
      assert.equal(refused(decide(inState('sent'), withdraw, byOf('manager'), nowAt(1))), reason);
      const correct = { ...commandOf('correct'), because: text } as ReturnType<typeof commandOf>;
      assert.equal(refused(decide(inState('sent'), correct, byOf('manager'), nowAt(1))), reason);
    }
  });

  it('refuses what goes nowhere, twice to the same place, or to a moment that is not there', () => {
    const send = (places: string[], taken: string[]) =>
      refused(
        decide(
          inState('draft'),
          {
            kind: 'send',
            places: places.map((id) => place(id)),
            taken: taken.map((id) => place(id)),
            party: party('m'),
          },
          byOf('manager'),
          nowAt(1),
        ),
      );
    assert.equal(send([], []), 'no-places');
    assert.equal(send([], ['19:a']), 'already-posted');
    assert.equal(send(['19:b'], ['19:a']), null);
    const plan = (moment: string) =>
      refused(decide(inState('draft'), { kind: 'schedule', at: moment, party: party('m') }, byOf('manager'), nowAt(1)));
    assert.equal(plan(at(1)), 'no-such-moment');
    assert.equal(plan(at(2)), null);
    assert.equal(plan(at(400 * 24 * 60)), 'no-such-moment');
    const nothing = { ...commandOf('edit'), digest: digest('1', { figures: [] }) } as ReturnType<typeof commandOf>;
    assert.equal(refused(decide(inState('draft'), nothing, byOf('manager'), nowAt(1))), 'no-figures');
  });

  it('takes back and corrects only what reached a channel', () => {
    const never = { ...inState('cancelled'), sentAt: null };
    for (const kind of ['correct', 'withdraw', 'settle'] as const) {
      assert.equal(refused(decide(never, commandOf(kind), byOf('manager'), nowAt(1))), 'nothing-posted');
      assert.ok(!possibleFor(never, { id: 'm', roles: ['manager'] }).includes(kind));
    }
    const again = { kind: 'settle', as: 'again', uncertain: 1, party: party('m') } as const;
    assert.equal(refused(decide(inState('cancelled'), again, byOf('manager'), nowAt(1))), 'not-now');
    assert.equal(
      refused(decide(inState('sent'), { ...again, uncertain: 0 }, byOf('manager'), nowAt(1))),
      'nothing-wrong',
    );
    assert.equal(
      refused(decide(inState('sent'), { kind: 'resend', failed: 0, party: party('m') }, byOf('manager'), nowAt(1))),
      'nothing-wrong',
    );
  });

  it('ends what is under way once', () => {
    for (const state of ['sending', 'sent', 'cancelled', 'withdrawn'] as const) {
      const ended = decide(inState(state), { kind: 'finish' }, 'clock', nowAt(1));
      assert.ok(ended.kind === 'decided' && !ended.post.isUnderWay);
      assert.equal(refused(decide(ended.post, { kind: 'finish' }, 'clock', nowAt(2))), 'not-now');
    }
  });

  it('keeps the old figure beside each correction, and refuses one that changes nothing', () => {
    const first = decide(inState('sent'), commandOf('correct'), byOf('manager'), nowAt(10));
    assert.ok(first.kind === 'decided');
    assert.equal(first.post.edition, 2);
    assert.deepEqual(first.post.corrections, [
      {
        at: at(10),
        because: 'Dubbele meldingen geteld.',
        by: party('manager'),
        figures: [
          {
            name: { nl: 'Wmo-meldingen', en: 'Wmo reports' },
            was: { nl: '52 meldingen', en: '52 reports' },
            is: { nl: '48 meldingen', en: '48 reports' },
          },
        ],
      },
    ]);
    assert.equal(refused(decide(first.post, commandOf('correct'), byOf('manager'), nowAt(11))), 'nothing-changed');
    const gone = digest('48', { figures: [figure('7', { indicatorId: 'jeugd', name: { nl: 'Jeugd', en: 'Youth' } })] });
    const second = decide(
      first.post,
      { kind: 'correct', because: 'Ander cijfer.', digest: gone, party: party('m') },
      byOf('manager'),
      nowAt(12),
    );
    assert.ok(second.kind === 'decided');
    assert.deepEqual(
      second.post.corrections[1]?.figures.map(({ name, was, is }) => [name.nl, was?.nl, is?.nl]),
      [
        ['Wmo-meldingen', '48 meldingen', undefined],
        ['Jeugd', undefined, '7 meldingen'],
      ],
    );
  });
});

describe('what can be tried again of a post', () => {
  const message = { state: 'sent', attempts: 1, reason: null, isKnown: true } as const;
  const standing: PostedPlace = {
    placeId: '19:a',
    part: 0,
    kind: 'channel',
    name: 'Weekcijfers',
    teamName: null,
    language: 'nl',
    key: 'key',
    round: 1,
    outcome: null,
    message,
    change: null,
  };
  const failed = (part: Partial<PostedPlace>, state: PostState = 'sent') =>
    hasFailed({ ...standing, ...part }, { state });
  const change = (state: 'sent' | 'failed' | 'uncertain', reason: 'gone' | 'gave-up' | null) =>
    ({ state, attempts: 1, reason, edition: '2' }) as const;

  it('is a message that never came, unless the post was taken back meanwhile', () => {
    assert.equal(failed({}), false);
    assert.equal(failed({ message: { ...message, state: 'failed', reason: 'gave-up' } }), true);
    assert.equal(failed({ message: { ...message, state: 'failed', reason: 'gave-up' } }, 'withdrawn'), false);
    assert.equal(
      failed({ message: { ...message, state: 'uncertain', reason: 'timeout' } }),
      false,
      'it is asked about',
    );
  });

  it('is a change that was not made, but not of what is gone: that is posted anew', () => {
    assert.equal(failed({ change: change('sent', null) }), false);
    assert.equal(failed({ change: change('failed', 'gave-up') }), true);
    assert.equal(failed({ change: change('uncertain', 'gave-up') }), true);
    assert.equal(failed({ change: change('failed', 'gone') }), false);
  });

  it('is not what was taken back where it was gone already, nor what is still being taken back', () => {
    const stands = (state: MessageState['state'], reason: 'gone' | 'gave-up' | null, edition = 'withdrawn') => {
      const taken = { state, attempts: 2, reason, edition };
      return standingOf({ ...standing, change: taken }, { state: 'withdrawn', edition: 2 }).kind;
    };

    assert.deepEqual([stands('sent', null), stands('failed', 'gone')], ['withdrawn', 'withdrawn']);
    assert.deepEqual([stands('pending', null), stands('sending', null)], ['withdrawing', 'withdrawing']);
    assert.deepEqual([stands('failed', 'gave-up'), stands('uncertain', null)], ['not-withdrawn', 'not-withdrawn']);
    assert.equal(stands('sent', null, '2'), 'not-withdrawn', 'a correction takes nothing back');
  });
});
