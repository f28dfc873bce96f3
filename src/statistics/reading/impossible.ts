import { calendarFlags } from '../../time/dutch-calendar.ts';
import { startOf } from '../../time/period.ts';
import type { PhaseReading } from '../control-charts/phase-reading.ts';
import { blockOf, yearOf } from '../control-charts/season.ts';
import type { Values } from '../control-charts/xmr.ts';
import { impossibleValues } from '../impossible-values.ts';
import type { Part } from '../parts.ts';
import type { Caution } from './reading.ts';
import type { Point, Series } from '../series.ts';

/**
 * Indices of figures that can hardly be right, part by part (statistics 7.2); not those that their owner confirmed, nor
 * low ones of weeks with holidays, in which hardly anybody works, nor what comes back at the same time of the year.
 */
export function suspectsOf({ meta, points }: Series, parts: readonly Part[], values: Values): ReadonlySet<number> {
  const found = parts.flatMap(({ start, end }) =>
    impossibleValues(values.slice(start, end)).map(({ index, direction }) => {
      const { period } = points[start + index] as Point;
      return { index: start + index, direction, period, place: `${blockOf(period)} ${direction}` };
    }),
  );
  const byPlace = Map.groupBy(found, ({ place }) => place);
  const isSuspect = ({ direction, period, place }: (typeof found)[number]): boolean => {
    const isHoliday = direction === 'down' && period.kind === 'week' && calendarFlags(period).length > 0;
    const comesBack = byPlace.get(place)?.some((other) => yearOf(other.period) !== yearOf(period)) ?? false;
    return !isHoliday && !comesBack && !(meta.confirmed ?? []).includes(startOf(period));
  };
  return new Set(found.filter(isSuspect).map(({ index }) => index));
}

/** One question about each of them; `phaseWith` reads the newest part with these figures in it. */
export function impossibleIn(
  { points }: Series,
  suspects: ReadonlySet<number>,
  phaseWith: () => PhaseReading | null,
): Caution[] {
  if (suspects.size === 0) return [];
  const phase = phaseWith();
  const limitsWith = phase?.refusal === null ? { lower: phase.limits.lower, upper: phase.limits.upper } : null;
  return [...suspects].flatMap((at): Caution[] => {
    const point = points[at];
    return point?.value == null
      ? []
      : [{ kind: 'impossible-value', period: point.period, value: point.value, limitsWith }];
  });
}
