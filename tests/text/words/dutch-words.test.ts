import assert from 'node:assert/strict';

import { isStopWord, stem, wordsOf } from '../../../src/text/words/dutch-words.ts';
import { fold } from '../../../src/text/words/normal-words.ts';

const families: readonly string[] = [
  'kind kinderen',
  'melding meldingen gemeld melden meldt',
  'aanmelding aanmeldingen aanmelden aangemeld',
  'traject trajecten',
  'client clienten',
  'wachttijd wachttijden',
  'wachtlijst wachtlijsten',
  'percentage percentages',
  'gemeente gemeenten gemeentes',
  'analyse analyses',
  'correlatie correlaties',
  'uitkering uitkeringen',
  'dalen daalt gedaald daling',
  'stijgen stijgt steeg gestegen stijging',
  'steekproef steekproeven',
  'grens grenzen',
  'prijs prijzen',
  'reeks reeksen',
  'mediaan medianen',
  'week weken wekelijkse',
  'vergelijken vergeleken vergelijking vergelijkbaar',
  'meten gemeten meting metingen',
  'aanvraag aanvragen aangevraagd',
];

const strangers: readonly string[] = [
  'instroom uitstroom',
  'procent procentpunt',
  'wachttijd wachtlijst',
  'bijstand afstand',
  'melding aanmelding',
  'wijk week',
];

describe('Dutch words', () => {
  for (const family of families) {
    it(`share one form: ${family}`, () => {
      assert.equal(new Set(family.split(' ').map((word) => stem(word, 'nl'))).size, 1);
    });
  }

  for (const pair of strangers) {
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
    assert.equal(stem('averages', 'en'), stem('average', 'en'));
    assert.equal(stem('seasonality', 'en'), stem('seasonal', 'en'));
  });
});
