/** By how much provisional figures of this series were revised before, as a part of the figure: 0.04 is +4%. */
export interface Revision {
  readonly lower: number;
  readonly upper: number;
}

export interface Corrected {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Where the final figure is expected, given what revisions did to earlier ones (statistics 1.14); units of the
 * figure. null when the figure or the revision cannot be.
 */
export function correctedRange(provisional: number, { lower, upper }: Revision): Corrected | null {
  const range = { lower: provisional * (1 + lower), upper: provisional * (1 + upper) };
  return lower > -1 && lower <= upper && Number.isFinite(range.lower) && Number.isFinite(range.upper)
    ? { lower: Math.min(range.lower, range.upper), upper: Math.max(range.lower, range.upper) }
    : null;
}
