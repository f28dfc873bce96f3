import { sameWeekLastYear } from '../../statistics/reading/same-week.ts';
import { periodNumber, type Period } from '../../time/period.ts';
import type { Figure } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import type { Statement } from './statement.ts';
import type { Wording } from './wording/sentences.ts';

/**
 * What goes with the same week of last year: one week against one week is no evidence (statistics 1.13). Nothing where that
 * is another period than the one that was asked for, or may not be compared.
 */
export function besideLastYear({ reading }: Figure, asked: Period, facts: ReadingFacts, words: Wording): Statement[] {
  const { points, phases, newestIndex, periodsPerPoint } = reading;
  const phase = phases.findLast(({ startIndex }) => startIndex <= (newestIndex ?? -1));
  if (newestIndex === null || !phase || periodsPerPoint > 1) return [];
  // Of what is hidden there is no value, so that no mean is of it.
  const values = points.map(({ value }) => value);
  const found = sameWeekLastYear({ points, values, start: phase.startIndex, newest: newestIndex });
  if (!found || periodNumber(found.from.period) !== periodNumber(asked)) return [];
  return [
    ...(found.isCounterpart ? [] : [words.noSuchWeek(facts.period(found.to))]),
    ...(found.around === null ? [] : [words.aroundLastYear(facts.mean('around', found.around))]),
    words.oneWeekBesideOne(),
  ];
}
