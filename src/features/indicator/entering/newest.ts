/** So many of the newest, and of those of one period in their order: a file may hold years of weeks. `startOf`: ISO date. */
export function newestOf<Item>(items: readonly Item[], startOf: (item: Item) => string, most: number): readonly Item[] {
  const byStart = Map.groupBy(items, startOf);
  const starts = [...byStart.keys()].toSorted().toReversed();
  const newest: Item[] = [];
  for (const start of starts) {
    if (newest.length >= most) break;
    newest.push(...(byStart.get(start) ?? []).slice(0, most - newest.length));
  }
  return newest;
}
