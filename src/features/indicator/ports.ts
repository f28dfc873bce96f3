import type { Indicator, Observation } from './indicator.ts';

export interface IndicatorStore {
  /** All definitions, cheap to call often: the same list until one of them changes. */
  all(): Promise<readonly Indicator[]>;
  /** Changes whenever a definition or a figure of this indicator changes; null when it does not exist. */
  revision(indicatorId: string): Promise<number | null>;
  /** Every snapshot in all areas by indicator: of each area oldest period first and oldest publication first. */
  observations(indicatorIds: readonly string[]): Promise<ReadonlyMap<string, readonly Observation[]>>;
  /** Areas with figures, per indicator; as cheap as `all`. */
  areas(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Writes definitions and observations in one transaction; existing rows are replaced, revisions go up. */
  put(indicator: Indicator, observations: readonly Observation[]): Promise<void>;
}
