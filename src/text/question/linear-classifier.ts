/** A text as the buckets of its features, each once. */
export type Features = Uint32Array;

export interface Example {
  readonly features: Features;
  /** Place of its class. */
  readonly label: number;
}

/** Weights by bucket and class, as whole numbers of -127 to 127; `scale` turns them back. */
export interface LinearModel<Class extends string = string> {
  readonly classes: readonly Class[];
  readonly buckets: number;
  readonly scale: number;
  readonly weights: Int8Array;
}

const learningRate = 0.3;
const ridge = 1e-3;

export interface Effort {
  /** A power of two; of features beyond it several share a bucket. */
  readonly buckets: number;
  /** How often every example is seen. */
  readonly epochs: number;
  /** An example that is this nearly right teaches nothing more. */
  readonly negligible: number;
}

/**
 * Multinomial logistic regression with ridge penalty by AdaGrad (Duchi, Hazan & Singer 2011), over hashed features
 * (Weinberger et al. 2009). The order of the examples comes from a fixed seed, so that the same phrasings always teach the
 * same. Cost: proportional to examples x features x classes.
 */
export function learn<Class extends string>(
  classes: readonly Class[],
  examples: readonly Example[],
  { buckets, epochs, negligible }: Effort,
): LinearModel<Class> {
  const size = classes.length;
  const weights = new Float32Array(buckets * size);
  const squares = new Float32Array(buckets * size).fill(1e-6);
  const order = examples.map((_, place) => place);
  const random = randomFrom(7);
  const odds = new Float64Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const place of order) {
      const { features, label } = examples[place] as Example;
      const length = 1 / Math.sqrt(features.length || 1);
      score(weights, features, length, odds);
      toProbabilities(odds);
      for (let each = 0; each < size; each++) {
        const error = (odds[each] ?? 0) - (each === label ? 1 : 0);
        if (Math.abs(error) < negligible) continue;
        for (const feature of features) {
          const at = (feature & (buckets - 1)) * size + each;
          const weight = weights[at] ?? 0;
          const gradient = error * length + ridge * weight;
          const square = (squares[at] ?? 0) + gradient * gradient;
          squares[at] = square;
          weights[at] = weight - (learningRate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return quantised(classes, buckets, weights);
}

export interface Ranked<Class extends string> {
  readonly name: Class;
  /** Between 0 and 1; those of all classes are 1 together. */
  readonly probability: number;
}

/** The probability of every class that has more than the least (0 to 1), most likely first. */
export function classify<Class extends string>(
  model: LinearModel<Class>,
  features: Features,
  least = 0,
): Ranked<Class>[] {
  const odds = new Float64Array(model.classes.length);
  score(model.weights, features, model.scale / Math.sqrt(features.length || 1), odds);
  toProbabilities(odds);
  const ranked: Ranked<Class>[] = [];
  for (const [place, name] of model.classes.entries())
    if ((odds[place] ?? 0) > least) ranked.push({ name, probability: odds[place] ?? 0 });
  return ranked.sort((left, right) => right.probability - left.probability);
}

function score(weights: Float32Array | Int8Array, features: Features, length: number, odds: Float64Array): void {
  const size = odds.length;
  const last = weights.length / size - 1;
  odds.fill(0);
  for (const feature of features) {
    const row = (feature & last) * size;
    for (let each = 0; each < size; each++) odds[each] = (odds[each] ?? 0) + (weights[row + each] ?? 0);
  }
  for (let each = 0; each < size; each++) odds[each] = (odds[each] ?? 0) * length;
}

function toProbabilities(odds: Float64Array): void {
  const most = Math.max(...odds);
  let total = 0;
  for (let each = 0; each < odds.length; each++) total += odds[each] = Math.exp((odds[each] ?? 0) - most);
  for (let each = 0; each < odds.length; each++) odds[each] = (odds[each] ?? 0) / total;
}

function quantised<Class extends string>(
  classes: readonly Class[],
  buckets: number,
  weights: Float32Array,
): LinearModel<Class> {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const scale = largest / 127;
  return { classes, buckets, scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

/** Mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
