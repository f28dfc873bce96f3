import assert from 'node:assert/strict';
import { learned, type Lesson } from '../../../src/features/reasoning/learn.ts';
import type { AssumptionStatus } from '../../../src/shared/assumption-status.ts';

const lesson = (result: Lesson['result'], words = 'ze belden terug', experiment = 'x'): Lesson => ({
  experiment,
  result,
  words,
});
const assumed = (status: AssumptionStatus) => ({ text: 'wie belt, helpt', status, evidence: [] });

/** As docs/one-story.md tells it. */
const becomes: Readonly<Record<Lesson['result'], Readonly<Record<AssumptionStatus, AssumptionStatus>>>> = {
  succeeded: { assumption: 'signal', signal: 'supported', supported: 'supported', refuted: 'signal' },
  failed: { assumption: 'refuted', signal: 'refuted', supported: 'signal', refuted: 'refuted' },
  unclear: { assumption: 'assumption', signal: 'signal', supported: 'supported', refuted: 'refuted' },
};

describe('what an experiment does to an assumption', () => {
  for (const [result, of] of Object.entries(becomes))
    for (const [before, after] of Object.entries(of))
      it(`makes ${after} of ${before} when it ${result}`, () => {
        const { status, evidence } = learned(assumed(before as AssumptionStatus), lesson(result as Lesson['result']));

        assert.equal(status, after);
        assert.deepEqual(evidence, [{ words: 'ze belden terug', link: { kind: 'experiment', id: 'x' }, before }]);
      });

  it('is counted once when it is put right, from how sure the assumption was before it', () => {
    const first = learned(assumed('assumption'), lesson('succeeded'));
    const again = learned(first, lesson('failed', 'ze namen niet op'));

    assert.deepEqual([first.status, again.status], ['signal', 'refuted']);
    assert.deepEqual(
      again.evidence.map(({ words }) => words),
      ['ze namen niet op'],
    );
  });

  it('stands beside that of another', () => {
    const both = learned(learned(assumed('assumption'), lesson('succeeded')), lesson('succeeded', 'weer', 'y'));

    assert.equal(both.status, 'supported');
    assert.equal(both.evidence.length, 2);
  });
});
