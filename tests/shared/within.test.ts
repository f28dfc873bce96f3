import assert from 'node:assert/strict';
import { within } from '../../src/shared/within.ts';

describe('a wait with an end', () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

  it('is over with the work, and leaves no timer behind that would keep a process alive', async () => {
    // mocha sets its own timer once this has been begun.
    await Promise.resolve();
    const before = timers();

    assert.equal(await within(Promise.resolve('done'), 60_000, 'late'), 'done');
    await assert.rejects(within(Promise.reject(new Error('no')), 60_000, 'late'), { message: 'no' });
    assert.equal(timers(), before);
  });

  it('is over in time when the work never ends', async () => {
    assert.equal(await within(new Promise(() => {}), 1, 'late'), 'late');
  });
});
