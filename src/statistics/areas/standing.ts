/** Against what chance alone would give; never a place on a list (statistics 1.11). */
export type Standing = 'higher' | 'lower' | 'within';

/** One of 20 areas lies outside 95% by chance; only outside 99.8% is remarkable (statistics 1.11). */
export interface Standings {
  readonly at95: Standing;
  readonly at998: Standing;
}

export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** Where an area lies by chance alone. */
export interface FunnelLimits {
  readonly at95: Limits;
  readonly at998: Limits;
}

/** Both pairs of limits from the one rule for a two-sided confidence. */
export function limitsAt(rule: (confidence: number) => Limits): FunnelLimits {
  return { at95: rule(0.95), at998: rule(0.998) };
}

/** Within on the limit itself. */
export function standingsOf(value: number, { at95, at998 }: FunnelLimits): Standings {
  return { at95: standingOf(value, at95), at998: standingOf(value, at998) };
}

function standingOf(value: number, { lower, upper }: Limits): Standing {
  if (value > upper) return 'higher';
  return value < lower ? 'lower' : 'within';
}
