/** How many typing errors a word of this length may hold: a short word with one error is simply another word. */
export function errorsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * Whether two words differ by at most `most` errors, where an error is a letter too many, too few, wrong, or two
 * neighbours swapped (optimal string alignment).
 */
export function errorsBetween(left: string, right: string, most: number): number | null {
  if (Math.abs(left.length - right.length) > most) return null;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let fewest = row;
    for (let column = 1; column <= right.length; column++) {
      const errors = errorsAt(left, right, row, column, { before, previous, current });
      current.push(errors);
      if (errors < fewest) fewest = errors;
    }
    if (fewest > most) return null;
    before = previous;
    previous = current;
  }
  const errors = previous[right.length] ?? Infinity;
  return errors <= most ? errors : null;
}

interface Rows {
  readonly before: readonly number[];
  readonly previous: readonly number[];
  readonly current: readonly number[];
}

function errorsAt(left: string, right: string, row: number, column: number, rows: Rows): number {
  const isSame = left[row - 1] === right[column - 1];
  const isSwapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return Math.min(
    (rows.previous[column] ?? Infinity) + 1,
    (rows.current[column - 1] ?? Infinity) + 1,
    (rows.previous[column - 1] ?? Infinity) + (isSame ? 0 : 1),
    isSwapped ? (rows.before[column - 2] ?? Infinity) + 1 : Infinity,
  );
}

/** The word of the list that was most likely meant; null when none is near. The first letter is trusted. */
export function mostSimilar(word: string, byFirstLetter: ReadonlyMap<string, readonly string[]>): string | null {
  let best: string | null = null;
  let most = errorsAllowed(word.length);
  if (most === 0) return null;
  for (const candidate of byFirstLetter.get(word.charAt(0)) ?? []) {
    const errors = errorsBetween(word, candidate, Math.min(most, errorsAllowed(candidate.length)));
    if (errors === null) continue;
    best = candidate;
    if (errors <= 1) return best;
    most = errors - 1;
  }
  return best;
}
