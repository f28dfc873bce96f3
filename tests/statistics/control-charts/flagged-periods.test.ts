import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import { startOf } from '../../../src/time/period.ts';
import { aSeries, stable } from '../series-builder.ts';

const length = 30;
const values = [...stable(length - 1), 90];
const dayAt = (index: number): string => {
  const point = aSeries(values).points[index];
  return point ? startOf(point.period) : '';
};
const readFlagged = (flagged: readonly (readonly [number, string])[], given: readonly (number | null)[] = values) =>
  read(aSeries(given, { flagged: flagged.map(([index, flag]) => ({ on: dayAt(index), flag })) }));

describe('reading / a period that its owner flagged', () => {
  it('gets no verdict, however far out it lies, and the limits stay', () => {
    const plain = read(aSeries(values));
    const flagged = readFlagged([[length - 1, 'kermis']]);

    assert.equal(plain.verdict.kind, 'signal');
    assert.deepEqual(flagged.verdict, { kind: 'withheld', reason: 'flagged' });
    assert.deepEqual(flagged.phases, plain.phases);
  });

  it('gets one once the same happened before, and not when something else did', () => {
    const again = readFlagged([
      [10, 'kermis'],
      [length - 1, 'kermis'],
    ]);
    const other = readFlagged([
      [10, 'staking'],
      [length - 1, 'kermis'],
    ]);

    assert.equal(again.verdict.kind, 'signal');
    assert.deepEqual(other.verdict, { kind: 'withheld', reason: 'flagged' });
  });

  it('needs a figure of the time before, and since the last break', () => {
    const twice = [
      [10, 'kermis'],
      [length - 1, 'kermis'],
    ] as const;
    const known: readonly (number | null)[] = values;
    const flagged = twice.map(([index, flag]) => ({ on: dayAt(index), flag }));

    assert.deepEqual(readFlagged(twice, known.with(10, null)).verdict, { kind: 'withheld', reason: 'flagged' });
    assert.deepEqual(read(aSeries(values, { flagged, breaks: [dayAt(12)] })).verdict, {
      kind: 'withheld',
      reason: 'flagged',
    });
  });

  it('says nothing of the newest when an earlier one was flagged', () => {
    assert.equal(readFlagged([[10, 'kermis']]).verdict.kind, 'signal');
  });

  it('counts any day of the period, and every period of a sum', () => {
    const sunday = new Date(Date.parse(dayAt(length - 1)) + 6 * 86_400_000).toISOString().slice(0, 10);
    const small = Array.from({ length: 56 }, (_, i) => [2, 1, 3, 2, 4, 2, 0][i % 7] ?? 0);
    const plain = read(aSeries(small));
    const start = aSeries(small).points.at(-2);

    assert.deepEqual(read(aSeries(values, { flagged: [{ on: sunday, flag: 'kermis' }] })).verdict, {
      kind: 'withheld',
      reason: 'flagged',
    });
    assert.equal(plain.method, 'xmr-aggregated');
    assert.deepEqual(
      read(aSeries(small, { flagged: [{ on: start ? startOf(start.period) : '', flag: 'kermis' }] })).verdict,
      { kind: 'withheld', reason: 'flagged' },
    );
  });
});
