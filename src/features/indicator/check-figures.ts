import { dayNumber } from '../../time/day.ts';
import { firstDay, periodOfDay } from '../../time/period.ts';
import { asksOf, knownFigures, type GivenFigure } from './entering/figure.ts';
import { jumpsIn } from './entering/jumps.ts';
import { familyDoubts } from './entering/family.ts';
import { Cells } from './entering/cells.ts';
import type { Checked, CheckContext, FigureProblem } from './entering/checked.ts';
import type { Indicator, Observation } from './indicator.ts';

/** Judges figures before they are kept (statistics 7.2). Doubts are looked for when nothing has to be mended. */
export function checkFigures(figures: readonly GivenFigure[], context: CheckContext): Checked {
  const definitions = new Map(context.indicators.map((one) => [one.id, one]));
  const seen = new Cells<true>();
  const problems = figures.flatMap((figure, at): FigureProblem[] => {
    const definition = definitions.get(figure.indicatorId);
    if (!definition) return [];
    const { indicatorId, area, periodStart } = figure;
    const isTwice = seen.get(indicatorId, area, periodStart) ?? false;
    seen.set(indicatorId, area, periodStart, true);
    const own = [
      ...(isTwice ? [{ field: 'period', reason: 'twice' } as const] : []),
      ...periodProblems(figure, definition, context.today),
      ...valueProblems(figure, definition),
    ];
    return own.map((problem) => ({ at, ...problem }));
  });
  const known = knownFigures(context.observations);
  const above = partsAbove(figures, definitions, known);
  if (problems.length + above.length > 0) return { problems: [...problems, ...above], doubts: [] };
  const doubts = [...jumpsIn(figures, context), ...familyDoubts(figures, context, known)];
  return { problems, doubts: doubts.toSorted((a, b) => a.at - b.at) };
}

type Found = Omit<FigureProblem, 'at'>;

function periodProblems({ periodStart }: GivenFigure, { frequency }: Indicator, today: string): Found[] {
  const period = periodOfDay(frequency, periodStart);
  if (!period?.isStart) return [{ field: 'period', reason: 'no-such-period' }];
  const isOver = firstDay(frequency, period.number + 1) <= (dayNumber(today) ?? NaN);
  return isOver ? [] : [{ field: 'period', reason: 'period-not-over' }];
}

function valueProblems({ value, numerator, denominator }: GivenFigure, definition: Indicator): Found[] {
  const { kind, decimals } = definition;
  const counts = [
    ...(asksOf(definition) === 'ratio' ? [['numerator', numerator] as const] : []),
    ['denominator', denominator] as const,
  ].flatMap(([field, count]): Found[] => {
    if (count === null) return [];
    if (count < 0) return [{ field, reason: 'below-zero' }];
    return Number.isInteger(count) ? [] : [{ field, reason: 'not-whole' }];
  });
  if (asksOf(definition) === 'ratio') return [...counts, ...ratioProblems(value, numerator, denominator, kind)];
  if (value === null) return counts;
  if (value < 0 && kind !== 'money') return [...counts, { field: 'value', reason: 'below-zero' }];
  if (kind === 'proportion' && value > 100) return [...counts, { field: 'value', reason: 'above-hundred' }];
  const isCount = (kind === 'flow' || kind === 'stock') && decimals === 0;
  return isCount && !Number.isInteger(value) ? [...counts, { field: 'value', reason: 'not-whole' }] : counts;
}

function ratioProblems(
  value: number | null,
  numerator: number | null,
  denominator: number | null,
  kind: Indicator['kind'],
): Found[] {
  if (numerator === null && denominator === null)
    return value === null ? [] : [{ field: 'denominator', reason: 'missing' }];
  if (numerator === null) return [{ field: 'numerator', reason: 'missing' }];
  if (denominator === null) return [{ field: 'denominator', reason: 'missing' }];
  if (denominator === 0) return [{ field: 'denominator', reason: 'of-nothing' }];
  return kind === 'proportion' && numerator > denominator ? [{ field: 'numerator', reason: 'above-denominator' }] : [];
}

/** A part that is more than the whole, of what is counted. */
function partsAbove(
  figures: readonly GivenFigure[],
  definitions: ReadonlyMap<string, Indicator>,
  known: Cells<Observation>,
): FigureProblem[] {
  const wholes = new Cells<number | null>();
  for (const { indicatorId, area, periodStart, value } of figures)
    if (definitions.get(indicatorId)?.wholeArea === area) wholes.set(indicatorId, area, periodStart, value);
  return figures.flatMap(({ indicatorId, area, periodStart, value }, at): FigureProblem[] => {
    const definition = definitions.get(indicatorId);
    if (!definition || value === null || area === definition.wholeArea || !isAdded(definition)) return [];
    const { wholeArea } = definition;
    const given = wholes.get(indicatorId, wholeArea, periodStart);
    const total = given === undefined ? known.get(indicatorId, wholeArea, periodStart)?.value : given;
    return total != null && value > total + definition.roundedTo - 1
      ? [{ at, field: 'value', reason: 'above-whole' }]
      : [];
  });
}

/** Its areas add up to the whole. */
function isAdded({ kind }: Indicator): boolean {
  return kind === 'flow' || kind === 'stock';
}
