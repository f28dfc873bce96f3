export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Round values from `from` to `to`, lowest first. */
  readonly marks: readonly number[];
  /** Decimals that tell all marks apart. */
  readonly decimals: number;
  readonly startsAtZero: boolean;
}

export interface AxisOf {
  /** The highest value there can be, such as 100 of a percentage. */
  readonly most?: number;
  /** Of the values: no mark stands between two that follow each other. */
  readonly decimals?: number;
}

/**
 * From zero, unless that would squeeze all values into the upper quarter: then a change could not be seen, and the chart
 * has to say that its axis was cut.
 */
export function axis(values: readonly number[], { most = Infinity, decimals = 0 }: AxisOf = {}): Axis {
  const lowest = values.length ? Math.min(...values) : 0;
  const highest = values.length ? Math.max(...values) : 1;
  const startsAtZero = lowest <= highest * 0.75 || lowest === highest;
  const bottom = startsAtZero ? Math.min(0, lowest) : lowest;
  const step = roundStep(Math.max((highest - bottom) / 4, 10 ** -decimals), decimals);
  const first = Math.floor(exact(bottom / step));
  const last = Math.max(Math.ceil(exact(highest / step)), first + 1);
  const marks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step)).filter(
    (mark) => mark <= most || mark <= highest,
  );
  const from = marks[0] ?? 0;
  const to = highest <= most ? Math.min(exact(last * step), most) : exact(last * step);
  return { from, to, marks, decimals: decimalsOf(step), startsAtZero };
}

const steps = [1, 2, 2.5, 5, 10] as const;

function roundStep(least: number, decimals: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const round = steps.map((step) => exact(step * power)).filter((step) => decimalsOf(step) <= decimals);
  return round.find((step) => step >= least * 0.999_999) ?? exact(10 * power);
}

function decimalsOf(step: number): number {
  return [0, 1, 2, 3, 4].find((decimals) => exact(step * 10 ** decimals) % 1 === 0) ?? 5;
}

/** 0.1 + 0.2 must not reach the axis as 0.30000000000000004. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
