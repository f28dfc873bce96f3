/** What a careful adviser would say about one element. It advises, and stands in nobody's way. */
export type ElementWarning =
  | 'activity-as-goal'
  | 'no-change'
  | 'not-measurable'
  | 'several-in-one'
  | 'proxy'
  | 'output-measure'
  | 'measure-without-decision'
  | 'cause-presumed'
  | 'whole-population'
  | 'effect-as-intervention';

/** What a careful adviser would say about a line as a whole. */
export type LineWarning =
  'too-many-indicators' | 'no-owner' | 'effect-without-intervention' | 'intervention-without-effect';
