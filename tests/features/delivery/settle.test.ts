import assert from 'node:assert/strict';
import { noticeFor } from '../../../src/features/delivery/notice.ts';
import { settle, type Attempt } from '../../../src/features/delivery/settle.ts';

const busy: Attempt = { kind: 'not-accepted', reason: 'busy', retryAfterMs: null };
const place = { conversationId: 'a:talk', messageId: 'm1' };

describe('what an attempt to post means', () => {
  it('is sent when Teams took it', () => {
    assert.deepEqual(settle({ kind: 'accepted', place }, 3, 0.5), { state: 'sent', place });
  });

  it('is doubt, never a second post, when nobody knows', () => {
    for (const reason of ['timeout', 'cut', 'server-error'] as const)
      assert.deepEqual(settle({ kind: 'unknown', reason }, 1, 0.5), { state: 'uncertain', reason });
  });

  it('is later for an update that nobody knows of, because it has the same effect twice, and is given up in the end', () => {
    const cut: Attempt = { kind: 'unknown', reason: 'cut' };

    assert.deepEqual(settle(cut, 1, 0.5, true), { state: 'pending', reason: 'cut', afterMs: 1_000 });
    assert.deepEqual(settle(cut, 6, 0.5, true), { state: 'failed', reason: 'gave-up', endsConversation: false });
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

  it('is not before Teams said, nor sooner than it would be by itself, but never so late that nobody hears of it', () => {
    const after = (retryAfterMs: number, attempts = 1) => settle({ ...busy, retryAfterMs }, attempts, 0.5);

    assert.deepEqual(after(30_000), { state: 'pending', reason: 'busy', afterMs: 30_000 });
    for (const soon of [0, 1_000])
      assert.deepEqual(after(soon, 4), { state: 'pending', reason: 'busy', afterMs: 8_000 });
    assert.deepEqual(after(31_536_000_000), { state: 'pending', reason: 'busy', afterMs: 300_000 });
  });

  it('is given up after six times', () => {
    assert.deepEqual(settle(busy, 6, 0.5), { state: 'failed', reason: 'gave-up', endsConversation: false });
  });
});

describe('what the owner of a message is told', () => {
  it('is always a doubt', () => {
    for (const isToOwner of [true, false])
      assert.equal(noticeFor({ state: 'uncertain', reason: 'cut', isToOwner }), 'doubt');
  });

  it('is a failure, but not in the chat that no longer takes anything', () => {
    assert.equal(noticeFor({ state: 'failed', reason: 'too-large', isToOwner: true }), 'failure');
    assert.equal(noticeFor({ state: 'failed', reason: 'blocked', isToOwner: false }), 'failure');
    for (const reason of ['blocked', 'gone'] as const)
      assert.equal(noticeFor({ state: 'failed', reason, isToOwner: true }), null);
  });
});
