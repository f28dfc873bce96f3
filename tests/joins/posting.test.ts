import assert from 'node:assert/strict';
import { posting } from '../../src/joins/posting.ts';

describe('what wakes the posting', () => {
  it('only lets go of what a sweep found waiting for its time', async () => {
    const done: string[] = [];
    const letGo = Promise.withResolvers<void>();
    const waking = posting(
      {
        sweep: async () => (done.push('sweep'), 1),
        letGo: async () => (done.push('let go'), letGo.resolve(), null),
      },
      { error: assert.fail },
    );

    waking.wakeAfter(0);
    await letGo.promise;
    await waking.stop();

    assert.deepEqual(done, ['sweep', 'let go']);
  });
});
