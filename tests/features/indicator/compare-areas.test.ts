import assert from 'node:assert/strict';
import { compareAreas, type AreaComparison, type NotCompared } from '../../../src/features/indicator/compare-areas.ts';
import type { Indicator, Observation } from '../../../src/features/indicator/indicator.ts';
import { mayBeShown, type IndicatorReading } from '../../../src/features/indicator/read-indicator.ts';
import { laterPeriod, startOf, type Period } from '../../../src/time/period.ts';
import { indicatorsFixture } from '../../support/indicators-fixture.ts';

const whole = 'Gemeente';
const firstWeek = { kind: 'week', isoYear: 2026, isoWeek: 10 } as const;
const thirdQuarter: Period = { kind: 'quarter', year: 2026, quarter: 3 };
const oneWeek: Period = { kind: 'week', isoYear: 2026, isoWeek: 30 };

type Weekly = number | readonly [numerator: number, denominator: number];

function define(part: Partial<Indicator>): Indicator {
  const [first] = indicatorsFixture;
  assert.ok(first);
  return { ...first, wholeArea: whole, kind: 'flow', disclosure: 'people', lagPeriods: 0, ...part };
}

/** Every week the same, from March up to and including September. */
function readings(definition: Indicator, areas: Readonly<Record<string, Weekly>>, weeks = 30): IndicatorReading[] {
  const observation = (area: string, week: Weekly, place: number): Observation => {
    const period = laterPeriod(firstWeek, place);
    const [numerator, denominator] = typeof week === 'number' ? [null, null] : week;
    const per = definition.kind === 'rate' ? 1_000 : 100;
    return {
      area,
      periodStart: startOf(period),
      publishedOn: startOf(laterPeriod(period, 1)),
      value: typeof week === 'number' ? week : (per * week[0]) / week[1],
      numerator,
      denominator,
      status: 'final',
    };
  };
  const observations = Object.entries(areas).flatMap(([area, week]) =>
    Array.from({ length: weeks }, (_, place) => observation(area, week, place)),
  );
  const published = { definition, observations, corrected: [] };
  return Object.keys(areas).map((area) => mayBeShown(definition, area, [published], 10));
}

const residents = (areas: Readonly<Record<string, number>>) =>
  readings(define({ id: 'inwoners', kind: 'stock', disclosure: 'none' }), areas, 1);

const about = (part: { asked?: Period; named?: readonly string[] } = {}) => ({ asked: null, named: [], ...part });

function standings(found: AreaComparison | NotCompared): Record<string, string> {
  assert.ok(typeof found !== 'string', JSON.stringify(found));
  return Object.fromEntries(found.areas.map(({ area, standing }) => [area, standing]));
}

describe('areas held against all of them together', () => {
  const counts = { A: 20, B: 21, C: 19, D: 20, E: 26 };
  const people = { A: 4_000, B: 4_000, C: 4_000, D: 4_000, E: 4_000 };

  it('are counted over the newest whole quarter, per thousand of those who live there', () => {
    const found = compareAreas(define({}), readings(define({}), counts), residents(people), about());

    assert.deepEqual(standings(found), { A: 'within', B: 'within', C: 'within', D: 'within', E: 'higher' });
    assert.ok(typeof found !== 'string');
    assert.deepEqual(found.time, thirdQuarter);
    assert.equal(found.per, 1_000);
    assert.ok(Math.abs(found.average - (1_000 * 13 * 106) / 20_000) < 1e-9);
    assert.ok(Math.abs(found.chance - (1 - 0.95 ** 5)) < 1e-12);
  });

  it('are counted over a time of which all of them have their figures', () => {
    const { E, ...others } = counts;
    const early = [...readings(define({}), others), ...readings(define({}), { E }, 26)];
    const found = compareAreas(define({}), early, residents(people), about());

    assert.ok(typeof found !== 'string');
    assert.deepEqual(found.time, { ...thirdQuarter, quarter: 2 });
    assert.ok(found.areas.every(({ value }) => value !== null));
  });

  it('are as many as is expected when those with more cases have more people', () => {
    const more = residents({ ...people, E: 5_200 });

    assert.equal(standings(compareAreas(define({}), readings(define({}), counts), more, about()))['E'], 'within');
  });

  it('keep the order they came in, whatever their figures', () => {
    const found = compareAreas(
      define({}),
      readings(define({}), { Z: 30, M: 20, A: 10 }),
      residents({ Z: 1_000, M: 1_000, A: 1_000 }),
      about(),
    );

    assert.deepEqual(Object.keys(standings(found)), ['Z', 'M', 'A']);
  });

  it('are none of them higher when they are few and differ more than chance', () => {
    const found = compareAreas(
      define({}),
      readings(define({}), { A: 20, B: 60, C: 100 }),
      residents({ A: 900, B: 900, C: 900 }),
      about(),
    );

    assert.deepEqual(standings(found), { A: 'within', B: 'within', C: 'within' });
    assert.ok(typeof found !== 'string' && found.isTooUneven);
  });

  it('are shares and rates of what they say they are of', () => {
    const share = define({ kind: 'proportion' });
    const rate = define({ kind: 'rate' });
    const shares = compareAreas(share, readings(share, { A: [20, 40], B: [21, 40], C: [35, 40] }), null, about());
    const rates = compareAreas(rate, readings(rate, { A: [20, 4_000], B: [21, 4_000], C: [19, 4_000] }), null, about());

    assert.ok(typeof shares !== 'string' && shares.per === 100);
    assert.ok(typeof rates !== 'string' && rates.per === 1_000);
    assert.ok(Math.abs(rates.average - 5) < 1e-9);
  });

  it('are compared two by two when two are named, with chance in it', () => {
    const pair = (named: readonly string[]) => {
      const found = compareAreas(define({}), readings(define({}), counts), residents(people), about({ named }));
      return typeof found === 'string' ? found : found.pair;
    };

    assert.deepEqual(pair(['E', 'C']), { names: ['E', 'C'], side: 'higher', isClear: true });
    assert.deepEqual(pair(['A', 'B']), { names: ['A', 'B'], side: 'lower', isClear: false });
    assert.equal(pair(['A']), null);
  });

  it('of which the figure may not be shown are left out, and so is what they count for', () => {
    const some = { A: 20, B: 21, C: 19, D: 3, E: 20 };
    const found = compareAreas(define({}), readings(define({}), some), residents(people), about({ asked: oneWeek }));

    assert.equal(standings(found)['D'], 'hidden');
    assert.ok(typeof found !== 'string');
    assert.ok(Math.abs(found.average - (1_000 * 80) / 16_000) < 1e-9);
    assert.ok(found.areas.every(({ area, value }) => (value === null) === (area === 'D')));
  });

  it('say why they cannot be compared', () => {
    const flow = define({});
    const few = { A: 20, B: 21 };

    assert.equal(compareAreas(flow, readings(flow, counts), null, about()), 'no-populations');
    assert.equal(compareAreas(flow, readings(flow, few), residents(people), about()), 'few-areas');
    assert.equal(
      compareAreas(define({ kind: 'duration' }), readings(define({ kind: 'duration' }), counts), null, about()),
      'no-counts',
    );
    assert.equal(
      compareAreas(flow, readings(flow, { A: 3, B: 4, C: 5 }), residents(people), about({ asked: oneWeek })),
      'few-shown',
    );
    assert.equal(
      compareAreas(flow, readings(flow, counts), residents(people), about({ asked: { kind: 'year', year: 2026 } })),
      'no-whole-period',
    );
    const share = define({ kind: 'proportion', disclosure: 'none' });
    assert.equal(compareAreas(share, readings(share, { A: 20, B: 30, C: 40 }), null, about()), 'no-bases');
  });
});
