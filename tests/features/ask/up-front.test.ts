import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Aim } from '../../../src/features/ask/ports.ts';
import { readingAnswer } from '../../../src/features/ask/reading-answer.ts';
import { hideIn, hidePoints } from '../../../src/statistics/disclosure/hide-points.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Series } from '../../../src/statistics/series.ts';
import { aSeries, stable, periodsAt } from '../../statistics/series-builder.ts';
import { aFigure, asking } from './a-figure.ts';

// 2024-W02 and on.
const values: readonly (number | null)[] = stable(40);
const series = aSeries(values.with(9, null).with(19, 90));

function answerTo(question: string, aim: Partial<Aim> = {}, hidden: readonly number[] = []) {
  const figure = aFigure(series);
  const reading = read(series);
  const gone = periodsAt(reading.points, ...hidden);
  return readingAnswer(
    { ...figure, reading: hidePoints(reading, gone, () => true), series: hideIn(series, reading, gone), ...aim },
    asking(question, '2024-12-01'),
    'nl',
  );
}

function upFront(...args: Parameters<typeof answerTo>): readonly string[] {
  return answerTo(...args).upFront.map(({ text }) => text);
}

describe('what is told up front', () => {
  it('is nothing when the newest figure is what was asked for', () => {
    assert.deepEqual(upFront('Hoe gaat het met de meldingen?'), []);
    assert.deepEqual(upFront('Zijn de meldingen gestegen sinds juni?'), []);
    assert.deepEqual(upFront('Hoeveel meldingen in week 41?'), []);
  });

  it('says that it may be about another figure', () => {
    assert.deepEqual(upFront('meld', { isGuess: true }), ['Ik weet niet zeker of je dit cijfer bedoelt.']);
  });

  it('says which area it is of, and asks for the others', () => {
    const answer = answerTo('Vergelijk Noord en Centrum', { otherAreas: ['Centrum'] });

    assert.deepEqual(
      answer.upFront.map(({ text }) => text),
      ['Ik laat één gebied tegelijk zien. Dit is Voorbeeldgemeente.'],
    );
    assert.deepEqual(answer.followUps[0], {
      title: 'Meldingen in Centrum',
      question: 'Hoe gaat het met: Meldingen in Centrum?',
    });
    assert.ok(answer.cannot.some(({ text }) => text.includes('Vergelijk dus per inwoner')));
  });

  it('tells the earlier weeks that were named, and whether they stood out', () => {
    const told = upFront('Hoeveel in week 5, week 21 en week 41 van 2024?');

    assert.equal(told.length, 2);
    assert.match(
      told[0] ?? '',
      /^In week 5 van 2024 was het cijfer \d+ meldingen\. Dat past bij gewone schommeling\.$/,
    );
    assert.equal(told[1], 'In week 21 van 2024 was het cijfer 90 meldingen. Dat was een signaal.');
  });

  it('tells of the same week last year what the weeks around it were, and that one week proves nothing', () => {
    const long = aSeries(stable(60));
    const answered = (question: string, to = long) =>
      readingAnswer({ ...aFigure(to), reading: read(to) }, asking(question, '2025-03-02'), 'nl')
        .upFront.map(({ text }) => text)
        .join(' ');

    const told = answered('Hoeveel meldingen in week 9 van 2024?');
    assert.match(told, /^In week 9 van 2024 .*In de vijf weken rond die week was het gemiddelde \d+(,\d+)?\. Eén week/);
    assert.doesNotMatch(answered('Hoeveel meldingen in week 8 van 2024?'), /Eén week/);
    assert.doesNotMatch(
      answered('Hoeveel meldingen in week 9 van 2024?', { ...long, meta: { ...long.meta, breaks: ['2024-06-03'] } }),
      /Eén week/,
    );
  });

  it('takes week 52 beside a week 53 that last year did not have', () => {
    // 2019-W40 up to and including 2020-W53.
    const long = aSeries(stable(66), {}, { kind: 'week', isoYear: 2019, isoWeek: 40 });
    const { upFront: told } = readingAnswer(aFigure(long), asking('Hoeveel in week 52 van 2019?', '2021-01-05'), 'nl');

    assert.ok(told.some(({ text }) => text.startsWith('week 53 van 2020 had een jaar eerder geen tegenhanger')));
  });

  it('tells no more weeks than a person reads', () => {
    assert.equal(upFront('week 3, week 4, week 5, week 6 en week 7 van 2024').length, 3);
  });

  it('calls an earlier week no signal that is provisional, and nothing ordinary by limits that are indicative', () => {
    const told = (given: Series, question: string) =>
      readingAnswer(aFigure(given), asking(question, '2025-12-01'), 'nl').upFront.map(({ text }) => text);
    const provisional = series.points.map((point, i) =>
      i < 19 ? point : { ...point, status: 'provisional' as const },
    );
    const raised = aSeries([...stable(170), ...stable(9, 49)]);

    assert.deepEqual(told({ ...series, points: provisional }, 'En week 21 van 2024?'), [
      'In week 21 van 2024 was het cijfer 90 meldingen.',
      'Het cijfer van week 21 van 2024 is voorlopig. Het kan nog veranderen.',
    ]);
    assert.deepEqual(told(aSeries(stable(10)), 'En week 4 van 2024?'), [
      'In week 4 van 2024 was het cijfer 41 meldingen.',
    ]);
    assert.match(told(raised, 'En week 20 van 2027?')[0] ?? '', /Samen met de cijfers eromheen was dat een signaal\.$/);
  });

  it('says of a week that is not complete, or still to come, that it is', () => {
    const late = aSeries(values, { lagPeriods: 2 });
    const told = (question: string) =>
      readingAnswer(aFigure(late), asking(question, '2024-10-20'), 'nl').upFront.map(({ text }) => text);

    assert.deepEqual(told('Hoeveel in week 40?'), [
      'Het cijfer van week 40 van 2024 is nog niet volledig. Ik tel het niet mee.',
    ]);
    assert.deepEqual(told('Hoeveel deze week?'), ['Van week 42 van 2024 heb ik nog geen cijfer.']);
    assert.deepEqual(told('Hoeveel in de eerste week van mei?'), [
      'Ik weet niet welke week je bedoelt. Noem het weeknummer en het jaar.',
    ]);
  });

  it('names each area that it has no figure of', () => {
    assert.deepEqual(upFront('', { missingAreas: ['Noord', 'Centrum'] }), [
      'Voor Noord en Centrum heb ik dit cijfer niet. Dit gaat over Voorbeeldgemeente als geheel.',
    ]);
  });

  it('says of which weeks there is no figure, or none to show', () => {
    assert.deepEqual(upFront('Hoeveel in week 11 van 2024?'), ['Van week 11 van 2024 heb ik geen cijfer.']);
    assert.deepEqual(upFront('Hoeveel in week 3 van 2020?'), ['Van week 3 van 2020 heb ik geen cijfer.']);
    assert.deepEqual(upFront('Hoeveel in week 12 van 2024?', {}, [10]), [
      'Het cijfer van week 12 van 2024 laat ik niet zien. Anders kun je iets over een paar mensen te weten komen.',
    ]);
  });

  it('says that it has no figures of so long or short a time', () => {
    const stock = aFigure(aSeries(stable(40), { kind: 'stock', frequency: 'month' }));
    const told = (question: string) =>
      readingAnswer(stock, asking(question, '2027-05-01'), 'nl').upFront.map(({ text }) => text);

    assert.deepEqual(told('Is de stijging van vorige week echt?'), [
      'Dit cijfer heb ik per maand, niet per week. Dit gaat over april 2027.',
    ]);
    assert.deepEqual(told('Is het meer dan vorige maand, en dan vorig jaar?'), []);
    const durations = aFigure(aSeries(stable(40), { kind: 'duration' }));
    assert.deepEqual(
      readingAnswer(durations, asking('Hoe lang in juni 2024?', '2024-12-01'), 'nl').upFront.map(({ text }) => text),
      ['Dit cijfer heb ik per week, niet per maand. Dit gaat over week 41 van 2024.'],
    );
  });

  it('adds up what is counted over the month, quarter or year that was named, and judges no total', () => {
    // Weeks belong to the month that holds their Thursday: 18 to 21 are those of May 2024, with week 22.
    const inMay = series.points.slice(16, 21).reduce((sum, { value }) => sum + (value ?? 0), 0);

    assert.deepEqual(upFront('Hoeveel in mei 2024?'), [
      `In mei 2024 was het totaal ${inMay} meldingen. Dat is week 18 tot en met 22 van 2024 bij elkaar.`,
      'Van een totaal zeg ik niet of het hoog of laag is. Dat doe ik alleen per week.',
    ]);
    assert.match(
      upFront('Hoeveel in oktober 2024?')[0] ?? '',
      /^In oktober 2024 is het totaal tot nu toe \d+ meldingen\./,
    );
    assert.match(upFront('Hoeveel in het tweede kwartaal van 2024?')[0] ?? '', /^In het tweede kwartaal van 2024 was/);
  });

  it('gives no total of what is not complete, hidden, not counted alike, or still to come', () => {
    const broken = aFigure(series, { breaks: [{ on: '2024-05-13', reason: { nl: 'Nieuw', en: 'New' } }] });

    assert.deepEqual(upFront('Hoeveel in maart 2024?'), [
      'Van maart 2024 geef ik geen totaal, want er ontbreken cijfers.',
    ]);
    assert.deepEqual(upFront('Hoeveel in 2024?'), ['Van 2024 geef ik geen totaal, want er ontbreken cijfers.']);
    assert.deepEqual(upFront('Hoeveel in 2023?'), ['Van 2023 heb ik geen cijfers.']);
    assert.deepEqual(upFront('Hoeveel vorige maand?'), ['Van november 2024 heb ik nog geen cijfers.']);
    assert.deepEqual(upFront('Hoeveel in mei 2024?', {}, [18]), [
      'Het totaal van mei 2024 laat ik niet zien. Anders kun je iets over een paar mensen te weten komen.',
    ]);
    assert.deepEqual(
      readingAnswer(broken, asking('Hoeveel in mei 2024?', '2024-12-01'), 'nl').upFront.map(({ text }) => text),
      ['Van mei 2024 geef ik geen totaal. Er is toen iets veranderd in wat er geteld wordt.'],
    );
  });

  it('says nothing that is not a fact, whatever is asked', () => {
    const words =
      "week 30 53 99 van of in 2024 '25 vorig jaar vorige week maand mei May I 29 februari kwartaal Q3 sinds en , ? 12-18 oktober t/m dan 53% 212 drie weken geleden ago 31-02-2026 2024-W30 Wmo";
    const stock = aFigure(aSeries(stable(40), { kind: 'stock', frequency: 'month' }));

    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 10 }), (asked) => {
        for (const figure of [aFigure(series), stock]) {
          for (const { text, facts } of readingAnswer(figure, asking(asked.join(' '), '2024-12-01'), 'nl').upFront) {
            assert.doesNotMatch(
              facts.reduce((left, { shown }) => left.replace(shown, ''), text),
              /\d/,
            );
            assert.match(text, /^\p{Lu}.*\.$/u);
          }
        }
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
