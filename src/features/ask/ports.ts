import type { Reading } from '../../statistics/reading/reading.ts';
import type { Frequency, Period } from '../../time/period.ts';
import type { Series } from '../../statistics/series.ts';
import type { Language, Translated } from '../../shared/language.ts';

/** How sure a match is: 'sure' is answered, 'likely' is offered or, alone, answered as a guess, 'weak' is left out. */
export type Confidence = 'sure' | 'likely' | 'weak';

/** What an answer needs to know of an indicator beside its figures. */
export interface FigureDefinition {
  readonly id: string;
  readonly name: Translated;
  readonly definition: Translated;
  readonly kind: 'flow' | 'stock' | 'proportion' | 'rate' | 'duration' | 'money';
  readonly frequency: Frequency;
  readonly unit: Translated;
  readonly decimals: number;
  readonly ownerRole: Translated;
  /** Who has that role, where somebody was named; the name is as Teams shows it. */
  readonly owner?: { readonly name: string | null } | undefined;
  readonly deputy?: { readonly name: string | null } | undefined;
  readonly target: number | null;
  readonly targetBecause?: Translated | undefined;
  /** ISO date. */
  readonly targetFrom?: string | undefined;
  /** Oldest first. */
  readonly formerTargets?: readonly FormerTarget[] | undefined;
  readonly favourable: 'neutral' | 'increase' | 'decrease';
  readonly roundedTo: number;
  readonly lagPeriods: number;
  readonly source: { readonly name: Translated; readonly url: string | null };
  readonly says: Translated;
  readonly doesNotSay: Translated;
  readonly breaks: readonly { readonly on: string; readonly reason: Translated }[];
  /** Periods that say little by themselves, by one of their days. */
  readonly flagged?: readonly { readonly on: string; readonly reason: Translated }[] | undefined;
  readonly baseline?: { readonly from: string; readonly reason: Translated } | undefined;
  /** Nobody adds figures any more. */
  readonly isRetired?: boolean | undefined;
  readonly isSample: boolean;
  /** What is published elsewhere about the same, and how it is counted otherwise. */
  readonly elsewhere?: { readonly id: string; readonly differs: Translated } | undefined;
}

/** A target as it was until an ISO date. */
export interface FormerTarget {
  readonly value: number;
  readonly from: string | null;
  readonly until: string;
  readonly because: Translated | null;
}

/** Where a figure is not the one that was asked for. */
export interface Aim {
  /** Areas that the question names and this indicator has no figures of; the reading is of the whole then. */
  readonly missingAreas: readonly string[];
  /** Areas that the question names beside the one that was read. */
  readonly otherAreas: readonly string[];
  /** The question came near its name and did not give it. */
  readonly isGuess: boolean;
}

export const asAsked: Aim = { missingAreas: [], otherAreas: [], isGuess: false };

export interface Figure extends Aim {
  readonly definition: FigureDefinition;
  readonly area: string;
  readonly reading: Reading;
  /** What was read, without what may not be shown. */
  readonly series: Series;
  /** Sums over whole longer times that may be told, though some of their figures may not be shown each. */
  readonly totals?: () => readonly { readonly time: Period; readonly count: number; readonly base: number | null }[];
  /** Day of the newest publication; null when there are no figures. */
  readonly updatedOn: string | null;
  /** Given by the asker, and known to nobody else. */
  readonly isOwn: boolean;
  /**
   * How its periods are called: by date; without the year, which the asker left out; or, of a row without dates, by the
   * place of a week, month or period in it.
   */
  readonly periodNames: 'dates' | 'without-year' | 'week' | 'month' | 'period';
}

/** Areas of one indicator held against all of them together, computed from what may be shown (statistics 1.11). */
export interface AreasCompared {
  readonly time: Period;
  /** 100: shares; 1,000: numbers per so many. */
  readonly per: 100 | 1_000;
  /** Whom they are taken of, in the plural; null when the unit of the indicator says so. */
  readonly populationUnit: Translated | null;
  /** Of all areas that are shown together. */
  readonly average: number;
  readonly areas: readonly ComparedArea[];
  /** The areas differ more than chance makes them, and are too few to tell which. */
  readonly isTooUneven: boolean;
  /** That at least one stands out by chance; 0 to 1. */
  readonly chance: number;
  /** The first of two that were named against the second. */
  readonly pair: {
    readonly names: readonly [string, string];
    readonly side: 'higher' | 'lower';
    /** Larger than chance makes it. */
    readonly isClear: boolean;
  } | null;
}

export interface ComparedArea {
  readonly area: string;
  /** null when it is not told. */
  readonly value: number | null;
  readonly standing: 'higher' | 'lower' | 'within' | 'perhaps-higher' | 'perhaps-lower' | 'hidden' | 'missing';
}

/** Why areas cannot be held against each other. */
export type NotCompared =
  'no-counts' | 'no-bases' | 'no-populations' | 'few-areas' | 'few-shown' | 'no-whole-period' | 'nothing-counted';

/** An indicator that a question may be about. */
export interface FigureMatch {
  readonly definition: FigureDefinition;
  readonly confidence: Confidence;
}

export interface Figures {
  find(question: string, language: Language): Promise<readonly FigureMatch[]>;
  /** All there are, in the order in which they are shown. */
  all(): Promise<readonly FigureDefinition[]>;
  /** Reads the first of the areas that it has, else the whole. null: no such indicator. */
  read(indicatorId: string, areas: readonly string[]): Promise<Figure | null>;
  /** All areas against each other, over the time that was asked or the newest whole one; null: nothing to compare them in. */
  compare(
    indicatorId: string,
    about: { readonly asked: Period | null; readonly named: readonly string[] },
  ): Promise<AreasCompared | NotCompared | null>;
  /** Every area of an indicator, the whole first. */
  areasOf(indicatorId: string): Promise<readonly string[]>;
  /** The areas that a text names, of any indicator. */
  areasIn(text: string): Promise<readonly string[]>;
  /** Some to offer when none was named: with a direction those that moved that way last, largest change first. */
  offer(moved: 'up' | 'down' | null): Promise<readonly FigureDefinition[]>;
}

export interface Explanation {
  readonly slug: string;
  /** Another one when its words change. */
  readonly version: string;
  readonly title: string;
  /** The question it answers. */
  readonly question: string;
  /** Two sentences that already answer it, without Markdown or citations. */
  readonly summary: string;
  readonly language: Language;
  /** Somebody should look again whether it still holds. */
  readonly isCheckDue: boolean;
  /** Markdown without headings; `[1]` points at the first source. */
  readonly short: string;
  readonly example: string;
  readonly watchOut: string;
  readonly check: string;
  readonly sources: readonly { readonly title: string; readonly url: string | null; readonly says: string }[];
  readonly related: readonly { readonly title: string; readonly question: string }[];
  /** Who stands for it, when a colleague answered it; absent for a written article. */
  readonly colleague?: {
    /** null when they had their data erased. */
    readonly writtenBy: string | null;
    readonly verifiedBy: string | null;
    /** ISO date. */
    readonly verifiedOn: string;
  };
}

export interface ExplanationMatch {
  readonly explanation: Explanation;
  /** How much the question is like the ways in which people ask for it; about 1 is the same words. */
  readonly likeness: number;
  /** That this one is meant, where one of them is; 0 to 1, together 1. */
  readonly probability: number;
  /** The question holds one of its names. */
  readonly isNamed: boolean;
}

/** What a colleague answered to a question that is like this one. */
export interface ColleagueMatch {
  readonly explanation: Explanation;
  /** 0 to 1; 1 only for the same words. */
  readonly likeness: number;
  /** Whether it can be the same question: 'perhaps' when it brings or leaves out something, 'no' when it is about something else. */
  readonly fit: 'well' | 'perhaps' | 'no';
  /** The ways in which it was asked. */
  readonly asked: readonly string[];
}

/** What there is to tell in the organisation of the asker. */
export interface Explanations {
  /** Best match first. */
  find(question: string, language: Language): readonly ExplanationMatch[];
  /** The nearest question that a colleague answered; null when none comes near. */
  answered(question: string, language: Language): ColleagueMatch | null;
  bySlug(slug: string, language: Language): Explanation | null;
  /** Every written one, as it is called. */
  all(language: Language): readonly Pick<Explanation, 'slug' | 'title'>[];
}

/** What is true of this bot here, from its configuration. */
export interface AboutBot {
  readonly contact: string | null;
  readonly retentionDays: number;
  readonly disclosureThreshold: number;
  /** A language model may take part in this answer. */
  readonly usesAi?: boolean;
}
