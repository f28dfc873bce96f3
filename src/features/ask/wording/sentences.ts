import type { SumRefusal } from '../sum-of-periods.ts';
import type { Status } from '../../../statistics/series.ts';
import type { Frequency } from '../../../time/period.ts';
import type { Suggestion } from '../answer.ts';
import type { Fact, Statement } from '../statement.ts';

/** Every sentence of a reading. Figures come in as facts; the words themselves hold none. */
export interface Wording {
  readonly askFor: (name: string) => string;
  readonly exampleQuestions: readonly Suggestion[];
  readonly in: string;
  /** 'no-signal': nothing found, in figures of which no mean is ordinary. */
  readonly verdictWord: Readonly<Record<'signal' | 'common' | 'no-signal' | 'up' | 'down' | 'withheld', string>>;
  /** In place of a status: nobody knows that of the asker's own figures. */
  readonly ownFigure: string;
  readonly status: Readonly<Record<Status | 'incomplete' | 'none' | 'hidden', string>>;

  readonly current: (amount: Fact, period: Fact) => Statement;
  /** Of an earlier period that was asked for. */
  readonly fitted: (amount: Fact, period: Fact) => Statement;
  readonly stoodOut: (amount: Fact, period: Fact) => Statement;
  /** By a rule about several figures in a row. */
  readonly stoodOutTogether: (amount: Fact, period: Fact) => Statement;
  readonly rose: (difference: Fact, previous: Fact, period: Fact) => Statement;
  readonly fell: (difference: Fact, previous: Fact, period: Fact) => Statement;
  readonly same: (previous: Fact, period: Fact) => Statement;
  readonly notRisen: (period: Fact) => Statement;
  readonly notFallen: (period: Fact) => Statement;
  readonly mean: (mean: Fact, points: Fact) => Statement;
  readonly expectedInSeason: (expected: Fact) => Statement;
  /** Of points that add up several periods. */
  readonly meanOfSums: (mean: Fact, per: Fact, points: Fact) => Statement;
  readonly roseOnYear: (difference: Fact, period: Fact) => Statement;
  readonly fellOnYear: (difference: Fact, period: Fact) => Statement;
  readonly lowerYears: (percentage: Fact) => Statement;

  readonly common: (value: Fact, lower: Fact, upper: Fact) => Statement;
  /** In a series that moves slowly: against the figure before it, never against an unchanged level. */
  readonly commonAfter: (value: Fact, lower: Fact, upper: Fact) => Statement;
  /** Where limits would give a hidden figure away. */
  readonly commonWithoutLimits: () => Statement;
  readonly trend: Readonly<Record<'up' | 'down', (since: Fact, perYear: Fact) => Statement>>;
  readonly trendWithoutFigures: Readonly<Record<'up' | 'down', () => Statement>>;
  readonly commonRounded: (value: Fact) => Statement;
  readonly commonGaps: (upper: Fact) => Statement;
  readonly commonRuns: (median: Fact) => Statement;
  readonly eventsMore: () => Statement;
  readonly eventsFewer: () => Statement;
  readonly runUp: (since: Fact, points: Fact, median: Fact) => Statement;
  readonly runDown: (since: Fact, points: Fact, median: Fact) => Statement;
  readonly outsideUp: (value: Fact, limit: Fact) => Statement;
  readonly outsideDown: (value: Fact, limit: Fact) => Statement;
  readonly outsideBand: (value: Fact) => Statement;
  readonly trendUp: (since: Fact, points: Fact) => Statement;
  readonly trendDown: (since: Fact, points: Fact) => Statement;
  readonly nearUp: (limit: Fact) => Statement;
  readonly nearDown: (limit: Fact) => Statement;
  readonly shiftUp: (since: Fact, points: Fact, mean: Fact) => Statement;
  readonly shiftDown: (since: Fact, points: Fact, mean: Fact) => Statement;
  /** Where what is expected differs from period to period. */
  readonly shiftFromExpected: Readonly<Record<'up' | 'down', (since: Fact, points: Fact) => Statement>>;
  /** By an exact test against all earlier figures. */
  readonly firstTime: Readonly<Record<'up' | 'down', (periods: Fact) => Statement>>;
  readonly unlikePast: (value: Fact) => Statement;
  readonly withheld: Readonly<Record<WithheldKey, () => Statement>>;
  readonly tooFew: (points: Fact) => Statement;
  /** With what its owner said of the period. */
  readonly flagged: (reason: Fact) => Statement;

  readonly incomplete: (period: Fact) => Statement;
  readonly incompletePart: (period: Fact, percentage: Fact) => Statement;
  readonly provisional: (period: Fact) => Statement;
  readonly trialLimits: (points: Fact) => Statement;
  readonly slow: () => Statement;
  readonly broken: (day: Fact, reason: Fact) => Statement;
  readonly rebased: (day: Fact, reason: Fact) => Statement;
  readonly retired: () => Statement;
  readonly seasonUnknown: () => Statement;
  /** A lasting shift or trend that may be season, and is therefore no signal. */
  readonly heldBack: Readonly<Record<'up' | 'down', () => Statement>>;
  readonly minimalDetectableChange: (size: Fact, periods: Fact) => Statement;
  readonly couldNotHaveSeen: () => Statement;
  readonly gap: (missing: Fact) => Statement;
  readonly someHidden: () => Statement;
  readonly rounded: (to: Fact) => Statement;
  readonly smallNumbers: (mean: Fact, period: Fact) => Statement;
  readonly smallNumbersHidden: () => Statement;
  readonly impossible: (value: Fact, period: Fact) => Statement;
  readonly impossibleLimits: (value: Fact, period: Fact, lower: Fact, upper: Fact) => Statement;
  /** Before what is told of figures in the question, above a figure of ours. */
  readonly yourFigures: () => Statement;
  /** Its name stands above it. */
  readonly guess: () => Statement;
  readonly missingArea: (area: Fact, whole: Fact) => Statement;
  readonly oneArea: (area: Fact) => Statement;
  readonly missingPeriod: (period: Fact) => Statement;
  readonly notYet: (period: Fact) => Statement;
  readonly whichWeek: () => Statement;
  readonly hiddenPeriod: (period: Fact) => Statement;
  readonly noSuchWeek: (period: Fact) => Statement;
  readonly aroundLastYear: (mean: Fact) => Statement;
  readonly oneWeekBesideOne: () => Statement;
  readonly otherSpan: (own: Fact, asked: Fact, period: Fact) => Statement;
  readonly spans: Readonly<Record<Frequency, string>>;
  readonly sum: (total: Fact, period: Fact, counted: Fact) => Statement;
  readonly sumSoFar: (total: Fact, period: Fact, counted: Fact) => Statement;
  readonly noSum: Readonly<Record<SumRefusal, (period: Fact) => Statement>>;
  /** Beside a sum: what the verdict is about. */
  readonly sumNotJudged: (per: Fact) => Statement;
  readonly fallacies: Readonly<Record<FallacyKey, () => Statement>>;
  readonly onlyTwo: (available: Fact) => Statement;
  readonly points: (points: Fact) => Statement;
  readonly otherStart: (lowest: Fact, highest: Fact) => Statement;
  readonly notWhy: () => Statement;
  readonly noCause: () => Statement;
  readonly noForecast: () => Statement;
  readonly noRanking: () => Statement;

  readonly checkRegistration: (owner: Fact) => Statement;
  readonly checkCalendar: (period: Fact) => Statement;
  readonly checkPractice: () => Statement;
  readonly checkFlows: () => Statement;
  readonly checkDefinition: () => Statement;

  readonly followUp: {
    readonly signal: Suggestion;
    readonly common: Suggestion;
    readonly stock: Suggestion;
    readonly provisional: Suggestion;
    readonly small: Suggestion;
    readonly broken: Suggestion;
    readonly cause: Suggestion;
    readonly season: Suggestion;
  };
}

/** Reasons whose sentence needs no figure. */
export type WithheldKey =
  | 'invalid'
  | 'no-such-period'
  | 'verdict-hidden'
  | 'other-frequency'
  | 'too-few-neighbours'
  | 'denominators-missing'
  | 'moves-slowly'
  | 'no-values'
  | 'constant'
  | 'no-spread'
  | 'stock'
  | 'small-counts'
  | 'newest-missing'
  | 'provisional'
  | 'calendar'
  | 'hidden'
  | 'method-missing';

/** Fallacies whose sentence needs no figure (statistics 2). */
export type FallacyKey =
  | 'areas'
  | 'population'
  | 'holidays'
  | 'every-year'
  | 'after-highest'
  | 'after-lowest'
  | 'persons'
  | 'target'
  | 'missing'
  | 'year-edge'
  | 'clean-up';
