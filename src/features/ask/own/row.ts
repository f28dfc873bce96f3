import { read } from '../../../statistics/reading/read.ts';
import { frequencyIn } from '../../../text/figures/nature.ts';
import { periodStartingAt } from '../../../text/figures/period-labels.ts';
import type { LeftOut, OwnPoint, OwnSeries } from '../../../text/figures/account.ts';
import { isSuccessive, placeInYear } from '../../../text/figures/period-order.ts';
import { type Given, toSeries, type MadeSeries } from '../../../text/figures/to-series.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import { noPeriods } from '../../../text/question/asked-periods.ts';
import type { Series } from '../../../statistics/series.ts';
import type { Language } from '../../../shared/language.ts';
import { type Frequency, laterPeriod, type Period, periodAt, periodNumber } from '../../../time/period.ts';
import type { Answer } from '../answer.ts';
import { formatNumber } from '../../../text/format.ts';
import { asAsked, type Figure, type FigureDefinition } from '../ports.ts';
import { nameOfPeriods } from '../position.ts';
import { readingAnswer } from '../reading-answer.ts';
import { fact, type Statement } from '../statement.ts';
import { ownFiguresWording } from '../wording/own/own-figures.ts';
import { amountsIn, isEuroSaid } from './amounts.ts';
import type { OwnFiguresQuestion } from './question.ts';
import { type Kind, chosenIn, whatAreThey } from './kinds.ts';
import { seenIn } from './seen-in-row.ts';
import { suspectIn, type Suspect } from './suspects.ts';

const mostLeftOut = 5;
/** Characters in which people say per what their figures are. */
const longestLead = 2_000;
/** A row without dates is laid where no holiday is near: it is of no week that can be named. */
const nowhere: Readonly<Record<Frequency, Period>> = {
  week: { kind: 'week', isoYear: 2001, isoWeek: 39 },
  month: { kind: 'month', year: 2001, month: 9 },
  quarter: { kind: 'quarter', year: 2001, quarter: 3 },
  'half-year': { kind: 'half-year', year: 2001, half: 2 },
  year: { kind: 'year', year: 2001 },
};

/** A row of figures as a reading like that of any figure; or the question what they are. */
export function answerRow(
  { series: own, others }: Extract<Relation, { kind: 'row' }>,
  leftOut: readonly LeftOut[],
  question: OwnFiguresQuestion,
): Answer {
  const chosen = chosenIn(question);
  const isDated = own.points.some(({ period }) => period !== null);
  // `opnames per week` come in; of a stock people say on which day.
  const isPerPeriod = frequencyIn(question.text.slice(0, longestLead)) !== null;
  const kind = chosen?.kind ?? own.kind ?? (isPerPeriod ? 'flow' : null);
  const made = toSeries(own, givenFor(own, kind ?? 'flow', isDated, chosen, question.today));
  if (made.kind === 'refused')
    return { kind: 'own-figures', inShort: null, told: [refusals(question.language)[made.reason]()] };
  if (made.kind === 'incomplete') return whatAreThey(question);
  const suspect = suspectIn(made.series.points.map(({ value }) => value));
  const series = suspect ? without(made.series, suspect) : made.series;
  const figure = figureOf(own, series, namesFor(own, chosen), leftOut, question);
  const asked = askedIn(own, made.series, leftOut);
  if (kind === null)
    return suspect || asked ? described(made.series, suspect, asked, figure, question.language) : whatAreThey(question);
  const answer = readingAnswer(
    figure,
    // The periods it names are those of its figures.
    {
      ...question.cues,
      time: { ...noPeriods, periods: asked ? [asked] : [] },
      act: 'own',
      asked: { ...question.cues.asked, startsAt: null, comparesTwoPeriods: false },
    },
    question.language,
  );
  const doubted = suspect ? [] : doubtedIn(series, leftOut, question.language);
  const first = [
    ...(others > 0 ? [ownFiguresWording[question.language].oneRow(fact('row', own.label))] : []),
    ...(suspect ? suspicion(suspect, made.series, figure, question.language) : []),
    ...(answer.tone !== 'withheld'
      ? []
      : doubted.length > 0
        ? doubted
        : seenIn(series, kind, figure, question.language)),
  ];
  return first.length > 0 ? { ...answer, upFront: [...first, ...answer.upFront] } : answer;
}

function namesFor({ points, frequency }: OwnSeries, chosen: Kind | null): Figure['periodNames'] {
  const [first] = points.flatMap(({ period }) => period ?? []);
  if (first) return first.kind !== 'ago' && first.year === null ? 'without-year' : 'dates';
  const told = frequency ?? chosen?.frequency;
  return told === 'week' || told === 'month' ? told : 'period';
}

/** `Is die 60 echt?`: the figure that is said again, beside the others. */
function doubtedIn(series: Series, leftOut: readonly LeftOut[], language: Language): Statement[] {
  const doubted = leftOut.find(({ reason, value }) => reason === 'repeated' && value !== null)?.value ?? null;
  const values = series.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const at = values.findIndex((value) => value === doubted);
  if (doubted === null || at < 0 || at === values.length - 1) return [];
  const others = values.toSpliced(at, 1);
  const { number } = amountsIn(language);
  const words = ownFiguresWording[language];
  const range = [number('lowest', Math.min(...others)), number('highest', Math.max(...others))] as const;
  const isApart = doubted > Math.max(...others) || doubted < Math.min(...others);
  return [
    (isApart ? words.apartFromOthers : words.amongOthers)(number('doubted', doubted), ...range),
    ...(isApart ? [words.lookUp()] : []),
  ];
}

/** Before it is known what the figures are: the figure that cannot be right, and the one that was asked for. */
function described(
  series: Series,
  suspect: Suspect | null,
  asked: Period | null,
  figure: Figure,
  language: Language,
): Answer {
  const words = ownFiguresWording[language];
  const { number } = amountsIn(language);
  const at =
    asked === null ? -1 : series.points.findIndex(({ period }) => periodNumber(period) === periodNumber(asked));
  const point = series.points[at];
  const rest = series.points.flatMap(({ value }, i) =>
    value === null || i === at || i === suspect?.index ? [] : [value],
  );
  const [first, second] = suspect ? suspicion(suspect, series, figure, language) : [];
  return {
    kind: 'own-figures',
    inShort: null,
    told: [
      ...(first && second ? [first] : []),
      ...(point?.value != null && at !== suspect?.index
        ? [words.asked(fact('period', nameOfPeriods(figure, point.period, 1, language)), number('asked', point.value))]
        : []),
      words.range(number('lowest', Math.min(...rest)), number('highest', Math.max(...rest))),
      words.whichKind(),
    ],
  };
}

function givenFor(
  own: OwnSeries,
  kind: Kind['kind'] | NonNullable<OwnSeries['kind']>,
  isDated: boolean,
  chosen: Kind | null,
  today: string,
): Given {
  const told = own.frequency ?? chosen?.frequency ?? null;
  const frequency: Frequency = told === 'month' ? 'month' : 'week';
  const now = periodAt(frequency, today);
  // `deze week` is the one that goes on; without such words nobody gives figures of it.
  const isCountedBack = own.points.some(({ period }) => period?.kind === 'ago');
  if (isDated) return { kind, newest: isCountedBack ? now : laterPeriod(now, -1) };
  return { kind, ...(told === null && { frequency }), newest: nowhere[frequency] };
}

/** The figure is asked about and read without; what is left is what holds in any case. */
function without(series: Series, { index }: Suspect): Series {
  const points = series.points.map((point, i) =>
    i === index ? { ...point, value: null, numerator: null, denominator: null } : point,
  );
  return { ...series, points };
}

function suspicion(
  { index, value, kind, usual }: Suspect,
  series: Series,
  figure: Figure,
  language: Language,
): Statement[] {
  const words = ownFiguresWording[language];
  const amounts = amountsIn(language);
  const point = series.points[index];
  if (!point) return [];
  const period = fact('period', nameOfPeriods(figure, point.period, 1, language));
  const told = kind === 'zero' ? words.isZeroMissing : words.isTypingError;
  return [told(period, amounts.number('suspect', value), amounts.computed('usual', usual)), words.readWithout()];
}

/** The 25 of `week 20 t/m 31: .., klopt week 25 wel?` */
function askedIn({ points }: OwnSeries, series: Series, leftOut: readonly LeftOut[]): Period | null {
  for (const { reason, text } of leftOut) {
    const period = reason === 'period' ? periodStartingAt(text, 0)?.period : undefined;
    if (!period || !isSuccessive(period)) continue;
    const at = points.findIndex((point) => isSame(point, period));
    const found = at < 0 ? undefined : series.points.find(({ value }, i) => i === at || value === points[at]?.value);
    const exact = series.points[at];
    if (exact ?? found) return (exact ?? found)?.period ?? null;
  }
  return null;
}

function isSame({ period }: OwnPoint, asked: Parameters<typeof placeInYear>[0]): boolean {
  return period?.kind === asked.kind && placeInYear(period) === placeInYear(asked);
}

type Refused = Extract<MadeSeries, { kind: 'refused' }>['reason'];

function refusals(language: Language): Record<Refused, () => Statement> {
  const { cannotRead, groups } = ownFiguresWording[language];
  const { frequency, order, duplicate } = cannotRead;
  return {
    'not-over-time': groups,
    'frequency-unsupported': frequency,
    'frequency-disagrees': frequency,
    'no-values': frequency,
    'too-long': frequency,
    'out-of-order': order,
    'duplicate-period': duplicate,
  };
}

/** The figures of the asker as a figure like any other, of which nothing is known but what they said. */
function figureOf(
  own: OwnSeries,
  series: Series,
  periodNames: Figure['periodNames'],
  leftOut: readonly LeftOut[],
  { text, language, today }: OwnFiguresQuestion,
): Figure {
  const words = ownFiguresWording[language];
  const both = (said: string) => ({ nl: said, en: said });
  const values = own.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const shown = leftOut.slice(0, mostLeftOut).map((piece) => `‘${piece.text.trim()}’`);
  const account = [
    words.understood(
      fact('count', `${formatNumber(values.length, 0, language)} ${language === 'nl' ? 'cijfers' : 'figures'}`),
    ),
    ...(shown.length > 0 ? [words.leftOut(fact('left-out', shown.join(', ')))] : []),
  ];
  const definition: FigureDefinition = {
    id: 'own-figures',
    name: both(words.name),
    definition: both(account.map((statement) => statement.text).join(' ')),
    kind: series.meta.kind,
    frequency: series.meta.frequency,
    unit: both(unitOf(own, text, language)),
    decimals: Math.max(...values.map(decimalsOf)),
    ownerRole: both(words.owner),
    source: { name: both(words.source), url: null },
    says: both(words.says),
    doesNotSay: both(words.doesNotSay),
    breaks: [],
    target: null,
    favourable: 'neutral',
    roundedTo: 1,
    lagPeriods: 0,
    isSample: false,
  };
  return {
    definition,
    area: words.area,
    reading: read(series),
    series,
    updatedOn: today,
    isOwn: true,
    periodNames,
    ...asAsked,
  };
}

/** As the asker wrote it. */
function unitOf({ unit }: OwnSeries, text: string, language: Language): string {
  if (unit === 'percentage') return '%';
  if (unit === 'money') return isEuroSaid(text) ? 'euro' : '';
  if (unit === 'days') return language === 'nl' ? 'dagen' : 'days';
  return '';
}

function decimalsOf(value: number): number {
  return [0, 1].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) ?? 2;
}
