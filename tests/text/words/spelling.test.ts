import assert from 'node:assert/strict';
import { spellingOf } from '../../../src/text/words/spelling.ts';

const often = (text: string): string[] => Array.from({ length: 20 }, () => text);

describe('repairing typing errors', () => {
  const repair = spellingOf([
    ...often('hoe gaat het met de gemiddelde groei in onze gemeente'),
    ...often('instroom en uitstroom'),
    'een zeldzaamheid',
    'de wachttijdd van een jaar',
    ...often('de wachttijd'),
    ...often('de wachttijd'),
    ...Array.from({ length: 150 }, () => 'de'),
  ]);

  for (const [typed, meant] of [
    ['hoe gaat het met de gemidelde groei', 'hoe gaat het met de gemiddelde groei'],
    ['Groie in de gemeenet', 'groei in de gemeente'],
    ['onze gemeentte', 'onze gemeente'],
    ['hoe gaatt het', 'hoe gaat het'],
    ['hpe gaat het', 'hoe gaat het'],
    ['gemidelede groei', 'gemiddelde groei'],
    ['hoe gaat dde groei', 'hoe gaat de groei'],
    ['ed groei', 'de groei'],
    ['wachttijdd', 'wachttijd'],
  ] as const)
    it(`takes "${typed}" for "${meant}"`, () => assert.equal(repair(typed), meant));

  for (const [reason, text] of [
    ['two words as often used come as near', 'ustroom'],
    ['nothing comes near', 'paardenbloem'],
    ['a rare word is all that comes near', 'zeldzamheid'],
    ['they are numbers and marks', '12, 14 & 16%'],
    ['it is a word of the domain', 'bijstandsuitkering'],
    ['they are words as they should be', 'Onze Gemeente'],
  ] as const)
    it(`leaves "${text}" because ${reason}`, () => assert.equal(repair(text), text));

  it('leaves pasted text as it is', () => {
    const pasted = 'gemeentte '.repeat(150);

    assert.equal(repair(pasted), pasted);
  });
});
