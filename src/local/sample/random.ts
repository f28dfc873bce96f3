/** A stream of numbers in [0, 1). */
export type Random = () => number;

const seed = 'voorbeeldgemeente 1';

/**
 * One stream per thing and week (FNV-1a of the words into mulberry32), so that a figure depends on its own week only:
 * a later week, another indicator or an extra draw elsewhere changes nothing.
 */
export function randomOf(...words: readonly string[]): Random {
  let hash = 0x811c9dc5;
  for (const char of [seed, ...words].join('|')) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  let state = hash >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Box-Muller; 1 - u keeps the logarithm finite. */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Marsaglia and Tsang 2000, with their boost below shape 1; scale 1. */
export function gamma(random: Random, shape: number): number {
  if (shape <= 0) return 0;
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Knuth's product of uniforms: exact, and quick enough for the weekly counts of one municipality. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

/** Counts of people vary more than Poisson: variance = mean + mean^2 / dispersion. */
export function overdispersed(random: Random, mean: number, dispersion: number): number {
  return poisson(random, (gamma(random, dispersion) / dispersion) * mean);
}

export function binomial(random: Random, trials: number, chance: number): number {
  let count = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random() < chance) count += 1;
  return count;
}

/** Which of the weights (together 1) a draw falls on. */
export function pick(random: Random, weights: readonly number[]): number {
  let left = random();
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return index < 0 ? weights.length - 1 : index;
}
