import type { OwnPeriod, OwnUnit } from '../account.ts';

/** A figure with its name, as it is written; empty without. */
export interface Labelled {
  readonly label: string;
  readonly value: number;
}

/** So many of a whole, or on a population. */
export interface Share {
  readonly label: string;
  readonly period: OwnPeriod | null;
  readonly count: number;
  readonly size: number;
  /** 0-100, where it was given so and the count follows from it. */
  readonly percentage: number | null;
}

/** From one figure to another. */
export interface Change {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly unit: OwnUnit | null;
  /** What the two are called, such as `2021` and `2023`; empty without. */
  readonly from: string;
  readonly to: string;
}

/** A figure of a period, or of a place in a row when `period` is null. */
export interface Dated {
  readonly label: string;
  readonly period: OwnPeriod | null;
  readonly value: number;
}
