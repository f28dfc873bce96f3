import { startOf } from '../../time/period.ts';
import type { NewestComplete } from './completeness.ts';
import type { Findings } from './findings.ts';
import { FEWEST_FOR_USABLE, FEWEST_FOR_USABLE_WHEN_SLOW, SMALLEST_MEAN } from '../control-charts/gate.ts';
import type { Part } from '../parts.ts';
import type { Caution, Verdict } from './reading.ts';
import type { Point, Series } from '../series.ts';
import { meanOf, observedIn, type Values } from '../control-charts/xmr.ts';

export interface CautionInput {
  readonly series: Series;
  readonly complete: NewestComplete;
  readonly parts: readonly Part[];
  /** The figures of the series that may be used. */
  readonly values: Values;
  /** Those since the last break. */
  readonly own: Values;
  readonly rounding: number | null;
  readonly verdict: Verdict;
  readonly findings: Findings;
  readonly newestPoint: Point | undefined;
  readonly impossible: readonly Caution[];
}

/** What a reader must know beside the verdict (statistics 1.0, 1.1, 1.12-1.14); what weighs most first. */
export function cautionsOf(input: CautionInput): Caution[] {
  const first = [incomplete, provisional, broken, rebased].map((caution) => caution(input));
  const others = [gap, small, season, slow, trial, rounded].map((caution) => caution(input));
  return [...first, ...input.impossible, ...others].filter((caution) => caution !== null);
}

function incomplete({ series: { points }, complete }: CautionInput): Caution | null {
  const index = points.findLastIndex(({ value }) => value !== null);
  const point = points[index];
  if (!point || index <= complete.index) return null;
  return { kind: 'newest-incomplete', period: point.period, completeness: complete.completenessAt(index) };
}

function provisional({ newestPoint }: CautionInput): Caution | null {
  return newestPoint && newestPoint.status !== 'final' ? { kind: 'provisional', period: newestPoint.period } : null;
}

function broken({ parts, values }: CautionInput): Caution | null {
  const part = parts.findLast(({ on }) => on !== null);
  return part?.on ? { kind: 'break', on: part.on, pointsSince: observedIn(values.slice(part.start)).length } : null;
}

/** Not beside a break that came after it. */
function rebased({ series: { meta, points }, parts, values }: CautionInput): Caution | null {
  const start = parts.at(-1)?.start ?? 0;
  const point = points[start];
  if (meta.baseline === undefined || !point || start === 0 || parts.at(-1)?.on !== null) return null;
  return { kind: 'baseline', on: startOf(point.period), pointsSince: observedIn(values.slice(start)).length };
}

/** Missing between the first figure since the break and the newest complete period, itself included. */
function gap({ own }: CautionInput): Caution | null {
  const since = own.slice(own.findIndex((value) => value !== null));
  const missing = since.length - observedIn(since).length;
  return missing && missing < since.length ? { kind: 'gap', missing } : null;
}

/** Not beside a jump, which small numbers do not explain. */
function small({ series: { meta }, own, verdict }: CautionInput): Caution | null {
  if (verdict.kind === 'signal' && verdict.rule === 'own-past') return null;
  const mean = meanOf(observedIn(own));
  return meta.kind === 'flow' && mean < SMALLEST_MEAN ? { kind: 'small-numbers', mean } : null;
}

function trial({ verdict, findings: { phase } }: CautionInput): Caution | null {
  if (verdict.kind === 'withheld' || phase?.refusal !== null) return null;
  const { pointsUsed } = phase.limits;
  const enough = phase.r1 === null ? FEWEST_FOR_USABLE : FEWEST_FOR_USABLE_WHEN_SLOW;
  return pointsUsed < enough ? { kind: 'trial-limits', points: pointsUsed } : null;
}

function season({ verdict, findings: { phase, gaps } }: CautionInput): Caution | null {
  if (verdict.kind === 'withheld') return null;
  if (gaps && !gaps.isSeasonKnown) return { kind: 'season-unknown', points: gaps.rareEvents.gaps.length };
  if (phase?.refusal !== null || phase.isSeasonKnown) return null;
  const { limits, heldBack } = phase;
  return { kind: 'season-unknown', points: limits.pointsUsed, ...(heldBack && { heldBack }) };
}

function slow({ verdict, findings: { phase } }: CautionInput): Caution | null {
  if (verdict.kind === 'withheld' || phase?.refusal !== null || phase.r1 === null) return null;
  return { kind: 'moves-slowly', r1: phase.r1 };
}

function rounded({ rounding }: CautionInput): Caution | null {
  return rounding === null ? null : { kind: 'rounded', to: rounding };
}
