import assert from 'node:assert/strict';
import { formatPeriods } from '../../../src/features/ask/format.ts';

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
});
