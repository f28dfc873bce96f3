import assert from 'node:assert/strict';
import { postPorts, type PostNeeds } from '../../src/joins/posts.ts';
import { anIndicator } from '../support/indicators.ts';

const topic = (key: string, name: string, words: string) => ({
  key,
  name: { nl: name, en: name },
  words: { nl: [words], en: [words] },
});

describe('what can be chosen for a weekly post', () => {
  const named = (id: string, name: string) => anIndicator({ id, name: { nl: name, en: name }, also: [] });
  const postsOf = (indicators: () => Promise<readonly ReturnType<typeof anIndicator>[]>) =>
    postPorts({ indicators, topics: [topic('youth', 'Jeugd', 'jeugdhulp')] } as unknown as PostNeeds);

  it('is every indicator but those that run no more', async () => {
    const all = [named('a', 'Meldingen'), { ...named('b', 'Verwijzingen'), isRetired: true }];

    assert.deepEqual(
      (await postsOf(async () => all).indicators()).map(({ id }) => id),
      ['a'],
    );
  });

  it('is in the order of subjects and names, what belongs to none last', async () => {
    const all = [named('c', 'Aardappels'), named('b', 'Wachtlijst jeugdhulp'), named('a', 'Instroom jeugdhulp')];

    const found = await postsOf(async () => all).indicators();

    assert.deepEqual(
      found.map(({ id, domain }) => [id, domain.key]),
      [
        ['a', 'youth'],
        ['b', 'youth'],
        ['c', 'other'],
      ],
    );
  });

  it('is looked at anew once one of them changed', async () => {
    let all = [named('a', 'Meldingen')];
    const posts = postsOf(async () => all);
    assert.equal((await posts.indicators()).length, 1);
    all = [{ ...named('a', 'Meldingen'), isRetired: true }];

    assert.deepEqual(await posts.indicators(), []);
  });
});
