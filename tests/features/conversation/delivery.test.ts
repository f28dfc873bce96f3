import assert from 'node:assert/strict';
import { settle, type Attempt } from '../../../src/features/conversation/delivery.ts';

const busy: Attempt = { kind: 'not-accepted', reason: 'busy', retryAfterMs: null };

describe('what an attempt to post means', () => {
  it('is sent when Teams took it', () => {
    assert.deepEqual(settle({ kind: 'accepted', messageId: 'm1' }, 3, 0.5), { state: 'sent', messageId: 'm1' });
  });

  it('is doubt, never a second post, when nobody knows', () => {
    for (const reason of ['timeout', 'cut', 'server-error'] as const)
      assert.deepEqual(settle({ kind: 'unknown', reason }, 1, 0.5), { state: 'uncertain', reason });
  });

  it('is failed when Teams refused, and ends the conversation only when the bot is blocked there', () => {
    for (const reason of ['blocked', 'gone', 'too-large', 'rejected'] as const) {
      const endsConversation = reason === 'blocked';
      assert.deepEqual(settle({ kind: 'refused', reason }, 1, 0.5), { state: 'failed', reason, endsConversation });
    }
  });

  it('is later, twice as late each time, when it was certainly not accepted', () => {
    const waits = [1, 2, 3, 4, 5].map((attempts) => settle(busy, attempts, 0.5));

    assert.deepEqual(
      waits,
      [1_000, 2_000, 4_000, 8_000, 16_000].map((afterMs) => ({ state: 'pending', reason: 'busy', afterMs })),
    );
  });

  it('is later by a quarter more or less, so that many do not come back at once', () => {
    const after = (jitter: number) => {
      const settled = settle(busy, 1, jitter);
      return settled.state === 'pending' ? settled.afterMs : null;
    };

    assert.deepEqual([after(0), after(1)], [750, 1_250]);
  });

  it('is not before Teams said', () => {
    const settled = settle({ ...busy, retryAfterMs: 30_000 }, 1, 0.5);

    assert.deepEqual(settled, { state: 'pending', reason: 'busy', afterMs: 30_000 });
  });

  it('is given up after six times', () => {
    assert.deepEqual(settle(busy, 6, 0.5), { state: 'failed', reason: 'gave-up', endsConversation: false });
  });
});
