import { assurance } from '../control-charts/assurance.ts';
import { calendarFlags } from '../../time/dutch-calendar.ts';
import { cautionsOf } from './cautions.ts';
import { beside, endsOf } from './beside.ts';
import { changeOnPrevious, changeOnYear, withInterval } from './change.ts';
import { changePercentile } from './change-percentile.ts';
import { newestComplete } from './completeness.ts';
import { detectableBeside, type Findings, findingsOf, verdictOf } from './findings.ts';
import { type Frame, frameOf, partAt } from './frame.ts';
import { impossibleIn, suspectsOf } from './impossible.ts';
import { FEWEST_FOR_VERDICT, type Method, methodFor } from '../control-charts/gate.ts';
import { comparableFrom, divide } from '../parts.ts';
import type { Assurance, Change, Reading, Verdict, WithheldReason } from './reading.ts';
import { roundingOf } from '../rounding.ts';
import { readPhases, spread } from '../control-charts/phases.ts';
import type { Series } from '../series.ts';
import { whyIrregular, withoutEmptyBases } from '../validity.ts';

/**
 * What the figures of a series do and do not say (statistics 1.0-1.6, 1.12-1.14). Pure, linear in the number
 * of points, and total: whatever cannot be read comes back as a withheld verdict with its reason.
 */
export function read(given: Series): Reading {
  const invalid = whyIrregular(given);
  if (invalid) return unread(given, invalid);
  const series = withoutEmptyBases(given);
  if (series.points.every(({ value }) => value === null)) return unread(series, 'no-values');

  const { meta } = series;
  const complete = newestComplete(series);
  const { parts, values } = divide(series, complete.index);
  const suspects = suspectsOf(series, parts, values);
  const current = partAt(parts, complete.index);
  const own = values.slice(current.start, Math.min(current.end, complete.index + 1));
  const sound = own.map((value, i) => (suspects.has(current.start + i) ? null : value));
  const ownPoints = series.points.slice(current.start, current.start + own.length);
  const method = methodFor(meta, sound, ownPoints);
  const rounding = roundingOf(sound, ownPoints, meta);

  const frame = frameOf(series, { parts, values, newest: complete.index }, method);
  const apart = frame.size === 1 ? suspects : new Set<number>();
  const phases = readPhases(frame, meta, method, rounding, apart);
  const findings = findingsOf(frame, meta, method, phases);
  const verdict = verdictOf(meta, method, findings, complete.completenessAt(complete.index));
  const newestIndex = frame.points.findLastIndex(({ value }, i) => i <= frame.newest && value !== null);
  const newestPoint = frame.points[newestIndex];
  const start = comparableFrom(frame.points, meta, partAt(frame.parts, newestIndex), newestIndex);
  const comparable = { ...frame, newest: newestIndex, start };
  const isStock = meta.kind === 'stock';
  const hasLimits = findings.phase?.refusal === null && findings.phase.limits.pointsUsed >= FEWEST_FOR_VERDICT;
  const isOnYear = isStock || (meta.frequency !== 'week' && frame.size === 1 && !hasLimits);
  const change = (found: Change | null) => (hasLimits || isStock ? found : withInterval(found, meta.kind));
  const drawn = spread(frame, phases, endsOf(meta, findings));
  return {
    profile: 'ptd-0.2.2',
    method: methodName(method, findings, verdict),
    points: frame.points,
    periodsPerPoint: frame.size,
    ...drawn,
    rareEvents: findings.gaps?.rareEvents ?? null,
    runsAroundMedian: findings.runs?.runsAroundMedian ?? null,
    ownPast: findings.ownPast,
    ...beside(findings, drawn.bands[newestIndex] ?? null, frame.size),
    newestIndex: newestIndex < 0 ? null : newestIndex,
    calendarFlags: newestPoint?.period.kind === 'week' && frame.size === 1 ? calendarFlags(newestPoint.period) : [],
    change: change(changeOnPrevious(comparable)),
    changeOnYear: isOnYear ? change(changeOnYear(comparable)) : null,
    changePercentile: isStock ? changePercentile(comparable) : null,
    verdict,
    minimalDetectableChange: detectableBeside(meta, method, findings, verdict),
    assurance: assuranceOf(series, frame, verdict, findings),
    cautions: cautionsOf({
      series,
      complete,
      parts,
      values,
      own,
      rounding,
      verdict,
      findings,
      newestPoint,
      impossible: impossibleIn(
        series,
        suspects,
        () => readPhases(frame, meta, method, rounding, new Set()).at(-1) ?? null,
      ),
    }),
  };
}

/** Only while nothing is going on, and not for sums: a target is set per period (statistics 1.3). */
function assuranceOf({ meta }: Series, { size }: Frame, verdict: Verdict, { phase }: Findings): Assurance | null {
  if (verdict.kind !== 'common' || size > 1 || !phase || phase.refusal !== null) return null;
  return assurance(phase.widest, Number.isFinite(meta.target) ? meta.target : null, meta.favourable);
}

function methodName(method: Method, { phase, gaps, runs }: Findings, verdict: Verdict): Reading['method'] {
  if (verdict.kind === 'signal' && verdict.rule === 'own-past') return 'exact-test';
  if (method.kind === 'refused') return method.reason === 'stock' ? 'stock' : 'none';
  return phase?.refusal === null || gaps || runs ? method.kind : 'none';
}

function unread({ points }: Series, reason: WithheldReason): Reading {
  return {
    profile: 'ptd-0.2.2',
    method: 'none',
    points,
    periodsPerPoint: 1,
    labels: points.map(() => null),
    bands: points.map(() => null),
    phases: [],
    rareEvents: null,
    runsAroundMedian: null,
    ownPast: null,
    average: null,
    expected: null,
    trend: null,
    newestIndex: null,
    calendarFlags: [],
    change: null,
    changeOnYear: null,
    changePercentile: null,
    verdict: { kind: 'withheld', reason },
    minimalDetectableChange: null,
    assurance: null,
    cautions: [],
  };
}
