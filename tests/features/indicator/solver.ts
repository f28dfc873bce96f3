/** What adds up: the sum of the cells in `plus` less those in `minus` is nothing. */
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

// A figure that can be this much more or less can be more still; one that is exactly known can be nothing else.
const farthest = 4;
const deepest = 16;

/**
 * How many values of a hidden cell are possible next to all that is shown, itself included and counted up to nine: for each
 * other value all equations are made to hold again by changing hidden cells only, none below zero. Every value counted is
 * proven by such a set of figures; one that only a longer chain of changes would prove is missed.
 */
export function possibleValues(puzzle: Puzzle, cell: string): number {
  const inEquations = equationsByCell(puzzle);
  const value = puzzle.truth.get(cell) ?? 0;
  let found = 1;
  for (let away = 1; away <= farthest; away++) {
    for (const other of [value + away, value - away]) {
      if (other < 0 || other > (puzzle.most?.get(cell) ?? Infinity)) continue;
      if (canBe(puzzle, inEquations, new Map([[cell, other]]), [...(inEquations.get(cell) ?? [])], deepest)) found += 1;
    }
  }
  return found;
}

function equationsByCell({ equations }: Puzzle): Map<string, Equation[]> {
  const byCell = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const cell of [...equation.plus, ...equation.minus]) {
      const known = byCell.get(cell);
      if (known) known.push(equation);
      else byCell.set(cell, [equation]);
    }
  }
  return byCell;
}

function canBe(
  puzzle: Puzzle,
  inEquations: ReadonlyMap<string, readonly Equation[]>,
  changed: Map<string, number>,
  open: readonly Equation[],
  left: number,
): boolean {
  const valueOf = (cell: string): number => changed.get(cell) ?? puzzle.truth.get(cell) ?? 0;
  const sum = (cells: readonly string[]): number => cells.reduce((all, cell) => all + valueOf(cell), 0);
  const violated = open.find(({ plus, minus }) => sum(plus) !== sum(minus));
  if (!violated) return true;
  if (left === 0) return false;
  const off = sum(violated.plus) - sum(violated.minus);
  const free = [...violated.plus, ...violated.minus].filter((cell) => puzzle.hidden.has(cell) && !changed.has(cell));
  return free.some((cell) => {
    const other = valueOf(cell) + (violated.plus.includes(cell) ? -off : off);
    if (other < 0 || other > (puzzle.most?.get(cell) ?? Infinity)) return false;
    const next = new Map(changed).set(cell, other);
    const still = [...new Set([...open, ...(inEquations.get(cell) ?? [])])];
    return canBe(puzzle, inEquations, next, still, left - 1);
  });
}
