import assert from 'node:assert/strict';
import { listFor, overviewFor, rowOf } from '../../../src/features/referral/lists.ts';
import type { ReferralPorts, Sent } from '../../../src/features/referral/ports.ts';
import type { Referral } from '../../../src/features/referral/referral.ts';
import type { Actor } from '../../../src/shared/handler.ts';
import { always, inState, offered, startedAt } from './referrals.ts';

const minutesOn = (minutes: number) => always.after(startedAt, minutes);

/** Five hundred minutes after all of it began. */
function portsOf(open: readonly Referral[], sent: readonly Sent[] = []): ReferralPorts {
  return {
    working: always,
    now: () => minutesOn(500),
    dayOf: (instant: string) => instant.slice(0, 10),
    topicNames: () => ({}),
    referrals: { open: async () => open, sentSince: async () => sent, troubles: async () => [] },
  } as unknown as ReferralPorts;
}

const ports = portsOf([]);
const coordinator = { person: { tenantId: 't', id: 'coordinator' }, language: 'nl' } as Actor;

describe('a line about a question', () => {
  const other = (referral: Referral, reader: string) => rowOf(referral, reader, ports).other;

  it('names to who asked and to who keeps watch the colleague who has it, and to that colleague who asked', () => {
    for (const reader of ['asker', 'coordinator', 'waiter'])
      assert.equal(other(inState('accepted'), reader), 'Naam van champion', reader);
    assert.equal(other(inState('accepted'), 'champion'), 'Naam van asker');
    assert.equal(other(inState('offered'), 'coordinator'), 'Naam van candidate');
    assert.equal(other(inState('offered'), 'candidate'), 'Naam van asker');
    for (const reader of ['asker', 'coordinator']) assert.equal(other(inState('escalated'), reader), null, reader);
  });

  it('says that it is over its term from the minute after, and not while its clock stands still', () => {
    const overdue = (spentMinutes: number, isUrgent: boolean, runningSince: string | null = startedAt) => {
      const referral = { ...inState('accepted'), isUrgent };
      return rowOf({ ...referral, clock: { ...referral.clock, runningSince, spentMinutes } }, 'asker', ports).isOverdue;
    };

    assert.deepEqual([overdue(460, false), overdue(461, false)], [false, true]);
    assert.deepEqual([overdue(0, true), overdue(5_000, false, null)], [true, false]);
  });
});

describe('the questions of an organisation', () => {
  it('begin with what nobody has, then what is late, then what is urgent, then the oldest', async () => {
    const named = (id: string, referral: Referral, part: Partial<Referral> = {}) => ({ ...referral, id, ...part });
    const late = { runningSince: startedAt, spentMinutes: 900, reminded: 'half' } as const;
    const started = { runningSince: minutesOn(499), spentMinutes: 0, reminded: 'none' } as const;
    const open = [
      named('new', inState('accepted'), { createdAt: minutesOn(2) }),
      named('old', inState('waiting'), { createdAt: minutesOn(1) }),
      named('urgent', inState('offered'), { isUrgent: true, clock: started }),
      named('late', inState('accepted'), { clock: late }),
      named('nobody', inState('escalated'), { createdAt: minutesOn(3) }),
    ];

    const list = await listFor('open', 0, coordinator, portsOf(open));
    const overview = await overviewFor(0, coordinator, portsOf(open));

    const order = ['nobody', 'late', 'urgent', 'old', 'new'];
    assert.ok(list.kind === 'referral.list' && overview.kind === 'referral.overview');
    assert.deepEqual([list.rows.map(({ id }) => id), overview.rows.map(({ id }) => id)], [order, order]);
    const { open: all, waiting, unassigned, overdue } = overview.overview;
    assert.deepEqual([all, waiting, unassigned, overdue], [5, 1, 1, 1]);
  });

  it('stand six on a page, the rest on the next', async () => {
    const open = Array.from({ length: 7 }, (_, i) => ({ ...inState('accepted'), id: `${i}`, offered: [offered('x')] }));
    const pages = async (page: number) => {
      const list = await listFor('open', page, coordinator, portsOf(open));
      return list.kind === 'referral.list' ? [list.rows.length, list.pages] : assert.fail(list.kind);
    };

    assert.deepEqual(
      [await pages(0), await pages(1)],
      [
        [6, 2],
        [1, 2],
      ],
    );
  });

  it('are answered as fast as the one in the middle, of this month and of before', async () => {
    const took = (minutes: number | null, sentAt = startedAt): Sent => ({
      sentAt,
      answeredAt: minutes === null ? null : always.after(sentAt, minutes),
      topics: minutes === null ? [] : ['schulden', ...(minutes > 100 ? ['jeugd'] : [])],
    });
    const of = async (sent: readonly Sent[]) => {
      const overview = await overviewFor(0, coordinator, portsOf([], sent));
      return overview.kind === 'referral.overview' ? overview.overview : assert.fail(overview.kind);
    };

    const { medianMinutes, answeredThisMonth, topics } = await of([
      took(300),
      took(null),
      took(10),
      took(40, '2026-10-05T09:00:00.000Z'),
    ]);
    assert.deepEqual([medianMinutes, answeredThisMonth], [40, 2]);
    assert.deepEqual(topics, [
      { key: 'schulden', count: 3 },
      { key: 'jeugd', count: 1 },
    ]);
    assert.equal((await of([took(300), took(10)])).medianMinutes, 10, 'of two the faster');
    assert.equal((await of([took(null)])).medianMinutes, null);
  });
});
