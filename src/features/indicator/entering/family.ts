import { dayNumber, isoDay } from '../../../time/day.ts';
import { firstDay, numberOfDay } from '../../../time/period.ts';
import type { CheckContext, FigureDoubt } from './checked.ts';
import type { Indicator } from '../indicator.ts';
import type { GivenFigure, KnownFigures } from './figure.ts';

type ValueAt = (indicatorId: string, area: string, periodStart: string) => number | null;

/** Figures that do not agree with those they belong to: a stock with its flows, the areas of a count with the whole. */
export function familyDoubts(
  figures: readonly GivenFigure[],
  context: CheckContext,
  known: KnownFigures,
): readonly FigureDoubt[] {
  const given = new Map(figures.map((one) => [keyOf(one.indicatorId, one.area, one.periodStart), one.value]));
  const valueAt: ValueAt = (id, area, start) => {
    const own = given.get(keyOf(id, area, start));
    return own === undefined ? (known.of(id, area, start)?.value ?? null) : own;
  };
  const areas = areasWithFigures(figures, context);
  const told = new Set<string>();
  return figures.flatMap((figure, at) =>
    [...flowsOf(figure, context.indicators, valueAt), ...partsOf(figure, context.indicators, areas, valueAt)].flatMap(
      ({ about, ...doubt }): FigureDoubt[] => {
        if (told.has(about)) return [];
        told.add(about);
        return [{ at, ...doubt }];
      },
    ),
  );
}

function keyOf(indicatorId: string, area: string, periodStart: string): string {
  return `${indicatorId}\n${area}\n${periodStart}`;
}

type Found =
  | { readonly about: string; readonly reason: 'not-from-flows'; readonly expected: number }
  | { readonly about: string; readonly reason: 'parts-differ'; readonly sum: number };

/** Told of the stock when it is given too, because there it can be seen. */
function flowsOf(figure: GivenFigure, indicators: readonly Indicator[], valueAt: ValueAt): Found[] {
  const { indicatorId, area, periodStart } = figure;
  const stock = indicators.find(({ id, kind }) => kind === 'stock' && id === indicatorId);
  if (!stock?.inflowId || !stock.outflowId) return [];
  const before = isoDay(firstDay(stock.frequency, numberOfDay(stock.frequency, dayNumber(periodStart) ?? NaN) - 1));
  const [value, was, came, went] = [
    valueAt(stock.id, area, periodStart),
    valueAt(stock.id, area, before),
    valueAt(stock.inflowId, area, periodStart),
    valueAt(stock.outflowId, area, periodStart),
  ];
  if (value === null || was === null || came === null || went === null) return [];
  const expected = was + came - went;
  // Rounded figures may each be half a step off.
  const margin = stock.roundedTo > 1 ? 2 * stock.roundedTo : 1e-9;
  return Math.abs(value - expected) <= margin
    ? []
    : [{ about: `stock ${keyOf(stock.id, area, periodStart)}`, reason: 'not-from-flows', expected }];
}

function partsOf(
  { indicatorId, periodStart }: GivenFigure,
  indicators: readonly Indicator[],
  areas: ReadonlyMap<string, readonly string[]>,
  valueAt: ValueAt,
): Found[] {
  const definition = indicators.find(({ id }) => id === indicatorId);
  if (!definition || (definition.kind !== 'flow' && definition.kind !== 'stock')) return [];
  const parts = (areas.get(indicatorId) ?? []).filter((area) => area !== definition.wholeArea);
  const whole = valueAt(indicatorId, definition.wholeArea, periodStart);
  const values = parts.map((area) => valueAt(indicatorId, area, periodStart));
  if (whole === null || values.length === 0 || values.some((value) => value === null)) return [];
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const margin = definition.roundedTo > 1 ? values.length * definition.roundedTo : 1e-9;
  return Math.abs(sum - whole) <= margin
    ? []
    : [{ about: `parts ${keyOf(indicatorId, '', periodStart)}`, reason: 'parts-differ', sum }];
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
