export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly startsAtZero: boolean;
}

/**
 * From zero, unless that would squeeze all values into the upper quarter: then a change could not be seen,
 * and the title of the axis has to say that it was cut.
 */
export function axis(values: readonly number[]): Axis {
  if (!values.length) return { from: 0, to: 1, startsAtZero: true };
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return lowest <= highest * 0.75 ? fromZero(Math.min(0, lowest), highest) : cut(lowest, highest);
}

/** Teams divides an axis in four from zero and in five when it is cut: round steps keep marks such as 41,3 away. */
function fromZero(lowest: number, highest: number): Axis {
  return { ...fit(lowest, highest, 4, roundStep((highest - lowest) / 4 || 1)), startsAtZero: true };
}

function cut(lowest: number, highest: number): Axis {
  const least = Math.max((highest - lowest) / 5 || 1, leastStep(highest));
  return { ...fit(lowest, highest, 5, roundStep(least)), startsAtZero: false };
}

/** Teams writes 1240 as 1.2k: marks closer than that would all read the same. */
function leastStep(highest: number): number {
  return highest < 1000 ? 0 : 10 ** (Math.floor(Math.log10(highest)) - 1);
}

/** Starting on a multiple of the step may push the highest value off the top: then the step widens. */
function fit(lowest: number, highest: number, intervals: number, step: number): Omit<Axis, 'startsAtZero'> {
  const from = exact(Math.floor(exact(lowest / step)) * step);
  const to = exact(from + intervals * step);
  return highest <= to ? { from, to } : fit(lowest, highest, intervals, roundStep(step * 1.01));
}

const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return exact((steps.find((step) => step * power >= least * 0.999_999) ?? 10) * power);
}

/** 0.1 + 0.2 must not reach the axis as 0.30000000000000004. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
