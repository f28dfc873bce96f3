/** How much a bag of features is like all texts of each label together, 0 to 1; the next bag is answered in the same array. */
export type Prototypes = (bag: Uint32Array) => Float64Array;

/**
 * Each label as the one text that all its texts make together (Rocchio 1971): a feature counts by how many of them hold it,
 * tempered by a square root, because a way of asking that few texts share is one all the same. `ends` are where the texts of
 * each label end, in their order; `squares` what each feature in common adds.
 */
export function prototypesOf(bags: readonly Uint32Array[], ends: Uint32Array, squares: Int32Array): Prototypes {
  const { starts, labels, shares } = sharesOf(bags, ends, squares.length);
  const alike = new Float64Array(ends.length);
  return (bag) => {
    alike.fill(0);
    let length = 0;
    for (const feature of bag) {
      const square = squares[feature] as number;
      length += square;
      for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++)
        alike[labels[at] as number]! += square * (shares[at] as number);
    }
    for (let label = 0; length > 0 && label < alike.length; label++) alike[label]! /= length;
    return alike;
  };
}

/** Of each feature the labels whose texts hold it, from its start up to that of the next, with what it counts for each. */
function sharesOf(bags: readonly Uint32Array[], ends: Uint32Array, features: number) {
  const starts = new Uint32Array(features + 1);
  const last = new Int32Array(features).fill(-1);
  eachOf(bags, ends, (feature, label) => {
    if (last[feature] === label) return;
    last[feature] = label;
    starts[feature + 1]! += 1;
  });
  for (let feature = 0; feature < features; feature++) starts[feature + 1]! += starts[feature] as number;
  const size = starts[features] ?? 0;
  const [labels, shares] = [new Uint16Array(size), new Float32Array(size)];
  const next = starts.slice();
  last.fill(-1);
  eachOf(bags, ends, (feature, label) => {
    if (last[feature] !== label) labels[next[feature]!++] = label;
    last[feature] = label;
    shares[(next[feature] as number) - 1]! += 1;
  });
  for (let at = 0; at < size; at++) {
    const label = labels[at] as number;
    shares[at] = Math.sqrt((shares[at] as number) / ((ends[label] as number) - (ends[label - 1] ?? 0)));
  }
  return { starts, labels, shares };
}

function eachOf(bags: readonly Uint32Array[], ends: Uint32Array, tell: (feature: number, label: number) => void): void {
  let label = 0;
  for (const [place, bag] of bags.entries()) {
    while (place >= (ends[label] as number)) label += 1;
    for (const feature of bag) tell(feature, label);
  }
}
