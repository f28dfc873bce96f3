/** Counts of which it is known what they come to together, however each of them is: what is added less what is taken off. */
export interface Equation {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

/** Counts of people by name; those in `hidden` are not shown. */
export interface Puzzle {
  readonly truth: ReadonlyMap<string, number>;
  readonly hidden: ReadonlySet<string>;
  readonly equations: readonly Equation[];
  /** What no count can be more than, where everybody knows that. */
  readonly most?: ReadonlyMap<string, number>;
}

/** Counts that are other than in truth. */
export type Change = ReadonlyMap<string, number>;

// A figure that can be this much more or less can be more still; one that is exactly known can be nothing else.
const usualReach = 4;
const deepest = 16;
const mostTries = 4_000;

/** Sums that differ from the truth by what was changed, of the equations that a change touches. */
export interface Solver {
  /**
   * How many values of a hidden cell are possible next to all that is shown, itself included and counted up to nine. For each
   * other value all equations are made to hold again by changing hidden cells only, none below zero, and `isAlike` must find
   * one such set of figures: it can hold what else is told against them.
   */
  readonly possibleValues: (cell: string, enough?: number, isAlike?: (change: Change) => boolean) => number;
}

export function solverOf(puzzle: Puzzle, farthest = usualReach): Solver {
  const { truth, hidden, equations, most } = puzzle;
  const signs = equations.map(
    ({ plus, minus }) =>
      new Map<string, number>([...plus.map((cell) => [cell, 1] as const), ...minus.map((cell) => [cell, -1] as const)]),
  );
  const byCell = new Map<string, number[]>();
  signs.forEach((cells, equation) => {
    for (const cell of cells.keys()) {
      if (!hidden.has(cell)) continue;
      const known = byCell.get(cell);
      if (known) known.push(equation);
      else byCell.set(cell, [equation]);
    }
  });
  const free = signs.map((cells) => [...cells.keys()].filter((cell) => hidden.has(cell)));
  const isPossible = (cell: string, value: number): boolean => value >= 0 && value <= (most?.get(cell) ?? Infinity);

  const fewestFree = (violated: readonly number[], changed: Change): number => {
    const freeIn = (equation: number): number => (free[equation] ?? []).filter((cell) => !changed.has(cell)).length;
    return violated.reduce((best, one) => (freeIn(one) < freeIn(best) ? one : best));
  };

  function possibleValues(cell: string, enough = Infinity, isAlike: (change: Change) => boolean = () => true): number {
    const value = truth.get(cell) ?? 0;
    let found = 1;
    for (let away = 1; away <= farthest && found < enough; away++) {
      for (const other of [value + away, value - away]) {
        if (!isPossible(cell, other) || found >= enough) continue;
        let tries = 0;
        const off = new Map<number, number>();
        const changed = new Map<string, number>();
        const set = (one: string, to: number, from: number): void => {
          for (const equation of byCell.get(one) ?? [])
            off.set(equation, (off.get(equation) ?? 0) + (signs[equation]?.get(one) ?? 0) * (to - from));
        };
        const search = (left: number): boolean => {
          tries += 1;
          if (tries > mostTries) return false;
          const violated = [...off.keys()].filter((equation) => off.get(equation) !== 0);
          if (violated.length === 0) return isAlike(changed);
          if (left === 0) return false;
          const equation = fewestFree(violated, changed);
          const by = off.get(equation) ?? 0;
          const options = (free[equation] ?? []).flatMap((one) => {
            const was = truth.get(one) ?? 0;
            const to = was - by * (signs[equation]?.get(one) ?? 0);
            if (changed.has(one) || !isPossible(one, to)) return [];
            set(one, to, was);
            const left = [...off.values()].reduce((sum, each) => sum + Math.abs(each), 0);
            set(one, was, to);
            return [{ one, was, to, left }];
          });
          // What mends most comes first.
          return options
            .toSorted((a, b) => a.left - b.left)
            .some(({ one, was, to }) => {
              changed.set(one, to);
              set(one, to, was);
              if (search(left - 1)) return true;
              set(one, was, to);
              changed.delete(one);
              return false;
            });
        };
        changed.set(cell, other);
        set(cell, other, value);
        if (search(deepest)) found += 1;
      }
    }
    return found;
  }
  return { possibleValues };
}
