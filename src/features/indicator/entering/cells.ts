/** Something for each indicator, area and period. Nested, because joining three names for each of 100,000 figures takes seconds. */
export class Cells<Held> {
  readonly #byIndicator = new Map<string, Map<string, Map<string, Held>>>();

  get(indicatorId: string, area: string, periodStart: string): Held | undefined {
    return this.#byIndicator.get(indicatorId)?.get(area)?.get(periodStart);
  }

  set(indicatorId: string, area: string, periodStart: string, held: Held): void {
    let byArea = this.#byIndicator.get(indicatorId);
    if (!byArea) this.#byIndicator.set(indicatorId, (byArea = new Map()));
    let byPeriod = byArea.get(area);
    if (!byPeriod) byArea.set(area, (byPeriod = new Map()));
    byPeriod.set(periodStart, held);
  }
}
