// Two tables that are equally likely but for rounding count as equally likely, as in R.
const ROUNDING = 1 + 1e-7;

/**
 * Two-sided p-value of a two by two table with these margins: the chance of all tables that are no likelier than this
 * one (Fisher 1935, R's fisher.test). `inBoth` of `size` whole cases are in the row as well as in the column.
 */
export function fisherExact(inBoth: number, row: number, column: number, size: number): number {
  const fewest = Math.max(0, row + column - size);
  const most = Math.min(row, column);
  const logs = [0];
  for (let i = fewest; i < most; i++) {
    const ratio = ((row - i) * (column - i)) / ((i + 1) * (size - row - column + i + 1));
    logs.push((logs.at(-1) ?? 0) + Math.log(ratio));
  }
  const highest = logs.reduce((high, log) => Math.max(high, log), -Infinity);
  const weights = logs.map((log) => Math.exp(log - highest));

  const ceiling = (weights[inBoth - fewest] ?? 0) * ROUNDING;
  let [all, asUnlikely] = [0, 0];
  for (const weight of weights) {
    all += weight;
    if (weight <= ceiling) asUnlikely += weight;
  }
  return asUnlikely / all;
}
