import assert from 'node:assert/strict';
import { withLastFigure } from '../../../src/text/figures/replace-last.ts';

describe('one figure supposed to be another', () => {
  for (const [text, said, expected] of [
    ['vorig jaar 60, dit jaar 80', 'stel dat we er 72 hadden', 'vorig jaar 60, dit jaar 72'],
    ['van 12% naar 18%', 'stel dat het 15 was', 'van 12% naar 15%'],
    ['18 van de 24', 'en bij 30?', '18 van de 30'],
    // Of a part of a whole the part is supposed, unless it would be more than the whole.
    ['7 van de 45 kwamen niet', 'en als het er 11 waren?', '11 van de 45 kwamen niet'],
    ['7 van de 45 kwamen niet', 'stel dat het er 50 waren', '7 van de 50 kwamen niet'],
    ['first 60, then 80', 'what if it had been 75', 'first 60, then 75'],
    ['in mei 1.200 euro en in juni 1.350 euro', 'en als het 1.250 euro was', 'in mei 1.200 euro en in juni 1.250 euro'],
    ['vorig jaar 60, dit jaar 80', 'sorry, ik bedoel 84', 'vorig jaar 60, dit jaar 84'],
    ['12 van de 40, eerst 15 van de 50', 'foutje, 14 van de 40', '14 van de 40, eerst 15 van de 50'],
    ['mei 47, juni 52', 'oeps 45 niet 47', 'mei 45, juni 52'],
    ['vorig jaar 60, dit jaar 80', 'en vorig jaar 70', null],
    ['vorig jaar 60, dit jaar 80', 'als het 70 of 75 was?', null],
    ['vorig jaar 60, dit jaar 80', 'en als het 20% meer was?', null],
  ] as const)
    it(`${text} | ${said}`, () => {
      assert.equal(withLastFigure(text, said), expected);
    });
});
