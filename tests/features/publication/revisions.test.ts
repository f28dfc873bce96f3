import assert from 'node:assert/strict';
import { mayTellBoth, type Revision } from '../../../src/features/publication/details/revisions.ts';

const protection = { isProtected: true, isRatio: false, threshold: 10 };
const revision = (from: number | null, to: number | null): Revision => ({
  periodStart: '2026-11-09',
  on: '2026-11-23',
  from,
  to,
  because: null,
});

describe('a figure that was revised', () => {
  const cases = [
    { from: 52, to: 70, tells: true, what: 'both are large, and so is their difference' },
    { from: 52, to: 53, tells: false, what: 'the difference is about one person' },
    { from: 9, to: 40, tells: false, what: 'the earlier one is small' },
    { from: 40, to: 3, tells: false, what: 'the later one is small' },
    { from: 0, to: 40, tells: true, what: 'the earlier one is zero' },
    { from: null, to: 40, tells: false, what: 'the earlier one is not known' },
  ];
  for (const { from, to, tells, what } of cases)
    it(`is told with both figures: ${tells}, when ${what}`, () => {
      assert.equal(mayTellBoth(revision(from, to), protection), tells);
    });

  it('is always told where nothing has to be protected, and never as a percentage where something has', () => {
    assert.equal(mayTellBoth(revision(3, 4), { ...protection, isProtected: false }), true);
    assert.equal(mayTellBoth(revision(31, 62), { ...protection, isRatio: true }), false);
  });
});
