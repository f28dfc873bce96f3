import { calendarFlags } from '../../time/dutch-calendar.ts';
import { flagsWithoutPrecedent, isFlaggedWithoutPrecedent } from '../control-charts/calendar.ts';
import { minimalDetectableChange } from '../control-charts/minimal-detectable-change.ts';
import { type GapReading, readGaps } from '../control-charts/event-gaps.ts';
import { type Frame, partAt } from './frame.ts';
import { FEWEST_FOR_VERDICT, type Method, periodsToKnowSeason } from '../control-charts/gate.ts';
import { ratioOf } from '../ratio.ts';
import { unlikeOwnPast } from './own-past.ts';
import type { Direction, MinimalDetectableChange, OwnPast, PointLabel, Verdict, WithheldReason } from './reading.ts';
import { RUN_LENGTH } from '../control-charts/special-causes.ts';
import { type RunReading, readRuns } from '../control-charts/run-reading.ts';
import type { PhaseReading } from '../control-charts/phase-reading.ts';
import type { Point, SeriesMeta } from '../series.ts';
import type { Values } from '../control-charts/xmr.ts';

/** What the method found since the last break; null for what it is not about. */
export interface Findings {
  readonly phase: PhaseReading | null;
  readonly gaps: GapReading | null;
  readonly runs: RunReading | null;
  readonly ownPast: OwnPast | null;
  /** Up to the newest complete point. */
  readonly values: Values;
  readonly points: readonly Point[];
  readonly hasUnprecedentedHoliday: boolean;
  readonly isFlaggedWithoutPrecedent: boolean;
}

/** `phases` are the readings of the parts of the frame. */
export function findingsOf(
  frame: Frame,
  meta: SeriesMeta,
  method: Method,
  phases: readonly (PhaseReading | null)[],
): Findings {
  const part = partAt(frame.parts, frame.newest);
  const values = frame.values.slice(part.start, frame.newest + 1);
  const points = frame.points.slice(part.start, frame.newest + 1);
  const isSeasonKnown = values.length >= periodsToKnowSeason(points[0]?.period.kind ?? 'week');
  const phase = phases[frame.parts.indexOf(part)] ?? null;
  return {
    phase,
    gaps: method.kind === 'rare-events' ? readGaps(values, isSeasonKnown) : null,
    runs:
      method.kind === 'run-chart'
        ? readRuns(
            method.values,
            points.map(({ period }) => period),
          )
        : null,
    ownPast: hasNoLimits(method, phase) ? unlikeOwnPast(meta, values, points) : null,
    values,
    points,
    hasUnprecedentedHoliday: frame.size === 1 && hasUnprecedentedHoliday(values, points),
    isFlaggedWithoutPrecedent: isFlaggedWithoutPrecedent(meta, values, points, frame.size),
  };
}

/** Refused because of what the figures are, not because of what they are figures of. */
function hasNoLimits(method: Method, phase: PhaseReading | null): boolean {
  if (method.kind === 'refused') return method.reason === 'small-counts';
  return method.kind === 'rare-events' || phase?.refusal === 'constant' || phase?.refusal === 'no-spread';
}

function hasUnprecedentedHoliday(values: Values, points: readonly Point[]): boolean {
  const newest = points.at(-1)?.period;
  // Most weeks are ordinary: then there is no need to look at the others.
  if (newest?.kind !== 'week' || !calendarFlags(newest).length) return false;
  return (
    flagsWithoutPrecedent(
      values,
      points.map(({ period }) => period).filter((period) => period.kind === 'week'),
    ).length > 0
  );
}

/** About the newest complete point only (statistics 1.0). `completeness` of that point; null when not learned. */
export function verdictOf(meta: SeriesMeta, method: Method, findings: Findings, completeness: number | null): Verdict {
  const found = newestFound(method, findings);
  const { phase } = findings;
  if ('reason' in found) return { kind: 'withheld', reason: found.reason };
  if ((findings.values.at(-1) ?? null) === null) return { kind: 'withheld', reason: 'newest-missing' };
  if (findings.isFlaggedWithoutPrecedent) return { kind: 'withheld', reason: 'flagged' };
  if (findings.hasUnprecedentedHoliday) return { kind: 'withheld', reason: 'calendar' };
  if (!found.label) return withoutLabel(phase);
  const verdict = { kind: 'signal', ...found.label, points: found.points } as const;
  return completeness === null && isPerhapsLate(meta, findings.points, verdict)
    ? { kind: 'withheld', reason: 'provisional' }
    : verdict;
}

/** What a signal of one week earlier was may not turn ordinary by the guard of slow movement alone (statistics 7.1). */
function withoutLabel(phase: PhaseReading | null): Verdict {
  if (phase?.refusal !== null) return { kind: 'common' };
  if (phase.trend) return { kind: 'trend', direction: phase.trend.slope > 0 ? 'up' : 'down' };
  return phase.isSilenced ? { kind: 'withheld', reason: 'moves-slowly' } : { kind: 'common' };
}

/** A fall that rests on provisional counts: more may still come in, and then there was none (statistics 0, 1.14). */
function isPerhapsLate({ kind }: SeriesMeta, points: readonly Point[], verdict: Verdict & { kind: 'signal' }): boolean {
  if (verdict.direction !== 'down' || (kind !== 'flow' && kind !== 'rate')) return false;
  const provisional = points.length - 1 - points.findLastIndex(({ status }) => status === 'final');
  const isRun = verdict.rule === 'shift' || verdict.rule === 'trend';
  return provisional > 0 && !(isRun && verdict.points - provisional >= RUN_LENGTH);
}

/** Only beside a verdict that nothing is going on. */
export function detectableBeside(
  meta: SeriesMeta,
  method: Method,
  { phase, values, points }: Findings,
  verdict: Verdict,
): MinimalDetectableChange | null {
  if (verdict.kind !== 'common') return null;
  // Runs and gaps long enough to be a signal take more than eight periods.
  if (phase?.refusal !== null) return { rise: null, fall: null };
  return minimalDetectableChange(phase, method, meta.kind === 'proportion' ? wholeOf(meta, values, points) : Infinity);
}

/** 100 of percentages, 1 of fractions; without denominators a percentage of at most 1 cannot be told from a fraction. */
export function wholeOf(meta: SeriesMeta, values: Values, points: readonly Point[]): number {
  const ratio = ratioOf(meta, values, points);
  if (typeof ratio === 'object') return ratio.per;
  return values.some((value) => value !== null && value > 1) ? 100 : 1;
}

type Found =
  | {
      readonly label: PointLabel | { readonly rule: 'own-past'; readonly direction: Direction };
      readonly points: number;
    }
  | { readonly reason: WithheldReason };

function newestFound(method: Method, { phase, gaps, runs, ownPast }: Findings): Found {
  const jump = ownPast && ({ label: { rule: 'own-past', direction: ownPast.direction }, points: 1 } as const);
  switch (method.kind) {
    case 'refused':
      return jump ?? { reason: method.reason };
    case 'rare-events':
      return (gaps?.label ? gaps : jump) ?? gaps ?? { reason: 'no-spread' };
    case 'run-chart':
      return runs ?? { reason: 'method-missing' };
    default:
      if (phase?.refusal !== null) return jump ?? { reason: phase?.refusal ?? 'too-few' };
      if (phase.limits.pointsUsed < FEWEST_FOR_VERDICT) return { reason: 'too-few' };
      return { label: phase.labels.at(-1) ?? null, points: phase.patternPoints };
  }
}
