import { binomialCdf, binomialLogMass, binomialTail } from '../distributions.ts';

// Two counts that are equally likely but for rounding count as equally likely, as in R.
const ROUNDING = Math.log1p(1e-7);

/**
 * Two-sided p-value of a binomial test: the chance of all counts that are no likelier than this one (Clopper and
 * Pearson's test in R's binom.test). Whole counts, a probability strictly between 0 and 1.
 */
export function exactBinomial(count: number, size: number, probability: number): number {
  const expected = size * probability;
  const ceiling = binomialLogMass(count, size, probability) + ROUNDING;
  const isAsUnlikely = (other: number): boolean => binomialLogMass(other, size, probability) <= ceiling;

  if (count < expected) {
    const other = firstWhere(isAsUnlikely, Math.ceil(expected), size + 1);
    return Math.min(1, binomialCdf(count, size, probability) + binomialTail(other, size, probability));
  }
  const other = firstWhere((at) => !isAsUnlikely(at), 0, Math.floor(expected) + 1);
  return Math.min(1, binomialCdf(other - 1, size, probability) + binomialTail(count, size, probability));
}

/** The first whole number from `low` that holds, `high` when none before it does; once it holds it keeps holding. */
function firstWhere(holds: (at: number) => boolean, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
