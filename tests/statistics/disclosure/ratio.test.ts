import assert from 'node:assert/strict';
import fc from 'fast-check';
import { disclosePercentage } from '../../../src/statistics/disclosure/ratio.ts';

const people = { threshold: 10, incomeLike: false };
const income = { threshold: 10, incomeLike: true };

const hidden = (reason: string) => ({ kind: 'hidden', reason });
const shown = (value: number) => ({ kind: 'shown', value });
const refused = (reason: string) => ({ kind: 'refused', reason });

describe('a percentage', () => {
  it('of fewer than the threshold is hidden', () => {
    assert.deepEqual(disclosePercentage(4, 9, people), hidden('percentage-base'));
    assert.deepEqual(disclosePercentage(0, 0, people), hidden('percentage-base'));
    assert.deepEqual(disclosePercentage(10, 20, people), shown(50));
  });

  it('about income asks for a base of 100', () => {
    assert.deepEqual(disclosePercentage(40, 99, income), hidden('percentage-base'));
    assert.deepEqual(disclosePercentage(40, 100, income), shown(40));
    assert.deepEqual(disclosePercentage(40, 110, { threshold: 120, incomeLike: true }), hidden('percentage-base'));
  });

  it('is hidden when it says that none or all of a small group has something', () => {
    assert.deepEqual(disclosePercentage(0, 60, people), hidden('group-disclosure'));
    assert.deepEqual(disclosePercentage(60, 60, people), hidden('group-disclosure'));
    assert.deepEqual(disclosePercentage(0, 100, people), shown(0));
    assert.deepEqual(disclosePercentage(100, 100, people), shown(100));
  });

  it('is hidden when a few are in the part, or a few are not', () => {
    assert.deepEqual(disclosePercentage(9, 300, people), hidden('small'));
    assert.deepEqual(disclosePercentage(291, 300, people), hidden('small'));
    assert.deepEqual(disclosePercentage(290, 300, people), shown(29_000 / 300));
  });

  it('is refused when the part is larger than the whole or they are no counts', () => {
    assert.deepEqual(disclosePercentage(21, 20, people), refused('part-over-whole'));
    assert.deepEqual(disclosePercentage(2.5, 20, people), refused('not-counts'));
    assert.deepEqual(disclosePercentage(12, NaN, people), refused('not-counts'));
    assert.deepEqual(disclosePercentage(12, 20, { ...people, threshold: 0 }), refused('no-threshold'));
  });

  it('never gives away a count under the threshold', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 3, max: 20 }), (part, rest, threshold) => {
        const cell = disclosePercentage(part, part + rest, { threshold, incomeLike: false });
        if (cell.kind !== 'shown') return;
        for (const count of [part, rest]) assert.ok(count === 0 || count >= threshold);
        assert.ok(part * rest > 0 || part + rest >= 100);
      }),
      { seed: 12, numRuns: 300 },
    );
  });
});
