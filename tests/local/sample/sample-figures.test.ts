import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Observation } from '../../../src/features/indicator/indicator.ts';
import { neighbourhoods, wholeArea } from '../../../src/local/sample/places.ts';
import { sampleObservations, sampleWeekCount } from '../../../src/local/sample/sample-figures.ts';
import { sampleIndicators } from '../../../src/local/sample/sample-indicators.ts';
import { periodAt, startOf } from '../../../src/time/period.ts';
import { average, lagOneCorrelation, newestByPeriod, valuesOf } from './xmr.ts';

const today = '2026-11-22';
// How many people live where is not simulated: it does not vary by chance.
const indicators = sampleIndicators(today).filter(({ id }) => id !== 'inwoners-per-wijk');
const figures = new Map(indicators.map((indicator) => [indicator.id, sampleObservations(indicator, today)]));
const inNeighbourhoods = [
  'wmo-meldingen',
  'verwijzingen-jeugdhulp',
  'crisisplaatsingen-jeugd',
  'aanmeldingen-schuldhulp',
];

describe('sample / figures', () => {
  it('are accepted by the schema', () => {
    for (const observations of figures.values()) Observation.array().parse(observations);
  });

  it('end with the last week that ended before today', () => {
    assert.equal(newestWeek('2026-11-22'), startOf({ kind: 'week', isoYear: 2026, isoWeek: 46 }));
    assert.equal(newestWeek('2026-11-23'), startOf({ kind: 'week', isoYear: 2026, isoWeek: 47 }));
    assert.equal(newestWeek('2026-11-29'), startOf({ kind: 'week', isoYear: 2026, isoWeek: 47 }));
  });

  it('know week 53 of 2026', () => {
    const weeks = [...newestByPeriod(sampleObservations(indicator('wmo-meldingen'), '2027-01-06'), wholeArea).keys()];
    assert.equal(weeks.at(-1), '2026-12-28');
    assert.deepEqual(periodAt('week', weeks.at(-1) ?? ''), { kind: 'week', isoYear: 2026, isoWeek: 53 });
  });

  it('have every Monday of four years once, for every indicator and area', () => {
    for (const [id, observations] of figures) {
      for (const area of new Set(observations.map((o) => o.area))) {
        const starts = [...newestByPeriod(observations, area).keys()];
        assert.equal(starts.length, sampleWeekCount, `${id} ${area}`);
        starts.slice(1).forEach((start, index) => assert.equal(daysBetween(starts[index] ?? '', start), 7));
      }
    }
  });

  it('are the same on every day of a week', () => {
    for (const one of sampleIndicators('2026-11-16').filter(({ id }) => figures.has(id))) {
      assert.deepEqual(sampleObservations(one, '2026-11-16'), figures.get(one.id));
    }
  });

  it('keep their value when weeks are added', () => {
    for (const one of indicators) {
      const later = new Map(
        sampleObservations(one, '2027-02-10', today).map((o) => [`${o.area} ${publicationOf(o)}`, o]),
      );
      const recent = (figures.get(one.id) ?? []).filter((o) => o.periodStart > '2026-08-01');
      assert.ok(recent.length >= 14);
      for (const o of recent) assert.deepEqual(later.get(`${o.area} ${publicationOf(o)}`), o, one.id);
    }
  });

  it('are published on Mondays, never later than today', () => {
    for (const observation of [...figures.values()].flat()) {
      assert.ok(observation.publishedOn <= today);
      assert.equal(daysBetween(observation.periodStart, observation.publishedOn) % 7, 0);
      assert.ok(daysBetween(observation.periodStart, observation.publishedOn) >= 7);
    }
  });

  it('let the neighbourhoods add up to the municipality in every publication', () => {
    for (const id of inNeighbourhoods) {
      const total = new Map<string, number>();
      const parts = new Map<string, number>();
      for (const o of figures.get(id) ?? []) {
        const sums = o.area === wholeArea ? total : parts;
        sums.set(publicationOf(o), (sums.get(publicationOf(o)) ?? 0) + (o.value ?? 0));
      }
      assert.deepEqual(parts, total, id);
    }
    assert.equal(
      [...figures].filter(([, rows]) => rows.some((o) => o.area === 'Noord')).length,
      inNeighbourhoods.length,
    );
  });

  it('are small in small neighbourhoods', () => {
    const smallest = neighbourhoods.at(-1)?.name;
    assert.ok(average(valuesOf(figures.get('wmo-meldingen') ?? [], smallest)) < 5);
    const crises = valuesOf(figures.get('crisisplaatsingen-jeugd') ?? [], smallest);
    assert.ok(crises.filter((value) => value === 0).length > 0.8 * crises.length);
    assert.ok(Math.max(...crises) >= 1);
  });

  it('explain every stock: previous + inflow - outflow', () => {
    for (const { id, inflowId, outflowId } of indicators.filter((one) => one.inflowId !== null)) {
      const [stock, inflow, outflow] = [id, inflowId, outflowId].map((key) => valuesOf(figures.get(key ?? '') ?? []));
      stock?.slice(1).forEach((value, index) => {
        const expected = (stock[index] ?? 0) + (inflow?.[index + 1] ?? 0) - (outflow?.[index + 1] ?? 0);
        assert.equal(value, expected, `${id}, week ${index + 1}`);
      });
    }
  });

  it('only grow when a week is published again, and are final at last', () => {
    for (const one of indicators.filter(({ lagPeriods }) => lagPeriods > 0)) {
      const weeks = Map.groupBy(
        (figures.get(one.id) ?? []).filter((o) => o.area === wholeArea),
        (o) => o.periodStart,
      );
      const again = [...weeks.values()].filter((snapshots) => snapshots.length > 1);
      assert.ok(again.length >= 28 && again.length <= 30, one.id);
      for (const snapshots of again) {
        const values = snapshots.map((o) => o.value ?? 0);
        assert.deepEqual(
          values,
          values.toSorted((a, b) => a - b),
        );
      }
      assert.equal([...weeks.values()].at(-1)?.[0]?.status, 'provisional');
      assert.equal([...weeks.values()].at(0)?.[0]?.status, 'final');
    }
  });

  it('are provisional only where the definition states a lag', () => {
    for (const { id, lagPeriods } of indicators) {
      const isEverProvisional = (figures.get(id) ?? []).some(({ status }) => status === 'provisional');
      assert.equal(isEverProvisional, lagPeriods > 0, id);
    }
  });

  it('are as good as complete after the lag the owner states, and clearly not before', () => {
    for (const { id, lagPeriods } of indicators.filter((one) => one.lagPeriods > 0)) {
      const weeks = Map.groupBy(
        (figures.get(id) ?? []).filter((o) => o.area === wholeArea),
        (o) => o.periodStart,
      );
      const learned = [...weeks.values()].filter((rows) => rows.length > 1 && rows.at(-1)?.status === 'final');
      const known = (age: number) =>
        average(learned.map((rows) => rows.at(age)?.value ?? 0)) / average(finals(learned));
      assert.ok(known(lagPeriods) > 0.9, `${id}: ${known(lagPeriods)}`);
      assert.ok(known(0) < 0.9, `${id}: ${known(0)}`);
    }
  });

  it('carry the numerator and denominator they are made of', () => {
    for (const { id, kind } of indicators) {
      for (const { value, numerator, denominator } of figures.get(id) ?? []) {
        if (value === null) continue;
        if (kind === 'proportion') assert.equal(value, (100 * (numerator ?? NaN)) / (denominator ?? NaN));
        else if (kind === 'rate') assert.equal(value, (1000 * (numerator ?? NaN)) / (denominator ?? NaN));
        else if (kind === 'duration') assert.ok((denominator ?? 0) > 0);
        else assert.deepEqual([numerator, denominator], [null, null]);
      }
    }
  });

  it('are rounded where the definition says so', () => {
    for (const { id, roundedTo } of indicators.filter((one) => one.roundedTo > 1)) {
      for (const value of valuesOf(figures.get(id) ?? [])) assert.equal(value % roundedTo, 0);
    }
  });

  it('have a week without a figure, which is not zero', () => {
    const missing = (figures.get('veilig-thuis-meldingen') ?? []).filter(({ value }) => value === null);
    assert.deepEqual([...new Set(missing.map(({ periodStart }) => periodStart))], ['2023-05-29', '2025-05-26']);
  });

  it('dip at Christmas and in summer', () => {
    const weeks = newestByPeriod(figures.get('verwijzingen-jeugdhulp') ?? [], wholeArea);
    const inWeeks = (...isoWeeks: number[]) =>
      average([...weeks.values()].filter((o) => isoWeeks.includes(weekOf(o.periodStart))).map((o) => o.value ?? 0));
    assert.ok(inWeeks(52, 1) < 0.7 * inWeeks(48, 49, 50));
    assert.ok(inWeeks(30, 31, 32, 33) < 0.8 * inWeeks(24, 25, 26));
  });

  it('remember last week where the real process does, and vary more than Poisson', () => {
    const signals = valuesOf(figures.get('vroegsignalen-schulden') ?? []).slice(0, 150);
    assert.ok(lagOneCorrelation(signals) > 0.2);
    const variance = average(signals.map((value) => (value - average(signals)) ** 2));
    assert.ok(variance > 1.5 * average(signals));
    assert.ok(lagOneCorrelation(valuesOf(figures.get('lopende-wmo-voorzieningen') ?? [])) > 0.85);
  });

  it('differ in pattern: no two move together', () => {
    const series = [...figures].map(([id, observations]) => ({ id, steps: steps(valuesOf(observations)) }));
    for (const a of series) {
      for (const b of series.filter(({ id }) => id > a.id)) {
        assert.ok(Math.abs(correlation(a.steps, b.steps)) < 0.8, `${a.id} and ${b.id}`);
      }
    }
  });

  it('refuse an indicator that is not of the sample', () => {
    assert.throws(() => sampleObservations({ ...indicator('wmo-meldingen'), id: 'onbekend' }, today), {
      code: 'indicator.invalid',
    });
  });
});

function indicator(id: string) {
  const found = indicators.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

function newestWeek(day: string): string | undefined {
  return sampleObservations(indicator('wmo-meldingen'), day).at(-1)?.periodStart;
}

function finals(weeks: readonly (readonly Observation[])[]): number[] {
  return weeks.map((rows) => rows.at(-1)?.value ?? 0);
}

function publicationOf({ periodStart, publishedOn }: Observation): string {
  return `${periodStart} ${publishedOn}`;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function weekOf(day: string): number {
  const period = periodAt('week', day);
  return period.kind === 'week' ? period.isoWeek : 0;
}

function steps(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => value - (values[index] ?? 0));
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const n = Math.min(a.length, b.length);
  const [x, y] = [a.slice(-n), b.slice(-n)];
  const [mx, my] = [average(x), average(y)];
  const product = (p: readonly number[], mp: number, q: readonly number[], mq: number) =>
    average(p.map((value, index) => (value - mp) * ((q[index] ?? mq) - mq)));
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my));
}
