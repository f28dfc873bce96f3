import assert from 'node:assert/strict';
import { checkFigures } from '../../../src/features/indicator/check-figures.ts';
import type { GivenFigure } from '../../../src/features/indicator/entering/figure.ts';
import type { Indicator, Observation } from '../../../src/features/indicator/indicator.ts';
import { sampleSeries } from '../../../src/local/sample/load-sample.ts';
import { dayNumber, isoDay } from '../../../src/time/day.ts';
import { anIndicator, anObservation } from '../../support/indicators.ts';

const today = '2026-11-24';
const week47 = '2026-11-16';

function given(part: Partial<GivenFigure> = {}): GivenFigure {
  return {
    indicatorId: 'meldingen',
    area: 'Stad',
    periodStart: week47,
    value: 12,
    numerator: null,
    denominator: null,
    ...part,
  };
}

function check(
  figures: readonly GivenFigure[],
  indicators: readonly Indicator[] = [anIndicator()],
  observations: Readonly<Record<string, readonly Observation[]>> = {},
) {
  return checkFigures(figures, { indicators, observations: new Map(Object.entries(observations)), today });
}

const reasons = (figures: readonly GivenFigure[], indicator: Partial<Indicator> = {}) =>
  check(figures, [anIndicator(indicator)]).problems.map(({ field, reason }) => `${field} ${reason}`);

/** Weeks up to week 46, the newest last. */
function weeks(values: readonly number[], part: Partial<Observation> = {}): Observation[] {
  const last = (dayNumber(week47) ?? 0) - 7;
  return values.map((value, at) =>
    anObservation({ value, periodStart: isoDay(last - 7 * (values.length - 1 - at)), status: 'final', ...part }),
  );
}

describe('figures that are entered', () => {
  it('may be as they usually are', () => {
    assert.deepEqual(check([given()]), { problems: [], doubts: [] });
    assert.deepEqual(check([given({ value: null })]), { problems: [], doubts: [] });
  });

  it('must be possible', () => {
    assert.deepEqual(reasons([given({ value: -1 })]), ['value below-zero']);
    assert.deepEqual(reasons([given({ value: -1 })], { kind: 'money' }), []);
    assert.deepEqual(reasons([given({ value: 12.5 })]), ['value not-whole']);
    assert.deepEqual(reasons([given({ value: 12.5 })], { decimals: 1 }), []);
    assert.deepEqual(reasons([given({ value: 101 })], { kind: 'proportion', disclosure: 'none' }), [
      'value above-hundred',
    ]);
  });

  it('must be of a period that exists and is over', () => {
    assert.deepEqual(reasons([given({ periodStart: '2026-11-17' })]), ['period no-such-period']);
    assert.deepEqual(reasons([given({ periodStart: '2026-02-30' })]), ['period no-such-period']);
    assert.deepEqual(reasons([given({ periodStart: '2026-11-23' })]), ['period period-not-over']);
    assert.deepEqual(reasons([given({ periodStart: '2026-10-01' })], { frequency: 'month' }), []);
    assert.deepEqual(reasons([given({ periodStart: '2026-11-01' })], { frequency: 'month' }), [
      'period period-not-over',
    ]);
  });

  it('come once', () => {
    assert.deepEqual(reasons([given(), given({ value: 13 })]), ['period twice']);
    assert.deepEqual(reasons([given(), given({ area: 'Noord', value: 3 })]), []);
  });

  it('bring what a share is taken of', () => {
    const share = { kind: 'proportion', unit: { nl: '%', en: '%' }, decimals: 1 } as const;
    const of = (numerator: number | null, denominator: number | null) =>
      reasons([given({ value: 50, numerator, denominator })], share);
    assert.deepEqual(of(5, 10), []);
    assert.deepEqual(of(null, null), ['denominator missing']);
    assert.deepEqual(of(5, null), ['denominator missing']);
    assert.deepEqual(of(null, 10), ['numerator missing']);
    assert.deepEqual(of(11, 10), ['numerator above-denominator']);
    assert.deepEqual(of(0, 0), ['denominator of-nothing']);
    assert.deepEqual(of(2.5, 10), ['numerator not-whole']);
    assert.deepEqual(reasons([given({ value: 1, numerator: 11, denominator: 10 })], { ...share, kind: 'rate' }), []);
  });

  it('of a part are not more than the whole, given or known', () => {
    const part = given({ area: 'Noord', value: 20 });
    assert.deepEqual(reasons([given(), part]), ['value above-whole']);
    const known = { meldingen: [anObservation({ value: 12, periodStart: week47 })] };
    assert.deepEqual(
      check([part], undefined, known).problems.map(({ reason }) => reason),
      ['above-whole'],
    );
  });

  it('of a part may lie above a rounded whole by as much as rounding makes', () => {
    const of = (value: number, indicator: Partial<Indicator>) =>
      reasons([given({ value: 10 }), given({ area: 'Noord', value })], indicator);
    assert.deepEqual(of(14, { roundedTo: 5 }), []);
    assert.deepEqual(of(15, { roundedTo: 5 }), ['value above-whole']);
    assert.deepEqual(of(10, { roundedTo: 1 }), []);
    assert.deepEqual(of(11, { roundedTo: 1 }), ['value above-whole']);
    assert.deepEqual(of(11, { kind: 'duration', decimals: 1 }), [], 'a mean of a part may be more');
  });

  it('are asked about when they are far from their own history, or a digit off', () => {
    const usual = { meldingen: weeks([40, 44, 38, 41, 43, 39, 42, 40, 45, 37, 41, 40, 42, 44, 39, 41]) };
    const doubts = (value: number) => check([given({ value })], undefined, usual).doubts;
    assert.deepEqual(doubts(47), []);
    assert.deepEqual(doubts(410), [{ at: 0, reason: 'jump', usual: 41, times: 10 }]);
    assert.equal(doubts(4)[0]?.reason, 'jump');
    const confirmed = [anIndicator({ confirmed: [week47] })];
    assert.deepEqual(check([given({ value: 410 })], confirmed, usual).doubts, []);
  });

  it('are asked about with a short history when they are ten times the week before, and not when they are few', () => {
    const doubts = (value: number, before: number) =>
      check([given({ value })], undefined, { meldingen: weeks([before]) }).doubts.map(({ reason }) => reason);
    assert.deepEqual(doubts(520, 52), ['jump']);
    assert.deepEqual(doubts(4, 52), ['jump']);
    assert.deepEqual(doubts(15, 1), []);
    assert.deepEqual(doubts(80, 52), []);
  });

  it('are compared with the part after a break only', () => {
    const before = weeks([400, 410, 390, 405, 395, 41]);
    const broken = [anIndicator({ breaks: [{ on: '2026-11-09', reason: { nl: 'x', en: 'x' } }] })];
    assert.deepEqual(check([given({ value: 43 })], broken, { meldingen: before }).doubts, []);
  });

  it('are asked about when a stock does not follow from what came and went', () => {
    const stock = anIndicator({ kind: 'stock', id: 'stand', inflowId: 'in', outflowId: 'uit' });
    const indicators = [stock, anIndicator({ id: 'in' }), anIndicator({ id: 'uit' })];
    const of = (id: string, value: number) => given({ indicatorId: id, value });
    const known = { stand: weeks([100]), in: [anObservation({ value: 10, periodStart: week47 })] };
    const doubts = (value: number) => check([of('stand', value), of('uit', 4)], indicators, known).doubts;
    assert.deepEqual(doubts(106), []);
    assert.deepEqual(doubts(116), [{ at: 0, reason: 'not-from-flows', expected: 106 }]);
  });

  it('are asked about once when the areas do not add up to the whole', () => {
    const areas = { meldingen: weeks([5], { area: 'Noord' }) };
    const doubts = (north: number) =>
      check(
        [given({ value: 12 }), given({ area: 'Noord', value: north }), given({ area: 'Zuid', value: 4 })],
        undefined,
        areas,
      ).doubts;
    assert.deepEqual(doubts(8), []);
    assert.deepEqual(doubts(7), [{ at: 0, reason: 'parts-differ', sum: 11 }]);
    // While an area is unknown nothing can be added up.
    assert.deepEqual(check([given({ value: 12 }), given({ area: 'Zuid', value: 4 })], undefined, areas).doubts, []);
  });

  it('are judged fast in a large file', () => {
    const figures = Array.from({ length: 100_000 }, (_, at) =>
      given({
        area: `Wijk ${at % 500}`,
        periodStart: isoDay((dayNumber(week47) ?? 0) - 7 * Math.floor(at / 500)),
        value: 50 + (at % 7),
      }),
    );
    const began = performance.now();
    assert.deepEqual(check(figures).problems, []);
    assert.ok(performance.now() - began < 5_000, `took ${performance.now() - began} ms`);
  });
});

describe('the figures of the sample municipality', () => {
  const startedOn = '2026-11-22';
  const all = sampleSeries(today, startedOn);
  // Residents on 1 January are known when their year begins, and nobody enters them.
  const local = all.filter(({ indicator }) => indicator.source.url === null && indicator.id !== 'inwoners-per-wijk');
  const of = (from: string, until: string) =>
    local.flatMap(({ indicator, observations }) => {
      const newest = new Map(observations.map((one) => [`${one.area} ${one.periodStart}`, one]));
      return [...newest.values()]
        .filter(({ periodStart }) => periodStart >= from && periodStart < until)
        .map((one): GivenFigure => ({ ...one, indicatorId: indicator.id }));
    });
  const context = {
    indicators: all.map(({ indicator }) => indicator),
    observations: new Map(
      all.map(({ indicator, observations }) => [indicator.id, observations.filter((one) => one.periodStart < week47)]),
    ),
    today,
  };

  it('of the newest week pass as if somebody entered them', () => {
    const figures = of(week47, today);
    assert.ok(figures.length >= local.length);

    assert.deepEqual(checkFigures(figures, context), { problems: [], doubts: [] });
  });

  it('of all weeks have nothing that would be refused', () => {
    assert.deepEqual(checkFigures(of('2000-01-01', today), context).problems, []);
  });
});
