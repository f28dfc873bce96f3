import { impossibleValues } from '../../../statistics/impossible-values.ts';
import { medianOf } from '../../../statistics/median.ts';
import type { Values } from '../../../statistics/control-charts/xmr.ts';
import { divide } from '../../../statistics/parts.ts';
import type { Series } from '../../../statistics/series.ts';
import { periodNumber, periodOfDay } from '../../../time/period.ts';
import { buildSeries } from '../build-series.ts';
import type { CheckContext, FigureDoubt } from './checked.ts';
import type { Indicator, Observation } from '../indicator.ts';
import type { GivenFigure } from './figure.ts';

/** A digit too many or too few beside the period before; below this a count does that by chance. */
const [timesBefore, smallestForTimes] = [10, 20];

/**
 * Figures that are hardly like their own history: more than eight robust standard deviations from it, or a digit off
 * (statistics 7.2), and where history is too short to tell ten times as many or as few as the period before.
 */
export function jumpsIn(figures: readonly GivenFigure[], context: CheckContext): readonly FigureDoubt[] {
  const places = [...figures.entries()].filter(([, { value }]) => value !== null);
  const known = new Map(
    [...context.observations].map(([id, all]) => [id, Map.groupBy(all, ({ area }) => area)] as const),
  );
  const rows = Map.groupBy(places, ([, { indicatorId, area }]) => `${indicatorId}\n${area}`);
  return [...rows.values()].flatMap((row) => {
    const [, first] = row[0] ?? [];
    const definition = context.indicators.find(({ id }) => id === first?.indicatorId);
    return first && definition
      ? jumpsOf(row, definition, known.get(definition.id)?.get(first.area) ?? [], context.today)
      : [];
  });
}

type Placed = readonly [at: number, figure: GivenFigure];

function jumpsOf(
  row: readonly Placed[],
  definition: Indicator,
  known: readonly Observation[],
  today: string,
): FigureDoubt[] {
  const given = new Map(row.map(([, figure]) => [figure.periodStart, figure]));
  const before = known.filter((one) => !given.has(one.periodStart));
  const now = row.map(([, figure]): Observation => ({ ...figure, publishedOn: today, status: 'provisional' }));
  const series = buildSeries(definition, [...before, ...now]);
  const { parts, values } = divide(series, series.points.length - 1);
  const first = series.points[0] ? (periodNumber(series.points[0].period) ?? 0) : 0;
  const isConfirmed = new Set(definition.confirmed);
  const found = parts.map(({ start, end }) => {
    const own = values.slice(start, end);
    return { start, end, own, off: new Set(impossibleValues(own).map(({ index }) => start + index)) };
  });
  return row.flatMap(([at, { periodStart, value }]): FigureDoubt[] => {
    const index = (periodOfDay(definition.frequency, periodStart)?.number ?? NaN) - first;
    const part = found.find(({ start, end }) => index >= start && index < end);
    if (!part || value === null || isConfirmed.has(periodStart)) return [];
    const isOff = part.off.has(index);
    const usual = isOff ? medianOfOthers(part.own, index - part.start) : previousOf(series, index);
    if (usual === null || (!isOff && !isTenTimes(value, usual))) return [];
    return [{ at, reason: 'jump', usual, times: value / Math.max(usual, 1) }];
  });
}

function medianOfOthers(values: Values, index: number): number {
  return medianOf(values.filter((one, i): one is number => one !== null && i !== index));
}

function previousOf({ points }: Series, index: number): number | null {
  for (let before = index - 1; before >= 0; before--) {
    const value = points[before]?.value ?? null;
    if (value !== null) return value;
  }
  return null;
}

function isTenTimes(value: number, before: number): boolean {
  const [low, high] = [Math.min(value, before), Math.max(value, before)];
  return high >= smallestForTimes && high / Math.max(low, 1) >= timesBefore;
}
