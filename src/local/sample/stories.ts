import { ordinary, type Level } from './level.ts';
import type { Events } from './patterns.ts';
import { addWeeks, newestWeekStart, type SampleWeek } from './sample-weeks.ts';

/** Ten weeks is long enough for seven points on one side and young enough to be news. */
export const shiftWeeks = 10;

interface Telling {
  readonly story: Events['story'];
  readonly level: Level;
  readonly weeks: readonly SampleWeek[];
  readonly startedOn: string;
}

/**
 * Two things everybody must be able to see on the first day: a change that is real and a rise that is not.
 * Both are tied to the day the sample started, so they stay where they are when weeks are added.
 */
export function told({ story, level, weeks, startedOn }: Telling, counts: readonly number[]): readonly number[] {
  const newest = newestWeekStart(startedOn);
  const changed = story && (story === 'false-alarm' ? falseAlarm(level, newest) : lastingShift(level, newest));
  if (!changed) return counts;
  return counts.map((count, index) => {
    const week = weeks[index];
    return week ? changed(week, count) : count;
  });
}

type Changed = (week: SampleWeek, count: number) => number;

/** After a quiet fortnight a busy week: almost half as much again as the week before, yet well inside three sigma. */
function falseAlarm(level: Level, newest: string): Changed {
  const factors = new Map([
    [addWeeks(newest, -2), 0.86],
    [addWeeks(newest, -1), 0.82],
    [newest, 1.2],
  ]);
  const calmFrom = addWeeks(newest, -12);
  return (week, count) => {
    if (week.start < calmFrom || week.start > newest) return count;
    const usual = ordinary(level, week);
    const factor = factors.get(week.start);
    // No other high week beside it: two near the limit would be a signal of their own.
    return factor ? Math.round(usual * factor) : Math.min(count, Math.round(usual * 1.2));
  };
}

/**
 * A third more than before, with half the usual spread: every week above the old mean, none so high that it would be
 * read as a single outlier instead of a shift.
 */
function lastingShift({ mean }: Level, newest: string): Changed {
  const from = addWeeks(newest, 1 - shiftWeeks);
  return (week, count) => {
    if (week.start < from) return count;
    const shifted = mean * 1.34 + (count - mean) / 2;
    return Math.round(Math.min(mean * 1.5, Math.max(mean * 1.12, shifted)));
  };
}
