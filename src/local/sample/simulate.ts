import type { Indicator } from '../../features/indicator/indicator.ts';
import { AppError } from '../../shared/errors.ts';
import { counts, expected } from './level.ts';
import { patterns, type Events, type Pattern } from './patterns.ts';
import { wholeArea } from './places.ts';
import { durationFigures, eventFigures, moneyFigures, plain, shareFigures, type Publications } from './publications.ts';
import { overdispersed, randomOf } from './random.ts';
import type { SampleWeek } from './sample-weeks.ts';
import { told } from './stories.ts';

interface Simulation {
  readonly indicator: Indicator;
  /** All weeks since the epoch; the newest `keep` come back. */
  readonly weeks: readonly SampleWeek[];
  readonly keep: number;
  readonly startedOn: string;
}

/** Publications per area, oldest week first. */
export function simulate(simulation: Simulation): Map<string, readonly Publications[]> {
  const { indicator, weeks, keep } = simulation;
  const key = indicator.id;
  const breakOn = indicator.breaks[0]?.on ?? null;
  const isAfterBreak = (week: SampleWeek | undefined) =>
    breakOn !== null && week !== undefined && week.start >= breakOn;
  const whole = (publications: readonly Publications[]) => new Map([[wholeArea, publications.slice(-keep)]]);
  const pattern = patterns[key];

  switch (pattern?.model) {
    case 'events':
      return eventsByArea(simulation, pattern);
    case 'outflow':
      return whole(stockAndOutflow(pattern.stock, weeks).outflow.map(plain));
    case 'stock': {
      const ghosts = (index: number) => (isAfterBreak(weeks[index]) ? 0 : (pattern.ghosts ?? 0));
      return whole(stockAndOutflow(key, weeks).stock.map((value, index) => plain(value + ghosts(index))));
    }
    case 'share':
      return whole(shareFigures({ key, pattern, weeks }, casesOf(pattern.cases, weeks)));
    case 'duration':
      return whole(durationFigures({ key, pattern, weeks }, casesOf(pattern.cases, weeks)));
    case 'money': {
      const { afterBreak = 1, ...level } = pattern.level;
      const payments = counts({ key, level, weeks, breakOn: null });
      const price = (week: SampleWeek) => (isAfterBreak(week) ? afterBreak : 1);
      return whole(
        weeks.map((week, index) =>
          moneyFigures({ key, pattern, week, payments: payments[index] ?? 0, price: price(week) }),
        ),
      );
    }
    case undefined:
      throw new AppError('indicator.invalid', `There are no sample figures for ${key}: add it to patterns.ts`);
  }
}

function eventsByArea({ indicator, weeks, keep, startedOn }: Simulation, pattern: Events): Map<string, Publications[]> {
  const key = indicator.id;
  const { level, story } = pattern;
  const byChance = counts({ key, level, weeks, breakOn: indicator.breaks[0]?.on ?? null });
  const totals = told({ story, level, weeks, startedOn }, byChance).slice(-keep);
  const areas = new Map<string, Publications[]>();
  weeks.slice(-keep).forEach((week, index) => {
    for (const [area, publications] of eventFigures({ key, pattern, week }, totals[index] ?? 0)) {
      const figures = areas.get(area);
      if (figures) figures.push(publications);
      else areas.set(area, [publications]);
    }
  });
  return areas;
}

/** Counts of an event pattern without break or story: what durations, shares and stocks are made from. */
function casesOf(key: string, weeks: readonly SampleWeek[]): readonly number[] {
  return counts({ key, level: patternOf(key, 'events').level, weeks, breakOn: null });
}

/** Stock = previous stock + inflow - outflow, from the epoch on, so that it never depends on the day it is asked. */
function stockAndOutflow(stockKey: string, weeks: readonly SampleWeek[]): { stock: number[]; outflow: number[] } {
  const { start, inflow, outflow: key } = patternOf(stockKey, 'stock');
  const { level, share } = patternOf(key, 'outflow');
  const relative = expected({ key, level, weeks, breakOn: null });
  const entered = casesOf(inflow, weeks);
  const outflow: number[] = [];
  let size = start;
  const stock = weeks.map((week, index) => {
    const mean = size * share * (relative[index] ?? 1);
    const left = Math.min(size, overdispersed(randomOf(key, 'count', week.start), mean, level.dispersion));
    outflow.push(left);
    size += (entered[index] ?? 0) - left;
    return size;
  });
  return { stock, outflow };
}

function patternOf<M extends Pattern['model']>(key: string, model: M): Extract<Pattern, { model: M }> {
  const pattern = patterns[key];
  if (pattern?.model === model) return pattern as Extract<Pattern, { model: M }>;
  throw new AppError('indicator.invalid', `Sample pattern ${key} must be of the model ${model}: see patterns.ts`);
}
