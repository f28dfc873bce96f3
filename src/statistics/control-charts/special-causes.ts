import type { Band, Direction, PointLabel, Rule } from '../reading/reading.ts';
import type { Values } from './xmr.ts';

export const allRules: readonly Rule[] = ['outside', 'trend', 'two-of-three', 'shift'];

export interface LabelOptions {
  /** Rules that may give a label; the order of precedence is fixed. */
  readonly rules?: readonly Rule[];
  /** Values to compare with the band instead, such as with the rounding taken off (statistics 1.12). */
  readonly levels?: Values;
}

/** Points of a trend or shift (statistics 1.2). */
export const RUN_LENGTH = 7;

/**
 * The four special-cause rules of NHSRplotthedots 0.2.2, one label per point by precedence (statistics 1.2).
 * A missing period ends every run and window. Without limits no point gets a label.
 */
export function labelPoints(
  values: Values,
  band: Band | null,
  { rules = allRules, levels = values }: LabelOptions = {},
): PointLabel[] {
  if (!band) return values.map(() => null);
  const found: Record<Rule, (Direction | null)[]> = {
    outside: levels.map((level) => beyond(level, band.lower, band.upper)),
    trend: trends(values),
    'two-of-three': twoOfThree(levels, band),
    shift: shifts(levels, band.mean),
  };
  const byPrecedence = allRules.filter((rule) => rules.includes(rule));
  return values.map((_, i) => {
    for (const rule of byPrecedence) {
      const direction = found[rule][i];
      if (direction) return { rule, direction };
    }
    return null;
  });
}

/** How many points make up the pattern of which the last value is the end; 1 for a point outside the limits. */
export function patternLength(values: Values, mean: number, rule: Rule): number {
  if (rule === 'outside') return 1;
  if (rule === 'two-of-three') return 2;
  const signs = rule === 'trend' ? differenceSigns(values) : sideSigns(values, mean);
  const last = signs.at(-1);
  const start = signs.findLastIndex((sign) => sign !== last) + 1;
  return signs.length - start + (rule === 'trend' ? 1 : 0);
}

/** Strictly beyond: a value exactly on a limit is not outside. */
export function beyond(value: number | null, lower: number, upper: number): Direction | null {
  if (value === null) return null;
  return value > upper ? 'up' : value < lower ? 'down' : null;
}

function shifts(levels: Values, mean: number): (Direction | null)[] {
  const marks: (Direction | null)[] = levels.map(() => null);
  for (const { start, end, sign } of runs(sideSigns(levels, mean))) {
    if (end - start >= RUN_LENGTH) marks.fill(sign > 0 ? 'up' : 'down', start, end);
  }
  return marks;
}

function trends(values: Values): (Direction | null)[] {
  const signs = differenceSigns(values);
  const marked: boolean[] = values.map(() => false);
  for (const { start, end } of runs(signs)) {
    if (end - start >= RUN_LENGTH - 1) marked.fill(true, start - 1, end);
  }
  // The right-hand difference decides where two trends meet: the turning point belongs to the newer one.
  return marked.map((isMarked, i) => {
    if (!isMarked) return null;
    const sign = (marked[i + 1] && signs[i + 1]) || signs[i] || 0;
    return sign > 0 ? 'up' : 'down';
  });
}

function twoOfThree(levels: Values, band: Band): (Direction | null)[] {
  const sides = sideSigns(levels, band.mean);
  const near = levels.map((level) =>
    beyond(level, band.lower, band.upper) ? null : beyond(level, band.nearLower, band.nearUpper),
  );
  const marks: (Direction | null)[] = levels.map(() => null);
  for (let i = 2; i < levels.length; i++) {
    const window = [i - 2, i - 1, i];
    if (!sides[i] || window.some((at) => sides[at] !== sides[i])) continue;
    const close = window.filter((at) => near[at]);
    if (close.length >= 2) for (const at of close) marks[at] = near[at] ?? null;
  }
  return marks;
}

/** Per point +1 above, -1 below, 0 on the mean; null where missing. */
function sideSigns(values: Values, mean: number): (number | null)[] {
  return values.map((value) => (value === null ? null : Math.sign(value - mean)));
}

/** Per point the sign of the difference with its direct predecessor; null where either is missing. */
function differenceSigns(values: Values): (number | null)[] {
  return values.map((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? null : Math.sign(value - before);
  });
}

function* runs(signs: readonly (number | null)[]): Generator<{ start: number; end: number; sign: number }> {
  let start = 0;
  for (let i = 1; i <= signs.length; i++) {
    if (i < signs.length && signs[i] === signs[start]) continue;
    const sign = signs[start];
    if (sign) yield { start, end: i, sign };
    start = i;
  }
}
