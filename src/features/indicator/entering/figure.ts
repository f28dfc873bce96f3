import type { Status } from '../../../statistics/series.ts';
import { dayNumber } from '../../../time/day.ts';
import { numberOfDay } from '../../../time/period.ts';
import { Cells } from './cells.ts';
import type { Indicator, Observation } from '../indicator.ts';

/** One figure as somebody gives it, before it is anybody else's. */
export interface GivenFigure {
  readonly indicatorId: string;
  readonly area: string;
  /** ISO date. */
  readonly periodStart: string;
  /** null = no figure, which is not zero. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** It says of itself that it is provisional. */
  readonly isProvisional?: boolean;
}

/** What is asked beside a value: a share its numerator and denominator, a duration of how many it is the middle. */
export type Asks = 'value' | 'ratio' | 'value-of';

export function asksOf({ kind, disclosure }: Pick<Indicator, 'kind' | 'disclosure'>): Asks {
  if (kind === 'proportion' || kind === 'rate') return disclosure === 'none' ? 'value' : 'ratio';
  return kind === 'duration' ? 'value-of' : 'value';
}

/** Per how many a share is told: percentages of a proportion, per 1,000 of a rate. */
export function ratioValue(kind: Indicator['kind'], numerator: number, denominator: number): number {
  return ((kind === 'rate' ? 1_000 : 100) * numerator) / denominator;
}

/** The newest publication of every figure. */
export function knownFigures(observations: ReadonlyMap<string, readonly Observation[]>): Cells<Observation> {
  const known = new Cells<Observation>();
  for (const [id, all] of observations)
    for (const one of all) {
      const before = known.get(id, one.area, one.periodStart);
      if (!before || before.publishedOn <= one.publishedOn) known.set(id, one.area, one.periodStart, one);
    }
  return known;
}

/**
 * What a figure is beside what is known: 'later' is a later publication of a figure that was not final, 'correction' says that
 * what is known was wrong.
 */
export type Standing = 'new' | 'same' | 'later' | 'correction';

export function standingOf(
  figure: GivenFigure,
  known: Observation | undefined,
  { status, today, corrects }: { readonly status: Status; readonly today: string; readonly corrects: boolean },
): Standing {
  if (!known) return 'new';
  const isSame =
    known.value === figure.value && known.numerator === figure.numerator && known.denominator === figure.denominator;
  if (isSame && (known.status === status || known.status === 'final')) return 'same';
  // Two publications of one day could not be told apart.
  const isLater = known.status !== 'final' && known.publishedOn < today && !corrects;
  return isLater ? 'later' : isSame ? 'same' : 'correction';
}

export type StatusChoice = 'by-lag' | 'provisional' | 'final';

/** Provisional until as many periods have passed as the owner says that registrations come in; what was chosen goes first. */
export function statusOf(
  figure: Pick<GivenFigure, 'periodStart' | 'isProvisional'>,
  { frequency, lagPeriods }: Pick<Indicator, 'frequency' | 'lagPeriods'>,
  today: string,
  chosen: StatusChoice = 'by-lag',
): Status {
  if (chosen !== 'by-lag') return chosen;
  if (figure.isProvisional) return 'provisional';
  return agePeriods(frequency, figure.periodStart, today) < lagPeriods ? 'provisional' : 'final';
}

/** Whole periods since the end of one. */
function agePeriods(frequency: Indicator['frequency'], periodStart: string, today: string): number {
  const [start, now] = [dayNumber(periodStart), dayNumber(today)];
  return start === null || now === null ? 0 : numberOfDay(frequency, now) - numberOfDay(frequency, start) - 1;
}
