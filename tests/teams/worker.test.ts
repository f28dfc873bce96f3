import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { ClaimedTurn, TurnOutcome } from '../../src/features/conversation/ports.ts';
import type { Delivery } from '../../src/features/delivery/ports.ts';
import type { Settlement } from '../../src/features/delivery/settle.ts';
import { unwatched } from '../../src/shared/watch.ts';
import { worker, type WorkerOptions, type WorkStore } from '../../src/teams/worker.ts';
import { answering, quietly, saidIn } from '../storage/turns.ts';

function claimed(id: string, conversation = 'a:talk', attempts = 1): ClaimedTurn {
  return { id, attempts, turn: saidIn(conversation), settings: { language: null, roles: [] }, topic: null };
}

function delivery(id: string): Delivery {
  const to = { kind: 'conversation', conversationId: 'a:talk' } as const;
  const address = { serviceUrl: 'https://smba.trafficmanager.net/', botId: '28:bot', to };
  return { id, attempts: 1, content: answering().reply, address };
}

const sent: Settlement = { state: 'sent', place: { conversationId: 'a:talk', messageId: '1' } };

/** A worker around a store that hands out these turns in their order; everything it does is written down. */
function desk(
  waiting: readonly ClaimedTurn[],
  part: Partial<WorkerOptions<never>> & {
    storeFails?: string;
    cutsFirst?: 'finish' | 'settle';
    changes?: number;
    waits?: boolean;
  } = {},
) {
  const line = [...waiting];
  const done: string[] = [];
  const next = () => line.shift() ?? null;
  let changes = part.changes ?? 0;
  let { cutsFirst } = part;
  function isCut(write: 'finish' | 'settle'): boolean {
    if (cutsFirst !== write) return false;
    cutsFirst = undefined;
    return true;
  }
  const store: WorkStore<never> = {
    finish(id, { reply }) {
      if (isCut('finish')) return Promise.reject(new Error('Connection terminated'));
      if (id === part.storeFails) return Promise.reject(new Error('the claim was lost'));
      done.push(`finish ${id}`);
      if ((changes -= 1) >= 0) return Promise.resolve('changed');
      if (part.waits) return Promise.resolve({ delivery: null, next: null, nextInMs: 1_500 });
      return Promise.resolve(
        reply
          ? { delivery: delivery(`d${id}`), next: null, nextInMs: null }
          : { delivery: null, next: next(), nextInMs: null },
      );
    },
    settle({ id }, { state }) {
      if (isCut('settle')) return Promise.reject(new Error('Connection terminated'));
      done.push(`settle ${id} ${state}`);
      return Promise.resolve({ next: state === 'pending' ? null : next() });
    },
  };
  const bench = worker<never>({
    store,
    respond: ({ id }) => {
      done.push(`respond ${id}`);
      return Promise.resolve(answering());
    },
    apologise: ({ id }) => {
      done.push(`apologise ${id}`);
      return answering();
    },
    send: ({ id }) => {
      done.push(`send ${id}`);
      return Promise.resolve(sent);
    },
    wakeAfter: (milliseconds) => void done.push(`wake ${milliseconds}`),
    onError: (_error, message) => void done.push(`error: ${message}`),
    watch: unwatched,
    ...part,
  });
  return { bench, done };
}

describe('the worker', () => {
  it('apologises for a turn that ended its process four times, instead of ending this one too', async () => {
    const { bench, done } = desk([]);
    bench.start(claimed('1', 'a:talk', 5));
    await bench.drain(1_000);

    assert.deepEqual(done.slice(1, 3), ['apologise 1', 'finish 1']);
  });

  it('tries once more after the third time', async () => {
    const { bench, done } = desk([]);
    bench.start(claimed('1', 'a:talk', 4));
    await bench.drain(1_000);

    assert.equal(done[0], 'respond 1');
  });

  it('answers, posts and settles the turns of a conversation one after the other', async () => {
    const { bench, done } = desk([claimed('2'), claimed('3')]);
    bench.start(claimed('1'));
    await delay(20);
    await bench.drain(1_000);

    assert.deepEqual(
      done,
      ['1', '2', '3'].flatMap((id) => [`respond ${id}`, `finish ${id}`, `send d${id}`, `settle d${id} sent`]),
    );
  });

  it('keeps the order when the first answer takes longest', async () => {
    const order: string[] = [];
    const { bench } = desk([claimed('2')], {
      respond: async ({ id }): Promise<TurnOutcome> => {
        await delay(id === '1' ? 40 : 1);
        order.push(id);
        return quietly;
      },
    });
    bench.start(claimed('1'));
    await bench.drain(1_000);

    assert.deepEqual(order, ['1', '2']);
  });

  it('does not let one conversation wait for another', async () => {
    const order: string[] = [];
    const { bench } = desk([], {
      respond: async ({ id }): Promise<TurnOutcome> => {
        await delay(id === 'slow' ? 60 : 1);
        order.push(id);
        return quietly;
      },
    });
    bench.start(claimed('slow', 'a:1'));
    bench.start(claimed('quick', 'a:2'));
    await bench.drain(1_000);

    assert.deepEqual(order, ['quick', 'slow']);
  });

  for (const cuts of [1, 2])
    it(`answers when a connection was cut at the first ${cuts === 1 ? 'try' : 'two tries'}`, async () => {
      let tries = 0;
      const respond = () =>
        (tries += 1) <= cuts ? Promise.reject(new Error('Connection terminated')) : Promise.resolve(answering());
      const { bench, done } = desk([], { respond });
      bench.start(claimed('1'));
      await bench.drain(3_000);

      const tried = Array.from({ length: cuts }, () => 'error: a question is tried once more');
      assert.deepEqual(done, [...tried, 'finish 1', 'send d1', 'settle d1 sent']);
    });

  for (const cutsFirst of ['finish', 'settle'] as const)
    it(`writes once more when a connection was cut while it wrote (${cutsFirst}), and posts once`, async () => {
      const { bench, done } = desk([], { cutsFirst });
      bench.start(claimed('1'));
      await bench.drain(1_000);

      assert.deepEqual(
        done.filter((one) => !one.startsWith('error')),
        ['respond 1', 'finish 1', 'send d1', 'settle d1 sent'],
      );
    });

  for (const [name, respond] of [
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ] as const)
    it(`tries twice more when answering ${name}, then apologises, and goes on with what follows`, async () => {
      const { bench, done } = desk([], { respond });
      bench.start(claimed('1'));
      await bench.drain(3_000);

      assert.deepEqual(done, [
        'error: a question is tried once more',
        'error: a question is tried once more',
        'error: a question could not be answered',
        'apologise 1',
        'finish 1',
        'send d1',
        'settle d1 sent',
      ]);
    });

  it('posts nothing for a turn that somebody else took over', async () => {
    const { bench, done } = desk([], { storeFails: '1' });
    bench.start(claimed('1'));
    bench.start(claimed('2', 'a:other'));
    await bench.drain(1_000);

    assert.ok(done.includes('error: a turn stopped half-way and will be taken up again'));
    assert.ok(!done.includes('send d1'));
    assert.ok(done.includes('settle d2 sent'));
  });

  it('asks to be woken for what waits, and leaves the conversation alone until then', async () => {
    const pending: Settlement = { state: 'pending', reason: 'busy', afterMs: 7_000 };
    const { bench, done } = desk([claimed('2')], { send: () => Promise.resolve(pending) });
    bench.start(claimed('1'));
    await bench.drain(1_000);

    assert.deepEqual(done, ['respond 1', 'finish 1', 'settle d1 pending', 'wake 7000']);
  });

  it('asks to be woken for a reply that the limits hold back, and leaves the conversation alone until then', async () => {
    const { bench, done } = desk([claimed('2')], { waits: true });
    bench.start(claimed('1'));
    await bench.drain(1_000);

    assert.deepEqual(done, ['respond 1', 'finish 1', 'wake 1500']);
  });

  it('decides again when something changed meanwhile, and apologises when that does not end', async () => {
    const once = desk([], { changes: 1 });
    once.bench.start(claimed('1'));
    await once.bench.drain(1_000);
    assert.deepEqual(once.done.slice(0, 5), ['respond 1', 'finish 1', 'respond 1', 'finish 1', 'send d1']);

    const forever = desk([], { changes: 3 });
    forever.bench.start(claimed('1'));
    await forever.bench.drain(1_000);
    assert.deepEqual(forever.done.slice(-4), ['apologise 1', 'finish 1', 'send d1', 'settle d1 sent']);
  });

  it('has the owner of a message told at once that it failed, after that is written', async () => {
    const failed: Settlement = { state: 'failed', reason: 'blocked', endsConversation: true };
    const { bench, done } = desk([], { send: () => Promise.resolve(failed) });
    bench.start(claimed('1'));
    await bench.drain(1_000);

    assert.deepEqual(done.slice(-2), ['settle d1 failed', 'wake 0']);
  });

  it('follows a delivery that was due with the turns behind it', async () => {
    const { bench, done } = desk([claimed('2')]);
    bench.deliver(delivery('d1'));
    await delay(20);
    await bench.drain(1_000);

    assert.deepEqual(done, ['send d1', 'settle d1 sent', 'respond 2', 'finish 2', 'send d2', 'settle d2 sent']);
  });

  it('waits at the end for what is under way, also for what that brings up', async () => {
    const { bench, done } = desk([claimed('2')], {
      send: async () => {
        await delay(30);
        return sent;
      },
    });
    bench.start(claimed('1'));
    await bench.drain(2_000);

    assert.ok(done.includes('settle d2 sent'));
  });

  it('does not wait longer than it may', async () => {
    const { bench } = desk([], { send: () => new Promise(() => {}) });
    bench.start(claimed('1'));
    const startedAt = performance.now();
    const keepsAlive = setTimeout(() => {}, 1_000);
    await bench.drain(50);
    clearTimeout(keepsAlive);

    assert.ok(performance.now() - startedAt < 900);
  });

  it('has nothing to wait for when it did nothing', async () => {
    await desk([]).bench.drain(60_000);
  });
});
