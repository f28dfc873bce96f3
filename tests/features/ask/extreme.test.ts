import assert from 'node:assert/strict';
import { withExtreme } from '../../../src/features/ask/extreme.ts';
import { readingAnswer } from '../../../src/features/ask/reading-answer.ts';
import { hidePoints } from '../../../src/statistics/disclosure/hide-points.ts';
import { periodNumber } from '../../../src/time/period.ts';
import { aSeries, stable } from '../../statistics/series-builder.ts';
import { aFigure, asking } from './a-figure.ts';

const figure = aFigure(aSeries(stable(60)));

function said(end: 'highest' | 'lowest', hidden: readonly number[] = []): readonly string[] {
  const periods = new Set(hidden.map((index) => periodNumber(figure.reading.points[index]!.period) ?? NaN));
  const reading = hidePoints(figure.reading, periods, () => true);
  const answer = readingAnswer({ ...figure, reading }, asking('wat was het laagste?'), 'nl');
  const { upFront } = withExtreme(answer, end, 'nl') as typeof answer;
  return upFront.map(({ text }) => text);
}

describe('the highest and the lowest figure', () => {
  it('are said with when it was, and that there always is one', () => {
    for (const [end, word] of [
      ['highest', 'hoogste'],
      ['lowest', 'laagste'],
    ] as const) {
      const [first = '', second = ''] = said(end);
      assert.match(first, new RegExp(`^Het ${word} cijfer van de laatste 60 weken die ik laat zien is \\d+ meldingen`));
      assert.match(second, /altijd een hoogste en een laagste/);
    }
  });

  it('are not both said where a figure is hidden: what is hidden is small', () => {
    assert.match(said('lowest', [30])[0] ?? '', /^Welke het laagste was, zeg ik niet/);
    assert.match(said('highest', [30])[0] ?? '', /^Het hoogste cijfer/);
  });

  it('are of what is complete: a week that is still coming in is neither of them', () => {
    const coming = aFigure(aSeries([...stable(60), 1, 99], { lagPeriods: 2 }));
    const first = (end: 'highest' | 'lowest') => {
      const answer = readingAnswer(coming, asking('wat was het laagste?'), 'nl');
      return (withExtreme(answer, end, 'nl') as typeof answer).upFront[0]?.text ?? '';
    };

    assert.match(first('lowest'), /^Het laagste cijfer van de laatste 60 weken die ik laat zien is 34 meldingen/);
    assert.match(first('highest'), /^Het hoogste cijfer van de laatste 60 weken die ik laat zien is 46 meldingen/);
  });

  it('are of the first time that it was so, when it was so more than once', () => {
    const twice = aFigure(aSeries([...stable(20), 30, 40, 30, 41, 42, 43]));
    const answer = readingAnswer(twice, asking('wat was het laagste?'), 'nl');
    const [first] = (withExtreme(answer, 'lowest', 'nl') as typeof answer).upFront;

    assert.match(first?.text ?? '', /is 30 meldingen, in week 22 van 2024/);
  });
});
