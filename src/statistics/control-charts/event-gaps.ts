import { timeBetween } from './rare-events.ts';
import type { Direction, PointLabel, RareEvents } from '../reading/reading.ts';
import { RUN_LENGTH } from './special-causes.ts';
import type { Values } from './xmr.ts';

export interface GapReading {
  readonly rareEvents: RareEvents;
  readonly label: PointLabel;
  /** How many gaps make up the pattern of the label. */
  readonly points: number;
  /** Whether a run of gaps may count: not under two years, where it may be season (statistics 1.13). */
  readonly isSeasonKnown: boolean;
}

const FEWEST_GAPS = 10;
// With periods for a clock, events in one period cannot be told apart: then the chart would miss the shortest gaps.
const SINGLE_EVENTS = 0.9;

/**
 * Whether the time between events can be read from counts per period: at least ten gaps (statistics 1.0), and
 * nearly all periods with an event hold just one, so that a count per period is as good as a date.
 */
export function hasReadableGaps(values: Values): boolean {
  const events = values.filter((value) => value !== null && value > 0);
  const single = events.filter((value) => value === 1);
  return single.length >= SINGLE_EVENTS * events.length && gapsOf(values).gaps.length >= FEWEST_GAPS;
}

/** A gap with a missing period in it is left out: an event may have been missed. */
export function gapsOf(values: Values): Pick<RareEvents, 'gaps' | 'open'> {
  const gaps: number[] = [];
  let since: number | null = null;
  for (const value of values) {
    since = value === null || since === null ? null : since + 1;
    if (value === null || value <= 0) continue;
    if (since !== null) gaps.push(since);
    since = 0;
  }
  return { gaps, open: since };
}

/**
 * The t-chart of the gaps, and what it says of the newest period: the open gap, or the one just closed, beyond the
 * limits; or, where the season is known, seven gaps in a row on one side of the centre. An open gap counts for those once it is
 * longer than the centre. A missing period ends a run and tells nothing of a gap around it. null when the gaps have no
 * spread.
 */
export function readGaps(values: Values, isSeasonKnown: boolean): GapReading | null {
  const { gaps, open } = gapsOf(values);
  const limits = timeBetween(gaps);
  if (!limits) return null;

  const rareEvents = { gaps, open, ...limits };
  const unbroken = gapsOf(values.slice(values.lastIndexOf(null) + 1)).gaps;
  const newest = open === 0 ? (unbroken.at(-1) ?? null) : open;
  const outside = newest === null ? null : eventsAt(newest, open === 0 ? limits.lower : 0, limits.upper);
  if (outside) return { rareEvents, label: { rule: 'outside', direction: outside }, points: 1, isSeasonKnown };

  const known = open !== null && open > limits.center ? [...unbroken, open] : unbroken;
  const sides = known.map((gap) => eventsAt(gap, limits.center, limits.center));
  const side = sides.at(-1) ?? null;
  const points = sides.length - 1 - sides.findLastIndex((other) => other !== side);
  const isShift = isSeasonKnown && side !== null && points >= RUN_LENGTH;
  return { rareEvents, label: isShift ? { rule: 'shift', direction: side } : null, points, isSeasonKnown };
}

/** Long gaps are few events. */
function eventsAt(gap: number, lower: number, upper: number): Direction | null {
  return gap > upper ? 'down' : gap < lower ? 'up' : null;
}
