import assert from 'node:assert/strict';

import { vocabularyOf, type Term } from '../../../src/text/words/search-words.ts';
import { errorsBetween } from '../../../src/text/words/similar-words.ts';

const leading = [
  'Jeugdhulp en trajecten',
  'Wmo-meldingen',
  'schuldhulp',
  'bijstand',
  'betrouwbaarheidsinterval',
  'gemiddelde',
  'wachttijd',
  'uitkering',
];
const vocabulary = vocabularyOf(['een interval van betrouwbaarheid', 'het weekblad van de huisarts'], leading, 'nl');

function termOf(word: string): Term {
  const [term] = vocabulary.termsOf(word);
  assert.ok(term);
  return term;
}

describe('a word of a question', () => {
  for (const [word, parts] of [
    ['jeugdhulptrajecten', ['jeugdhulp', 'traject']],
    ['bijstandsuitkeringen', ['bijstand', 'uitker']],
    ['betrouwbaarheidsinterval', ['betrouw', 'interval']],
    ['jeugdhulpwachttijden', ['jeugdhulp', 'wachttijd']],
  ] as const) {
    it(`is split into known words: ${word}`, () => assert.deepEqual(termOf(word).parts, parts));
  }

  it('is found by the half that is known, and counts for less', () => {
    const { parts, explained } = termOf('schuldhulpaanvragen');

    assert.deepEqual(parts, ['schuldhulp']);
    assert.ok(explained < 1);
  });

  for (const [typed, meant] of [
    ['betrouwbaarheidsintreval', 'betrouwbaarheidsinterval'],
    ['bijstant', 'bijstand'],
    ['gemidelde', 'gemiddeld'],
    ['wachtijd', 'wachttijd'],
    ['jeudghulp', 'jeugdhulp'],
  ] as const) {
    it(`is repaired: ${typed}`, () => {
      assert.equal(termOf(typed).whole, meant);
      assert.equal(termOf(typed).isMisspelt, true);
    });
  }

  it('of four letters is not repaired, because it is another word', () => assert.equal(termOf('wmoo').whole, null));

  it('is not repaired towards what only long texts mention', () => assert.equal(termOf('huisartz').whole, null));

  it('that nothing resembles stays unknown', () => {
    assert.deepEqual(termOf('verkiezingen'), {
      word: 'verkiezingen',
      whole: null,
      parts: [],
      explained: 1,
      isMisspelt: false,
    });
  });

  for (const [typed, word] of [
    ['wacht tijd', 'wachttijd'],
    ['schuld hulp', 'schuldhulp'],
    ['een betrouwbaarheids interval', 'betrouwbaarheidsinterval'],
    ['jeugd hulp', 'jeugdhulp'],
  ] as const)
    it(`is one word where it was written apart: ${typed}`, () => {
      assert.deepEqual(
        vocabulary.termsOf(typed).map((term) => term.word),
        [word],
      );
    });

  it('is no part of a word that nobody knows', () => {
    assert.deepEqual(
      vocabulary.termsOf('wachttijd uitkering').map(({ word }) => word),
      ['wachttijd', 'uitkering'],
    );
  });

  it('is a term once, however often it occurs', () => {
    assert.equal(vocabulary.termsOf('wachttijd Wachttijd WACHTTIJD').length, 1);
  });

  it('beyond the first sixty is left out', () => {
    const words = Array.from({ length: 500 }, (_, place) => `woord${'abcdefghij'[place % 10]}${place}`).join(' ');

    assert.equal(vocabulary.termsOf(words).length, 60);
  });
});

describe('an indexed text', () => {
  it('is found under its words and under what its compounds consist of', () => {
    assert.deepEqual(vocabulary.stemsOf('de jeugdhulptrajecten'), ['jeugdhulptraject', 'jeugdhulp', 'traject']);
  });
});

describe('typing errors', () => {
  it('are a letter too many, too few, wrong or swapped', () => {
    assert.deepEqual(
      ['meldding', 'meldig', 'meldinh', 'medling', 'melding'].map((word) => errorsBetween(word, 'melding', 2)),
      [1, 1, 1, 1, 0],
    );
  });

  it('are not counted beyond what is allowed', () => assert.equal(errorsBetween('melding', 'wachtlijst', 2), null));
});
