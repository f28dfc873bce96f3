import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandKinds, type By, type ReferralCommand } from '../../../src/features/referral/command.ts';
import { decide } from '../../../src/features/referral/decide.ts';
import { messagesOf, seenBy } from '../../../src/features/referral/notify.ts';
import type { ReferralEntry } from '../../../src/features/referral/history.ts';
import type { Referral } from '../../../src/features/referral/referral.ts';
import { commandOf, draft, nowAt, offered, party, waiter } from './referrals.ts';

const people = ['asker', 'ana', 'bo', 'cas', 'coordinator', 'stranger'] as const;
const reasons = new Set(['not-yours', 'taken', 'not-now', 'needs-text', 'too-long', 'nobody', 'too-late']);

const Step = fc.record({
  by: fc.constantFrom(...people, 'clock'),
  kind: fc.constantFrom(...commandKinds),
  offers: fc.subarray(['asker', 'ana', 'bo', 'cas', 'coordinator'], { maxLength: 2 }),
  text: fc.constantFrom('Omdat het zo is.', 'Omdat het zo is.', 'Omdat het zo is.', ''),
  minutes: fc.constantFrom(1, 60, 500, 3_000),
});
type Step = typeof Step extends fc.Arbitrary<infer One> ? One : never;

function commandFor({ kind, by, offers, text }: Step): ReferralCommand {
  const command = commandOf(kind, by);
  return {
    ...command,
    ...('offers' in command && { offers: offers.map(offered) }),
    ...('reason' in command && { reason: text }),
    ...('text' in command && { text }),
    ...('party' in command && { party: waiter(by) }),
  };
}

function byFor(by: Step['by']): By {
  return by === 'clock' ? by : { id: by, isCoordinator: by === 'coordinator' };
}

function assertWhole(referral: Referral): void {
  const { state, asker, offered: asked, champion, waiters, declinedBy, clock, answer, outcome, reason } = referral;
  assert.equal(asked.length > 0, state === 'offered', 'offered to somebody exactly while it is offered');
  if (['accepted', 'waiting', 'answered'].includes(state)) assert.ok(champion, `${state} is in somebody's hands`);
  const helpers = [...asked, ...(champion && state !== 'withdrawn' ? [champion] : [])].map(({ id }) => id);
  const involved = [asker.id, ...waiters.map(({ id }) => id)];
  assert.equal(new Set(involved).size, involved.length, 'nobody waits twice');
  assert.equal(new Set(asked.map(({ id }) => id)).size, asked.length, 'nobody is asked twice at once');
  for (const id of asked.map((one) => one.id)) {
    assert.ok(!involved.includes(id), 'nobody helps themselves');
    assert.ok(!declinedBy.includes(id), 'who declined is not asked again');
  }
  assert.ok(!helpers.includes(asker.id), 'the asker does not answer');
  if (clock.runningSince !== null)
    assert.ok(state === 'offered' || state === 'accepted', 'the clock runs for a champion');
  if (state === 'offered' || state === 'accepted') assert.ok(clock.runningSince !== null, 'a champion has a term');
  if (state === 'answered') assert.ok(answer?.trim(), 'answered with words');
  if (state === 'closed') {
    assert.ok(outcome, 'closed with how it ended');
    if (outcome === 'dismissed') assert.ok(reason?.trim(), 'closed with a reason');
    if (outcome === 'confirmed' || outcome === 'unconfirmed') assert.ok(answer?.trim(), 'closed with an answer');
    if (outcome === 'no-reply') assert.ok(referral.askedBack, 'closed because nobody replied to a question');
  } else if (state !== 'withdrawn') assert.equal(outcome, null);
  if (referral.sentAt === null) assert.ok(state === 'draft' || state === 'withdrawn', 'nothing leaves without consent');
}

function assertTold(before: Referral, after: Referral, entry: ReferralEntry): void {
  const coordinators = [party('coordinator')];
  const extras = { similar: null, colleagues: [], topicNames: () => ({}) };
  const change = {
    before,
    after,
    entry,
    history: [entry],
    byName: null,
    coordinators,
    reachableAt: () => null,
    isUnseen: () => false,
    extras,
  };
  const messages = messagesOf(change);
  const keys = messages.map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length, 'no two messages have one key');
  const people = messages.map(({ to }) =>
    to.kind === 'person' ? to.person.id : to.kind === 'update' ? to.of.split(':').at(-1) : assert.fail(),
  );
  const may = new Set([...seenBy(before, coordinators).keys(), ...seenBy(after, coordinators).keys()]);
  for (const id of people) assert.ok(may.has(id ?? ''), `${id} has nothing to do with it`);
  assert.ok(people.includes(after.asker.id), 'the asker sees every change');
  for (const id of seenBy(after, coordinators).keys()) assert.ok(people.includes(id), `${id} sees the change`);
}

describe('whatever happens to a referral', () => {
  it('breaks no rule of it, in 10,000 lives of 50 steps', function () {
    this.timeout(120_000);
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(Step, { minLength: 50, maxLength: 50 }), (steps) => {
        let referral = draft();
        let minutes = 0;
        for (const step of steps) {
          minutes += step.minutes;
          const before = referral;
          const decision = decide(before, commandFor(step), byFor(step.by), nowAt(minutes));
          if (decision.kind === 'refused') {
            assert.ok(reasons.has(decision.reason));
            continue;
          }
          referral = decision.referral;
          assert.equal(referral.version, before.version + 1);
          assert.notEqual(decision.entry.as, 'stranger' satisfies string, `${step.by} ${step.kind}`);
          assertWhole(referral);
          assertTold(before, referral, decision.entry);
          reached.set(`${before.state} ${step.kind}`, (reached.get(`${before.state} ${step.kind}`) ?? 0) + 1);
        }
      }),
      { numRuns: 10_000, seed: 20261130 },
    );
    // A walk that never gets anywhere shows nothing.
    assert.ok(reached.size >= 40, `${reached.size} kinds of steps were taken`);
  });
});
