import assert from 'node:assert/strict';
import { sampleSeries } from '../../../src/local/sample/load-sample.ts';
import {
  countOf,
  type Municipality,
  type Riddle,
  riddleOf,
  tellAll,
  threshold,
  type Told,
} from './all-that-is-told.ts';
import { solverOf } from './solver.ts';

describe('the figures of the sample', function () {
  this.timeout(60_000);
  let told: Told[] = [];
  let riddle: Riddle;
  let municipality: Municipality;

  before(() => {
    const figures = sampleSeries('2026-11-23', '2026-11-23').filter(
      ({ indicator }) => indicator.disclosure !== 'none' && indicator.kind !== 'duration' && indicator.kind !== 'money',
    );
    municipality = { figures, days: ['2026-11-09', '2026-11-16', '2026-11-23'] };
    told = tellAll(municipality);
    riddle = riddleOf(municipality, told);
  });

  it('add up: areas to their whole, and stocks with their flows', () => {
    const all = riddle.equations.filter(({ plus, minus }) => plus.length + minus.length > 2 && minus.length > 0);
    const sum = (names: readonly string[]) => names.reduce((total, name) => total + (riddle.truth.get(name) ?? NaN), 0);
    const off = all.filter(({ plus, minus }) => sum(plus) !== sum(minus));

    assert.ok(all.length > 1_000, `${all.length}`);
    assert.deepEqual(off.slice(0, 3), []);
  });

  it('show no count of a few people', () => {
    for (const { reading } of told) {
      const { definition, series } = reading;
      const small = series.points.filter((point) => {
        const count = countOf(definition, point);
        return count !== null && count > 0 && count < threshold;
      });

      assert.deepEqual(small.slice(0, 3), [], definition.id);
    }
  });

  it('leave at least three values possible for each that is hidden, with all that is shown', () => {
    const { possibleValues } = solverOf(riddle);
    const exposed = riddle.secret.filter((name) => possibleValues(name, 3) < 3);

    assert.ok(riddle.secret.length > 2_000, `${riddle.secret.length}`);
    assert.deepEqual([exposed.length, exposed.slice(0, 5)], [0, []]);
  });

  it('would give many away if only small counts were hidden', () => {
    const small = riddle.secret.filter((name) => (riddle.truth.get(name) ?? 0) < threshold);
    const { possibleValues } = solverOf({ ...riddle, hidden: new Set(small) });

    assert.ok(small.filter((name) => possibleValues(name, 3) < 3).length > 100);
  });

  it('tell no number computed from a part with something hidden in it', () => {
    for (const { reading } of told.map((one) => one.reading)) {
      const start =
        reading.phases.findLast(({ startIndex }) => startIndex <= (reading.newestIndex ?? 0))?.startIndex ?? 0;
      const isTainted = reading.points.slice(start).some(({ isHidden }) => isHidden);
      if (!isTainted) continue;
      assert.deepEqual(
        [
          reading.average,
          reading.expected,
          reading.trend,
          reading.minimalDetectableChange,
          reading.assurance,
          reading.changePercentile,
        ],
        [null, null, null, null, null, null],
      );
      assert.ok(reading.bands.slice(start).every((band) => band === null));
    }
  });
});
