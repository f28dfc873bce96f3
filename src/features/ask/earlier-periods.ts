import { noPeriods, type AskedPeriods } from '../../text/question/asked-periods.ts';
import { laterPeriod, periodAt, startOf, type Frequency, type Period } from '../../time/period.ts';

const before = /\b(?:daarvoor|ervoor|eerder|voorgaande|before (?:that|it)?|previous|earlier)\b/iu;
const after = /\b(?:daarna|erna|after that|next)\b/iu;
const all = /\b(?:hele|heel|volledige|gehele|whole|full|entire)\b/iu;
const units: readonly (readonly [RegExp, Frequency])[] = [
  [/\bwe(?:ek|ken|eks)\b/iu, 'week'],
  [/\b(?:maand|months?)\b/iu, 'month'],
  [/\b(?:kwartaal|quarter)\b/iu, 'quarter'],
  [/\b(?:half-?jaar|half jaar|half-year)\b/iu, 'half-year'],
  [/\b(?:jaar|year)\b/iu, 'year'],
];

/**
 * The time of a follow-up: 'de maand daarvoor' and 'het hele jaar' are told from what was shown, or from the last week that
 * is over.
 */
export function earlierPeriods(text: string, asked: AskedPeriods, shown: Period | null, today: string): AskedPeriods {
  if (asked.periods.length > 0 || asked.spans.length > 0) return asked;
  const newest = shown ?? laterPeriod(periodAt('week', today), -1);
  const unit = units.find(([word]) => word.test(text))?.[1] ?? newest.kind;
  const from = unit === newest.kind ? newest : periodAt(unit, startOf(newest));
  const step = before.test(text) ? -1 : after.test(text) ? 1 : 0;
  if (step === 0 && !(all.test(text) && unit !== newest.kind)) return asked;
  return askedOf(laterPeriod(from, step));
}

/** One period, as if it had been asked for. */
export function askedOf(period: Period): AskedPeriods {
  const isShort = period.kind === 'week' || period.kind === 'month';
  return { ...noPeriods, ...(isShort ? { periods: [period] } : { longer: [period] }) };
}
