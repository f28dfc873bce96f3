import assert from 'node:assert/strict';
import type { Answer } from '../../../src/features/ask/answer.ts';
import { answerOwnFigures } from '../../../src/features/ask/own-figures.ts';
import { cuesOf } from '../../../src/text/question/understand.ts';
import type { Language } from '../../../src/shared/language.ts';

const weeks = '31 28 35 30 29 33 41 38 30 29 33 31 28 52';

function answer(text: string, language: Language = 'nl'): Answer | null {
  return answerOwnFigures({ text, language, cues: cuesOf(text, '2026-11-22'), today: '2026-11-22' });
}

function told(text: string, language: Language = 'nl'): string {
  const found = answer(text, language);
  assert.ok(found?.kind === 'own-figures', found?.kind);
  return found.told.map((statement) => statement.text).join(' ');
}

describe('figures in the question itself', () => {
  it('are read like any other when they say what they are, ending with the last complete week', () => {
    const found = answer(`Instroom per week: ${weeks}`);

    assert.ok(found?.kind === 'reading');
    assert.match(found.verdict.text, /signaal: 52 ligt boven de grens van 44/);
    assert.match(found.sees[0]?.text ?? '', /^In week 46 van 2026 was het cijfer 52\.$/);
    assert.equal(found.figure.isOwn, true);
  });

  it('are told to rise all along where they do, and not denied it or warned of a start that nobody chose', () => {
    const rise = Array.from({ length: 30 }, (_, i) =>
      Math.round(100 + (85 * i) / 29 + ([4, -5, 2, -3, 6, -4, 0][i % 7] ?? 0)),
    );
    const found = answer(`Stijgt het? Instroom per week: ${rise.join(' ')}`);

    assert.ok(found?.kind === 'reading');
    assert.equal(found.verdictWord, 'Stijgt');
    assert.match(
      found.verdict.text,
      /^Het cijfer stijgt sinds week 17 van 2026\. Omgerekend is dat \d+ meer per jaar\./,
    );
    const all = [...found.sees, ...found.cannot, found.verdict].map(({ text }) => text).join(' ');
    assert.doesNotMatch(all, /geen stijging|Je begint bij|zonder verandering|Gemiddeld/);
  });

  it('are asked about where one can hardly be right, and called a signal where they jump from nothing', () => {
    const slip = answer(`Instroom per week: ${weeks} 31 4000 30 29 33 31`);
    const jump = answer(`Instroom per week: ${'0 '.repeat(52)}6`);

    assert.ok(slip?.kind === 'reading' && jump?.kind === 'reading');
    assert.match(slip.cannot.map(({ text }) => text).join(' '), /Klopt 4\.000 in week 42 van 2026\?/);
    assert.match(jump.verdict.text, /voor het eerst in 52 weken zo hoog/);
    assert.doesNotMatch(jump.cannot.map(({ text }) => text).join(' '), /zegt weinig/);
  });

  it('are read per month, ending with the last complete month', () => {
    const found = answer('Instroom per maand: 31 28 35 30 29 33 41 38 30');

    assert.ok(found?.kind === 'reading');
    assert.match(found.period, /oktober 2026/);
  });

  it('are no signal when they are a stock', () => {
    const found = answer(`Stand per week: ${weeks}`);

    assert.ok(found?.kind === 'reading');
    assert.equal(found.tone, 'withheld');
  });

  for (const language of ['nl', 'en'] as const) {
    it(`are asked about when they do not say what they are, and each choice is then understood, in ${language}`, () => {
      const found = answer(weeks, language);

      assert.ok(found?.kind === 'choice');
      assert.equal(found.about, 'own-figures');
      assert.deepEqual(
        found.options.map(({ question }) => {
          const reading = answer(question, language);
          return (
            reading?.kind === 'reading' && [reading.figure.definition.kind, reading.figure.definition.frequency].join()
          );
        }),
        ['flow,week', 'flow,month', 'stock,week', 'stock,month'],
      );
    });
  }

  it('are what was pressed, whatever the words behind it say', () => {
    const found = answer(`Stand per maand: instroom op de wachtlijst ${weeks}`);

    assert.ok(found?.kind === 'reading');
    assert.deepEqual([found.figure.definition.kind, found.figure.definition.frequency], ['stock', 'month']);
  });

  it('are asked for with what they are when there are too many for a button', () => {
    assert.match(
      told(Array.from({ length: 200 }, (_, index) => 30 + (index % 7)).join(' ')),
      /Zet ervoor wat het zijn/,
    );
  });

  it('say what was left out', () => {
    const found = answer(`Instroom per week: ${weeks} totaal 468`);

    assert.ok(found?.kind === 'reading');
    assert.equal(found.figure.definition.definition.nl, 'Ik las 14 cijfers uit je bericht. Niet meegeteld: ‘468’.');
  });

  it('are a share with its margin', () => {
    assert.match(
      told('212 van 400 was tevreden. Is dat veel?'),
      /^212 van 400 is 53%\. .*tussen 48% en 58%\..*Is iedereen geteld\?/,
    );
    assert.match(told('212 of 400 were satisfied', 'en'), /^212 of 400 is 53%\. .*between 48% and 58%\./);
  });

  it('are a small share that is not rounded to none, nor a large one to all', () => {
    assert.match(told('9 van 4100 had een klacht'), /^9 van 4\.100 is 0,22%\. .*tussen 0,12% en 0,42%/);
    assert.match(told('4091 van 4100 had geen klacht'), /is 99,78%\. .*tussen 99,58% en 99,88%/);
  });

  // Interpretation 1.9: 12 to 18 has p = 0.36, 96 to 131 has p = 0.02.
  for (const [text, chance] of [
    ['van 12 naar 18', /kan zo’n verschil goed toeval zijn/],
    ['van 96 naar 131', /groter dan toeval meestal geeft/],
  ] as const) {
    it(`are no trend when there are two: "${text}"`, () => {
      assert.match(told(text), chance);
      assert.match(told(text), /Twee cijfers zijn geen trend/);
    });
  }

  it('tell percentage points from percent, and ask for the counts', () => {
    assert.match(
      told('Het ging van 4% naar 5%'),
      /1 procentpunt meer\. .*25% van het eerste cijfer\. .*hoeveel van hoeveel/,
    );
  });

  it('are compared when there are two, the oldest first', () => {
    assert.match(told('Wij hadden 31 Wmo-meldingen in oktober en 28 in november'), /^Van 31 naar 28 is 3 minder\./);
    assert.match(told('In november 28 Wmo-meldingen, in oktober 31'), /^Van 31 naar 28 is 3 minder\./);
    assert.match(
      told('Wmo-meldingen: 12 15'),
      /^Van 12 naar 15 is 3 meer\. .*goed toeval.*Twee cijfers zijn geen trend/,
    );
    assert.match(told('Kwartaal 1 96 aanmeldingen, kwartaal 2 131'), /^Van 96 naar 131 .*groter dan toeval/);
  });

  it('are compared in the order of the text, unless the year shows another', () => {
    assert.match(told('In week 2 hadden we 50 meldingen en in week 45 nog maar 37'), /^Van 50 naar 37 is 13 minder\./);
    assert.match(told('In januari 31 meldingen, in oktober 20'), /^Van 31 naar 20 /);
    assert.match(told('In oktober 20 meldingen, in januari 31'), /^Van 31 naar 20 /);
    assert.match(told('December 45, januari 62'), /^Van 45 naar 62 /);
    assert.match(told('Q1 40 Q4 30'), /^Van 40 naar 30 /);
    assert.match(told('januari 2026: 45, december 2025: 62'), /^Van 62 naar 45 /);
  });

  it('are compared per row of a table, by its name', () => {
    assert.match(
      told('Wijk\t2024\t2025\nNoord\t31\t44\nZuid\t20\t18'),
      /^Noord: Van 31 naar 44 is 13 meer\. .*Zuid: Van 20 naar 18 is 2 minder\./,
    );
  });

  it('are compared from the one that words make the older', () => {
    for (const text of [
      'Aanmeldingen vorige week 40, de week ervoor 31',
      'De week ervoor 31 klachten, vorige week 40',
      'Vorige week 40 klachten, twee weken geleden 31',
    ])
      assert.match(told(text), /^Van 31 naar 40 is 9 meer\./);
    assert.equal(answer('deze week 48, vorige week 55, week daarvoor 50 meldingen'), null);
  });

  it('are not judged by chance while the newest period goes on, nor when they are no counts', () => {
    for (const text of [
      'Deze maand 120 meldingen tot nu toe, vorige maand 200',
      'Vorige week 55 en deze week (t/m dinsdag) 12',
      'Vorige week 55 en vandaag 12',
    ]) {
      assert.match(told(text), /Is de nieuwste periode al voorbij\?/);
      assert.doesNotMatch(told(text), /toeval/);
    }
    for (const text of ['wachttijd van 12 weken naar 8 weken', 'van 43 naar 38 dagen', 'Rapportcijfer van 6 naar 8'])
      assert.doesNotMatch(told(text), /toeval/);
  });

  it('are two shares with what chance makes of them', () => {
    const few = told('53% van 212 in januari en 48% van 190 in februari');
    const many = told('januari 530 van 1000, februari 480 van 1000');

    assert.match(few, /^Van 53% naar 48% is 5 procentpunt minder\. .*Met deze aantallen kan .* goed toeval zijn/);
    assert.match(many, /^Van 53% naar 48% is 5 procentpunt minder\. .*Met deze aantallen is .* groter dan toeval/);
    assert.match(told('van 53% van 212 naar 48% van 190'), /^Van 53% naar 48% .*Met deze aantallen kan/);
    assert.match(told('het steeg van 18 van de 24 naar 20 van de 22'), /^Van 75% naar 90,9% /);
    assert.match(told('van 18 van de 24 naar 20 van de 22'), /^Van 75% naar 90,9% is 15,9 procentpunt meer\./);
    assert.match(told('januari 12 van 40, februari 18 van 44'), /^Van 30% naar 40,9% is 10,9 procentpunt meer\./);
  });

  it('are not ranked, nor explained, nor extended', () => {
    assert.match(told('Noord 12, Zuid 15, Oost 33'), /geen ranglijst/);
    assert.match(told('Komt het door de folder, van 40 naar 52?'), /Je vroeg naar de oorzaak/);
    assert.match(told('van 40 naar 52, wat verwacht je volgende maand?'), /Ik voorspel niets/);
  });

  it('are asked for again when they cannot be read in time', () => {
    assert.match(told('kw1 12, kw2 14, kw3 15'), /per week of per maand/);
    assert.match(told('meldingen: 2026-W12 31, 2026-W12 28, 2026-W13 30'), /twee keer/);
  });

  for (const text of [
    'Hoe gaat het met de Wmo-meldingen in week 12?',
    'Wat is een betrouwbaarheidsinterval van 95%?',
    'Is 52 veel?',
    'Waren het 40 of 50 Wmo-meldingen?',
    'Hoeveel jongeren van 12 tot 18 hebben jeugdhulp?',
    'Dashboard zegt 60 Wmo-meldingen, jij zegt 55. Hoe kan dat?',
    '',
  ])
    it(`are not seen in "${text}"`, () => assert.equal(answer(text), null));

  it('stand in every sentence as facts', () => {
    for (const text of ['212 van 400', 'van 12 naar 18', 'van 4% naar 5%', 'van 1.240 naar 1.215']) {
      const found = answer(text);
      assert.ok(found?.kind === 'own-figures');
      for (const statement of found.told) {
        const rest = statement.facts.reduce((left, { shown }) => left.replace(shown, ''), statement.text);
        assert.doesNotMatch(rest, /\d/);
      }
    }
  });
});
