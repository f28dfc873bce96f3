import { periodNumber, periodOfDay } from '../../time/period.ts';
import type { Reading } from '../reading/reading.ts';

/** New limits to propose to a person; they are never drawn of themselves (statistics 1.4). */
export interface RebaseProposal {
  /** The recorded day of the cause; ISO date. */
  readonly on: string;
  /** First point of the new phase. */
  readonly startIndex: number;
  readonly pointsSince: number;
  readonly direction: 'up' | 'down';
  /** From 13 points on the new limits carry a verdict. */
  readonly isFirm: boolean;
}

// Of the shift, and after the cause.
const FEWEST_POINTS = 7;
/** What lies on that side by chance before the cause: more than this happens in one of sixteen shifts. */
const MOST_BEFORE_CAUSE = 3;
const FIRM = 13;

/**
 * Proposes new limits from a recorded cause on: when a shift of at least seven points is still there at the end, began
 * with the cause, and holds at least seven points after it. `causes` are ISO dates; what is no date is passed over.
 * null when there is nothing to propose.
 */
export function rebaseProposal(reading: Reading, causes: readonly string[]): RebaseProposal | null {
  const run = runAtTheEnd(reading);
  const first = reading.points[0]?.period;
  if (!run || !first || reading.periodsPerPoint > 1) return null;

  const candidates = causes.flatMap((on) => {
    const day = periodOfDay(first.kind, on);
    if (!day) return [];
    // A period that the cause cuts in two belongs to neither side.
    const startIndex = day.number - (periodNumber(first) ?? NaN) + (day.isStart ? 0 : 1);
    const before = startIndex - run.start;
    const isItsCause = before >= 0 && before <= MOST_BEFORE_CAUSE;
    return isItsCause && run.end - startIndex >= FEWEST_POINTS ? [{ on, startIndex }] : [];
  });
  const cause = candidates.toSorted((a, b) => a.startIndex - b.startIndex)[0];
  if (!cause) return null;
  const pointsSince = run.end - cause.startIndex;
  return { ...cause, pointsSince, direction: run.side > 0 ? 'up' : 'down', isFirm: pointsSince >= FIRM };
}

/** The points up to the newest that lie on the same side of what was expected of them; a gap ends it. */
function runAtTheEnd({ points, bands, newestIndex }: Reading): { start: number; end: number; side: number } | null {
  if (newestIndex === null) return null;
  const sideOf = (index: number): number => {
    const [value, band] = [points[index]?.value ?? null, bands[index]];
    return value === null || !band ? 0 : Math.sign(value - band.mean);
  };
  const side = sideOf(newestIndex);
  if (!side) return null;
  let start = newestIndex;
  while (sideOf(start - 1) === side) start -= 1;
  return { start, end: newestIndex + 1, side };
}
