/** A cell of a table as it links the two sums it is in. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/**
 * The hidden cells whose exact value follows from what is shown, when all that is known of them is that they are not
 * below 0. The counts flow through the sums of a table; a hidden count is safe only on a round trip along which counts
 * can be moved: one up, the next down, and none below 0 (Gusfield 1988, SIAM Journal on Computing 17(3)).
 */
export function recoverable(values: readonly number[], links: readonly Link[], hidden: Iterable<number>): number[] {
  const cells = [...hidden];
  const steps = new Map<number, { readonly to: number; readonly cell: number }[]>();
  const step = (from: number, to: number, cell: number) => {
    const known = steps.get(from);
    if (known) known.push({ to, cell });
    else steps.set(from, [{ to, cell }]);
  };
  for (const cell of cells) {
    const link = links[cell];
    if (!link) continue;
    step(link.from, link.to, cell);
    if (values[cell]) step(link.to, link.from, cell);
  }

  const reaches = (from: number, goal: number, without: number): boolean => {
    const seen = new Set([from]);
    for (const at of seen) {
      if (at === goal) return true;
      for (const { to, cell } of steps.get(at) ?? []) if (cell !== without) seen.add(to);
    }
    return false;
  };
  return cells.filter((cell) => {
    const link = links[cell];
    if (!link) return true;
    const canGrow = reaches(link.to, link.from, cell);
    return !canGrow && !(values[cell] && reaches(link.from, link.to, cell));
  });
}
