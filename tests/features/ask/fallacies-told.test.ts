import assert from 'node:assert/strict';
import type { Figure } from '../../../src/features/ask/ports.ts';
import { readingAnswer } from '../../../src/features/ask/reading-answer.ts';
import { hidePoints } from '../../../src/statistics/disclosure/hide-points.ts';
import type { SeriesMeta } from '../../../src/statistics/series.ts';
import { aSeries, stable, periodsAt } from '../../statistics/series-builder.ts';
import { aFigure, asking } from './a-figure.ts';

function figure(values: readonly number[], meta: Partial<SeriesMeta> = {}): Figure {
  return aFigure(aSeries(values, meta));
}

function cannot(question: string, of: Figure): string {
  return readingAnswer(of, asking(question, '2026-11-22'), 'nl')
    .cannot.map(({ text }) => text)
    .join(' ');
}

const quiet = figure(stable(60));

describe('what figures do not say', () => {
  it('is that nothing changed: the size that would have been seen is named', () => {
    assert.match(
      cannot('Hoe gaat het met de meldingen?', quiet),
      /Een blijvend verschil van minder dan \d+% valt in 8 weken niet altijd op\./,
    );
  });

  it('is not said of a signal', () => {
    assert.doesNotMatch(cannot('Hoe gaat het met de meldingen?', figure([...stable(59), 90])), /Ook zonder signaal/);
  });

  for (const [question, expected] of [
    ['Zijn bewoners van deze wijk dus eenzaam?', /Over één persoon zegt het niets/],
    ['Is de norm dan de bovengrens?', /grenzen komen uit de cijfers zelf/],
    ['Hebben wij meer dan andere gemeenten?', /Vergelijk dus per inwoner/],
    [
      'Is deze week anders dan vorige week?',
      /Twee metingen verschillen bijna altijd\. Kijk naar de hele reeks van 60 weken\./,
    ],
  ] as const) {
    it(`answers what "${question}" takes for granted`, () => assert.match(cannot(question, quiet), expected));

    it(`is silent about it to who does not ask "${question}"`, () => {
      assert.doesNotMatch(cannot('Hoe gaat het met de meldingen?', quiet), expected);
    });
  }

  it('holds back a rise that may be season, and says so', () => {
    const risen = figure([...stable(45), ...stable(8, 48)]);
    const [season] = risen.reading.cautions.filter(({ kind }) => kind === 'season-unknown');

    assert.ok(season?.kind === 'season-unknown' && season.heldBack);
    assert.match(cannot('Hoe gaat het?', risen), /Dat kan het seizoen zijn, daarom noem ik het geen signaal/);
  });

  it('tells of a stock how usual its change over a year is', () => {
    const values = Array.from({ length: 300 }, (_, week) => 1_000 + Math.round(40 * Math.sin(week / 7)) + week);
    const stock = figure(values, { kind: 'stock' });
    const sees = readingAnswer(stock, asking('', '2026-11-22'), 'nl').sees.map(({ text }) => text);

    assert.ok(sees.some((text) => /^Van de eerdere veranderingen in een jaar was \d+% lager dan deze\.$/.test(text)));
  });

  it('does not come out by another road when the newest figure is hidden', () => {
    const hidden = { ...quiet, reading: hidePoints(quiet.reading, periodsAt(quiet.reading.points, 59), () => true) };

    assert.doesNotMatch(cannot('Is deze week anders dan vorige week?', hidden), /Twee metingen/);
  });
});
