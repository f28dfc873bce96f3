import assert from 'node:assert/strict';
import { completenessByAge, developmentFactors } from '../../../src/statistics/reading/completeness.ts';
import { doubleCounting } from '../../../src/statistics/fallacies/double-counting.ts';
import { roundingInBalance } from '../../../src/statistics/fallacies/rounding.ts';
import { skewedMeanOfGroups } from '../../../src/statistics/fallacies/skewed-mean.ts';
import { stockAndFlow } from '../../../src/statistics/fallacies/stock-and-flow.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { sameWeekLastYear } from '../../../src/statistics/reading/same-week.ts';
import type { Point, Series, SeriesMeta } from '../../../src/statistics/series.ts';
import { xmrLimits } from '../../../src/statistics/control-charts/xmr.ts';
import { laterPeriod, type Period, startOf, weeksIn } from '../../../src/time/period.ts';
import { load } from '../reference.ts';
import { aMeta, aSeries, pointsOf } from '../series-builder.ts';
import { found, misread, month, week } from './asking.ts';

type Status = Point['status'];
type Row = readonly [period: Period, value: number, status?: Status];

type Expected = Readonly<Record<string, unknown>>;

interface RealCase {
  readonly id: string;
  readonly source: string;
  readonly input: never;
  readonly expected: Expected;
}

const cases = load<RealCase>('dutch-real-cases.json');
const tested: string[] = [];

/** The figures of a case; every case of the file is asked for once. */
function figures<Input>(id: string): { readonly input: Input; readonly expected: Expected } {
  const real = cases.find((one) => one.id === id);
  assert.ok(real);
  tested.push(id);
  return real;
}

/** Half-years, quarters and years as the months they end in: the months between have no figure. */
function sparse(rows: readonly Row[], meta: Partial<SeriesMeta>): Series {
  const byStart = new Map(rows.map(([period, value, status = 'final']) => [startOf(period), { value, status }]));
  const last = [...byStart.keys()].at(-1) ?? '';
  const points: Point[] = [];
  for (let period = rows[0]?.[0]; period && startOf(period) <= last; period = laterPeriod(period, 1)) {
    const { value = null, status = 'final' } = byStart.get(startOf(period)) ?? {};
    points.push({ period, value, numerator: null, denominator: null, status });
  }
  return { meta: aMeta({ frequency: 'month', ...meta }), points, snapshots: [] };
}

const halfYears = (rows: readonly (readonly [number, number, Status])[]): Row[] =>
  rows.map(([year, value, status]) => [month(year, 6), value, status]);
const quarters = (rows: readonly (readonly [number, number, number])[], provisional?: number): Row[] =>
  rows.map(([year, quarter, value]) => [
    month(year, 3 * quarter),
    value,
    year === provisional ? 'provisional' : 'final',
  ]);

const percent = (from: number, to: number) => 100 * (to / from - 1);

/** Agrees with a figure as it was printed. */
function assertPrinted(actual: number, printed: unknown): void {
  assert.ok(typeof printed === 'number');
  const decimals = `${printed}`.split('.')[1]?.length ?? 0;
  assert.ok(Math.abs(actual - printed) <= 0.5 * 10 ** -decimals + 1e-9, `${actual} is not ${printed}`);
}

describe('real Dutch cases / youth care in half-years', () => {
  type HalfYears = {
    half_years: [number, number, Status][];
    '2022HJ1_later': number;
  };
  const { input, expected } = figures<HalfYears>('jh-voorlopig');
  const series = sparse(halfYears(input.half_years), { kind: 'stock' });
  const [before, provisional, later] = [381830, 370565, input['2022HJ1_later']];

  it('are not called falling while the newest figure is provisional', () => {
    for (const kind of ['flow', 'stock'] as const) {
      const reading = read({ ...series, meta: { ...series.meta, kind } });

      assert.equal(reading.verdict.kind, 'withheld');
      assert.deepEqual([reading.change, reading.changeOnYear], [null, null]);
      assert.ok(reading.labels.every((label) => label === null));
    }
  });

  it('warn that provisional stands beside final, from last year and from a chosen start', () => {
    for (const asked of [{}, { startsAt: month(2021, 6), claims: ['trend'] as const }]) {
      const mixed = found('mixed-status', series, asked);

      assert.deepEqual([mixed?.from.value, mixed?.to.value], [before, provisional]);
    }
  });

  it('turn round once they are final', () => {
    assertPrinted(percent(before, provisional), expected['verandering_voorlopig_pct']);
    assertPrinted(percent(before, later), expected['verandering_later_pct']);
    assertPrinted(percent(provisional, later), expected['herziening_pct']);
    assert.ok(provisional < before && before < later);
  });

  it('are compared when both are final', () => {
    const rows = input.half_years.map(([year, value]): Row => [month(year, 6), year === 2022 ? later : value]);
    const final = sparse(rows, { kind: 'stock' });

    assert.equal(found('mixed-status', final), undefined);
    assert.equal(read(final).changeOnYear?.difference, later - before);
  });
});

describe('real Dutch cases / forms of youth care', () => {
  const { input, expected } = figures<{ totaal: number; vormen: number[] }>('jh-vormen-2019');

  it('count one young person in more than one form, which makes the table no wrong one', () => {
    const table = { parts: input.vormen, total: input.totaal, unit: 'count', roundedTo: 5, mayOverlap: null } as const;
    const double = doubleCounting(table);

    assert.ok(double?.kind === 'double-counting');
    assert.deepEqual([double.sum, double.excess], [expected['som_vormen'], expected['som_min_totaal']]);
    assertPrinted(double.perOne, expected['gemiddeld_vormen_per_jongere']);
    assert.equal(double.maybeRounding, false);
  });
});

describe('real Dutch cases / youth protection', () => {
  type Balance = { begin: number; instroom: number; uitstroom: number; eind_gepubliceerd: number };
  const { input, expected } = figures<Balance>('jb-stand');
  const flows = { begin: input.begin, inflow: [input.instroom], outflow: [input.uitstroom] };

  it('fell as a stock, because more went out than came in', () => {
    const balance = stockAndFlow(flows);

    assert.ok('net' in balance);
    assert.deepEqual([balance.ends, balance.net], [[expected['eind_berekend']], [expected['netto']]]);
    assertPrinted(percent(input.begin, balance.ends[0] ?? NaN), expected['verandering_pct']);
  });

  it('gives a stock no signal', () => {
    const series = sparse(
      [
        [month(2022, 12), input.begin],
        [month(2023, 6), input.eind_gepubliceerd],
      ],
      { kind: 'stock' },
    );

    assert.deepEqual(read(series).verdict, { kind: 'withheld', reason: 'stock' });
    assert.equal(found('stock-as-flow', series, { startsAt: month(2022, 12) })?.from, input.begin);
    assert.equal(found('registration-artefact', series, { startsAt: month(2022, 12) }), undefined);
  });

  const inflow = figures<{ half_years: [number, number, Status][] }>('jb-instroom-2022');

  it('let less in, for which the figures know no cause', () => {
    const series = sparse(halfYears(inflow.input.half_years.filter(([year]) => year <= 2022)), { kind: 'flow' });
    const asked = { claims: ['cause'], startsAt: month(2021, 6) } as const;

    assertPrinted(percent(6020, 4565), inflow.expected['verandering_pct']);
    assert.equal(found('causal-claim', series, asked)?.verdict.kind, 'withheld');
    assert.notEqual(read(series).verdict.kind, 'signal');
  });

  const rounded = figures<Balance & { afronding: number }>('jb-ots-afronding');

  it('do not quite add up, because they are rounded', () => {
    const { begin, instroom, uitstroom, eind_gepubliceerd: end, afronding: roundedTo } = rounded.input;
    const rounding = roundingInBalance({ begin, inflow: instroom, outflow: uitstroom, end, roundedTo });

    assert.ok(rounding?.kind === 'rounding');
    assert.equal(end - rounding.difference, rounded.expected['eind_berekend']);
    assert.equal(Math.abs(rounding.difference), rounded.expected['verschil']);
    assert.equal((rounding.real.upper - rounding.real.lower) / 2, rounded.expected['max_verschil_door_afronding']);
    assert.ok(rounding.real.lower <= 0 && rounding.real.upper >= 0);
  });
});

describe('real Dutch cases / social assistance', () => {
  type Quarters = { quarters_first_x1000: [number, number, number][]; quarters_later: [number, number, number][] };
  const { input, expected } = figures<Quarters>('bij-q4-2022');
  const autumn = { startsAt: month(2022, 9), claims: ['trend'] } as const;

  it('is no news as a stock, however the first publication looks', () => {
    const first = sparse(quarters(input.quarters_first_x1000, 2022), { kind: 'stock' });

    assert.deepEqual(read(first).verdict, { kind: 'withheld', reason: 'stock' });
    assert.ok(read(first).cautions.some(({ kind }) => kind === 'provisional'));
    assert.deepEqual(
      misread(first, autumn).map(({ kind }) => kind),
      ['stock-as-flow'],
    );
    assertPrinted(percent(397, 394), expected['verandering_eerste_pct']);
  });

  it('hardly moved in the later table', () => {
    const later = sparse(quarters(input.quarters_later), { kind: 'stock', roundedTo: 10 });
    const trap = found('stock-as-flow', later, autumn);

    assertPrinted(percent(trap?.from ?? NaN, trap?.to ?? NaN), expected['verandering_later_pct']);
    assert.ok((trap?.to ?? 0) > (trap?.from ?? 0));
  });

  const units = figures<{ personen_2021Q1: number; uitkeringen_tot_aow_2021_maart: number }>('bij-eenheden');

  it('counts persons and benefits, of which one may be of two persons', () => {
    const { personen_2021Q1: persons, uitkeringen_tot_aow_2021_maart: benefits } = units.input;
    const double = doubleCounting({
      parts: [persons],
      total: benefits,
      unit: 'count',
      roundedTo: 10,
      mayOverlap: true,
    });

    assert.ok(double?.kind === 'double-counting');
    assert.equal(double.excess, units.expected['verschil']);
    assert.ok(double.perOne > 1 && double.perOne < 2 && !double.maybeRounding);
  });
});

describe('real Dutch cases / debts', () => {
  const signals = figures<{ per_1000_per_maand: Record<string, number>; bevolking_pct: Record<string, number> }>(
    'dv-2022-2023',
  );

  it('are 21% more signals in other municipalities: two points with a break between them', () => {
    const { 2022: before = NaN, 2023: after = NaN } = signals.input.per_1000_per_maand;
    const rows: Row[] = [
      [month(2022, 12), before],
      [month(2023, 12), after],
    ];
    const series = sparse(rows, { kind: 'rate', breaks: ['2023-01-01'] });
    const asked = { startsAt: month(2022, 12), claims: ['trend'] } as const;

    assertPrinted(percent(before, after), signals.expected['verandering_pct']);
    assert.equal(signals.expected['panel_gewijzigd'], true);
    assert.equal(read(series).change, null);
    assert.deepEqual(found('break', series, asked)?.on, '2023-01-01');
    assert.ok(found('two-points', series, asked));
  });

  const overlap = figures<{ enkelvoudig: number; meervoudig: number; opeenvolgend: number }>('dv-overlap');

  it('have kinds of signals that overlap, which makes 101% no error', () => {
    const parts = Object.values(overlap.input);
    const table = { parts, total: 100, unit: 'percentage', roundedTo: 1, mayOverlap: true } as const;
    const double = doubleCounting(table);

    assert.ok(double?.kind === 'double-counting');
    assert.deepEqual([double.sum, double.maybeRounding], [overlap.expected['som_pct'], true]);
    assert.equal(doubleCounting({ ...table, mayOverlap: false }), null);
  });

  const mean = figures<{ totaal: number; particulier: number; ondernemer: number }>('nv-gemiddelde');

  it('are 43,513 on average, which hardly anybody has', () => {
    const { totaal, particulier, ondernemer } = mean.input;
    const skewed = skewedMeanOfGroups(totaal, [particulier, ondernemer]);

    assert.ok(skewed?.kind === 'skewed-mean');
    assertPrinted(100 * skewed.shareOfHigher, mean.expected['impliciet_aandeel_ondernemers_pct']);
    assert.deepEqual([skewed.lower, skewed.higher], [particulier, ondernemer]);
  });
});

describe('real Dutch cases / waiting list of youth care', () => {
  const { input, expected } = figures<Record<string, number>>('wl-71');

  it('is 71% shorter in a way that fits files rather than children', () => {
    const [before, after] = [input['2008'] ?? NaN, input['2010'] ?? NaN];
    const series = sparse(
      [
        [month(2008, 1), before],
        [month(2010, 1), after],
      ],
      { kind: 'stock' },
    );
    const artefact = found('registration-artefact', series, { startsAt: month(2008, 1) });

    assert.ok(artefact?.pattern === 'clean-up');
    assertPrinted(percent(artefact.from.value, artefact.to.value), expected['verandering_pct']);
    assert.equal(read(series).verdict.kind, 'withheld');
  });
});

describe('real Dutch cases / deaths reported late', () => {
  type Publications = { W22: number[]; weeks_by_publication: Record<string, [number, number][]> };
  const { input, expected } = figures<Publications>('rivm-overleden');

  it('were 78% known after two days and 97% after nine', () => {
    const known = completenessByAge(developmentFactors([input.W22]).map(({ factor }) => factor));

    assertPrinted(100 * (known[0] ?? NaN), expected['volledigheid_na_2_dagen_pct']);
    assertPrinted(100 * (known[1] ?? NaN), expected['volledigheid_na_9_dagen_pct']);
  });

  it('never make the newest week a fall', () => {
    for (const [published, rows] of Object.entries(input.weeks_by_publication)) {
      const values = rows.map(([, deaths]) => deaths);
      const series = aSeries(values, { lagPeriods: 2 }, week(2020, 22));
      const { verdict, change, newestIndex } = read(series);

      assert.equal(verdict.kind, 'withheld', published);
      assert.equal(found('incomplete-newest', series)?.newest.value, values.at(-1), published);
      assert.ok(newestIndex === null || newestIndex < values.length - 2, published);
      assert.ok(change === null || change.to.value !== values.at(-1), published);
    }
  });
});

describe('real Dutch cases / deaths per week', () => {
  const { input, expected } = figures<{ aantal_weken: number; weeks: [number, number, number][] }>('dea-week1');
  const years = Array.from({ length: 10 }, (_, i) => 2015 + i);

  it('are of 522 weeks in ten years, of which two have 53', () => {
    assert.equal(
      years.reduce((weeks, year) => weeks + weeksIn(year), 0),
      input.aantal_weken,
    );
    assert.deepEqual(
      years.filter((year) => weeksIn(year) === 53),
      expected['jaren_met_53_weken'],
    );
  });

  it('have no week 53 of 2019 to compare that of 2020 with', () => {
    const points = input.weeks.map(([year, inYear, value]) => pointsOf([value], week(year, inYear))).flat();
    const values = points.map(({ value }) => value);
    const compared = sameWeekLastYear({ points, values, start: 0, newest: points.length - 1 });

    assert.deepEqual(points.at(-1)?.period, week(2020, 53));
    assert.deepEqual([compared?.from.period, compared?.isCounterpart], [week(2019, 52), false]);
  });

  const heat = figures<object>('dea-hitte-2019');
  // From the first week of which the week before it is of the same year.
  const deaths = load<readonly [number, number, number]>('deaths-nl-weekly.json')
    .slice(1)
    .map(([, , value]) => value);

  it('show the heatwave week of July 2019, which raw limits miss', () => {
    const reading = read(aSeries(deaths, {}, week(2015, 2)));
    const raw = xmrLimits(deaths);
    const newest = deaths.at(-1) ?? NaN;

    assert.deepEqual(reading.points.at(-1)?.period, week(2019, 30));
    assert.deepEqual(reading.verdict, { kind: 'signal', rule: 'outside', direction: 'up', points: 1 });
    assert.equal(raw !== null && (newest > raw.upper || newest < raw.lower), heat.expected['ruw_buiten_grenzen']);
    assert.equal(reading.verdict.kind === 'signal', heat.expected['gecorrigeerd_buiten_grenzen']);
    assert.deepEqual(misread(aSeries(deaths, {}, week(2015, 2)), { claims: ['no-change'] }), []);
  });
});

describe('real Dutch cases / benefits at the end of each month', () => {
  type Benefits = readonly [number, number, Status, ...(number | null)[]];
  const months = load<Benefits>('benefits-nl-monthly.json');

  /** One of the columns up to and including a month; a figure that was never published is none. */
  function benefits(column: number, until = months.length): Series {
    const rows = months.slice(0, until).map(([year, inYear, status, ...values]): Point => {
      const value = values[column] ?? null;
      return { period: month(year, inYear), value, numerator: null, denominator: null, status };
    });
    return { meta: aMeta({ kind: 'stock', frequency: 'month' }), points: rows, snapshots: [] };
  }

  for (const [column, name] of ['social assistance', 'unemployment', 'adjusted unemployment', 'IOAW'].entries()) {
    it(`never are a signal: ${name}`, () => {
      for (let until = 1; until <= months.length; until++) {
        const { verdict, labels } = read(benefits(column, until));

        assert.notEqual(verdict.kind, 'signal');
        assert.ok(labels.every((label) => label === null));
      }
    });

    it(`are never cleaned up on paper: ${name}`, () => {
      for (let until = 1; until <= months.length; until++) {
        assert.equal(found('registration-artefact', benefits(column, until)), undefined);
      }
    });
  }

  it('warn that a stock is no flow', () => {
    const kinds = misread(benefits(1)).map(({ kind }) => kind);

    assert.ok(kinds.includes('stock-as-flow') && kinds.includes('mixed-status'));
  });
});

describe('real Dutch cases', () => {
  it('are fourteen, each of them read here and with its source', () => {
    assert.equal(cases.length, 14);
    assert.deepEqual(tested.toSorted(), cases.map(({ id }) => id).toSorted());
    assert.ok(cases.every(({ source }) => source.length > 0));
  });
});
