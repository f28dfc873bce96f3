import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { alarm } from '../../src/jobs/alarm.ts';

describe('the alarm', () => {
  /** An alarm whose work names these next times, one after the other. */
  function rung(...next: (number | null)[]) {
    const at: number[] = [];
    const began = performance.now();
    const errors: unknown[] = [];
    const clock = alarm(
      async () => {
        at.push(Math.round(performance.now() - began));
        return next.shift() ?? null;
      },
      (error) => errors.push(error),
    );
    return { clock, at, errors };
  }

  it('rings at the soonest time that anybody named, once', async () => {
    const { clock, at } = rung();
    clock.wakeAfter(60_000);
    clock.wakeAfter(20);
    clock.wakeAfter(30);
    await delay(90);
    await clock.stop();

    assert.equal(at.length, 1);
    assert.ok((at[0] ?? 0) >= 19, at.join(' '));
  });

  it('rings again when the work says that there will be more', async () => {
    const { clock, at } = rung(0, 10);
    clock.wakeAfter(0);
    await delay(80);
    await clock.stop();

    assert.equal(at.length, 3);
  });

  it('runs one work at a time, and hears who asked meanwhile', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const clock = alarm(
      async () => {
        runs += 1;
        most = Math.max(most, (running += 1));
        await delay(20);
        running -= 1;
        return null;
      },
      () => {},
    );
    clock.wakeAfter(0);
    await delay(10);
    for (let asked = 0; asked < 5; asked += 1) clock.wakeAfter(0);
    await delay(80);
    await clock.stop();

    assert.deepEqual([runs, most], [2, 1]);
  });

  it('hears who asked meanwhile also when the work names a later time itself', async () => {
    let runs = 0;
    const clock = alarm(
      async () => {
        runs += 1;
        if (runs === 1) clock.wakeAfter(0);
        return 60_000;
      },
      () => {},
    );
    clock.wakeAfter(0);
    await delay(30);
    await clock.stop();

    assert.equal(runs, 2);
  });

  it('tells of a work that failed, and rings again when asked', async () => {
    const errors: unknown[] = [];
    const clock = alarm(
      () => Promise.reject(new Error('no')),
      (error) => errors.push(error),
    );
    clock.wakeAfter(0);
    await delay(10);
    clock.wakeAfter(0);
    await delay(10);
    await clock.stop();

    assert.equal(errors.length, 2);
  });

  it('does not ring after it was stopped', async () => {
    const { clock, at } = rung(0);
    clock.wakeAfter(10);
    await clock.stop();
    clock.wakeAfter(0);
    await delay(40);

    assert.deepEqual(at, []);
  });
});
