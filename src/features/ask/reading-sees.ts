import type { Change, Reading } from '../../statistics/reading/reading.ts';
import type { Figure } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import type { Statement } from './statement.ts';
import type { Cues } from '../../text/question/understand.ts';
import type { Wording } from './wording/sentences.ts';

/** What anyone can see in the figures, one number a sentence, before anything is concluded. */
export function readingSees({ reading }: Figure, cues: Cues, facts: ReadingFacts, words: Wording): Statement[] {
  const { newestIndex, points, change, changeOnYear } = reading;
  const newest = newestIndex === null ? undefined : points[newestIndex];
  if (newest?.value == null) return [];
  const { average, expected } = reading;
  return [
    words.current(facts.amount('value', newest.value), facts.period(newest)),
    ...(change ? [compared(change, facts, words)] : []),
    ...(isMoving(reading, cues.presumes) ? [] : denied(change, cues, facts, words)),
    ...(changeOnYear ? [onYear(changeOnYear, facts, words)] : []),
    ...(reading.changePercentile === null
      ? []
      : [words.lowerYears(facts.share('percentile', reading.changePercentile))]),
    ...(average
      ? [
          reading.periodsPerPoint > 1
            ? words.meanOfSums(facts.computed('mean', average.value), facts.perPoint(), facts.periods(average.points))
            : words.mean(facts.computed('mean', average.value), facts.periods(average.points)),
        ]
      : []),
    ...(expected?.by === 'season' ? [words.expectedInSeason(facts.computed('expected', expected.value))] : []),
  ];
}

function compared({ difference, from }: Change, facts: ReadingFacts, words: Wording): Statement {
  const previous = facts.plain('previous', from.value ?? 0);
  const period = facts.period(from);
  if (difference === 0) return words.same(previous, period);
  const size = facts.difference('difference', difference);
  return difference > 0 ? words.rose(size, previous, period) : words.fell(size, previous, period);
}

/** A lasting rise is a rise, also where the newest figure is no higher than the one before it. */
function isMoving({ verdict, trend, cautions }: Reading, presumes: Cues['presumes']): boolean {
  const isHeldBack = cautions.some((caution) => 'heldBack' in caution && caution.heldBack?.direction === presumes);
  return isHeldBack || trend?.direction === presumes || ('direction' in verdict && verdict.direction === presumes);
}

/** Who asks whether a rise is real must hear it when there was none. */
function denied(change: Change | null, { presumes, asked }: Cues, facts: ReadingFacts, words: Wording): Statement[] {
  if (!change || presumes === null || asked.startsAt) return [];
  const period = facts.period(change.from);
  if (presumes === 'up') return change.difference > 0 ? [] : [words.notRisen(period)];
  return change.difference < 0 ? [] : [words.notFallen(period)];
}

function onYear({ difference, from }: Change, facts: ReadingFacts, words: Wording): Statement {
  const size = facts.difference('difference-on-year', difference);
  return difference < 0 ? words.fellOnYear(size, facts.period(from)) : words.roseOnYear(size, facts.period(from));
}
