import type { Language } from '../../shared/language.ts';
import type { Period } from '../../time/period.ts';
import { formatPeriod, formatPeriods } from '../../text/format.ts';
import type { Figure } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import { fact, type Statement } from './statement.ts';
import { sumOver } from './sum-of-periods.ts';
import type { Wording } from './wording/sentences.ts';

/** The sum in words, or why there is none. */
export function sumTold(
  figure: Figure,
  time: Period,
  facts: ReadingFacts,
  words: Wording,
  language: Language,
): Statement[] {
  const found = sumOver(figure, time);
  const named = fact('period', formatPeriod(time, language));
  if (typeof found === 'string') return [words.noSum[found](named)];
  const told = found.isSoFar ? words.sumSoFar : words.sum;
  const counted = fact('counted', formatPeriods(found.last, found.count, language));
  return [
    told(facts.amount('total', found.total), named, counted),
    ...(found.status === 'final' ? [] : [words.provisional(named)]),
  ];
}
