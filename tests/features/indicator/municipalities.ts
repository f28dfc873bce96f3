import type { Indicator } from '../../../src/features/indicator/indicator.ts';
import { isoDay, dayNumber } from '../../../src/time/day.ts';
import { laterPeriod, startOf, type IsoWeek } from '../../../src/time/period.ts';
import { indicatorsFixture } from '../../support/indicators-fixture.ts';
import { type Dated, type Figures, type Municipality } from './all-that-is-told.ts';

const whole = 'Voorbeeldgemeente';
const firstWeek: IsoWeek = { kind: 'week', isoYear: 2025, isoWeek: 50 };

/** Numbers from 0 up to 1, the same ones for the same seed (Mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

/** A whole number around the mean, about as uneven as counts are. */
function around(random: Random, mean: number): number {
  const spread = Math.sqrt(Math.max(0, mean)) * (random() + random() + random() - 1.5) * 2;
  return Math.max(0, Math.round(mean + spread));
}

function indicator(part: Partial<Indicator>): Indicator {
  const [first] = indicatorsFixture;
  if (!first) throw new Error('no fixture');
  return { ...first, id: 'cijfer', wholeArea: whole, kind: 'flow', disclosure: 'people', lagPeriods: 0, ...part };
}

const startOfWeek = (week: number): string => startOf(laterPeriod(firstWeek, week));
const after = (week: number, weeks: number): string => startOf(laterPeriod(firstWeek, week + weeks));

interface Week {
  readonly area: string;
  readonly week: number;
  readonly count: number;
  readonly base?: number;
}

function published(definition: Indicator, { area, week, count, base = 0 }: Week): Dated {
  const isRatio = definition.kind === 'rate' || definition.kind === 'proportion';
  const per = definition.kind === 'rate' ? 1_000 : 100;
  return {
    area,
    periodStart: startOfWeek(week),
    publishedOn: after(week, 1),
    value: isRatio ? (base === 0 ? null : (per * count) / base) : count,
    numerator: isRatio && base > 0 ? count : null,
    denominator: isRatio && base > 0 ? base : null,
    status: 'final',
  };
}

/** Of parts with these counts, and of the whole. */
function ofAll(definition: Indicator, week: number, counts: readonly number[], bases: readonly number[] = []): Dated[] {
  const sum = (all: readonly number[]) => all.reduce((so, one) => so + one, 0);
  return [
    published(definition, { area: whole, week, count: sum(counts), base: sum(bases) }),
    ...counts.map((count, i) => published(definition, { area: `Wijk ${i + 1}`, week, count, base: bases[i] ?? 0 })),
  ];
}

const one = (figures: readonly Figures[], days: readonly string[]): Municipality => ({ figures, days });

/** One area, weeks around the threshold. */
export function series(seed: number): Municipality {
  const random = randomOf(seed);
  const definition = indicator({ kind: 'flow' });
  const [weeks, mean] = [14 + Math.floor(8 * random()), 5 + 12 * random()];
  const observations = Array.from({ length: weeks }, (_, week) =>
    published(definition, { area: whole, week, count: around(random, mean) }),
  );
  return one([{ indicator: definition, observations }], [after(weeks, 0)]);
}

/** Areas of unequal size, some without a figure or late; counts, shares and rates. */
export function areas(seed: number): Municipality {
  const random = randomOf(seed);
  const kind = (['flow', 'flow', 'rate', 'proportion', 'flow'] as const)[seed % 5] ?? 'flow';
  const definition = indicator({ kind });
  const parts = 2 + Math.floor(4 * random());
  const means = Array.from({ length: parts }, () => 3 + 30 * random() ** 2);
  const missing = seed % 3 === 0 ? Math.floor(random() * parts) : -1;
  const lateBy = seed % 6 === 0 ? 2 : 0;
  const weeks = 14;
  const observations = Array.from({ length: weeks }, (_, week) => {
    const counts = means.map((mean) => around(random, mean));
    const bases = counts.map((count, i) =>
      kind === 'proportion' ? count + around(random, means[i] ?? 5) : kind === 'rate' ? 4_000 + 1_000 * i : 0,
    );
    return ofAll(definition, week, counts, bases).flatMap((figure): Dated[] => {
      if (figure.area !== `Wijk ${missing + 1}` || week > 10) return [figure];
      return lateBy > 0 ? [{ ...figure, publishedOn: after(week, 1 + lateBy) }] : [];
    });
  }).flat();
  return one([{ indicator: definition, observations }], [after(weeks - 2, 0), after(weeks + 2, 0)]);
}

/** A stock with its flows, in areas or as one; every other one publishes only one of its flows. */
export function family(seed: number): Municipality {
  const random = randomOf(seed);
  const parts = seed % 4 === 0 ? 0 : 2 + (seed % 3);
  const [stock, inflow, outflow] = [
    indicator({ id: 'stand', kind: 'stock', inflowId: 'in', outflowId: 'uit' }),
    indicator({ id: 'in' }),
    indicator({ id: 'uit' }),
  ];
  const scale = seed % 5 === 0 ? 40 : 300;
  const means = Array.from({ length: Math.max(1, parts) }, () => 4 + 16 * random());
  let levels = means.map(() => Math.round(scale * (0.5 + random())));
  const found: [Dated[], Dated[], Dated[]] = [[], [], []];
  const weeks = 14;
  for (let week = 0; week < weeks; week++) {
    const into = means.map((mean) => around(random, mean));
    // Of some almost nobody leaves, so that one flow hardly covers for the other.
    const leaving = seed % 3 === 1 ? 0.06 : 1;
    const out = means.map((mean, i) => Math.min(around(random, leaving * mean), (levels[i] ?? 0) + (into[i] ?? 0)));
    levels = levels.map((level, i) => level + (into[i] ?? 0) - (out[i] ?? 0));
    [levels, into, out].forEach((counts, i) => {
      const definition = [stock, inflow, outflow][i] ?? stock;
      const all = ofAll(definition, week, counts);
      found[i]?.push(...(parts === 0 ? all.slice(0, 1) : all));
    });
  }
  const figures = [stock, inflow, outflow].map((definition, i) => ({
    indicator: definition,
    observations: found[i] ?? [],
  }));
  return one(figures, [after(weeks, 0)]);
}

/** Months and quarters beside weeks, in areas or as one. */
export function totals(seed: number): Municipality {
  const random = randomOf(seed);
  const definition = indicator({ kind: 'flow' });
  const parts = seed % 3 === 0 ? 0 : 2 + (seed % 4);
  const means = Array.from({ length: Math.max(1, parts) }, () => 4 + 14 * random());
  const weeks = 30;
  const observations = Array.from({ length: weeks }, (_, week) => {
    const all = ofAll(
      definition,
      week,
      means.map((mean) => around(random, mean)),
    );
    return parts === 0 ? all.slice(0, 1) : all;
  }).flat();
  return one([{ indicator: definition, observations }], [after(weeks - 9, 0), after(weeks, 0)]);
}

/** Figures that come in late, and corrections long after, also on the day itself. */
export function revisions(seed: number): Municipality {
  const random = randomOf(seed);
  const definition = indicator({ kind: 'flow' });
  const parts = seed % 4 === 0 ? 0 : 2 + (seed % 3);
  const means = Array.from({ length: Math.max(1, parts) }, () => 5 + 18 * random() ** 2);
  const weeks = 12;
  const all: Dated[] = [];
  for (let week = 0; week < weeks; week++) {
    const final = means.map((mean) => around(random, mean));
    const first = final.map((count) => Math.max(0, count - Math.floor(random() * 4)));
    const corrected = final.map((count) => (random() < 0.15 ? around(random, count + 6 * random() - 3) : count));
    const versions = [ofAll(definition, week, first), ofAll(definition, week, final)].map((version, age) =>
      version.map((figure): Dated => ({
        ...figure,
        publishedOn: after(week, 1 + age),
        status: age === 0 ? 'provisional' : 'final',
      })),
    );
    const correctedOn = random() < 0.2 ? after(week, 2) : isoDay((dayNumber(after(week, 4)) ?? 0) + 1);
    const isCorrected = corrected.some((count, i) => count !== final[i]);
    const [provisional = [], definitive = []] = versions;
    const again = ofAll(definition, week, corrected);
    for (const [i, figure] of definitive.entries()) {
      const next = again[i];
      const isOther = isCorrected && next !== undefined && next.value !== figure.value;
      const until = isOther ? { until: correctedOn } : {};
      all.push({ ...(provisional[i] as Dated), ...until }, { ...figure, ...until });
      if (isOther) all.push({ ...next, publishedOn: correctedOn });
    }
  }
  const observations = parts === 0 ? all.filter(({ area }) => area === whole) : all;
  const days = [
    ...new Set(observations.flatMap(({ publishedOn, until }) => [publishedOn, until ?? publishedOn])),
  ].toSorted();
  return one([{ indicator: definition, observations }], days);
}

export const kinds = { series, areas, family, totals, revisions };
