import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSeries } from '../../src/features/indicator/build-series.ts';
import type { Indicator, Observation } from '../../src/features/indicator/indicator.ts';
import { indicatorReader } from '../../src/features/indicator/read-indicator.ts';
import { offerIndicators } from '../../src/features/indicator/offer-indicators.ts';
import { read } from '../../src/statistics/reading/read.ts';
import type { Series } from '../../src/statistics/series.ts';
import { startOf } from '../../src/time/period.ts';
import { memoryStore } from '../features/indicator/memory-store.ts';
import { aSeries, randomFrom } from '../statistics/series-builder.ts';
import { indicatorsFixture } from '../support/indicators-fixture.ts';

const indicators = 1_000;
const weeks = 156;
const lengths = [52, 156, 468, 1_404];
const indicatorsInR = 50;
const areas = 6;
const asked = 300;

/** How long the interpretation core takes, without anything around it; times in milliseconds. */
export interface Readings {
  /** The first time, with everything still to be compiled, and the median of the five that follow. */
  readonly first: number;
  readonly warm: number;
  /** Making the same series from stored observations, median of five. */
  readonly built: number;
  /** 'What rose?' over 300 indicators of six areas, the database left out: the first time, with everything to be read. */
  readonly rose: number;
  /** Microseconds per week of a series of so many weeks: the same everywhere when cost grows linearly. */
  readonly perWeek: readonly { readonly weeks: number; readonly microseconds: number }[];
  /** `ptd_spc` of NHSRplotthedots on the same series, per thousand; null where R or the package is not at hand. */
  readonly inR: number | null;
}

export async function measureReadings(): Promise<Readings> {
  const { poisson } = randomFrom(20261122);
  const seriesOf = (length: number) => aSeries(Array.from({ length }, () => poisson(40)));
  const all = Array.from({ length: indicators }, () => seriesOf(weeks));
  const first = timeOf(all);
  const [, , warm = first] = Array.from({ length: 5 }, () => timeOf(all)).toSorted((a, b) => a - b);
  const [, , built = 0] = Array.from({ length: 5 }, () => timeOfBuilding(all)).toSorted((a, b) => a - b);
  const rose = await timeOfWhatRose(all);
  const perWeek = lengths.map((length) => {
    const some = Array.from({ length: Math.round(100_000 / length) }, () => seriesOf(length));
    timeOf(some);
    return { weeks: length, microseconds: (1_000 * timeOf(some)) / (some.length * length) };
  });
  return { first, warm, built, rose, perWeek, inR: timeInR(all.slice(0, indicatorsInR)) };
}

export function printReadings({ first, warm, built, rose, perWeek, inR }: Readings): void {
  console.log(
    `\n${indicators} indicators of ${weeks} weeks read in ${ms(first)} the first time, ${ms(warm)} after that`,
  );
  console.log(`  built from stored observations in ${ms(built)}: ${(built / warm).toFixed(1)}x of reading them`);
  console.log(`  ${built <= 2 * warm ? 'met    ' : 'NOT MET'}  building at most twice as long as reading`);
  console.log(`  what rose among ${asked} indicators of ${areas} areas: ${ms(rose)} without the database`);
  for (const { weeks: length, microseconds } of perWeek)
    console.log(`  ${String(length).padStart(5)} weeks: ${microseconds.toFixed(2)} us a week`);
  console.log(
    inR === null
      ? '  NHSRplotthedots in R is not at hand: not measured beside it'
      : `  NHSRplotthedots in R takes ${ms(inR)} for as many: ${(inR / warm).toFixed(0)}x as long`,
  );
  console.log(`  ${first < 1_000 ? 'met    ' : 'NOT MET'}  ${indicators} indicators in under a second`);
}

function timeOf(all: readonly Series[]): number {
  const start = performance.now();
  for (const series of all) read(series);
  return performance.now() - start;
}

function observationsOf({ points }: Series, area: string): Observation[] {
  return points.map(({ period, value, numerator, denominator, status }) => {
    const periodStart = startOf(period);
    return { area, periodStart, publishedOn: periodStart, value, numerator, denominator, status };
  });
}

const [definition] = indicatorsFixture as readonly [Indicator, ...Indicator[]];

function timeOfBuilding(all: readonly Series[]): number {
  const stored = all.map((series) => observationsOf(series, ''));
  const start = performance.now();
  for (const observations of stored) buildSeries(definition, observations);
  return performance.now() - start;
}

async function timeOfWhatRose(all: readonly Series[]): Promise<number> {
  const stored = Array.from({ length: asked }, (_, i) => ({
    indicator: { ...definition, id: `cijfer-${i}`, kind: 'flow' as const, wholeArea: 'gebied 0' },
    observations: Array.from({ length: areas }, (_none, area) =>
      observationsOf(all[(i * areas + area) % all.length] as Series, `gebied ${area}`),
    ).flat(),
  }));
  const { store } = memoryStore(stored);
  const start = performance.now();
  await offerIndicators(
    await store.all(),
    indicatorReader(store, async () => 10),
    'up',
  );
  return performance.now() - start;
}

function timeInR(all: readonly Series[]): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'datawijzer-readings-'));
  const file = join(folder, 'series.csv');
  const rows = all.flatMap(({ points }, id) => points.map(({ value }, week) => `${id},${week},${value}`));
  writeFileSync(file, ['id,week,value', ...rows].join('\n'));
  try {
    const script = fileURLToPath(new URL('readings.R', import.meta.url));
    const printed = execFileSync('Rscript', ['--vanilla', script, file], { encoding: 'utf8', timeout: 120_000 });
    const seconds = Number(printed.trim());
    return Number.isFinite(seconds) && seconds > 0 ? (1_000 * seconds * indicators) / all.length : null;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ms(value: number): string {
  return `${Math.round(value).toLocaleString('en-GB')} ms`;
}
