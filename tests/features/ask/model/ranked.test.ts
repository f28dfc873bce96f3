import assert from 'node:assert/strict';
import { ask, gist, type Known } from '../ask-in-a-small-world.ts';
import type { AskModel } from '../../../../src/features/ask/model/ports.ts';

const three = [
  ['stand', 0.8],
  ['stroom', 0.78],
  ['correlation-and-cause', 0.3],
] as const;

function nearTo(...slugs: readonly string[]): AskModel {
  return {
    near: async () => slugs,
    understand: async () => ({
      kind: 'given',
      value: { act: 'unclear', followUp: null, article: null, indicator: null, areas: [] },
    }),
    word: async () => ({ kind: 'given', value: [] }),
  };
}

async function offered(known: Known, ...slugs: readonly string[]): Promise<string> {
  return gist(await ask('Wat is dit?', { ...known, model: nearTo(...slugs) }));
}

const open: Known = { act: 'explain', probability: 0.5, articles: three };

describe('articles that mean nearly what is asked', () => {
  it('are offered before those that only share words, by both ranks together', async () => {
    assert.equal(await offered(open), 'choice stand stroom Welke cijfers heb je?');
    assert.equal(
      await offered(open, 'correlation-and-cause', 'stroom'),
      'choice correlation-and-cause stroom Welke cijfers heb je?',
    );
    assert.equal(await offered(open, 'trend', 'stand'), 'choice stand trend Welke cijfers heb je?');
  });

  it('change nothing of what is answered', async () => {
    const sure: Known = { act: 'explain', articles: [['stand', 1.4]] };

    assert.equal(await offered(sure, 'stroom'), 'explanation stand');
  });
});
