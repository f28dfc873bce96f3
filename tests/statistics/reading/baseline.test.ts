import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import type { SeriesMeta } from '../../../src/statistics/series.ts';
import { startOf } from '../../../src/time/period.ts';
import { aSeries, stable } from '../series-builder.ts';

const [before, after] = [30, 20];
/** A level of 40, and from then on one of 60. */
const values = [...stable(before), ...stable(after, 60)];
const dayAt = (index: number): string => startOf(aSeries(values).points[index]?.period ?? { kind: 'year', year: 2024 });
const readWith = (meta: Partial<SeriesMeta>) => read(aSeries(values, meta));

describe('reading / limits from a baseline', () => {
  it('are those of the figures from there on, and the earlier ones stay visible', () => {
    const rebased = readWith({ baseline: dayAt(before) });
    const alone = read(aSeries(stable(after, 60), {}, aSeries(values).points[before]?.period));
    const earlier = read(aSeries(stable(before)));

    assert.deepEqual(rebased.phases.at(-1)?.limits, alone.phases[0]?.limits);
    assert.equal(rebased.phases.at(-1)?.startIndex, before);
    assert.deepEqual(rebased.phases[0]?.limits, earlier.phases[0]?.limits);
    assert.deepEqual(rebased.average, { value: alone.average?.value, points: after });
    assert.equal(rebased.verdict.kind, 'common');
  });

  it('is no break: the newest figure is still held against the one before it', () => {
    const twoLater = read(aSeries(values.slice(0, before + 1), { baseline: dayAt(before) }));
    const broken = read(aSeries(values.slice(0, before + 1), { breaks: [dayAt(before)] }));

    assert.equal(twoLater.change?.difference, 63 - (values[before - 1] ?? NaN));
    assert.equal(broken.change, null);
  });

  it('tells from when on, and nothing of a break', () => {
    const kinds = readWith({ baseline: dayAt(before) }).cautions.map(({ kind }) => kind);

    assert.deepEqual(
      readWith({ baseline: dayAt(before) }).cautions.find(({ kind }) => kind === 'baseline'),
      { kind: 'baseline', on: dayAt(before), pointsSince: after },
    );
    assert.ok(!kinds.includes('break'));
    assert.ok(!readWith({}).cautions.some(({ kind }) => kind === 'baseline'));
  });

  it('leaves a later break what it is', () => {
    const broken = readWith({ baseline: dayAt(10), breaks: [dayAt(before)] });
    const alone = readWith({ breaks: [dayAt(before)] });

    assert.deepEqual(broken.phases.at(-1), alone.phases.at(-1));
    assert.ok(
      broken.cautions.some(({ kind, ...rest }) => kind === 'break' && 'on' in rest && rest.on === dayAt(before)),
    );
    assert.ok(!broken.cautions.some(({ kind }) => kind === 'baseline'));
  });

  it('compares across itself and not across a break before it', () => {
    const day = dayAt(before);
    const onBoth = read(aSeries(values.slice(0, before + 2), { baseline: dayAt(before + 1), breaks: [day] }));
    const justBroken = read(aSeries(values.slice(0, before + 1), { baseline: day, breaks: [day] }));

    assert.notEqual(onBoth.change, null);
    assert.equal(justBroken.change, null);
  });

  it('has too few figures for a verdict at first', () => {
    const young = read(aSeries(values.slice(0, before + 5), { baseline: dayAt(before) }));

    assert.deepEqual(young.verdict, { kind: 'withheld', reason: 'too-few' });
  });
});
