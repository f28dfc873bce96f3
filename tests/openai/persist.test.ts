import assert from 'node:assert/strict';
import type { Attempt } from '../../src/openai/attempt.ts';
import { persist } from '../../src/openai/persist.ts';

const failed = (part: Partial<Extract<Attempt, { kind: 'failed' }>> = {}): Attempt => ({
  kind: 'failed',
  because: 'unavailable',
  isPassing: true,
  afterMs: 1,
  mayCost: false,
  status: 503,
  code: null,
  ...part,
});
const answered: Attempt = { kind: 'answered', body: 'here' };

/** What comes of these attempts when there is so long for all of them, in milliseconds. */
async function after(attempts: readonly Attempt[], withinMs = 60_000, signal = new AbortController().signal) {
  const left = [...attempts];
  const once = async () => left.shift() ?? assert.fail('sent once more');
  const { attempt, sends, mayCost } = await persist(once, { untilMs: performance.now() + withinMs, signal });
  return [attempt.kind, sends, mayCost];
}

describe('sending to the language model', () => {
  it('is done three times at most, and only while sending again can help', async () => {
    assert.deepEqual(await after([answered]), ['answered', 1, false]);
    assert.deepEqual(await after([failed(), failed({ mayCost: true }), answered]), ['answered', 3, true]);
    assert.deepEqual(await after([failed(), failed(), failed()]), ['failed', 3, false]);
    assert.deepEqual(await after([failed({ isPassing: false })]), ['failed', 1, false]);
  });

  it('is not done again where a wait and an answer do not fit any more', async () => {
    assert.deepEqual(await after([failed()], 1_000), ['failed', 1, false]);
    assert.deepEqual(await after([failed({ afterMs: 50_000 })], 51_000), ['failed', 1, false]);
  });

  it('ends with whoever gave up meanwhile', async () => {
    assert.deepEqual(await after([failed({ afterMs: 5_000 })], 60_000, AbortSignal.abort()), ['failed', 1, false]);
  });
});
