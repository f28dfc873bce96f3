import assert from 'node:assert/strict';
import { formatNumber, formatPeriod, formatPeriods } from '../../src/text/format.ts';

describe('format', () => {
  it('names successive periods by the first and the last', () => {
    const week = { kind: 'week', isoYear: 2026, isoWeek: 2 } as const;
    const month = { kind: 'month', year: 2026, month: 2 } as const;

    assert.equal(formatPeriods(week, 1, 'nl'), 'week 2 van 2026');
    assert.equal(formatPeriods(week, 2, 'nl'), 'week 1 tot en met 2 van 2026');
    assert.equal(formatPeriods(week, 4, 'nl'), 'week 51 van 2025 tot en met week 2 van 2026');
    assert.equal(formatPeriods(week, 2, 'en'), 'week 1 to 2 of 2026');
    assert.equal(formatPeriods(month, 3, 'nl'), 'december 2025 tot en met februari 2026');
    assert.equal(formatPeriods(month, 3, 'en'), 'December 2025 to February 2026');
  });

  it('names quarters, half-years and years', () => {
    assert.equal(formatPeriod({ kind: 'quarter', year: 2026, quarter: 2 }, 'nl'), 'het tweede kwartaal van 2026');
    assert.equal(formatPeriod({ kind: 'half-year', year: 2026, half: 1 }, 'en'), 'the first half of 2026');
    assert.equal(formatPeriod({ kind: 'year', year: 2026 }, 'nl'), '2026');
  });

  it('writes no minus before nothing', () => {
    assert.deepEqual([formatNumber(-0.04, 1, 'nl'), formatNumber(-0.06, 1, 'nl')], ['0,0', '-0,1']);
  });
});
