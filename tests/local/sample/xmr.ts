import type { Observation } from '../../../src/features/indicator/indicator.ts';

/** Natural process limits with nothing around them: mean and 2.66 times the mean moving range. */
export function xmr(values: readonly number[]): { mean: number; lower: number; upper: number } {
  const mean = average(values);
  const spread = 2.66 * average(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value))));
  return { mean, lower: mean - spread, upper: mean + spread };
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function lagOneCorrelation(values: readonly number[]): number {
  const mean = average(values);
  const deviations = values.map((value) => value - mean);
  const products = deviations.slice(1).map((deviation, index) => deviation * (deviations[index] ?? 0));
  return (average(products) * products.length) / (average(deviations.map((d) => d * d)) * deviations.length);
}

/** The newest publication of every period of one area, by first day, oldest first. */
export function newestByPeriod(observations: readonly Observation[], area: string): Map<string, Observation> {
  return new Map(observations.filter((o) => o.area === area).map((o) => [o.periodStart, o]));
}

export function valuesOf(observations: readonly Observation[], area = 'Voorbeeldgemeente'): number[] {
  return [...newestByPeriod(observations, area).values()].flatMap(({ value }) => (value === null ? [] : [value]));
}
