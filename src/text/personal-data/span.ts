/** Where in a text something was found: from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
