import { noPeriods, type AskedPeriods } from '../../text/question/asked-periods.ts';
import { laterPeriod, periodAt, type Period } from '../../time/period.ts';

const before = /\b(?:daarvoor|ervoor|eerder|voorgaande|before (?:that|it)?|previous|earlier)\b/iu;
const after = /\b(?:daarna|erna|after that|next)\b/iu;

/** The time of a follow-up: 'de week daarvoor' is told from what was shown, or from the last week that is over. */
export function earlierPeriods(text: string, asked: AskedPeriods, shown: Period | null, today: string): AskedPeriods {
  if (asked.periods.length > 0 || asked.spans.length > 0) return asked;
  const newest = shown ?? laterPeriod(periodAt('week', today), -1);
  const step = before.test(text) ? -1 : after.test(text) ? 1 : 0;
  return step === 0 ? asked : { ...noPeriods, periods: [laterPeriod(newest, step)] };
}
