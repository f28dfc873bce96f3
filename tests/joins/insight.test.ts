import assert from 'node:assert/strict';
import { insightOf, type InsightNeeds } from '../../src/joins/insight.ts';

/** Every day is worked; the nth working day begins at eight. */
const workingMorning = (day: string, nth: number): string =>
  new Date(Date.parse(`${day}T08:00:00Z`) + (nth - 1) * 86_400_000).toISOString();

describe('the overview of how work goes', () => {
  it('takes a figure for late from the morning on which its owner is reminded of it', async () => {
    const source = { name: { nl: 'register', en: 'register' }, url: null };
    const weekly = { id: 'meldingen', frequency: 'week', source, disclosure: 'counts', owner: null, isSample: false };
    const onTime = async (now: string) => {
      const { ports } = insightOf({
        config: { tenants: ['tenant'] },
        referring: { now: () => now, dayOf: (instant: string) => instant.slice(0, 10), working: {} },
        reminding: {
          indicators: { all: async () => [weekly] },
          drafts: { periodsSince: async () => new Map([['meldingen', ['2026-11-02', '2026-11-09']]]) },
          workingMorning,
        },
        knowing: { articles: { due: async () => [] } },
      } as unknown as InsightNeeds);
      return (await ports.standing('tenant')).figures;
    };

    // Of the week that ended on Sunday 22 November nothing was entered.
    assert.deepEqual(await onTime('2026-11-23T07:59:00.000Z'), { expected: 1, onTime: 1 });
    assert.deepEqual(await onTime('2026-11-23T08:00:00.000Z'), { expected: 1, onTime: 0 });
  });
});
