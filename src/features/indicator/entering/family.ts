import { dayNumber, isoDay } from '../../../time/day.ts';
import { firstDay, numberOfDay } from '../../../time/period.ts';
import type { CheckContext, FigureDoubt } from './checked.ts';
import type { Indicator, Observation } from '../indicator.ts';
import { Cells } from './cells.ts';
import type { GivenFigure } from './figure.ts';

type ValueAt = (indicatorId: string, area: string, periodStart: string) => number | null;

/** Figures that do not agree with those they belong to: a stock with its flows, the areas of a count with the whole. */
export function familyDoubts(
  figures: readonly GivenFigure[],
  context: CheckContext,
  known: Cells<Observation>,
): readonly FigureDoubt[] {
  const given = new Cells<number | null>();
  for (const { indicatorId, area, periodStart, value } of figures) given.set(indicatorId, area, periodStart, value);
  const valueAt: ValueAt = (id, area, start) => {
    const own = given.get(id, area, start);
    return own === undefined ? (known.get(id, area, start)?.value ?? null) : own;
  };
  const areas = areasWithFigures(figures, context);
  const definitions = new Map(context.indicators.map((one) => [one.id, one]));
  const added = new Cells<true>();
  return figures.flatMap((figure, at): FigureDoubt[] => {
    const definition = definitions.get(figure.indicatorId);
    if (!definition) return [];
    const expected = expectedOf(figure, definition, valueAt);
    const isAdded = added.get(definition.id, '', figure.periodStart) ?? false;
    added.set(definition.id, '', figure.periodStart, true);
    const sum = isAdded ? null : sumOf(figure, definition, areas.get(definition.id) ?? [], valueAt);
    return [
      ...(expected === null ? [] : [{ at, reason: 'not-from-flows' as const, expected }]),
      ...(sum === null ? [] : [{ at, reason: 'parts-differ' as const, sum }]),
    ];
  });
}

/** What a stock should be by what came in and went out; null when it is that, or when one of these is not known. */
function expectedOf(figure: GivenFigure, stock: Indicator, valueAt: ValueAt): number | null {
  const { area, periodStart } = figure;
  if (stock.kind !== 'stock' || !stock.inflowId || !stock.outflowId) return null;
  const before = isoDay(firstDay(stock.frequency, numberOfDay(stock.frequency, dayNumber(periodStart) ?? NaN) - 1));
  const [value, was, came, went] = [
    valueAt(stock.id, area, periodStart),
    valueAt(stock.id, area, before),
    valueAt(stock.inflowId, area, periodStart),
    valueAt(stock.outflowId, area, periodStart),
  ];
  if (value === null || was === null || came === null || went === null) return null;
  const expected = was + came - went;
  // Rounded figures may each be half a step off.
  const margin = stock.roundedTo > 1 ? 2 * stock.roundedTo : 1e-9;
  return Math.abs(value - expected) <= margin ? null : expected;
}

/** What the areas of a count are together; null when that is the whole, or when one of them is not known. */
function sumOf(
  { periodStart }: GivenFigure,
  definition: Indicator,
  areas: readonly string[],
  valueAt: ValueAt,
): number | null {
  if (definition.kind !== 'flow' && definition.kind !== 'stock') return null;
  const { id, wholeArea, roundedTo } = definition;
  const whole = valueAt(id, wholeArea, periodStart);
  const parts = areas.filter((area) => area !== wholeArea).map((area) => valueAt(id, area, periodStart));
  if (whole === null || parts.length === 0 || parts.some((value) => value === null)) return null;
  const sum = parts.reduce<number>((total, value) => total + (value ?? 0), 0);
  const margin = roundedTo > 1 ? parts.length * roundedTo : 1e-9;
  return Math.abs(sum - whole) <= margin ? null : sum;
}

function areasWithFigures(
  figures: readonly GivenFigure[],
  { observations }: CheckContext,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, Set<string>>();
  const add = (id: string, area: string): void => void all.set(id, (all.get(id) ?? new Set<string>()).add(area));
  for (const { indicatorId, area } of figures) add(indicatorId, area);
  for (const id of all.keys()) for (const { area } of observations.get(id) ?? []) add(id, area);
  return new Map([...all].map(([id, found]) => [id, [...found]]));
}
