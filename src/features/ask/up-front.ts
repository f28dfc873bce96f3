import { indexOf } from '../../interpretation/index-of.ts';
import type { Reading } from '../../interpretation/reading.ts';
import type { Language } from '../../shared/language.ts';
import type { Period } from '../../shared/period.ts';
import { formatPeriod } from './format.ts';
import type { Figure } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import { fact, type Statement } from './statement.ts';
import type { Cues } from './understand.ts';
import type { Wording } from './wording/sentences.ts';

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
    ...(figure.isGuess ? [words.guess(fact('name', figure.definition.name[language]))] : []),
    ...(figure.missingArea ? [words.missingArea(fact('area', figure.missingArea), area)] : []),
    ...(figure.otherAreas.length > 0 ? [words.oneArea(area)] : []),
    ...otherTime(figure, cues, facts, words, language),
  ];
}

function otherTime(
  { definition, reading }: Figure,
  { time }: Cues,
  facts: ReadingFacts,
  words: Wording,
  language: Language,
): Statement[] {
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  if (!newest) return [];
  const told = time.periods
    .filter(({ kind }) => kind === definition.frequency)
    .flatMap((period) => earlier(period, reading, facts, words, language));
  const asked = [...time.periods.map(({ kind }) => kind), ...time.spans];
  // A stock is compared with the same date a year before of its own accord.
  const span = asked.find((each) => each !== definition.frequency && !(each === 'year' && reading.changeOnYear));
  if (!span) return told;
  return [...told, words.otherSpan(facts.perPoint(), fact('asked', words.spans[span]), facts.period(newest))];
}

/** Nothing of the newest figure, which is told anyway, nor of one that is not complete. */
function earlier(
  period: Period,
  reading: Reading,
  facts: ReadingFacts,
  words: Wording,
  language: Language,
): Statement[] {
  const index = indexOf(reading, period);
  const point = reading.points[index];
  const named = fact('period', formatPeriod(period, language));
  if (!point || point.value === null) return [point?.isHidden ? words.hiddenPeriod(named) : words.missingPeriod(named)];
  if (index >= (reading.newestIndex ?? 0)) return [];
  const tell = reading.labels[index] ? words.stoodOut : reading.bands[index] ? words.fitted : words.current;
  return [tell(facts.amount('asked', point.value), facts.period(point))];
}
