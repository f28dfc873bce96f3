import { normal, overdispersed, randomOf } from './random.ts';
import type { SampleWeek } from './sample-weeks.ts';

/** What is expected in a week, before chance. Factors are relative to the mean. */
export interface Level {
  readonly mean: number;
  /** Height of the yearly wave, and the ISO week in which it is highest. */
  readonly wave: number;
  readonly peakWeek: number;
  /** Offices close and people are away: the holidays real weekly figures show. */
  readonly holidays?: Partial<Record<Holiday, number>>;
  /** Real processes remember: a share of last week's deviation stays, and each week adds noise. */
  readonly slow?: { readonly memory: number; readonly noise: number };
  /** Smaller is wilder. */
  readonly dispersion: number;
  readonly afterBreak?: number;
}

/** A level laid over weeks; the key makes its chance its own. */
export interface Course {
  readonly key: string;
  readonly level: Level;
  readonly weeks: readonly SampleWeek[];
  readonly breakOn: string | null;
}

type Holiday = 'christmas' | 'newYear' | 'may' | 'summer';

/** Expected values of all weeks, oldest first. */
export function expected({ key, level, weeks, breakOn }: Course): number[] {
  const drift = slowFactors(key, level.slow, weeks);
  return weeks.map((week, index) => {
    const change = breakOn !== null && week.start >= breakOn ? (level.afterBreak ?? 1) : 1;
    return ordinary(level, week) * holidayFactor(level, week.isoWeek) * (drift[index] ?? 1) * change;
  });
}

/** Expected in this time of year if it were no holiday. */
export function ordinary(level: Level, week: SampleWeek): number {
  return level.mean * (1 + level.wave * Math.cos((2 * Math.PI * (week.isoWeek - level.peakWeek)) / 52.18));
}

export function counts(course: Course): number[] {
  const { key, level, weeks } = course;
  return expected(course).map((mean, index) =>
    overdispersed(randomOf(key, 'count', weeks[index]?.start ?? ''), mean, level.dispersion),
  );
}

export function slowFactors(key: string, slow: Level['slow'], weeks: readonly SampleWeek[]): number[] {
  if (!slow) return weeks.map(() => 1);
  let state = 0;
  return weeks.map((week) => {
    state = slow.memory * state + slow.noise * normal(randomOf(key, 'slow', week.start));
    return Math.exp(state);
  });
}

function holidayFactor({ holidays = {} }: Level, isoWeek: number): number {
  if (isoWeek >= 52) return holidays.christmas ?? 1;
  if (isoWeek === 1) return holidays.newYear ?? holidays.christmas ?? 1;
  if (isoWeek === 18) return holidays.may ?? 1;
  return isoWeek >= 30 && isoWeek <= 33 ? (holidays.summer ?? 1) : 1;
}
