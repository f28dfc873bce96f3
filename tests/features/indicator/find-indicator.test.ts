import assert from 'node:assert/strict';

import { findIndicators, findInEither } from '../../../src/features/indicator/find-indicator.ts';
import type { Language } from '../../../src/shared/language.ts';
import { sampleIndicators } from '../../../src/local/sample/sample-indicators.ts';
import { indicatorsFixture } from '../../support/indicators-fixture.ts';

function found(question: string, language: Language, ...confidences: readonly string[]): string[] {
  return findIndicators(question, indicatorsFixture, language)
    .filter(({ confidence }) => confidences.includes(confidence))
    .map(({ indicator }) => indicator.id);
}

function inSample(question: string, ...confidences: readonly string[]): string[] {
  return findInEither(question, sampleIndicators('2026-11-22'), 'nl')
    .filter(({ confidence }) => confidences.includes(confidence))
    .map(({ indicator }) => indicator.id);
}

const meant: readonly (readonly [question: string, id: string, language?: Language])[] = [
  ['Hoe gaat het met de Wmo-meldingen?', 'wmo-meldingen'],
  ['hoe gaat het met meldingen in de Wmo', 'wmo-meldingen'],
  ['aantal jeugdhulptrajecten', 'jeugdhulptrajecten'],
  ['bijstandsuitkeringen', 'bijstandsuitkeringen'],
  ['Onze bijstand is gedaald van 1.240 naar 1.215, goed nieuws?', 'bijstandsuitkeringen'],
  ['hoeveel bijstant is er', 'bijstandsuitkeringen'],
  ['wachtijd wmo', 'wmo-wachttijd'],
  ['hoe lang zijn de wachttijden in de Wmo', 'wmo-wachttijd'],
  ['instroom jeugdhulp', 'jeugd-instroom'],
  ['stijgt de instroom in de bijstand?', 'bijstand-instroom'],
  ['stijgt bijzondere bijstand', 'bijzondere-bijstand'],
  ['schuldhulpaanvragen', 'schuldhulp-aanmeldingen'],
  ['aangemeld voor schuldhulp', 'schuldhulp-aanmeldingen'],
  ['verwijzingen van huisartsen', 'verwijzingen-huisarts'],
  ['hulpmiddelen aanvragen per week', 'wmo-hulpmiddelen'],
  ['hoe staat het met kindermishandeling', 'veilig-thuis'],
  ['wachtlijst jeugdhulp', 'jeugd-wachtlijst'],
  ['Hoe gaat het met huishoudelijke hulp?', 'huishoudelijke-hulp'],
  ['vroegsignalering', 'vroegsignalen'],
  ['how are the Wmo reports doing', 'wmo-meldingen', 'en'],
  ['youth care waiting list', 'jeugd-wachtlijst', 'en'],
  ['social assistance benefits', 'bijstandsuitkeringen', 'en'],
  ['early warning signals this week', 'vroegsignalen', 'en'],
];

describe('finding the indicator a question means', () => {
  for (const [question, id, language = 'nl'] of meant) {
    it(`is sure that "${question}" means ${id}`, () => assert.deepEqual(found(question, language, 'sure'), [id]));
  }

  for (const [question, ids] of [
    ['hoe gaat het met de meldingen?', ['wmo-meldingen', 'jeugd-meldingen']],
    ['instroom', ['jeugd-instroom', 'bijstand-instroom']],
    ['Wmo', ['wmo-meldingen', 'wmo-wachttijd']],
  ] as const) {
    it(`leaves the choice to the person for "${question}"`, () => {
      assert.deepEqual(found(question, 'nl', 'sure'), []);
      assert.deepEqual(new Set(found(question, 'nl', 'likely')), new Set(ids));
    });
  }

  it('is sure of each of two that a question names', () => {
    assert.deepEqual(
      new Set(found('in- en uitstroom jeugdhulp', 'nl', 'sure')),
      new Set(['jeugd-instroom', 'jeugd-uitstroom']),
    );
  });

  for (const question of [
    'wat is het weer morgen',
    'wie wint de verkiezingen',
    'schrijf een gedicht',
    'hoe gaat het',
    'aantal',
    'wat is regressie naar het gemiddelde',
    'dashboard van de gemeente',
    'Kun je mn reiskosten declareren?',
    '',
  ]) {
    it(`offers none for "${question}"`, () => assert.deepEqual(found(question, 'nl', 'sure', 'likely'), []));
  }

  it('takes the name in the other language only when it explains more words', () => {
    const [first] = findInEither('wachttijd voor schuldhulp', sampleIndicators('2026-11-22'), 'nl');

    assert.equal(first?.indicator.id, 'wachttijd-schuldhulp');
  });

  it('is sure of most of a name in words that no other indicator has together', () => {
    for (const [question, id] of [
      ['doorlooptijd wmo', 'doorlooptijd-wmo'],
      ['halen we de norm voor besluiten binnen de termijn', 'wmo-besluiten-binnen-termijn'],
      ['iets over huiselijk geweld', 'veilig-thuis-meldingen'],
    ] as const)
      assert.deepEqual(inSample(question, 'sure'), [id]);
    assert.deepEqual(inSample('verwijzingen', 'sure'), []);
  });

  it('takes no name for what is only part of a word that is a name itself', () => {
    assert.deepEqual(inSample('welke bijstandsaanvragen kwamen er binnen, hoeveel binnengekomen', 'sure', 'likely'), [
      'bijstandsaanvragen',
    ]);
    assert.deepEqual(inSample('nieuwe bijstandsuitkeringen', 'sure'), ['instroom-bijstand']);
  });

  it('takes a name of small words for no more than the word that is left', () => {
    assert.deepEqual(inSample('hoeveel mensen zitten er in de bijstand', 'sure'), ['bijstandsuitkeringen']);
    assert.deepEqual(
      new Set(inSample('zet instroom en uitstroom van de bijstand naast elkaar', 'sure')),
      new Set(['instroom-bijstand', 'uitstroom-bijstand']),
    );
  });

  it('guesses that who speaks of coming in means the inflow, of a stock that is named by one word', () => {
    assert.deepEqual(inSample('komen er meer mensen de bijstand in', 'sure', 'likely'), ['instroom-bijstand']);
    assert.deepEqual(inSample('komen er veel mensen van de uitkering af', 'sure', 'likely'), ['uitstroom-bijstand']);
    assert.deepEqual(inSample('hoe hoog is de bijstand nu', 'sure', 'likely'), ['bijstandsuitkeringen']);
  });

  it('does not offer what a complete name already explains', () => {
    assert.deepEqual(found('aantal jeugdhulptrajecten', 'nl', 'likely'), []);
    assert.deepEqual(found('schuldhulpaanvragen', 'nl', 'likely'), []);
  });

  it('names the words that led to it', () => {
    const [match] = findIndicators('hoe lang is de wachtijd in de WMO', indicatorsFixture, 'nl');

    assert.deepEqual(new Set(match?.terms), new Set(['wachtijd', 'wmo']));
  });

  it('finds the same in a new list of the same definitions', () => {
    const again = structuredClone(indicatorsFixture);

    assert.deepEqual(findIndicators('Wmo-meldingen', again, 'nl')[0]?.indicator.id, 'wmo-meldingen');
  });

  it('knows a definition as soon as the list has it', () => {
    const [first] = indicatorsFixture;
    assert.ok(first);
    const renamed = { ...first, id: 'brommers', name: { nl: 'Brommers', en: 'Mopeds' } };

    assert.deepEqual(findIndicators('brommers', [...indicatorsFixture, renamed], 'nl')[0]?.indicator.id, 'brommers');
  });

  it('finds none where there are none', () => assert.deepEqual(findIndicators('Wmo-meldingen', [], 'nl'), []));
});
