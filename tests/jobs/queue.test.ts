import assert from 'node:assert/strict';
import { openClock } from '../../src/jobs/clock.ts';
import { openQueue, type Queue } from '../../src/jobs/queue.ts';
import { forEachEngine } from '../support/database.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function until(holds: () => boolean, longestMs = 15_000): Promise<void> {
  const end = performance.now() + longestMs;
  while (!holds() && performance.now() < end) await pause(20);
  assert.ok(holds(), 'it did not happen in time');
}

describe('queue', function () {
  this.timeout(60_000);

  forEachEngine((engine) => {
    const openHere = async (log: (fields: object, message: string) => void) => {
      const { queueConnection } = engine.database;
      return queueConnection === null ? openClock(log) : openQueue(queueConnection, log);
    };
    const queues: Queue[] = [];
    let logged: string[] = [];
    let names = 0;
    let name = '';

    beforeEach(() => {
      logged = [];
      name = `sweep-${engine.name}-${++names}`;
    });
    afterEach(() => Promise.all(queues.splice(0).map((queue) => queue.stop(1_000))));

    const open = async () => {
      const queue = await openHere((_fields, message) => logged.push(message));
      queues.push(queue);
      return queue;
    };

    it('runs a sweep at start, and when it is woken', async () => {
      const queue = await open();
      let runs = 0;
      await queue.every(name, 3_600, async () => void runs++);
      await until(() => runs === 1);

      await queue.wake(name);

      await until(() => runs === 2);
      assert.deepEqual(logged, []);
    });

    it('runs a sweep by the clock', async () => {
      const queue = await open();
      let runs = 0;

      await queue.every(name, 1, async () => void runs++);

      await until(() => runs >= 3);
    });

    it('runs one sweep at a time, and wake-ups meanwhile as one more', async () => {
      const [one, two] = engine.name === 'PGlite' ? [await open(), null] : [await open(), await open()];
      let running = 0;
      let most = 0;
      let runs = 0;
      const sweep = async () => {
        runs++;
        most = Math.max(most, ++running);
        await pause(500);
        running--;
      };
      await one.every(name, 3_600, sweep);
      await two?.every(name, 3_600, sweep);
      await until(() => running === 1);

      for (let number = 0; number < 10; number++) await (two ?? one).wake(name);
      await until(() => runs >= 2 && running === 0);
      await pause(1_000);

      assert.equal(most, 1);
      assert.ok(runs <= 3, `${runs} runs`);
    });

    it('goes on after a sweep that failed, and logs it', async () => {
      const queue = await open();
      let runs = 0;
      await queue.every(name, 3_600, async () => {
        if (++runs === 1) throw new Error('broken');
      });
      await until(() => runs === 1);

      await queue.wake(name);

      await until(() => runs === 2);
      assert.deepEqual(logged, ['a sweep failed and will run again']);
    });

    it('waits for a running sweep when it stops', async () => {
      const queue = await open();
      let state = 'waiting';
      await queue.every(name, 3_600, async () => {
        state = 'running';
        await pause(800);
        state = 'ended';
      });
      await until(() => state === 'running');

      await queue.stop(10_000);

      assert.equal(state, 'ended');
    });

    it('does not wait longer than it may', async () => {
      const queue = await open();
      let isRunning = false;
      await queue.every(name, 3_600, () => {
        isRunning = true;
        return new Promise(() => {});
      });
      await until(() => isRunning);

      const before = performance.now();
      await queue.stop(1_000);

      assert.ok(performance.now() - before < 8_000);
    });

    it('logs a wake-up that cannot be written and throws nothing', async () => {
      const queue = await open();

      await queue.wake('no-such-queue');

      assert.deepEqual(logged, ['a wake-up was not written']);
    });

    it('tells whether its database answers', async () => {
      const queue = await open();

      await queue.check();
    });
  });

  it('refuses to start without its database', async () => {
    const nobody = { connectionString: 'postgresql://postgres@127.0.0.1:1/none' };

    await assert.rejects(
      openQueue(nobody, () => {}),
      { code: 'queue.unavailable' },
    );
  });
});
