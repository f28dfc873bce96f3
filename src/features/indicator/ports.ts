import type { DefinitionVersion, FigureEntry } from './entry.ts';
import type { Indicator, Observation } from './indicator.ts';

export interface IndicatorStore {
  /** All definitions, cheap to call often: the same list until one of them changes. */
  all(): Promise<readonly Indicator[]>;
  /** Changes whenever a definition or a figure of this indicator changes; null when it does not exist. */
  revision(indicatorId: string): Promise<number | null>;
  /** Every snapshot in all areas by indicator: of each area oldest period first and oldest publication first. */
  observations(indicatorIds: readonly string[]): Promise<ReadonlyMap<string, readonly Observation[]>>;
  /** What was shown once and replaced by a correction since, in the same order: read no more, and not to be given away either. */
  corrected(indicatorIds: readonly string[]): Promise<ReadonlyMap<string, readonly Observation[]>>;
  /** Areas with figures, per indicator; as cheap as `all`. */
  areas(): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * Writes definitions and observations in one transaction; existing rows are replaced, revisions go up. A definition that a person
   * made or changed stays as it is.
   */
  put(indicator: Indicator, observations: readonly Observation[]): Promise<void>;
}

/** How definitions and figures came to be what they are. */
export interface IndicatorHistory {
  /** Every definition that was in force, oldest first. */
  versions(indicatorId: string): Promise<readonly DefinitionVersion<Indicator>[]>;
  /** Every time that figures came in by people or a table, newest first. */
  entries(indicatorId: string, most: number): Promise<readonly EnteredFigures[]>;
}

/** What came in, also when it was corrected since: then `replaced` holds what no reader sees any more. */
export interface EnteredFigures {
  readonly entry: FigureEntry;
  readonly observations: readonly Observation[];
  /** Of the observations, those that a later entry took the place of. */
  readonly replaced: readonly Observation[];
  /** What these took the place of, when they correct something. */
  readonly corrected: readonly Observation[];
}
