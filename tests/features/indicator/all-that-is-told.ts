import { hiddenFigures } from '../../../src/features/indicator/disclose.ts';
import type { Indicator, Observation } from '../../../src/features/indicator/indicator.ts';
import type { Published } from '../../../src/features/indicator/measures.ts';
import { familyOf, mayBeShown, type IndicatorReading } from '../../../src/features/indicator/read-indicator.ts';
import { asAsked, type Figure } from '../../../src/features/ask/ports.ts';
import { readingAnswer } from '../../../src/features/ask/reading-answer.ts';
import { sumOver } from '../../../src/features/ask/sum-of-periods.ts';
import { dayNumber } from '../../../src/time/day.ts';
import { frequencies, numberOfDay, periodAt, periodNumber, periodNumbered, startOf } from '../../../src/time/period.ts';
import { readingMessage } from '../../../src/teams/present/ask/reading-message.ts';
import { asking } from '../ask/a-figure.ts';
import type { Equation, Puzzle } from './solver.ts';

export const threshold = 10;

/** An observation, and the day on which a correction took its place. */
export interface Dated extends Observation {
  readonly until?: string;
}

export interface Figures {
  readonly indicator: Indicator;
  readonly observations: readonly Dated[];
}

/** What somebody could read who asked for everything on each of these days. */
export interface Municipality {
  readonly figures: readonly Figures[];
  readonly days: readonly string[];
}

/** All that is told of one indicator in one area on one day. */
export interface Told {
  readonly figure: Figure;
  readonly reading: IndicatorReading;
  readonly on: string;
}

export function familyOn({ figures }: Municipality, { indicator }: Figures, day: string): Published[] {
  const family = familyOf(
    indicator,
    figures.map((one) => one.indicator),
  );
  return figures
    .filter((one) => family.includes(one.indicator))
    .map(({ indicator: definition, observations }) => {
      const published = observations.filter(({ publishedOn }) => publishedOn <= day);
      return {
        definition,
        observations: published.filter(({ until }) => until === undefined || until > day),
        corrected: published.filter(({ until }) => until !== undefined && until <= day),
      };
    });
}

export function tellAll(municipality: Municipality, days: readonly string[] = municipality.days): Told[] {
  return days.flatMap((on) =>
    municipality.figures.flatMap((own) => {
      const family = familyOn(municipality, own, on);
      return areasOf(own).map((area): Told => {
        const reading = mayBeShown(own.indicator, area, family, threshold);
        const figure: Figure = { ...reading, ...asAsked, isOwn: false, periodNames: 'dates' };
        return { figure, reading, on };
      });
    }),
  );
}

/** The sums that people get who ask for them, by the longer time. */
export function sumsIn({ figure }: Told): ReadonlyMap<string, { readonly total: number; readonly periods: number[] }> {
  const { definition, series } = figure;
  const found = new Map<string, { readonly total: number; readonly periods: number[] }>();
  const [first, last] = [series.points[0], series.points.at(-1)];
  if (definition.kind !== 'flow' || !first || !last) return found;
  for (const longer of frequencies.slice(frequencies.indexOf(definition.frequency) + 1)) {
    const [from, to] = [first, last].map(({ period }) => numberOfDay(longer, dayNumber(startOf(period)) ?? 0));
    for (let number = from ?? 0; number <= (to ?? -1) + 1; number++) {
      const time = periodNumbered(longer, number);
      const sum = sumOver(figure, time);
      if (typeof sum === 'string') continue;
      const end = periodNumber(sum.last) ?? 0;
      found.set(`${longer} ${number}`, {
        total: sum.total,
        periods: Array.from({ length: sum.count }, (_, back) => end - back),
      });
    }
  }
  return found;
}

const nonce = 'a1b2c3d4-0000-4000-8000-000000000001';

/**
 * Everything that reaches a reader, in one text: what is handed to whoever shows it, and the answer in Teams with its card, of
 * which the table and the chart are parts. Two municipalities of which it is the same cannot be told apart.
 */
export function inOneText(told: readonly Told[]): string {
  return JSON.stringify(
    told.map((one) => {
      const answer = readingAnswer(one.figure, asking('', one.on), 'nl');
      const { text, card } = readingMessage(answer, 'nl', nonce, null, null);
      return [
        one.on,
        one.reading.reading,
        one.reading.series,
        one.reading.publications(),
        [...sumsIn(one)],
        text,
        card,
      ];
    }),
  );
}

export function areasOf({ observations }: Figures): string[] {
  return [...new Set(observations.map(({ area }) => area))];
}

/** The unknowns of somebody who read all that was told, and what they know of them. */
export interface Riddle extends Puzzle {
  /** What may not follow. */
  readonly secret: readonly string[];
  /** The observations that a name stands for. */
  readonly named: ReadonlyMap<string, readonly Dated[]>;
}

export function riddleOf(municipality: Municipality, told: readonly Told[] = tellAll(municipality)): Riddle {
  const [truth, most, named] = [new Map<string, number>(), new Map<string, number>(), new Map<string, Dated[]>()];
  const names = new Map<Dated, string>();
  const byKey = new Map<string, Dated[]>();
  for (const own of municipality.figures) {
    for (const one of own.observations) {
      const key = `${own.indicator.id} ${one.area} ${one.periodStart} ${one.publishedOn}`;
      byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
    for (const [key, versions] of Map.groupBy(own.observations, ({ area, periodStart }) => `${area} ${periodStart}`)) {
      let last: { readonly count: number; readonly name: string } | null = null;
      versions.toSorted(byPublication).forEach((one, at) => {
        const count = countOf(own.indicator, one);
        if (count === null) return;
        // A figure that is published again as it was is the same figure.
        const name: string = last?.count === count ? last.name : `${own.indicator.id} ${key} ${at}`;
        last = { count, name };
        truth.set(name, count);
        names.set(one, name);
        named.set(name, [...(named.get(name) ?? []), one]);
        if (own.indicator.kind === 'proportion') most.set(name, one.denominator ?? Infinity);
      });
    }
  }
  const shown = new Set<string>();
  const equations = new Map<string, Equation>();
  const add = (plus: readonly string[], minus: readonly string[]): void => {
    equations.set(`${plus.join()}=${minus.join()}`, { plus, minus });
  };
  for (const day of municipality.days) {
    for (const own of municipality.figures) {
      const current = currentOn(own, day, names);
      for (const start of new Set(own.observations.map(({ periodStart }) => periodStart))) {
        const total = current(own.indicator.wholeArea, start);
        const parts = areasOf(own)
          .filter((area) => area !== own.indicator.wholeArea)
          .flatMap((area) => current(area, start) ?? []);
        const known = total === undefined ? 0 : (truth.get(total) ?? 0);
        const sum = parts.reduce((all, name) => all + (truth.get(name) ?? 0), 0);
        // What is in no area is an unknown of its own.
        if (total !== undefined && parts.length > 0) {
          const rest = `rest ${own.indicator.id} ${start} ${known - sum}`;
          const isPart = parts.length < areasOf(own).length - 1;
          if (isPart) truth.set(rest, Math.max(0, known - sum));
          add([total], isPart ? [...parts, rest] : parts);
        }
      }
      const { inflowId, outflowId } = own.indicator;
      if (!inflowId && !outflowId) continue;
      const flow = (id: string | null) => municipality.figures.find(({ indicator }) => indicator.id === id);
      const [into, out] = [flow(inflowId), flow(outflowId)];
      for (const area of areasOf(own)) {
        for (const { periodStart } of own.observations.filter((one) => one.area === area)) {
          const [begin, end] = [current(area, before(own.indicator, periodStart)), current(area, periodStart)];
          const [inName, outName] = [into, out].map((one) => one && currentOn(one, day, names)(area, periodStart));
          if (begin !== undefined && end !== undefined && inName !== undefined && outName !== undefined)
            add([begin, inName], [outName, end]);
        }
      }
    }
  }
  for (const one of told) {
    const { definition, area, reading, publications } = one.reading;
    const own = municipality.figures.find(({ indicator }) => indicator.id === definition.id);
    if (!own) continue;
    const current = currentOn(own, one.on, names);
    const isSummed = reading.periodsPerPoint > 1;
    for (const { period, value } of [...one.reading.series.points, ...(isSummed ? [] : reading.points)]) {
      const name = current(area, startOf(period));
      if (value !== null && name !== undefined) shown.add(name);
    }
    for (const { period, on, value } of publications()) {
      if (value === null) continue;
      const published = byKey.get(`${definition.id} ${area} ${startOf(period)} ${on}`) ?? [];
      for (const observation of published) if (observation.value === value) shown.add(names.get(observation) ?? '');
    }
    const sums = [...sumsIn(one).values()].map(({ periods }) => periods);
    if (isSummed)
      for (const { period, value } of reading.points) {
        const end = periodNumber(period) ?? NaN;
        if (value !== null) sums.push(Array.from({ length: reading.periodsPerPoint }, (_, back) => end - back));
      }
    for (const periods of sums) {
      const summed = periods.flatMap(
        (number) => current(area, startOf(periodNumbered(definition.frequency, number))) ?? [],
      );
      add(summed.toSorted(), []);
    }
  }
  const hidden = new Set([...truth.keys()].filter((name) => !shown.has(name)));
  return {
    truth,
    most,
    hidden,
    equations: [...equations.values()],
    secret: secretsOf(municipality, names, hidden),
    named,
  };
}

/** Small counts, and all that was judged to be hidden for the sake of them. */
function secretsOf(
  municipality: Municipality,
  names: ReadonlyMap<Dated, string>,
  hidden: ReadonlySet<string>,
): string[] {
  const last = municipality.days.at(-1) ?? '';
  const found = new Set<string>();
  for (const own of municipality.figures) {
    const judged = hiddenFigures(own.indicator, familyOn(municipality, own, last), threshold);
    for (const one of own.observations) {
      const name = names.get(one);
      if (name === undefined || !hidden.has(name)) continue;
      const number = periodNumber(periodAt(own.indicator.frequency, one.periodStart)) ?? NaN;
      const count = countOf(own.indicator, one) ?? 0;
      const isSmall = count > 0 && count < threshold;
      // Of one or none there are no three values to begin with.
      if (own.indicator.kind === 'proportion' && (one.denominator ?? 0) < 2) continue;
      if (isSmall || !judged.isShown(one.area, number, one.publishedOn)) found.add(name);
    }
  }
  return [...found];
}

function currentOn({ observations }: Figures, day: string, names: ReadonlyMap<Dated, string>) {
  const newest = new Map<string, Dated>();
  for (const one of observations) {
    if (one.publishedOn > day || (one.until !== undefined && one.until <= day)) continue;
    const key = `${one.area} ${one.periodStart}`;
    const known = newest.get(key);
    if (!known || known.publishedOn <= one.publishedOn) newest.set(key, one);
  }
  return (area: string, start: string): string | undefined => {
    const one = newest.get(`${area} ${start}`);
    return one && names.get(one);
  };
}

function before({ frequency }: Indicator, start: string): string {
  return startOf(periodNumbered(frequency, (periodNumber(periodAt(frequency, start)) ?? NaN) - 1));
}

function byPublication(a: Dated, b: Dated): number {
  if (a.publishedOn === b.publishedOn) return (a.until === undefined ? 1 : 0) - (b.until === undefined ? 1 : 0);
  return a.publishedOn < b.publishedOn ? -1 : 1;
}

export function countOf(
  { kind }: Indicator,
  { value, numerator }: Pick<Observation, 'value' | 'numerator'>,
): number | null {
  return (kind === 'proportion' || kind === 'rate') && value !== null ? numerator : value;
}

/** The same municipality, had these figures been others. */
export function withOther(
  municipality: Municipality,
  riddle: Riddle,
  change: ReadonlyMap<string, number>,
): Municipality {
  const other = new Map<Dated, number>();
  for (const [name, count] of change) for (const one of riddle.named.get(name) ?? []) other.set(one, count);
  return {
    ...municipality,
    figures: municipality.figures.map(({ indicator, observations }) => ({
      indicator,
      observations: observations.map((one) => {
        const count = other.get(one);
        if (count === undefined) return one;
        if (one.numerator === null) return { ...one, value: count };
        const per = indicator.kind === 'rate' ? 1_000 : 100;
        return { ...one, numerator: count, value: (per * count) / (one.denominator ?? 1) };
      }),
    })),
  };
}
