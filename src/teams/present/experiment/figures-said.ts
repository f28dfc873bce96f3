import type { FigureWords } from '../../../../cards/experiment/experiment-parts.ts';
import { figureTexts } from '../../../../cards/experiment/figure-texts.ts';
import type { Expected } from '../../../features/experiment/expectation.ts';
import type { BeforeAfter, Seen } from '../../../features/experiment/measured.ts';
import type { MeasuredBy } from '../../../features/experiment/told.ts';
import type { Language } from '../../../shared/language.ts';
import { formatAmount } from '../../../text/format.ts';
import type { Frequency } from '../../../time/period.ts';

type Measure = MeasuredBy['indicator'];

/** What the figures will be able to show, with how that was computed. */
export function seenSaid(indicator: Measure, seen: Seen, expected: Expected, language: Language): FigureWords {
  const words = figureTexts[language];
  if (seen.kind === 'cannot') return { title: words.seenTitle, sentences: [words.cannot[seen.why]], small: [] };
  const basis = words.basis(perPeriod(seen.mean, indicator, language), periodsOf(seen.periods, indicator, language));
  return {
    title: words.seenTitle,
    sentences: [basis, sizeSaid(indicator, seen, expected, language)],
    small: [...(seen.movesSlowly ? [words.slow] : []), words.method(figuresOf(seen.figuresBefore, language))],
  };
}

function sizeSaid(
  indicator: Measure,
  { difference, percentage }: Extract<Seen, { kind: 'seen' }>,
  expected: Expected,
  language: Language,
): string {
  const words = figureTexts[language];
  const amount = differenceOf(difference, indicator, language);
  // A percentage of a percentage is read wrongly by half of the readers.
  if (percentage === null || isPercentage(indicator)) return words.seenFrom(amount);
  const size = `${Math.ceil(percentage)}% (${amount})`;
  if (expected.percentage === null) return words.seenFrom(size);
  const wanted = formatAmount(expected.percentage, '%', Number.isInteger(expected.percentage) ? 0 : 1, language);
  return (expected.percentage < percentage ? words.tooSmall : words.largeEnough)(wanted, size);
}

/** What the figures say, and what that does not say. */
export function outcomeSaid(indicator: Measure, outcome: BeforeAfter, language: Language): FigureWords {
  const words = figureTexts[language];
  const title = words.outcomeTitle;
  if (outcome.kind === 'cannot') return { title, sentences: [words.noOutcome[outcome.why]], small: [] };
  const { before, after, difference, percentage, verdict, movesSlowly } = outcome;
  const means = words.outcome(
    perPeriod(before.mean, indicator, language),
    figuresOf(before.figures, language),
    perPeriod(after.mean, indicator, language),
    figuresOf(after.figures, language),
  );
  const isSame = Math.abs(difference) < 0.05;
  const size =
    percentage === null || isPercentage(indicator)
      ? differenceOf(Math.abs(difference), indicator, language)
      : formatAmount(Math.abs(percentage), '%', 0, language);
  return {
    title,
    sentences: [means, isSame ? words.same : (difference > 0 ? words.more : words.less)(size), words.verdicts[verdict]],
    small: [...(movesSlowly ? [words.slow] : []), words.noCause],
  };
}

function isPercentage({ unit }: Measure): boolean {
  return unit.nl === '%';
}

function differenceOf(value: number, { unit, decimals }: Measure, language: Language): string {
  if (unit.nl === '%')
    return formatAmount(
      value,
      language === 'nl' ? 'procentpunt' : 'percentage points',
      Math.max(decimals, 1),
      language,
    );
  return formatAmount(value, unit[language], value < 10 ? Math.max(decimals, 1) : decimals, language);
}

function perPeriod(value: number, { unit, decimals, frequency }: Measure, language: Language): string {
  const amount = formatAmount(value, unit[language], value < 10 ? Math.max(decimals, 1) : decimals, language);
  return `${amount} ${perWords[language][frequency]}`;
}

function periodsOf(count: number, { frequency }: Measure, language: Language): string {
  const [one, more] = periodWords[language][frequency];
  return `${count} ${count === 1 ? one : more}`;
}

function figuresOf(count: number, language: Language): string {
  const [one, more] = language === 'nl' ? ['cijfer', 'cijfers'] : ['figure', 'figures'];
  return `${count} ${count === 1 ? one : more}`;
}

const perWords: Readonly<Record<Language, Readonly<Record<Frequency, string>>>> = {
  nl: {
    week: 'per week',
    month: 'per maand',
    quarter: 'per kwartaal',
    'half-year': 'per half jaar',
    year: 'per jaar',
  },
  en: {
    week: 'per week',
    month: 'per month',
    quarter: 'per quarter',
    'half-year': 'per half-year',
    year: 'per year',
  },
};

const periodWords: Readonly<Record<Language, Readonly<Record<Frequency, readonly [string, string]>>>> = {
  nl: {
    week: ['hele week', 'hele weken'],
    month: ['hele maand', 'hele maanden'],
    quarter: ['heel kwartaal', 'hele kwartalen'],
    'half-year': ['heel half jaar', 'hele halve jaren'],
    year: ['heel jaar', 'hele jaren'],
  },
  en: {
    week: ['whole week', 'whole weeks'],
    month: ['whole month', 'whole months'],
    quarter: ['whole quarter', 'whole quarters'],
    'half-year': ['whole half-year', 'whole half-years'],
    year: ['whole year', 'whole years'],
  },
};
