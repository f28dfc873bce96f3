import type { Reading, Verdict } from '../../statistics/reading/reading.ts';
import { periodNumber, periodOfDay } from '../../time/period.ts';
import type { Language } from '../../shared/language.ts';
import type { Figure } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import { nameOfPeriods } from './position.ts';
import { fact, type Fact, type Statement } from './statement.ts';
import type { Wording } from './wording/sentences.ts';

/** Whether the newest figure fits ordinary variation, with the reason in the same sentence. */
export function readingVerdict(figure: Figure, facts: ReadingFacts, words: Wording, language: Language): Statement {
  const { reading } = figure;
  const { verdict } = reading;
  switch (verdict.kind) {
    case 'signal':
      return signal(reading, verdict, facts, words);
    case 'common': {
      const { rareEvents, runsAroundMedian } = reading;
      if (rareEvents) return words.commonGaps(facts.periods(Math.floor(rareEvents.upper), 'upper'));
      if (runsAroundMedian) return words.commonRuns(facts.computed('median', runsAroundMedian.median));
      const band = bandOf(reading);
      if (!band) return words.commonWithoutLimits();
      // Rounded figures count as common as long as the rounding interval touches the limits (statistics 1.0).
      if (band.value > band.upper || band.value < band.lower)
        return words.commonRounded(facts.plain('value', band.value));
      // A count cannot be negative: limits are clipped where they are shown, never where they are tested (statistics 1.1).
      return (reading.expected?.by === 'previous-period' ? words.commonAfter : words.common)(
        facts.plain('value', band.value),
        facts.limit('lower', band.lower),
        facts.limit('upper', band.upper),
      );
    }
    case 'trend': {
      const { trend } = reading;
      return trend
        ? words.trend[trend.direction](
            fact('since', nameOfPeriods(figure, trend.since, 1, language)),
            facts.difference('per-year', trend.perYear),
          )
        : words.trendWithoutFigures[verdict.direction]();
    }
    case 'withheld':
      if (verdict.reason === 'too-few') return words.tooFew(facts.periods(observed(reading)));
      if (verdict.reason === 'flagged') return words.flagged(fact('reason', flagOf(figure, language)));
      return words.withheld[verdict.reason]();
  }
}

/** There are limits, or a figure, that would give away something about a few people. */
export function limitsAreWithheld({ verdict, rareEvents, runsAroundMedian, newestIndex, points }: Reading): boolean {
  if (newestIndex !== null && points[newestIndex]?.isHidden) return true;
  return verdict.kind === 'common' && !rareEvents && !runsAroundMedian;
}

/** What the owner said of the newest period, or of the periods that it adds up. */
function flagOf({ definition: { flagged = [], frequency }, reading }: Figure, language: Language): string {
  const { newestIndex, points, periodsPerPoint } = reading;
  const period = newestIndex === null ? undefined : points[newestIndex]?.period;
  const newest = period ? periodNumber(period) : null;
  const isIn = (on: string): boolean => {
    const number = periodOfDay(frequency, on)?.number;
    return newest !== null && number !== undefined && number <= newest && number > newest - periodsPerPoint;
  };
  return flagged.find(({ on }) => isIn(on))?.reason[language] ?? '';
}

type Signal = Extract<Verdict, { kind: 'signal' }>;

function signal(reading: Reading, verdict: Signal, facts: ReadingFacts, words: Wording): Statement {
  const isUp = verdict.direction === 'up';
  const { rareEvents, runsAroundMedian } = reading;
  if (rareEvents) return isUp ? words.eventsMore() : words.eventsFewer();
  if (runsAroundMedian) {
    const median = facts.computed('median', runsAroundMedian.median);
    return (isUp ? words.runUp : words.runDown)(since(reading, verdict, facts), facts.periods(verdict.points), median);
  }
  const newest = reading.newestIndex === null ? null : reading.points[reading.newestIndex]?.value;
  const value = facts.plain('value', newest ?? 0);
  if (verdict.rule === 'own-past') {
    const { ownPast } = reading;
    return ownPast && ownPast.firstIn > 1
      ? words.firstTime[verdict.direction](facts.periods(ownPast.firstIn))
      : words.unlikePast(value);
  }
  const band = bandOf(reading);
  if (!band) {
    // Limits that are not told, because a hidden figure would follow from them.
    const told = [since(reading, verdict, facts), facts.periods(verdict.points)] as const;
    if (verdict.rule === 'shift') return words.shiftFromExpected[verdict.direction](...told);
    if (verdict.rule === 'trend') return isUp ? words.trendUp(...told) : words.trendDown(...told);
    return words.unlikePast(value);
  }
  switch (verdict.rule) {
    case 'outside': {
      const limit = isUp ? band.upper : band.lower;
      const isBeyond = isUp ? band.value > limit : band.value < limit;
      if (!isBeyond) return words.outsideBand(value);
      return isUp
        ? words.outsideUp(value, facts.limit('upper', limit))
        : words.outsideDown(value, facts.limit('lower', limit));
    }
    case 'trend':
      return (isUp ? words.trendUp : words.trendDown)(since(reading, verdict, facts), facts.periods(verdict.points));
    case 'two-of-three':
      return isUp ? words.nearUp(facts.limit('upper', band.upper)) : words.nearDown(facts.limit('lower', band.lower));
    case 'shift': {
      if (reading.expected?.by === 'season')
        return words.shiftFromExpected[verdict.direction](
          since(reading, verdict, facts),
          facts.periods(verdict.points),
        );
      const mean = facts.computed('mean', band.mean);
      return (isUp ? words.shiftUp : words.shiftDown)(
        since(reading, verdict, facts),
        facts.periods(verdict.points),
        mean,
      );
    }
  }
}

/** The first of the figures that make the signal together. */
function since(reading: Reading, verdict: Signal, facts: ReadingFacts): Fact {
  const { points, newestIndex, runsAroundMedian } = reading;
  const upTo = points.slice(0, (newestIndex ?? -1) + 1);
  // Figures on the median are no part of a run and do not end it (statistics 1.5).
  const run = runsAroundMedian ? upTo.filter(({ value }) => value !== null && value !== runsAroundMedian.median) : upTo;
  const first = run.at(-verdict.points) ?? run.at(-1);
  return first ? facts.period(first) : facts.periods(verdict.points);
}

function bandOf({ newestIndex, points, bands }: Reading) {
  if (newestIndex === null) return null;
  const value = points[newestIndex]?.value;
  const band = bands[newestIndex];
  return value == null || !band ? null : { ...band, value };
}

/** Since the last break. */
function observed({ points, phases }: Reading): number {
  return points.slice(phases.at(-1)?.startIndex ?? 0).filter(({ value, isHidden }) => value !== null || isHidden)
    .length;
}
