import type { Indicator, Observation } from '../../features/indicator/indicator.ts';
import type { Publications } from './publications.ts';
import { addWeeks, weeksUpTo, type SampleWeek } from './sample-weeks.ts';
import { simulate } from './simulate.ts';

/** Four years, so that three whole ISO years, also one of 53 weeks, are always among them (statistics 1.13). */
export const sampleWeekCount = 209;

/** Earlier publications are kept for these newest weeks only: enough to learn the delay from (statistics 1.14). */
const snapshotWeeks = 30;

/**
 * Figures up to the last week that ended before today. `startedOn` is the first day this sample was used: it
 * decides where the two stories are, so pass the same day again when weeks are added.
 */
export function sampleObservations(indicator: Indicator, today: string, startedOn: string = today): Observation[] {
  const weeks = weeksUpTo(today);
  const mondays = publicationDays(weeks);
  const shown = weeks.slice(-sampleWeekCount);
  const areas = [...simulate({ indicator, weeks, keep: sampleWeekCount, startedOn })];
  return areas.flatMap(([area, figures]) =>
    figures.flatMap((publications, index) => {
      const week = shown[index];
      return week ? published({ indicator, area, week, publications, younger: shown.length - 1 - index, mondays }) : [];
    }),
  );
}

interface WeekOfArea {
  readonly indicator: Indicator;
  readonly area: string;
  readonly week: SampleWeek;
  readonly publications: Publications;
  /** How many complete weeks came after this one; as many times its figure was published again. */
  readonly younger: number;
  readonly mondays: ReadonlyMap<string, readonly string[]>;
}

function published({ indicator, area, week, publications, younger, mondays }: WeekOfArea): Observation[] {
  const last = publications.length - 1;
  const reached = Math.min(last, younger);
  const first = younger < snapshotWeeks ? 0 : reached;
  return publications.slice(first, reached + 1).map(({ value, numerator, denominator }, index) => ({
    area,
    periodStart: week.start,
    publishedOn: mondays.get(week.start)?.[first + index] ?? addWeeks(week.start, 1 + first + index),
    value: value === null || indicator.roundedTo === 1 ? value : roundTo(value, indicator.roundedTo),
    numerator,
    denominator,
    status: first + index === last ? 'final' : 'provisional',
  }));
}

/** Figures appear on the Monday after the week, and again on later Mondays while registrations come in. */
function publicationDays(weeks: readonly SampleWeek[]): Map<string, string[]> {
  const starts = weeks.map((week) => week.start);
  return new Map(starts.map((start, index) => [start, starts.slice(index + 1, index + 6)]));
}

function roundTo(value: number, multiple: number): number {
  return Math.round(value / multiple) * multiple;
}
