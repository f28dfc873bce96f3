import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { today } from '../../src/time/today.ts';

describe('today', () => {
  afterEach(() => mock.timers.reset());

  const moments = [
    ['2026-01-31T22:59:59Z', '2026-01-31'],
    ['2026-01-31T23:00:00Z', '2026-02-01'],
    // Summer time began that night.
    ['2026-03-29T22:00:00Z', '2026-03-30'],
  ];
  for (const [moment = '', day] of moments)
    it(`is ${day} in a Dutch municipality at ${moment}`, () => {
      mock.timers.enable({ apis: ['Date'], now: Date.parse(moment) });

      assert.equal(today(), day);
    });
});
