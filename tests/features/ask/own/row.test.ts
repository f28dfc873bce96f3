import assert from 'node:assert/strict';
import { answer, assertFactual, told } from './asking.ts';

const weeks = '31 28 35 30 29 33 41 38 30 29 33 31 28 52';

function reading(text: string, on?: string) {
  const found = answer(text, 'nl', on);
  assert.ok(found?.kind === 'reading', `${found?.kind}: ${text}`);
  assertFactual(text);
  return found;
}

describe('a row of figures in a message', () => {
  it('has places and no dates when it was given without them, and no status', () => {
    const found = reading(`Instroom per week: ${weeks}`);

    assert.match(found.verdict.text, /signaal: 52 ligt boven de grens van 44/);
    assert.equal(found.sees[0]?.text, 'In de veertiende week was het cijfer 52.');
    assert.equal(found.period, 'in de veertiende week');
    assert.equal(found.status, 'Jouw cijfer');
    assert.doesNotMatch(
      JSON.stringify([found.sees, found.cannot, found.checks, found.upFront]),
      /20\d\d|efinitief|vakantie\. Zo/,
    );
  });

  it('of which nothing can be judged tells what stands apart, and a line that is no chance', () => {
    const apart = reading('Instroom per week: 14 11 15 12 13 10 12 41 13 12');
    assert.equal(
      apart.upFront[0]?.text,
      'In de achtste week was het 41. Dat ligt ver buiten de andere cijfers: die lopen van 10 tot 15.',
    );
    const rising = reading('Instroom per week: 21 22 24 25 27 30 31 34 36');
    assert.match(rising.upFront.map(({ text }) => text).join(' '), /Het steeg elke keer\. .*een stijgende lijn/);
    const stock = reading('Stand per week: 21 22 24 25 27 30 31 34 36');
    assert.doesNotMatch(stock.upFront.map(({ text }) => text).join(' '), /toeval/);
  });

  it('has the places of months, or of periods when nobody says which', () => {
    assert.equal(reading('Instroom per maand: 31 28 35 30 29 33 41 38 30').period, 'in de negende maand');
    const found = reading(`Instroom: ${weeks}`);
    assert.equal(found.period, 'in de veertiende periode');
    assert.doesNotMatch(JSON.stringify([found.sees, found.cannot]), /week|maand/);
  });

  it('has the periods that were given, with a year only when that was given', () => {
    assert.equal(reading(`Aanvragen week 33 t/m 46: ${weeks}`).period, 'in week 46');
    assert.equal(reading(`Aanvragen vanaf week 20 van 2026: ${weeks}`).period, 'in week 33 van 2026');
  });

  it('is of a stock when it says so, and then no signal', () => {
    assert.equal(reading(`Stand per week: ${weeks}`).tone, 'withheld');
    assert.equal(reading(`Stand per maand: instroom op de wachtlijst ${weeks}`).figure.definition.kind, 'stock');
  });

  it('comes in when it is so many per week', () => {
    assert.equal(reading(`opnames per week: ${weeks}`).figure.definition.kind, 'flow');
  });

  it('is asked about without the zero that may be missing', () => {
    const found = reading('Meldingen per week: 42 38 41 44 39 43 0 40 42 37 41 45 40 39');

    assert.match(
      found.upFront[0]?.text ?? '',
      /In de zevende week staat 0\. De andere cijfers liggen rond .* Is het echt nul, of ontbreekt/,
    );
    assert.equal(found.tone, 'common');
  });

  it('is asked about without the figure that must be a slip', () => {
    const found = reading('Meldingen per week: 21 18 20 22 19 23 20 190 21 20 22 18 19 21');

    assert.match(found.upFront[0]?.text ?? '', /In de achtste week staat 190\. .* typefout/);
    assert.match(found.verdict.text, /Geen signaal: 21 past/);
  });

  it('is not asked about a zero among small numbers, nor about several at another level', () => {
    assert.equal(reading('Klachten per week: 3 1 0 2 4 1 2 3 1 2 2 1 3 2').upFront.length, 0);
    assert.equal(reading('Klachten per week: 20 21 19 22 20 180 190 200 21 20 19 22 20 21').upFront.length, 0);
  });

  it('tells of the week that was asked, and keeps the weeks that were stated', () => {
    const found = reading('Instroom week 22 t/m 34: 30 28 31 33 29 27 45 30 32 28 31 30 29. Wat is er met week 28?');

    assert.match(found.upFront[0]?.text ?? '', /week 28 was het cijfer 45/);
    assert.equal(found.period, 'in week 34');
  });

  it('asks whether it comes in or stands, and already tells of the figure that cannot be right', () => {
    const words = told('week 10 t/m 21: 52 55 49 51 0 53 50 54 48 52 51 53, klopt week 14 wel?');

    assert.match(words, /In week 14 staat 0\. .* ontbreekt het cijfer/);
    assert.match(words, /van 48 tot 55/);
    assert.match(words, /instroom of een stand/);
  });

  for (const language of ['nl', 'en'] as const) {
    it(`is asked about with at most three meanings, and each is then understood, in ${language}`, () => {
      const found = answer(weeks, language);

      assert.ok(found?.kind === 'choice');
      assert.deepEqual([found.about, found.options.length], ['own-figures', 3]);
      assert.deepEqual(
        found.options.map(({ question }) => answer(question, language)?.kind),
        ['reading', 'reading', 'own-figures'],
      );
    });
  }

  it('is asked for with what it is when it is too long for a button', () => {
    assert.match(
      told(Array.from({ length: 200 }, (_, index) => 30 + (index % 7)).join(' ')),
      /Zet ervoor wat het zijn/,
    );
  });

  it('is described where it is too short for limits', () => {
    assert.match(
      reading('Aanvragen per week: 15, 17, 14, 16, 18, 15, 16, 14, 17, 31').upFront[0]?.text ?? '',
      /31 is hoger dan alle cijfers ervoor\. Die lopen van 14 tot 18/,
    );
    assert.match(
      reading('lopende trajecten per maand: 50 48 47 45 44 42 41 39')
        .upFront.map(({ text }) => text)
        .join(' '),
      /Van 50 naar 39 is 11 minder\..* Het daalde elke keer/,
    );
  });

  it('says what was left out', () => {
    const found = reading(`Instroom per week: ${weeks} totaal 468`);
    assert.equal(found.figure.definition.definition.nl, 'Ik las 14 cijfers uit je bericht. Niet meegeteld: ‘468’.');
  });
});

describe('figures that do not say what they have to do with each other', () => {
  for (const [text, options] of [
    ['61 en 74', 3],
    ['12, 18, 7, 22', 3],
    ['45 45', 2],
  ] as const) {
    it(`are asked about: "${text}"`, () => {
      const found = answer(text);

      assert.ok(found?.kind === 'choice', found?.kind);
      assert.equal(found.about, 'own-relation');
      assert.equal(found.options.length, options);
      for (const { question } of found.options) assert.equal(answer(question)?.kind, 'own-figures', question);
    });
  }

  for (const text of [
    'Hoe gaat het met de Wmo-meldingen in week 12?',
    'Wat is een betrouwbaarheidsinterval van 95%?',
    'Is 52 veel?',
    'Waren het 40 of 50 Wmo-meldingen?',
    'Hoeveel jongeren van 12 tot 18 hebben jeugdhulp?',
    'Het dashboard geeft 70 meldingen, jij komt op 66. Hoe dan?',
    '',
  ])
    it(`are not seen in "${text}"`, () => assert.equal(answer(text), null));
});

describe('several rows in a message', () => {
  it('are told by their names when they are short', () => {
    const words = told('Wmo 38 35 41, Jeugd 22 25 19');

    assert.match(words, /Wmo: loopt van 35 tot 41/);
    assert.match(words, /Jeugd: loopt van 19 tot 25/);
  });

  it('are read one at a time when they are long, and it is said which', () => {
    const found = reading(
      'Maand\tInstroom\tUitstroom\n' +
        Array.from({ length: 14 }, (_, i) =>
          `2025-${String((i % 12) + 1).padStart(2, '0')}`.replace('2025', i < 12 ? '2025' : '2026'),
        )
          .map((month, i) => `${month}\t${30 + ((i * 7) % 9)}\t${28 + ((i * 5) % 8)}`)
          .join('\n'),
    );

    assert.match(found.upFront[0]?.text ?? '', /één rij tegelijk. Dit is: Instroom/);
  });
});
