import assert from 'node:assert/strict';

import { findArea, type FoundArea } from '../../../src/features/indicator/find-area.ts';

const areas = ['Centrum', 'Noord', 'Noord-Oost', 'De Hoven', 'Wijk De Berg', 'Binnenstad', 'Wijk 3', 'Zuid'];

const named: readonly (readonly [question: string, area: string])[] = [
  ['Wmo-meldingen in noord', 'Noord'],
  ['Wmo-meldingen in Noord-Oost', 'Noord-Oost'],
  ['hoe gaat het in wijk De Berg?', 'Wijk De Berg'],
  ['hoe gaat het in De Berg?', 'Wijk De Berg'],
  ['meldingen in Hoven', 'De Hoven'],
  ['jeugdhulp binenstad', 'Binnenstad'],
  ['meldingen wijk 3', 'Wijk 3'],
  ['meldingen in eD Hvoen', 'De Hoven'],
  ['meldingen ninnenstad', 'Binnenstad'],
];

describe('finding the area a question names', () => {
  for (const [question, area] of named) {
    it(`finds ${area} in "${question}"`, () =>
      assert.deepEqual(findArea(question, areas), { kind: 'area', area } satisfies FoundArea));
  }

  for (const question of ['hoe gaat het met de meldingen', 'een berg meldingen', 'wijk 4', 'week 3', 'de wijk', '']) {
    it(`finds none in "${question}"`, () => assert.deepEqual(findArea(question, areas), { kind: 'none' }));
  }

  it('finds all that are named, in the order of the question', () => {
    assert.deepEqual(findArea('vergelijk Zuid met De Hoven en Zuid', areas), {
      kind: 'several',
      areas: ['Zuid', 'De Hoven'],
    });
    assert.deepEqual(findArea('zuid en hoven, wie heeft er meer', areas), {
      kind: 'several',
      areas: ['Zuid', 'De Hoven'],
    });
  });

  it('finds none where there are none', () => assert.deepEqual(findArea('Noord', []), { kind: 'none' }));
});
