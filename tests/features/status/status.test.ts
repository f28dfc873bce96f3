import assert from 'node:assert/strict';
import { worriesOf, type CbsLook, type Standing } from '../../../src/features/status/status.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-30T09:00:00Z');
const look = (daysAgo: number, refused = 0): CbsLook => {
  const at = new Date(now - daysAgo * day).toISOString();
  return { at, tables: 3, refused, completeAt: at };
};
const sound: Standing = {
  waiting: { count: 1, oldestSeconds: 60 },
  deliveries: { pending: 5, uncertain: 0, failed: 0 },
  cbs: look(2),
  database: { version: '17.2', newestMigration: '0001' },
};
const worries = (part: Partial<Standing>, followsCbs = true, backupSince: string | null = null) =>
  worriesOf({ ...sound, ...part }, { followsCbs, backupSince }, now);

describe('what somebody should look at', () => {
  it('is nothing while everything runs', () => {
    assert.deepEqual(worries({}), []);
    assert.deepEqual(worries({ cbs: null }), [], 'no look at CBS was due yet');
    assert.deepEqual(worries({ cbs: look(9, 1) }, false), [], 'nothing follows CBS any more');
  });

  it('is a question that waits for more than a minute, and every message in doubt or not arrived', () => {
    assert.deepEqual(worries({ waiting: { count: 1, oldestSeconds: 61 } }), ['waits-long']);
    assert.deepEqual(worries({ deliveries: { pending: 0, uncertain: 1, failed: 0 } }), ['uncertain']);
    assert.deepEqual(worries({ deliveries: { pending: 0, uncertain: 0, failed: 1 } }), ['failed']);
  });

  it('is CBS, of which nothing was seen for two days, or that gave no figures', () => {
    assert.deepEqual(worries({ cbs: look(2.1) }), ['cbs-late']);
    assert.deepEqual(worries({ cbs: look(0, 1) }), ['cbs-refused']);
  });

  it('is a backup that was not made for two days', () => {
    assert.deepEqual(worries({}, true, look(1.9).at), []);
    assert.deepEqual(worries({}, true, look(2.1).at), ['backup-late']);
  });
});
