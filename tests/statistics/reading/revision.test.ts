import assert from 'node:assert/strict';
import { correctedRange } from '../../../src/statistics/reading/revision.ts';
import { assertClose } from '../reference.ts';

describe('revision', () => {
  it('gives the range in which the final figure is expected', () => {
    // Youth care, first half of 2022: 370,565 provisional, against 381,830 in the first half of 2021 (CBS).
    const range = correctedRange(370_565, { lower: 0.04, upper: 0.05 });

    assertClose(range?.lower, 385_387.6);
    assertClose(range?.upper, 389_093.25);
    assert.ok((range?.lower ?? 0) > 381_830);
  });

  it('keeps the lowest end first for a negative figure', () => {
    assert.deepEqual(correctedRange(-100, { lower: 0, upper: 0.5 }), { lower: -150, upper: -100 });
  });

  it('is refused for a revision or a figure that cannot be', () => {
    assert.equal(correctedRange(100, { lower: 0.05, upper: 0.04 }), null);
    assert.equal(correctedRange(100, { lower: -1, upper: 0.04 }), null);
    assert.equal(correctedRange(NaN, { lower: 0, upper: 0.04 }), null);
    assert.equal(correctedRange(100, { lower: 0, upper: Infinity }), null);
    assert.equal(correctedRange(100, { lower: NaN, upper: 0.04 }), null);
  });
});
