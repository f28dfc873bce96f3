import assert from 'node:assert/strict';
import type { Aim } from '../../../src/features/ask/ports.ts';
import { readingAnswer } from '../../../src/features/ask/reading-answer.ts';
import { cuesOf } from '../../../src/features/ask/understand.ts';
import { hideIn, hidePoints } from '../../../src/interpretation/disclosure/hide-points.ts';
import { read } from '../../../src/interpretation/read.ts';
import { aSeries, stable } from '../../interpretation/series-builder.ts';
import { aFigure } from './a-figure.ts';

// 2024-W02 and on.
const values: readonly (number | null)[] = stable(40);
const series = aSeries(values.with(9, null).with(19, 90));

function answerTo(question: string, aim: Partial<Aim> = {}, hidden: readonly number[] = []) {
  const figure = aFigure(series);
  const [reading, gone] = [read(series), new Set(hidden)];
  return readingAnswer(
    { ...figure, reading: hidePoints(reading, gone), series: hideIn(series, reading, gone), ...aim },
    cuesOf(question, '2024-12-01'),
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
    assert.deepEqual(upFront('meld', { isGuess: true }), ['Ik weet niet zeker of je dit cijfer bedoelt: Meldingen.']);
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
    const told = upFront('Hoeveel in week 5 van 2024, week 21 van 2024 en week 41 van 2024?');

    assert.equal(told.length, 2);
    assert.match(
      told[0] ?? '',
      /^In week 5 van 2024 was het cijfer \d+ meldingen\. Dat past bij gewone schommeling\.$/,
    );
    assert.equal(told[1], 'In week 21 van 2024 was het cijfer 90 meldingen. Dat was een signaal.');
  });

  it('says of which weeks there is no figure, or none to show', () => {
    assert.deepEqual(upFront('Hoeveel in week 11 van 2024?'), ['Van week 11 van 2024 heb ik geen cijfer.']);
    assert.deepEqual(upFront('Hoeveel in week 3 van 2020?'), ['Van week 3 van 2020 heb ik geen cijfer.']);
    assert.deepEqual(upFront('Hoeveel in week 12 van 2024?', {}, [10]), [
      'Het cijfer van week 12 van 2024 laat ik niet zien, want het gaat over te weinig mensen.',
    ]);
  });

  it('says that it has no figures of so long or short a time', () => {
    const stock = aFigure(aSeries(stable(40), { kind: 'stock', frequency: 'month' }));
    const told = (question: string) =>
      readingAnswer(stock, cuesOf(question, '2027-05-01'), 'nl').upFront.map(({ text }) => text);

    assert.deepEqual(told('Is de stijging van vorige week echt?'), [
      'Dit cijfer heb ik per maand, niet per week. Je ziet april 2027.',
    ]);
    assert.deepEqual(told('Is het meer dan vorige maand, en dan vorig jaar?'), []);
    assert.deepEqual(upFront('Hoeveel deze week?'), []);
    assert.deepEqual(upFront('Hoeveel vorige maand?'), [
      'Dit cijfer heb ik per week, niet per maand. Je ziet week 41 van 2024.',
    ]);
    assert.deepEqual(upFront('Hoeveel in juni 2024?'), [
      'Dit cijfer heb ik per week, niet per maand. Je ziet week 41 van 2024.',
    ]);
    assert.deepEqual(upFront('Hoeveel in 2023?'), [
      'Dit cijfer heb ik per week, niet per jaar. Je ziet week 41 van 2024.',
    ]);
  });
});
