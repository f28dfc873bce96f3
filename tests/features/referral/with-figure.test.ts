import assert from 'node:assert/strict';
import { withFigure } from '../../../src/features/referral/with-figure.ts';

describe('a question that goes to a colleague', () => {
  for (const [question, asked] of [
    ['is dat veel?', 'is dat veel? (Wmo-meldingen)'],
    ['En vorig jaar?', 'En vorig jaar? (Wmo-meldingen)'],
    ['Hoe tel je het?', 'Hoe tel je het? (Wmo-meldingen)'],
    ['Is dat veel voor de meldingen?', 'Is dat veel voor de meldingen?'],
    ['Waarom stijgt de Wmo?', 'Waarom stijgt de Wmo?'],
    [
      'Is dat veel als je het naast de regio van vorig jaar legt?',
      'Is dat veel als je het naast de regio van vorig jaar legt?',
    ],
  ] as const)
    it(`is '${asked}'`, () => assert.equal(withFigure(question, 'Wmo-meldingen'), asked));
});
