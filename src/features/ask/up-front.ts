import { indexOf } from '../../statistics/index-of.ts';
import type { Reading } from '../../statistics/reading/reading.ts';
import type { Language } from '../../shared/language.ts';
import { startOf, type Period } from '../../time/period.ts';
import { formatList } from '../../text/format.ts';
import { besideLastYear } from './last-year.ts';
import type { Figure } from './ports.ts';
import { followUpWords } from './wording/follow-ups.ts';
import { nameOfPeriods } from './position.ts';
import type { ReadingFacts } from './reading-facts.ts';
import { fact, type Statement } from './statement.ts';
import { isSummed } from './sum-of-periods.ts';
import { sumTold } from './sum-told.ts';
import type { Cues } from '../../text/question/understand.ts';
import type { Wording } from './wording/sentences.ts';

/** More is a table, which the card has. */
const mostPeriods = 3;

/**
 * The earlier figures that the question names, and how the figure that is shown differs from the one that was asked for:
 * who is not told takes it for that one.
 */
export function upFront(
  figure: Figure,
  cues: Cues,
  facts: ReadingFacts,
  words: Wording,
  language: Language,
): Statement[] {
  const area = fact('area', figure.area);
  return [
    ...(figure.isGuess ? [words.guess()] : []),
    ...(figure.definition.isRetired ? [words.retired()] : []),
    ...(figure.missingAreas.length > 0
      ? [words.missingArea(fact('area', formatList(figure.missingAreas, language)), area)]
      : []),
    ...(figure.otherAreas.length > 0 ? [words.oneArea(area)] : []),
    ...otherTime(figure, cues, facts, words, language),
    ...newestShown(figure, facts, language),
  ];
}

/** Where the newest figure is not shown, the last one that is; it stands in the table as well. */
function newestShown({ reading }: Figure, facts: ReadingFacts, language: Language): Statement[] {
  const { points, newestIndex } = reading;
  if (newestIndex === null || !points[newestIndex]?.isHidden) return [];
  const shown = points.slice(0, newestIndex).findLast(({ value }) => value !== null);
  if (shown?.value == null) return [];
  return [followUpWords[language].newestShown(facts.amount('shown', shown.value), facts.period(shown))];
}

function otherTime(
  figure: Figure,
  { time }: Cues,
  facts: ReadingFacts,
  words: Wording,
  language: Language,
): Statement[] {
  const { definition, reading } = figure;
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  if (!newest) return [];
  if (time.isUnclear) return [words.whichWeek()];
  const summed = [...time.periods, ...time.longer].filter((each) => isSummed(figure, each)).slice(0, mostPeriods);
  const told = time.periods
    .filter(({ kind }) => kind === definition.frequency)
    .slice(0, mostPeriods)
    .flatMap((period) => [
      ...earlier(period, figure, facts, words, language),
      ...besideLastYear(figure, period, facts, words),
    ]);
  const sums = summed.flatMap((each) => sumTold(figure, each, facts, words, language));
  // Of money nothing is judged by the week either.
  if (definition.kind === 'flow' && sums.some(({ facts: given }) => given.some(({ name }) => name === 'total')))
    sums.push(words.sumNotJudged(facts.perPoint()));
  const asked = time.periods.find(({ kind }) => kind === definition.frequency);
  const shown = (asked && reading.points[indexOf(reading, asked)]) ?? newest;
  const other = [...time.periods.map(({ kind }) => kind), ...time.spans]
    // Held against the same period a year before: a stock of its own accord, and what was asked of that period.
    .filter((each) => each !== 'last-year' || !(reading.changeOnYear ?? asked))
    .map((each) => (each === 'last-year' ? 'year' : each))
    .find((each) => each !== definition.frequency && !summed.some(({ kind }) => kind === each));
  if (!other) return [...told, ...sums];
  return [...told, ...sums, words.otherSpan(facts.perPoint(), fact('asked', words.spans[other]), facts.period(shown))];
}

/** Nothing of the newest figure, which is told anyway. */
function earlier(period: Period, figure: Figure, facts: ReadingFacts, words: Wording, language: Language): Statement[] {
  const { reading } = figure;
  const newest = reading.newestIndex ?? 0;
  const index = indexOf(reading, period);
  const point = reading.points[index];
  const named = fact('period', nameOfPeriods(figure, period, 1, language));
  if (index === newest) return [];
  if (point?.isHidden) return [words.hiddenPeriod(named)];
  if (point?.value == null) {
    const isToCome = startOf(period) > startOf(reading.points[newest]?.period ?? period);
    return [isToCome ? words.notYet(named) : words.missingPeriod(named)];
  }
  if (index > newest) return [words.incomplete(named)];
  const amount = facts.amount('asked', point.value);
  if (point.status !== 'final') return [words.current(amount, facts.period(point)), words.provisional(named)];
  return [judged(reading, index, words)(amount, facts.period(point))];
}

/** What the label of an earlier figure may be called; not judged where limits are only indicative. */
function judged(reading: Reading, index: number, words: Wording): Wording['current'] {
  const label = reading.labels[index];
  const limits = reading.phases.findLast(({ startIndex }) => startIndex <= index)?.limits;
  if (!reading.bands[index] || !limits || limits.standing === 'indicative') return words.current;
  if (!label) return words.fitted;
  return label.rule === 'outside' ? words.stoodOut : words.stoodOutTogether;
}
