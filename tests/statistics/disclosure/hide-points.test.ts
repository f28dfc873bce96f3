import assert from 'node:assert/strict';
import { hidePoints } from '../../../src/statistics/disclosure/hide-points.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { aSeries, stable } from '../series-builder.ts';

const reading = read(aSeries([...stable(29), 90]));

describe('a reading of which points are hidden', () => {
  it('keeps what does not repeat them', () => {
    const shown = hidePoints(reading, new Set([3]));

    assert.equal(shown.points[3]?.value, null);
    assert.equal(shown.points[3]?.isHidden, true);
    assert.deepEqual(shown.verdict, reading.verdict);
    assert.deepEqual(shown.change, reading.change);
    assert.deepEqual(shown.points.slice(4), reading.points.slice(4));
  });

  it('loses the change from or to them', () => {
    assert.equal(hidePoints(reading, new Set([28])).change, null);
    assert.equal(hidePoints(reading, new Set([29])).change, null);
  });

  it('loses its verdict when the newest is one of them', () => {
    const shown = hidePoints(reading, new Set([29]));

    assert.deepEqual(shown.verdict, { kind: 'withheld', reason: 'hidden' });
    assert.equal(shown.labels[29], null);
    assert.doesNotMatch(JSON.stringify(shown.points), /:90\b/);
  });

  it('does not tell which way the newest went when it is one of them', () => {
    const risen = read(aSeries([...stable(40), ...stable(9, 49)]));
    const isHeldBack = ({ cautions }: typeof risen) => cautions.some((caution) => 'heldBack' in caution);

    assert.ok(isHeldBack(risen));
    assert.ok(isHeldBack(hidePoints(risen, new Set([3]))));
    assert.ok(!isHeldBack(hidePoints(risen, new Set([48]))));
  });

  it('is the same reading when nothing is hidden', () => {
    assert.equal(hidePoints(reading, new Set()), reading);
  });
});
