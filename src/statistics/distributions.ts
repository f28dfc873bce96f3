import { compiled, igam, igamc, incbet, incbi, lgam, ndtri } from 'cephes';

// The one place that knows the library (decision 0009). It is compiled to WebAssembly and ready before anyone can ask.
await compiled;

// Arguments are checked by the callers: probabilities strictly between 0 and 1, sizes and degrees of freedom above 0.

/** The z below which a standard normal value lies with this probability. */
export function normalQuantile(probability: number): number {
  return ndtri(probability);
}

/** P(Z <= z) of the standard normal distribution. */
export function normalCdf(z: number): number {
  // The library's own function has no tail left where a double still has.
  const tail = chiSquareTail(z ** 2, 1) / 2;
  return z < 0 ? tail : 1 - tail;
}

/** P(X > x) of the chi-square distribution. */
export function chiSquareTail(x: number, degrees: number): number {
  return gammaUpper(degrees / 2, x / 2);
}

/** P(F > f) of Fisher's F distribution. */
export function fTail(f: number, numerator: number, denominator: number): number {
  return f <= 0 ? 1 : incbet(denominator / 2, numerator / 2, denominator / (denominator + numerator * f));
}

/** The x below which a chi-square value lies with this probability, 1e-5 to 1 - 1e-5; to 1e-9. */
export function chiSquareQuantile(probability: number, degrees: number): number {
  return 2 * gammaQuantile(probability, degrees / 2);
}

/** P(X <= count) of a Poisson distribution. */
export function poissonCdf(count: number, mean: number): number {
  return count < 0 ? 0 : gammaUpper(Math.floor(count) + 1, mean);
}

/** P(X <= count) of a binomial distribution. */
export function binomialCdf(count: number, size: number, probability: number): number {
  if (count < 0) return 0;
  return count >= size ? 1 : incbet(size - count, count + 1, 1 - probability);
}

/** P(X >= count) of a binomial distribution. */
export function binomialTail(count: number, size: number, probability: number): number {
  if (count <= 0) return 1;
  return count > size ? 0 : incbet(count, size - count + 1, probability);
}

/** Natural logarithm of P(X = count) of a binomial distribution. */
export function binomialLogMass(count: number, size: number, probability: number): number {
  return logWays(size, count) + count * Math.log(probability) + (size - count) * Math.log1p(-probability);
}

/** Natural logarithm of P(X = inBoth) where `row` of `size` cases are drawn and `column` of them count. */
export function hypergeometricLogMass(inBoth: number, row: number, column: number, size: number): number {
  return logWays(column, inBoth) + logWays(size - column, row - inBoth) - logWays(size, row);
}

function logWays(size: number, count: number): number {
  return lgam(size + 1) - lgam(count + 1) - lgam(size - count + 1);
}

/** The smallest count that is not exceeded with at least `level`, as R's qbinom. */
export function binomialQuantile(level: number, size: number, probability: number): number {
  return smallestCount(level, size, (count) => binomialCdf(count, size, probability));
}

/** The smallest count that is not exceeded with at least `level`, as R's qpois; levels from 1e-5 to 1 - 1e-5. */
export function poissonQuantile(level: number, mean: number): number {
  const beyond = Math.ceil(mean + 10 * Math.sqrt(mean) + 30);
  return smallestCount(level, beyond, (count) => poissonCdf(count, mean));
}

function smallestCount(level: number, most: number, cdf: (count: number) => number): number {
  // A probability that equals the level but for rounding counts as reaching it, as in R.
  const reached = level * (1 - 64 * Number.EPSILON);
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (cdf(middle) >= reached) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Odds x / (1 - x) at the quantile x of a beta distribution; 1e-9 for a and b up to a million. */
export function betaOddsQuantile(probability: number, a: number, b: number): number {
  // Taken from the smaller half: near 1 the library keeps too few digits of what is left.
  if (a > b) return 1 / betaOddsQuantile(1 - probability, b, a);
  const x = incbi(a, b, probability);
  return x / (1 - x);
}

/** The t below which Student's t lies with this probability, above one half (Abramowitz and Stegun 26.5.27). */
export function studentQuantile(probability: number, degrees: number): number {
  return Math.sqrt(degrees / betaOddsQuantile(2 * (1 - probability), degrees / 2, 0.5));
}

const MOST_STEPS = 50;
// After a step this small the next would be about its square.
const LAST_STEP = 1e-9;

/**
 * Newton's method on the logarithms, for the library's own inverse throws now and then. The logarithm of the gamma
 * distribution is concave in that of x: from below, steps never go too far.
 */
function gammaQuantile(probability: number, shape: number): number {
  let log = startOf(probability, shape);
  if (log < LOG_OF_NOTHING) return 0;
  for (let i = 0; i < MOST_STEPS; i++) {
    const x = Math.exp(log);
    const below = gammaLower(shape, x);
    const slope = Math.exp(shape * log - x - lgam(shape)) / below;
    const step = Math.log(probability / below) / slope;
    log += step;
    if (Math.abs(step) < LAST_STEP) break;
  }
  return Math.exp(log);
}

/** Logarithm of the larger of two: the first term of the series, always below, and Wilson and Hilferty 1931. */
function startOf(probability: number, shape: number): number {
  const ninth = 1 / (9 * shape);
  const cube = 1 - ninth + normalQuantile(probability) * Math.sqrt(ninth);
  const firstTerm = (Math.log(probability) + lgam(shape + 1)) / shape;
  return cube > 0 ? Math.max(firstTerm, Math.log(shape) + 3 * Math.log(cube)) : firstTerm;
}

function gammaLower(shape: number, x: number): number {
  return isBelowDouble(shape, x) ? Number(x > shape) : igam(shape, x);
}

function gammaUpper(shape: number, x: number): number {
  return isBelowDouble(shape, x) ? Number(x < shape) : igamc(shape, x);
}

// The smallest double is exp(-745); where a tail comes near it, the library throws.
const LOG_OF_NOTHING = -700;

function isBelowDouble(shape: number, x: number): boolean {
  return shape * Math.log(x) - x - lgam(shape) < LOG_OF_NOTHING;
}
