import assert from 'node:assert/strict';
import { dailyCbs } from '../../src/joins/daily-cbs.ts';
import { dueOf, type DueNeeds } from '../../src/joins/due.ts';
import { unwatched } from '../../src/shared/watch.ts';

describe('what time leads to', () => {
  it('goes on with the other checks when one of them fails, and rejects with what failed', async () => {
    const ran: string[] = [];
    const failing = (name: string) => () => {
      ran.push(name);
      return Promise.reject(new Error(name));
    };
    const { checks } = dueOf({
      tell: async () => 'written',
      needing: { now: () => '', needs: { due: failing('needs') } },
      knowing: { today: () => '2026-11-30', articles: { due: failing('articles') } },
      defining: { today: () => '2026-11-30', tenantId: 'tenant', roleList: failing('definitions') },
      insight: { closeMonths: async () => void ran.push('months') },
      lookAtCbs: async () => {
        ran.push('CBS');
        return [];
      },
      asking: { nearness: { refresh: async () => {} } },
      watching: {},
      settings: async () => {},
      watch: unwatched,
    } as unknown as DueNeeds);

    await assert.rejects(checks(), { message: 'needs' });
    assert.deepEqual(ran, ['needs', 'articles', 'definitions', 'months', 'CBS']);
  });

  it('looks at CBS once a day, and again at the next round when looking failed here', async () => {
    let looks = 0;
    const indicators = {
      all: () => {
        looks += 1;
        return looks === 1 ? Promise.reject(new Error('cut')) : Promise.resolve([]);
      },
    };
    const look = dailyCbs({ indicators, looked: async () => {} } as unknown as Parameters<typeof dailyCbs>[0], {
      warn: () => {},
    });

    await assert.rejects(look(), { message: 'cut' });
    assert.deepEqual([await look(), await look()], [[], []]);
    assert.equal(looks, 2);
  });
});
