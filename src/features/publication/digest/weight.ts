import { signalStrength } from '../../../statistics/control-charts/signal-strength.ts';
import { laterPeriod, periodAt, periodNumber, startOf, type Period } from '../../../time/period.ts';
import { weights, type Weight } from './digest.ts';
import type { DigestReading } from './ports.ts';

/** A signal that may be read is told, whatever else is the matter with the figure. */
export function weightOf(one: DigestReading, period: Period): Weight {
  if (isMissing(one, period)) return 'missing';
  const { reading } = one;
  if (reading.verdict.kind === 'signal') return 'signal';
  if (reading.assurance === 'fail') return 'target-missed';
  const isIncomplete = reading.cautions.some(({ kind }) => kind === 'newest-incomplete');
  return isIncomplete ? 'incomplete' : 'ordinary';
}

function isMissing(one: DigestReading, period: Period): boolean {
  if (one.newest === null) return true;
  if (!one.isAwaited) return false;
  return (periodNumber(one.newest) ?? 0) < (periodNumber(dueOf(one, period)) ?? 0);
}

/**
 * Of which a figure must be there. Of months and longer the last one is still being made up when the next begins: there it is
 * the one before it.
 */
export function dueOf({ frequency }: Pick<DigestReading, 'frequency'>, period: Period): Period {
  return frequency === period.kind ? period : laterPeriod(periodAt(frequency, startOf(period)), -2);
}

/** In the order of `weights`; signals by how unlikely chance makes them (statistics 0, 5); then by name. */
export function strongestFirst(readings: readonly DigestReading[], period: Period): readonly DigestReading[] {
  const placed = readings.map((one) => {
    const weight = weightOf(one, period);
    return { one, place: weights.indexOf(weight), strength: weight === 'signal' ? signalStrength(one.reading) : 0 };
  });
  return placed
    .toSorted(
      (a, b) => a.place - b.place || b.strength - a.strength || a.one.name.nl.localeCompare(b.one.name.nl, 'nl'),
    )
    .map(({ one }) => one);
}
