import assert from 'node:assert/strict';
import { formatNumber, formatTick } from '../../../src/text/format.ts';
import { readingNumbers } from '../../../src/features/ask/reading-facts.ts';
import { aSeries, pointsOf, stable } from '../../statistics/series-builder.ts';
import { aFigure } from './a-figure.ts';

describe('the numbers of a reading', () => {
  const counts = aFigure(aSeries([...stable(59), 64]));

  it('are rounded as the figures are, computed ones with a decimal more', () => {
    const numbers = readingNumbers(counts, 'nl');

    assert.equal(numbers.value(1_198), '1.198');
    assert.equal(numbers.computed(40.44), '40,4');
    assert.equal(readingNumbers(counts, 'en').value(1_198), '1,198');
  });

  it('name as limits of counts the outermost counts within them', () => {
    const numbers = readingNumbers(counts, 'nl');

    assert.deepEqual([numbers.limit('lower', 24.2), numbers.limit('upper', 45.9)], ['25', '45']);
  });

  it('stop where no figure can be', () => {
    const shares = aFigure(aSeries([92, 95, 91, 97]), { kind: 'proportion', decimals: 1 });
    const balance = aFigure(aSeries([-40, 12, 8, -3]), { kind: 'money' });

    assert.equal(readingNumbers(counts, 'nl').limit('lower', -3), '0');
    assert.equal(readingNumbers(shares, 'nl').limit('upper', 105.8), '100,0');
    assert.equal(readingNumbers(balance, 'nl').limit('lower', -51), '-51');
  });

  it('have as many decimals as tell a figure from the mean it is held against', () => {
    const values = [23, 23, 24, 22, 23, 24, 22, 23, 23, 24, 22, 23, 23, 23, 24, 22, 23, 24, 22, 23, 24, 22, 23, 24, 23];
    const figure = aFigure(aSeries(values));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    assert.ok(mean > 23 && mean < 23.05, `${mean}`);
    assert.equal(figure.reading.average?.value, mean);

    assert.equal(readingNumbers(figure, 'nl').computed(mean), '23,04');
  });

  it('are never minus nothing', () => {
    assert.equal(formatNumber(-0.04, 1, 'nl'), '0,0');
  });
});

describe('what stands under a chart', () => {
  const tick = (value: Parameters<typeof formatTick>[0]) => {
    const { name, year } = formatTick(value, 'nl');
    return `${name} | ${year}`;
  };

  it('is short, with the year apart', () => {
    const [week] = pointsOf([1], { kind: 'week', isoYear: 2026, isoWeek: 53 });
    assert.ok(week);
    assert.equal(tick(week.period), 'week 53 | 2026');
    assert.equal(tick({ kind: 'month', year: 2026, month: 10 }), 'okt | 2026');
    assert.equal(tick({ kind: 'quarter', year: 2026, quarter: 2 }), '2e kwartaal | 2026');
    assert.equal(tick({ kind: 'year', year: 2026 }), '2026 | ');
  });
});
