import assert from 'node:assert/strict';
import { placeChosen } from '../../../src/features/ask/place-chosen.ts';

describe('the place of what was offered', () => {
  for (const [text, count, place] of [
    ['2', 3, 1],
    ['nummer 2', 3, 1],
    ['De vierde.', 4, 3],
    ['doe de derde maar', 3, 2],
    ['ik bedoel de eerste', 3, 0],
    ['de laatste graag', 4, 3],
    ['die andere', 2, 1],
    ['the first one please', 3, 0],
    ['option four', 6, 3],
    ['one', 3, 0],
    // Nothing that was offered, or more than a place.
    ['de vierde', 3, null],
    ['die andere', 3, null],
    ['een andere', 2, null],
    ['nummer 0', 3, null],
    ['ja', 3, null],
    ['de tweede week van mei', 3, null],
    ['de derde wachttijd is te lang', 3, null],
    ['2 of 3', 3, null],
    ['120', 3, null],
  ] as const)
    it(`is ${place} of ${count} by '${text}'`, () => assert.equal(placeChosen(text, count), place));
});
