import assert from 'node:assert/strict';
import { prototypesOf } from '../../../src/text/words/prototypes.ts';

/** Two labels: features 0, 1 and 1, 2 of the first, 3 of the second; the third feature counts twice. */
const bags = [[0, 1], [1, 2], [3]].map((bag) => Uint32Array.from(bag));
const alike = prototypesOf(bags, Uint32Array.from([2, 3]), Int32Array.from([1, 1, 2, 1]));

describe('how much a bag is like all texts of a label together', () => {
  it('is the share of it that they hold, tempered by how many of them do', () => {
    assert.deepEqual([...alike(Uint32Array.from([0, 1]))].map(rounded), [rounded((Math.SQRT1_2 + 1) / 2), 0]);
    assert.deepEqual([...alike(Uint32Array.from([2, 3]))].map(rounded), [
      rounded((2 * Math.SQRT1_2) / 3),
      rounded(1 / 3),
    ]);
  });

  it('is nothing where nothing is shared, or nothing was asked', () => {
    assert.deepEqual([...alike(Uint32Array.from([3]))], [0, 1]);
    assert.deepEqual([...alike(new Uint32Array())], [0, 0]);
  });
});

function rounded(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
