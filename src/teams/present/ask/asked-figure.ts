import type { Answer, VerdictTone } from '../../../features/ask/answer.ts';
import { nameOfPeriods } from '../../../features/ask/position.ts';
import { readingNumbers } from '../../../features/ask/reading-facts.ts';
import { isSummed, sumOver } from '../../../features/ask/sum-of-periods.ts';
import type { Figure } from '../../../features/ask/ports.ts';
import { formatPeriod } from '../../../text/format.ts';
import type { Period } from '../../../time/period.ts';
import type { Statement } from '../../../features/ask/statement.ts';
import { wording } from '../../../features/ask/wording/wording.ts';
import type { Language } from '../../../shared/language.ts';
import { indexOf } from '../../../statistics/index-of.ts';

/** With what the conversation is about from now on. */
export type ShownReading = Extract<Answer, { kind: 'reading' }>;

export interface AskedFigure {
  readonly value: string;
  readonly status: string;
  readonly period: string;
  readonly tone: VerdictTone;
  readonly verdict: Statement;
}

/** The figure of an earlier period that was asked for; null when the newest was, or when that period has no figure. */
export function askedFigure({ figure, subject, upFront }: ShownReading, language: Language): AskedFigure | null {
  const { reading } = figure;
  const period = subject?.about === 'indicator' ? subject.period : null;
  if (period && isSummed(figure, period)) return askedSum(figure, period, upFront, language);
  const index = period ? indexOf(reading, period) : -1;
  const point = reading.points[index];
  if (!point || point.value === null || point.isHidden || index >= (reading.newestIndex ?? 0)) return null;
  const named = nameOfPeriods(figure, point.period, reading.periodsPerPoint, language);
  const verdict = upFront.find(
    ({ facts }) => facts.some(({ name }) => name === 'asked') && facts.some(({ shown }) => shown === named),
  );
  if (!verdict) return null;
  return {
    value: readingNumbers(figure, language).value(point.value),
    status: wording[language].status[point.status],
    period: `${wording[language].in} ${named}`,
    tone: reading.labels[index] ? 'signal' : reading.bands[index] ? 'common' : 'withheld',
    verdict,
  };
}

/** The total of a longer time, about which there is no verdict. */
function askedSum(
  figure: Figure,
  period: Period,
  upFront: readonly Statement[],
  language: Language,
): AskedFigure | null {
  const sum = sumOver(figure, period);
  const named = formatPeriod(period, language);
  const told = upFront.find(
    ({ facts }) => facts.some(({ name }) => name === 'total') && facts.some(({ shown }) => shown === named),
  );
  if (typeof sum === 'string' || !told) return null;
  return {
    value: readingNumbers(figure, language).value(sum.total),
    status: wording[language].status[sum.status],
    period: `${wording[language].in} ${named}`,
    tone: 'withheld',
    verdict: told,
  };
}
