import assert from 'node:assert/strict';
import { readingAnswer } from '../../src/features/ask/reading-answer.ts';
import { hidePoints } from '../../src/statistics/disclosure/hide-points.ts';
import { readingProps } from '../../src/teams/present/ask/reading-props.ts';
import { readingMessage } from '../../src/teams/present/ask/reading-message.ts';
import { aFigure, asking } from '../features/ask/a-figure.ts';
import { aSeries, stable, periodsAt } from '../statistics/series-builder.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000001';
const fallen = aSeries([...stable(170), 5]);

function cardOf(status: 'final' | 'provisional'): string {
  const points = fallen.points.map((point, index) => (index < 170 ? point : { ...point, status }));
  const answer = readingAnswer(aFigure({ ...fallen, points }), asking('', '2026-11-22'), 'nl');
  return JSON.stringify(readingMessage(answer, 'nl', nonce, null, null).card);
}

describe('the message of a reading', () => {
  it('says in a notification what it is about and where', () => {
    const { text, summary } = readingMessage(
      readingAnswer(aFigure(fallen), asking('', '2026-11-22'), 'nl'),
      'nl',
      nonce,
      null,
      null,
    );

    assert.match(
      text,
      /^\*\*Meldingen, Voorbeeldgemeente\*\*: In week 15 van 2027 was het cijfer 5 meldingen\. .* \[1\]$/,
    );
    assert.match(summary ?? '', /^Meldingen, Voorbeeldgemeente: In week 15 van 2027 /);
  });

  it('calls nothing in its table a signal that the verdict does not call one', () => {
    assert.match(cardOf('final'), /"signaal"/);
    assert.doesNotMatch(cardOf('provisional'), /signaal/);
    assert.match(cardOf('provisional'), /"voorlopig"/);
  });

  it('calls no earlier figure a signal that is still provisional', () => {
    const signals = (status: 'final' | 'provisional') => {
      const series = aSeries([...stable(168), 90, ...stable(2)]);
      const points = series.points.map((point, index) => (index < 168 ? point : { ...point, status }));
      const answer = readingAnswer(aFigure({ ...series, points }), asking('', '2027-11-22'), 'nl');
      return /"signaal/.test(JSON.stringify(readingMessage(answer, 'nl', nonce, null, null).card));
    };

    assert.deepEqual([signals('final'), signals('provisional')], [true, false]);
  });

  it('rounds in its table as in its sentences', () => {
    const figure = aFigure(aSeries([...stable(60), 47]));
    const answer = readingAnswer(figure, asking('', '2026-11-22'), 'nl');
    const [, limits = ''] = /verwacht, (\d+ tot \d+)\.$/.exec(answer.verdict.text) ?? [];
    const { expected, value } = readingProps(answer, 'nl', null).table[0] ?? {};

    assert.ok(limits);
    assert.deepEqual({ expected, value }, { expected: limits, value: '47' });
  });

  it('has the unit above its figures', () => {
    const props = (unit: string) =>
      readingProps(
        readingAnswer(aFigure(fallen, { unit: { nl: unit, en: unit } }), asking('', '2026-11-22'), 'nl'),
        'nl',
        null,
      ).valueTitle;

    assert.deepEqual(['meldingen', '%', ''].map(props), ['Meldingen', 'Procent', 'Cijfer']);
  });

  it('shows an earlier week that was asked for, and the newest below it', () => {
    const figure = aFigure(aSeries([...stable(60), 47]));
    const period = figure.reading.points[50]?.period;
    assert.ok(period?.kind === 'week');
    const question = `Hoeveel meldingen in week ${period.isoWeek} van ${period.isoYear}?`;
    const answer = readingAnswer(figure, asking(question, '2026-11-22'), 'nl');
    const subject = { about: 'indicator', id: 'meldingen', area: null, period } as const;
    const props = readingProps({ ...answer, subject }, 'nl', null);

    assert.equal(props.figure, `${figure.reading.points[50]?.value}`);
    assert.equal(props.period, `in week ${period.isoWeek} van ${period.isoYear}`);
    assert.match(props.verdict, /past bij gewone schommeling/);
    assert.deepEqual(props.upFront, []);
    assert.match(props.newest.join(), /was het cijfer 47 meldingen\. Geen signaal/);
    assert.equal(readingProps(answer, 'nl', null).figure, '47');
  });

  it('tells everything that the answer holds, once', () => {
    const figure = aFigure(aSeries([...stable(60), 47]));
    const answer = readingAnswer(figure, asking('', '2026-11-22'), 'nl');
    const card = JSON.stringify(readingMessage(answer, 'nl', nonce, null, null).card);

    for (const { text } of [...answer.sees.slice(1), ...answer.cannot, ...answer.checks])
      assert.equal(card.split(JSON.stringify(text).slice(1, -1)).length, 2, text);
  });

  it('opens the table for who asks for it', () => {
    const answer = readingAnswer(aFigure(fallen), asking('', '2026-11-22'), 'nl');
    const isOpen = (each: typeof answer) =>
      /"id":"table","isVisible":true/.test(JSON.stringify(readingMessage(each, 'nl', nonce, null, null).card));

    assert.deepEqual([isOpen(answer), isOpen({ ...answer, opens: 'table' })], [false, true]);
  });

  it('draws no chart of a series of which only the higher figures may be shown', () => {
    const card = (hidden: number) => {
      const figure = aFigure(fallen);
      const indices = Array.from({ length: hidden }, (_, index) => 130 + index);
      const gone = periodsAt(figure.reading.points, ...indices);
      const reading = hidePoints(figure.reading, gone, () => true);
      const answer = readingAnswer({ ...figure, reading }, asking('', '2026-11-22'), 'nl');
      return JSON.stringify(readingMessage(answer, 'nl', nonce, null, null).card);
    };

    assert.match(card(13), /"Image"/);
    assert.match(card(13), /Een deel van de cijfers laat ik niet zien/);
    assert.doesNotMatch(card(14), /"Image"/);
    assert.doesNotMatch(card(0), /Een deel van de cijfers/);
  });
});
