import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { startQueue } from '../../src/jobs/start-queue.ts';
import { forEachEngine } from '../support/database.ts';

const nothing = async () => {};
const idle = {
  sweep: nothing,
  referrals: nothing,
  posts: nothing,
  figures: nothing,
  followers: nothing,
  experiments: nothing,
  rounds: nothing,
  checks: nothing,
  retention: nothing,
  backups: nothing,
};

describe('regular work', function () {
  this.timeout(60_000);

  forEachEngine((engine) => {
    if (engine.name === 'PGlite') return;

    it('starts when its database is there at last, and is not ready before', async () => {
      const { database } = engine;
      const url = new URL(database.queueConnection?.connectionString ?? '');
      url.pathname = '/comes_later';
      const logged: string[] = [];
      let sweeps = 0;
      const sweep = async () => void sweeps++;
      const work = { ...idle, sweep };
      const queue = startQueue({ connectionString: url.href }, (_fields, message) => logged.push(message), work);
      try {
        while (logged.length === 0) await delay(20);
        await assert.rejects(queue.check(), { code: 'queue.unavailable' });

        await sql`create database comes_later`.execute(database.query);

        const isReady = () =>
          queue.check().then(
            () => true,
            () => false,
          );
        while (sweeps === 0 || !(await isReady())) await delay(20);
        assert.deepEqual([...new Set(logged)], ['the queue did not start and is tried again']);
      } finally {
        await queue.stop(1_000);
      }
    });
  });

  it('stops while it is still trying to start', async () => {
    const logged: string[] = [];
    const queue = startQueue(
      { connectionString: 'postgresql://postgres@127.0.0.1:1/none' },
      (_fields, message) => logged.push(message),
      idle,
    );
    while (logged.length === 0) await delay(20);

    await queue.stop(1_000);

    assert.equal(logged.length, 1);
  });
});
