import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandKinds, refusals, type By, type PostCommand } from '../../../src/features/publication/command.ts';
import { decide } from '../../../src/features/publication/decide.ts';
import type { Post } from '../../../src/features/publication/post.ts';
import type { Role } from '../../../src/shared/person.ts';
import { at, commandOf, digest, draft, nowAt, party, place } from './posts.ts';

const people: Readonly<Record<string, readonly Role[]>> = {
  maker: ['indicator-owner'],
  manager: ['manager'],
  approver: ['approver'],
  both: ['manager', 'approver'],
  administrator: ['administrator'],
  stranger: [],
};

const Step = fc.record({
  by: fc.constantFrom(...Object.keys(people), 'clock'),
  kind: fc.constantFrom(...commandKinds, 'submit' as const, 'approve' as const, 'send' as const, 'finish' as const),
  value: fc.constantFrom('48', '52', '53'),
  text: fc.constantFrom('Daarom.', 'Daarom.', 'Daarom.', ''),
  free: fc.subarray(['19:a', '19:b', '19:c'], { minLength: 0 }),
  count: fc.integer({ min: 0, max: 2 }),
  needsApproval: fc.boolean(),
  minutes: fc.constantFrom(1, 60, 3_000),
});
type Step = typeof Step extends fc.Arbitrary<infer One> ? One : never;

function commandFor({ kind, by, value, text, free, count }: Step, minutes: number): PostCommand {
  const command = commandOf(kind, by);
  return {
    ...command,
    ...('digest' in command && { digest: digest(value) }),
    ...('reason' in command && command.kind !== 'cancel' && { reason: text }),
    ...('because' in command && { because: text }),
    ...('places' in command && { places: free.map((id) => place(id)), taken: count > 0 ? [place('19:z')] : [] }),
    ...('failed' in command && { failed: count }),
    ...('uncertain' in command && { uncertain: count }),
    ...('at' in command && { at: at(minutes + (count - 1) * 60) }),
  };
}

function assertWhole(post: Post): void {
  const { state, sentAt, dueAt, approvedBy, submittedBy, edition, corrections, withdrawn, placeIds } = post;
  assert.equal(dueAt !== null, state === 'scheduled', 'planned exactly while it has a moment');
  if (['sending', 'sent', 'withdrawn'].includes(state)) assert.ok(sentAt, `${state} was sent`);
  if (['draft', 'submitted', 'approved', 'scheduled'].includes(state))
    assert.equal(sentAt, null, `${state} was not sent`);
  if (approvedBy !== null) assert.notEqual(approvedBy.id, submittedBy?.id, 'two pairs of eyes');
  if (state === 'submitted') assert.ok(submittedBy);
  if (state === 'draft') assert.deepEqual([submittedBy, approvedBy], [null, null]);
  if (state === 'approved') assert.ok(approvedBy);
  if (post.isUnderWay) assert.ok(sentAt, 'only what was sent can be under way');
  if (state === 'sending') assert.ok(post.isUnderWay);
  assert.equal(edition, corrections.length + 1);
  assert.equal(withdrawn !== null, state === 'withdrawn');
  if (sentAt !== null) assert.ok(placeIds.length > 0, 'sent to somewhere');
  for (const { figures, because } of corrections) assert.ok(figures.length > 0 && because.trim() !== '');
}

describe('whatever happens to a weekly post', () => {
  it('breaks no rule of it, in 5,000 lives of 40 steps', function () {
    this.timeout(120_000);
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(Step, { minLength: 40, maxLength: 40 }), (steps) => {
        let post = draft();
        let minutes = 0;
        for (const step of steps) {
          minutes += step.minutes;
          const by: By = step.by === 'clock' ? 'clock' : { id: step.by, roles: people[step.by] ?? [] };
          const command = commandFor(step, minutes);
          const decision = decide(post, command, by, nowAt(minutes, { needsApproval: step.needsApproval }));
          if (decision.kind === 'refused') {
            assert.ok(refusals.includes(decision.reason));
            continue;
          }
          if (decision.isNew) {
            assert.equal(decision.post.author.id, party(step.by).id);
            assertWhole(decision.post);
            continue;
          }
          assert.equal(decision.post.version, post.version + 1);
          if (command.kind === 'send' && step.needsApproval)
            assert.ok(post.approvedBy, 'nothing leaves without the second person it needs');
          if (command.kind !== 'edit' && command.kind !== 'correct')
            assert.equal(decision.post.digest, post.digest, 'nobody sends anything but what was shown');
          reached.add(`${post.state} ${step.kind}`);
          post = decision.post;
          assertWhole(post);
        }
      }),
      { numRuns: 5_000, seed: 20261130 },
    );
    // A walk that never gets anywhere shows nothing: each step in each state that allows it.
    assert.equal(reached.size, 35, `${reached.size} kinds of steps were taken`);
  });
});
