import assert from 'node:assert/strict';
import {
  nearest,
  refreshedVectors,
  type ArticleVector,
  type Embeddable,
  type VectorPorts,
} from '../../../src/features/knowledge/vectors.ts';

const textOf = (slug: string, text = slug, tenantId: string | null = null): Embeddable => ({
  key: `${slug} nl`,
  slug,
  tenantId,
  language: 'nl',
  text,
});

/** A store in memory, and a model that writes down what it was asked. */
function world(embed: VectorPorts['embed'] | null = null) {
  const stored = new Map<string, ArticleVector>();
  const asked: string[] = [];
  const ports: VectorPorts = {
    deployment: 'vectoren',
    store: {
      all: async () => [...stored.values()],
      put: async (_, vectors) => vectors.forEach((each) => stored.set(each.key, each)),
      keepOnly: async (_, keys) =>
        [...stored.keys()].filter((key) => !keys.includes(key)).forEach((key) => stored.delete(key)),
    },
    embed:
      embed ??
      (async (texts) => {
        asked.push(...texts);
        return texts.map(({ length }) => [length, 1]);
      }),
    hashOf: (text) => text,
  };
  return { stored, asked, ports };
}

describe('the vectors of articles', () => {
  it('are made once, again when the text changes, and go with their article', async () => {
    const { stored, asked, ports } = world();
    await refreshedVectors([textOf('stand'), textOf('stroom')], ports);
    await refreshedVectors([textOf('stand'), textOf('stroom')], ports);
    const vectors = await refreshedVectors([textOf('stand', 'een stand')], ports);

    assert.deepEqual(asked, ['stand', 'stroom', 'een stand']);
    assert.deepEqual([...stored.keys()], ['stand nl']);
    assert.deepEqual([...(vectors.get('stand nl') ?? [])], ['een stand'.length, 1]);
  });

  it('are missing where the model gives none, and never those of an older text', async () => {
    const { stored, ports } = world();
    await refreshedVectors([textOf('stand')], ports);
    const vectors = await refreshedVectors([textOf('stand', 'anders'), textOf('stroom')], {
      ...ports,
      embed: async () => null,
    });

    assert.equal(vectors.size, 0);
    assert.equal(stored.size, 1);
  });

  it('rank by the angle, each article once, and nothing of another organisation', () => {
    const texts = [
      textOf('far'),
      textOf('near'),
      { ...textOf('near'), key: 'near en' },
      textOf('theirs', 'x', 'other'),
    ];
    const vectors = new Map(
      [
        ['far nl', [0, 1]],
        ['near nl', [10, 1]],
        ['near en', [9, 1]],
        ['theirs nl', [1, 0]],
      ].map(([key, vector]) => [key as string, Float32Array.from(vector as number[])]),
    );

    assert.deepEqual(nearest([1, 0], texts, vectors, { tenantId: 'ours', most: 5 }), ['near', 'far']);
    assert.deepEqual(nearest([1, 0, 0], texts, vectors, { tenantId: 'ours', most: 5 }), []);
  });
});
