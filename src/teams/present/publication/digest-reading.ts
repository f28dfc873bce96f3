import { targetAssessed } from '../../../features/ask/act-lead.ts';
import type { Figure } from '../../../features/ask/ports.ts';
import { readingAnswer } from '../../../features/ask/reading-answer.ts';
import { cautioned, isPartlyHidden } from '../../../features/ask/reading-cannot.ts';
import { readingFacts, readingNumbers } from '../../../features/ask/reading-facts.ts';
import { wording } from '../../../features/ask/wording/wording.ts';
import type { DigestChart } from '../../../features/publication/digest/digest.ts';
import type { DigestReading, FigureWords } from '../../../features/publication/digest/ports.ts';
import { digestWords } from '../../../features/publication/digest/wording.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import { cuesOf } from '../../../text/question/understand.ts';
import { markOf, mostHidden } from '../ask/reading-props.ts';

/** Half a year of weeks. */
const mostPoints = 26;
/** A digest answers no question. */
const nothingAsked = { ...cuesOf('', '2000-01-01'), act: 'read' as const };

/** A figure as a digest needs it: in the words of an answer about it. `owner` is asked for one that is missing. */
export function digestReading(figure: Figure, owner: Translated, isAwaited: boolean): DigestReading {
  const { definition, area, reading, series } = figure;
  return {
    id: definition.id,
    name: definition.name,
    area,
    frequency: definition.frequency,
    owner,
    isAwaited,
    favourable: definition.favourable,
    isSample: definition.isSample,
    reading,
    newest: series.points.findLast(({ value, isHidden }) => value !== null || isHidden)?.period ?? null,
    shown: reading.points[reading.newestIndex ?? -1]?.period ?? null,
    words: { nl: wordsOf(figure, 'nl'), en: wordsOf(figure, 'en') },
    chart: chartOf(figure),
  };
}

function wordsOf(figure: Figure, language: Language): FigureWords {
  const answer = readingAnswer(figure, nothingAsked, language);
  const { reading, definition } = figure;
  const words = wording[language];
  const facts = readingFacts(figure, language);
  const newest = reading.points[reading.newestIndex ?? -1];
  const isPlain = newest?.value != null && newest.status === 'final';
  const incomplete = reading.cautions.find(({ kind }) => kind === 'newest-incomplete');
  const change = answer.sees.find(({ facts: told }) => told.some(({ name }) => name === 'previous'));
  return {
    figure: newest?.value == null ? null : facts.amount('value', newest.value).shown,
    period: newest ? answer.period : null,
    status: isPlain ? null : answer.status,
    change: change?.text ?? null,
    verdictWord: answer.verdictWord,
    verdict: answer.verdict.text,
    target:
      definition.target === null
        ? null
        : targetAssessed(figure, facts, language)
            .map(({ text }) => text)
            .join(' ') || null,
    hidden: isPartlyHidden(reading) ? words.someHidden().text : null,
    incomplete: incomplete ? cautioned(incomplete, figure, facts, words, language).text : null,
  };
}

function chartOf(figure: Figure): DigestChart | null {
  const { reading } = figure;
  const first = Math.max(0, reading.points.length - mostPoints);
  const drawn = reading.points.slice(first);
  const values = drawn.flatMap(({ value }) => (value === null ? [] : [value]));
  const hidden = drawn.filter(({ isHidden }) => isHidden).length;
  if (values.length < 2 || hidden > mostHidden * drawn.length) return null;
  const altIn = (language: Language) => {
    const numbers = readingNumbers(figure, language);
    const [lowest, highest, newest] = [Math.min(...values), Math.max(...values), values.at(-1) ?? 0].map(numbers.value);
    const periods = readingFacts(figure, language).periods(drawn.length).shown;
    return digestWords[language].chart(periods, lowest ?? '', highest ?? '', newest ?? '');
  };
  return {
    alt: { nl: altIn('nl'), en: altIn('en') },
    points: drawn.map(({ value }, index) => {
      const band = reading.bands[first + index];
      const mark = markOf(reading, first + index) ?? null;
      return { value, expected: band ? { lower: band.lower, upper: band.upper } : null, mark };
    }),
  };
}
