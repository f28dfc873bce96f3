import assert from 'node:assert/strict';

import { isStopWord, stem, wordsOf } from '../../../src/text/words/dutch-words.ts';
import { fold } from '../../../src/text/words/normal-words.ts';
import { dutchFamilies, dutchStrangers, englishFamilies } from './word-families.ts';

describe('Dutch words', () => {
  for (const family of dutchFamilies) {
    it(`share one form: ${family}`, () => {
      assert.equal(new Set(family.split(' ').map((word) => stem(word, 'nl'))).size, 1);
    });
  }

  for (const pair of dutchStrangers) {
    it(`keep apart: ${pair}`, () => {
      const [left = '', right = ''] = pair.split(' ');
      assert.notEqual(stem(left, 'nl'), stem(right, 'nl'));
    });
  }

  it('are compared without case and diacritics', () => {
    assert.equal(fold('Cliënten BEËINDIGD één'), 'clienten beeindigd een');
  });

  it('are separated by hyphens and apostrophes', () => {
    assert.deepEqual(wordsOf("Wmo-meldingen en pgb's"), ['wmo', 'meldingen', 'en', 'pgb', 's']);
  });

  it('get back what an elision left out', () => {
    assert.deepEqual(wordsOf('in- en uitstroom'), ['instroom', 'uitstroom']);
  });

  it('longer than any Dutch word are left out', () => {
    assert.deepEqual(wordsOf(`${'a'.repeat(200)} wijk`), ['wijk']);
  });

  it('that only ask, and bare numbers, mean nothing', () => {
    assert.deepEqual(
      ['hoeveel', 'waarom', '2024', 'wijk'].filter((word) => !isStopWord(word, 'nl')),
      ['wijk'],
    );
  });
});

describe('English words', () => {
  it('share one form too', () => {
    for (const family of englishFamilies)
      assert.equal(new Set(family.split(' ').map((word) => stem(word, 'en'))).size, 1, family);
  });
});
