import type { Translated } from '../../../../shared/language.ts';
import type { ShapeName } from '../../../../text/figures/relations/shapes.ts';
import type { SignalName } from '../../../../text/figures/relations/signal.ts';
import { say, type Fact, type Statement } from '../../statement.ts';

/** How figures were read, said back to who gave them. */
interface ReadBackWording {
  /** On the button, and before the figures when it is pressed. */
  readonly yes: string;
  /** On the button below an answer, and before the figures when it is pressed. */
  readonly no: string;
  readonly read: (what: Fact) => Statement;
  readonly withoutNumbers: (numbers: Fact) => Statement;
  /** What was told of that the reading does nothing with. */
  readonly withoutWords: (names: Fact) => Statement;
  readonly signals: Readonly<Record<SignalName, string>>;
  readonly shapes: Readonly<Record<ShapeName, () => Statement>>;
  /** Before figures it says that they are added up. */
  readonly running: string;
  readonly inTime: (figures: string) => string;
  readonly change: (before: string, after: string) => string;
  readonly beside: (figures: string) => string;
  readonly parts: (figures: string) => string;
  readonly of: (part: string, whole: string) => string;
  readonly target: (target: string, actual: string) => string;
  readonly budget: (budget: string, spent: string) => string;
  readonly sources: (first: string, second: string) => string;
  readonly and: string;
}

const dutch: ReadBackWording = {
  yes: 'Ja, zo bedoel ik het',
  no: 'Zo bedoel ik het niet',
  read: (what) => say`Ik lees: ${what}.`,
  withoutNumbers: (numbers) => say`Met ${numbers} doe ik dan niets.`,
  withoutWords: (names) => say`Je schrijft ook over ${names}. Daar doe ik dan niets mee.`,
  signals: {
    target: 'een doel of norm',
    middle: 'een mediaan of percentiel',
    weighted: 'wegen',
    part: 'een deel ervan',
    fraction: 'een helft, een kwart of een aantal keer',
    capacity: 'plekken',
    survey: 'een vragenlijst',
    budget: 'een budget',
    price: 'prijzen',
    sum: 'een totaal',
    each: 'wat elk doet',
    reference: 'een cijfer van elders',
    earlier: 'een eerdere tijd',
    sources: 'verschillende bronnen',
    expected: 'wat verwacht werd',
    margin: 'een marge',
    until: 'een tussenstand',
    span: 'hoe lang de periodes duren',
    flow: 'instroom en uitstroom',
    range: 'tussen welke grenzen het ligt',
    extreme: 'het hoogste of laagste',
    answers: 'antwoorden op een vraag',
    mark: 'een rapportcijfer',
    population: 'inwoners of huishoudens',
    comparison: 'een grens',
    staff: 'fte',
  },
  shapes: {
    units: () => say`Het ene is een percentage en het andere niet.`,
    running: () => say`Elk cijfer is zo veel hoger dan het vorige dat het optelsommen vanaf het begin kunnen zijn.`,
    twice: () => say`Een periode staat er twee keer in. Zet erbij van welk jaar elk cijfer is.`,
    populations: () =>
      say`Het ene gaat over inwoners en het andere over een andere groep. Dat kun je niet zo naast elkaar zetten.`,
    whole: () => say`Een deel is zo groot als het geheel. Dat lees ik vast verkeerd.`,
    wholes: () => say`Het zijn delen van verschillende dingen. Die zet je niet naast elkaar.`,
    columns: () => say`Boven de kolommen staat niet wat erin staat. Zet dat erbij.`,
  },
  running: 'Cumulatief',
  inTime: (figures) => `na elkaar ${figures}`,
  change: (before, after) => `eerst ${before}, daarna ${after}`,
  beside: (figures) => `naast elkaar ${figures}`,
  parts: (figures) => `delen van een geheel: ${figures}`,
  of: (part, whole) => `${part} van de ${whole}`,
  target: (target, actual) => `het doel is ${target}, het werd ${actual}`,
  budget: (budget, spent) => `begroot ${budget}, uitgegeven ${spent}`,
  sources: (first, second) => `het ene systeem zegt ${first}, het andere zegt ${second}`,
  and: 'en',
};

const english: ReadBackWording = {
  yes: 'Yes, that is what I mean',
  no: 'That is not what I mean',
  read: (what) => say`I read: ${what}.`,
  withoutNumbers: (numbers) => say`I then do nothing with ${numbers}.`,
  withoutWords: (names) => say`You also write about ${names}. I then do nothing with that.`,
  signals: {
    target: 'a target or norm',
    middle: 'a median or percentile',
    weighted: 'weighing',
    part: 'a part of it',
    fraction: 'a half, a quarter or a number of times',
    capacity: 'places',
    survey: 'a survey',
    budget: 'a budget',
    price: 'prices',
    sum: 'a total',
    each: 'what each does',
    reference: 'a figure from elsewhere',
    earlier: 'an earlier time',
    sources: 'different sources',
    expected: 'what was expected',
    margin: 'a margin',
    until: 'a running total',
    span: 'how long the periods are',
    flow: 'inflow and outflow',
    range: 'between which limits it lies',
    extreme: 'the highest or lowest',
    answers: 'answers to a question',
    mark: 'a mark',
    population: 'residents or households',
    comparison: 'a limit',
    staff: 'FTE',
  },
  shapes: {
    units: () => say`One is a percentage and the other is not.`,
    running: () => say`Each figure is so much higher than the one before that they may be running totals.`,
    twice: () => say`One period is there twice. Add which year each figure is of.`,
    populations: () =>
      say`One is about residents and the other about another group. You cannot set those side by side.`,
    whole: () => say`A part is as large as the whole. I surely read that wrong.`,
    wholes: () => say`These are parts of different things. You do not set those side by side.`,
    columns: () => say`The columns do not say what they hold. Add that.`,
  },
  running: 'Cumulative',
  inTime: (figures) => `one after the other ${figures}`,
  change: (before, after) => `first ${before}, then ${after}`,
  beside: (figures) => `side by side ${figures}`,
  parts: (figures) => `parts of a whole: ${figures}`,
  of: (part, whole) => `${part} of the ${whole}`,
  target: (target, actual) => `the target is ${target}, it became ${actual}`,
  budget: (budget, spent) => `budgeted ${budget}, spent ${spent}`,
  sources: (first, second) => `one system says ${first}, the other says ${second}`,
  and: 'and',
};

export const readBackWording: Translated<ReadBackWording> = { nl: dutch, en: english };
