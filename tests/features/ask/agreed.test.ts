import assert from 'node:assert/strict';
import { agreed } from '../../../src/features/ask/agreed.ts';
import type { Explanation, ExplanationMatch } from '../../../src/features/ask/ports.ts';

const match = (slug: string, probability: number): ExplanationMatch => ({
  explanation: { slug } as unknown as Explanation,
  likeness: 1,
  probability,
  isNamed: false,
});

describe('two opinions on the article', () => {
  const alike = [match('stand', 0.6), match('stroom', 0.3), match('trend', 0.1)];

  it('are surer together where they say the same', () => {
    const [first] = agreed(alike, [{ name: 'stand', probability: 0.7 }]);

    assert.equal(first?.explanation.slug, 'stand');
    assert.ok((first?.probability ?? 0) > 0.9);
  });

  it('make neither likely where they do not', () => {
    const found = agreed(alike, [
      { name: 'trend', probability: 0.5 },
      { name: 'stand', probability: 0.1 },
    ]);

    assert.ok(found.every(({ probability }) => probability < 0.6));
    assert.ok(Math.abs(found.reduce((sum, { probability }) => sum + probability, 0) - 1) < 1e-9);
  });

  it('are one where there is no second', () => {
    assert.deepEqual(agreed(alike, []), alike);
  });
});
