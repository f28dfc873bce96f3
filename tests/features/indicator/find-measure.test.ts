import assert from 'node:assert/strict';
import { findInEither } from '../../../src/features/indicator/find-indicator.ts';
import { sampleIndicators } from '../../../src/local/sample/sample-indicators.ts';
import type { Language } from '../../../src/shared/language.ts';

const indicators = sampleIndicators('2024-01-01');

function sureOf(question: string, language: Language = 'nl'): string {
  return findInEither(question, indicators, language)
    .filter(({ confidence }) => confidence === 'sure')
    .map(({ indicator }) => indicator.id)
    .join(' ');
}

describe('the measure that a question asks for', () => {
  for (const [question, id] of [
    ['hoe lang wachten mensen bij schuldhulp', 'wachttijd-schuldhulp'],
    ['Hoeveel dagen zitten er tussen een melding en een besluit van de Wmo?', 'doorlooptijd-wmo'],
    ['hoe lang duurt het tot het eerste gesprek bij schuldhulpverlening', 'wachttijd-schuldhulp'],
    ['worden mensen met schuldhulp sneller gezien dan eerst', 'wachttijd-schuldhulp'],
    ['hoeveel geld ging er naar bijzondere bijstand', 'uitgaven-bijzondere-bijstand'],
    ['welk percentage van de besluiten halen we op tijd', 'wmo-besluiten-binnen-termijn'],
    ['welk aandeel van de aanvragen bijz. bijstand keuren we goed', 'toekenning-bijzondere-bijstand'],
  ] as const)
    it(`is that of what is meant: ${question}`, () => assert.equal(sureOf(question), id));

  for (const question of [
    'hoe lang duurt een jeugdhulptraject gemiddeld',
    'wat kost de jeugdhulp ons',
    'hoe snel gaat schuldhulp bij de crisisplaatsingen jeugd',
  ])
    it(`is told of no figure that has another: ${question}`, () => assert.equal(sureOf(question), ''));

  for (const [question, id] of [
    ['hoe lang stijgen de Wmo-meldingen al', 'wmo-meldingen'],
    ['met welk percentage daalden de crisisplaatsingen jeugd', 'crisisplaatsingen-jeugd'],
  ] as const)
    it(`is none where it is asked how a figure moved: ${question}`, () => assert.equal(sureOf(question), id));

  it('is asked in English as well', () =>
    assert.equal(sureOf('how long do people wait for debt support', 'en'), 'wachttijd-schuldhulp'));
});

describe('a name of which a word is left out', () => {
  for (const [question, id] of [
    ['lopende voorzieningen wmo in Noord', 'lopende-wmo-voorzieningen'],
    ['hoe staat het met de gestarte voorzieningen van de Wmo', 'wmo-gestarte-voorzieningen'],
  ] as const)
    it(`is the one whose words it holds: ${question}`, () => assert.equal(sureOf(question), id));
});
