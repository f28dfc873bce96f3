import assert from 'node:assert/strict';
import { gapsOf, hasReadableGaps, readGaps } from '../../../src/statistics/control-charts/event-gaps.ts';
import { timeBetween } from '../../../src/statistics/control-charts/rare-events.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { aSeries } from '../series-builder.ts';

/** Counts of one after each of these gaps, then `open` periods without. */
function eventsAfter(gaps: readonly number[], open = 0): number[] {
  const counts = [1, ...gaps.flatMap((gap) => [...Array.from({ length: gap - 1 }, () => 0), 1])];
  return [...counts, ...Array.from({ length: open }, () => 0)];
}

const usual = [5, 9, 4, 12, 6, 8, 3, 11, 7, 5, 10, 6, 9, 4];

describe('event gaps', () => {
  it('are the periods from one event to the next, and since the last', () => {
    assert.deepEqual(gapsOf([0, 1, 0, 0, 2, 1, 0]), { gaps: [3, 1], open: 1 });
    assert.deepEqual(gapsOf(eventsAfter(usual, 3)), { gaps: usual, open: 3 });
    assert.deepEqual(gapsOf([0, 0]), { gaps: [], open: null });
  });

  it('with a missing period in them are left out', () => {
    assert.deepEqual(gapsOf([1, 0, null, 0, 1, 0, 1]), { gaps: [2], open: 0 });
    assert.deepEqual(gapsOf([1, 0, 1, null, 0]), { gaps: [2], open: null });
  });

  it('can be read from ten on, when nearly all periods with an event hold just one', () => {
    assert.ok(hasReadableGaps(eventsAfter(usual.slice(0, 10))));
    assert.ok(!hasReadableGaps(eventsAfter(usual.slice(0, 9))));
    const double = eventsAfter(usual).map((count, i) => (i === 0 ? 2 * count : count));
    assert.ok(hasReadableGaps(double));
    assert.ok(!hasReadableGaps(double.map((count, i) => (i === 5 ? 2 * count : count))));
  });

  it('that are all alike have no limits', () => {
    assert.equal(readGaps(eventsAfter(Array.from({ length: 12 }, () => 4)), true), null);
  });
});

describe('event gaps / reading', () => {
  const labelOf = (gaps: readonly number[], open = 0, isSeasonKnown = true) =>
    readGaps(eventsAfter(gaps, open), isSeasonKnown)?.label ?? null;
  const upper = timeBetween(usual)?.upper ?? NaN;

  it('finds too long a silence once it is longer than the limit, and not before', () => {
    assert.equal(labelOf(usual, Math.floor(upper)), null);
    assert.deepEqual(labelOf(usual, Math.floor(upper) + 1), { rule: 'outside', direction: 'down' });
  });

  it('judges a closed gap in the period in which it closed', () => {
    assert.deepEqual(labelOf([...usual, 60]), { rule: 'outside', direction: 'down' });
    assert.equal(labelOf([...usual, 60], 1), null);
  });

  it('finds one gap that is far too short', () => {
    const regular = [28, 31, 30, 29, 32, 30, 28, 31, 29, 30, 32];

    assert.deepEqual(labelOf([...regular, 6]), { rule: 'outside', direction: 'up' });
    assert.equal(labelOf(regular, 6), null);
  });

  it('says nothing of an old gap or an old run when the last gap has a missing period in it', () => {
    const long = eventsAfter([...usual, 60]);
    const short = eventsAfter([...usual, 2, 2, 3, 2]);
    const label = (values: readonly (number | null)[]) => readGaps(values, true)?.label;

    assert.deepEqual(label(long), { rule: 'outside', direction: 'down' });
    assert.equal(label([...long, 0, null, 1]), null);
    assert.deepEqual(label([...short, ...eventsAfter([2, 2, 2, 2, 2]).slice(1)]), { rule: 'shift', direction: 'up' });
    assert.equal(label([...short, 0, null, ...eventsAfter([2, 2, 2, 2, 2])]), null);
  });

  it('finds seven short gaps in a row, while no long one is open', () => {
    const often = [...usual, 2, 2, 3, 2, 1, 2, 2];
    const center = timeBetween(often)?.center ?? NaN;

    assert.deepEqual(labelOf(often), { rule: 'shift', direction: 'up' });
    assert.equal(readGaps(eventsAfter(often), true)?.points, 8);
    assert.equal(readGaps(eventsAfter(often, 2), true)?.points, 8);
    assert.deepEqual(labelOf(often, Math.floor(center)), { rule: 'shift', direction: 'up' });
    assert.equal(labelOf(often, Math.ceil(center) + 1), null);
    assert.equal(labelOf(often, 0, false), null);
  });
});

describe('reading / rare events', () => {
  const long = [...usual, 8, 5];

  it('reads the time between events of counts that no sum makes large enough', () => {
    const reading = read(aSeries(eventsAfter(long, 2)));

    assert.equal(reading.method, 'rare-events');
    assert.deepEqual(reading.verdict, { kind: 'common' });
    assert.deepEqual([reading.rareEvents?.gaps, reading.rareEvents?.open], [long, 2]);
    assert.deepEqual(reading.minimalDetectableChange, { rise: null, fall: null });
    assert.ok(reading.bands.every((band) => band === null));
    assert.deepEqual(
      reading.cautions.map(({ kind }) => kind),
      ['small-numbers'],
    );
  });

  it('says that a silence is a signal of fewer events', () => {
    const { verdict } = read(aSeries(eventsAfter(long, 40)));

    assert.deepEqual(verdict, { kind: 'signal', rule: 'outside', direction: 'down', points: 1 });
  });

  it('holds runs of gaps back under two years, and says so', () => {
    const often = [...usual.slice(0, 9), 2, 2, 3, 2, 1, 2, 2];
    const reading = read(aSeries(eventsAfter(often)));

    assert.ok(reading.points.length < 104);
    assert.deepEqual(reading.verdict, { kind: 'common' });
    assert.ok(reading.cautions.some(({ kind }) => kind === 'season-unknown'));
  });

  it('is for counts of events only', () => {
    const counts = eventsAfter(long, 2).map((count) => count * 100);
    assert.equal(read(aSeries(counts)).rareEvents, null);
    assert.equal(read(aSeries(eventsAfter(long), { kind: 'money' })).method, 'none');
    assert.equal(read(aSeries(eventsAfter(long).map((count) => count * 3))).verdict.kind, 'withheld');
  });

  it('waits when the newest figure is missing', () => {
    assert.deepEqual(read(aSeries([...eventsAfter(long), null])).verdict, {
      kind: 'withheld',
      reason: 'newest-missing',
    });
  });
});
