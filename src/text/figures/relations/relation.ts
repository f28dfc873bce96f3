import type {
  AboveHundred,
  AppliedRate,
  BaseRate,
  Budget,
  Extremes,
  Flows,
  MissingFlow,
  MissingStock,
  OverSpans,
  SourcesApart,
  Spread,
  WorkedBack,
} from './conversions.ts';
import type {
  Answers,
  Capacity,
  RangeBeside,
  RateReference,
  SizedMeans,
  Target,
  TargetRow,
  Weekdays,
} from './kinds.ts';
import type { Change, Dated, Labelled, Share } from './told-figures.ts';
import type { OwnFrequency, OwnSeries, OwnUnit } from '../account.ts';

export type { Change, Dated, Labelled, Share } from './told-figures.ts';

/** What the numbers of a text have to do with each other, as its words tell; what is to be judged of them. */
export type Relation =
  | Answers
  | Capacity
  | RangeBeside
  | RateReference
  | SizedMeans
  | Weekdays
  | OverSpans
  | AppliedRate
  | AboveHundred
  | MissingFlow
  | MissingStock
  | WorkedBack
  | Extremes
  | SourcesApart
  | { readonly kind: 'share'; readonly share: Share }
  /** Side by side, or (`isInTime`) the older first. */
  | { readonly kind: 'shares'; readonly shares: readonly Share[]; readonly isInTime: boolean }
  | { readonly kind: 'together'; readonly shares: readonly Share[]; readonly claimed: number | null }
  /** Percentages or means of parts, of which one for all together is wanted. */
  | { readonly kind: 'means-without-sizes'; readonly values: readonly number[]; readonly unit: OwnUnit | null }
  /** Of areas or groups that are no row in time. */
  | {
      readonly kind: 'areas';
      readonly areas: readonly Share[];
      readonly unit: 'share' | 'rate';
      /** The one whose place among the others is asked about; null without. */
      readonly placed: Share | null;
      /** Per how many it is asked; without, what suits how rare it is. */
      readonly per?: number;
    }
  /** `sides` are the names of two that stand beside each other; null when the second came after the first. */
  | {
      readonly kind: 'mix';
      readonly groups: readonly { readonly first: Share; readonly second: Share }[];
      readonly sides: readonly [string, string] | null;
    }
  | { readonly kind: 'rate-change'; readonly change: Change; readonly isInTime: boolean }
  | {
      readonly kind: 'response';
      readonly answered: number;
      readonly invited: number | null;
      /** What part of those who answered is said to be so, 0-100. */
      readonly percentage: number | null;
      /** What they gave on average, of ten. */
      readonly mark?: number;
      readonly isRandom: boolean;
    }
  /** A part of the part of a whole: `102 van 300, 61 daarvan tevreden`; and the percentage that it is said to be. */
  | {
      readonly kind: 'nested';
      readonly share: Share;
      readonly part: Share;
      readonly claimed: number | null;
      readonly isSurvey: boolean;
    }
  | { readonly kind: 'mark'; readonly mark: number; readonly answered: number | null }
  | Target
  | TargetRow
  | Budget
  /** `price` and `nominal` are by how many percent prices and amounts rose; without amounts `change` is null. */
  | { readonly kind: 'price'; readonly change: Change | null; readonly nominal: number; readonly price: number }
  /** `start` is what the changes begin with, when that is said. */
  /** How many it was of and what it cost, each before and after. */
  | { readonly kind: 'volume-price'; readonly volume: Change; readonly amount: Change }
  /** Work beside how many do it, of one or of several. */
  | {
      readonly kind: 'workload';
      readonly sides: readonly { readonly label: string; readonly work: number; readonly staff: number }[];
    }
  | { readonly kind: 'compounded'; readonly changes: readonly number[]; readonly start: number | null }
  | { readonly kind: 'mean-median'; readonly mean: number; readonly median: number; readonly unit: OwnUnit | null }
  /** Means of groups with how many cases each is of; `claimed` is what they are said to come to. */
  | {
      readonly kind: 'means-together';
      readonly means: readonly { readonly mean: number; readonly size: number }[];
      readonly claimed: number | null;
      readonly unit: OwnUnit | null;
    }
  /** What `after` is when `before` is a hundred. */
  | { readonly kind: 'index'; readonly before: number; readonly after: number }
  /** What an amount comes to for each, of one or of two. */
  | {
      readonly kind: 'per-one';
      readonly sides: readonly { readonly label: string; readonly amount: number; readonly count: number }[];
      readonly unit: OwnUnit | null;
    }
  | Spread
  /** Running totals: `t/m maart 90, t/m april 125`. */
  | { readonly kind: 'cumulative'; readonly totals: readonly number[] }
  /** Every period of one year and of another, the older first. */
  | {
      readonly kind: 'years-beside';
      readonly frequency: 'quarter' | 'half-year' | 'month';
      readonly points: readonly Dated[];
      readonly unit: OwnUnit | null;
    }
  /** Rows of before something and of after it. */
  | {
      readonly kind: 'before-after-rows';
      readonly before: readonly number[];
      readonly after: readonly number[];
      readonly unit: OwnUnit | null;
    }
  /** One figure beside the mean it is held against. */
  | { readonly kind: 'against-mean'; readonly mean: number; readonly value: number }
  /** A part of a whole beside a percentage of others. */
  | { readonly kind: 'reference'; readonly share: Share; readonly reference: number }
  | {
      readonly kind: 'several-rows';
      readonly rows: readonly {
        readonly label: string;
        readonly points: readonly Dated[];
        readonly unit: OwnUnit | null;
      }[];
    }
  | BaseRate
  | { readonly kind: 'rounded'; readonly change: Change; readonly to: number }
  | {
      readonly kind: 'sum';
      readonly parts: readonly Labelled[];
      readonly total: number | null;
      readonly unit: OwnUnit | null;
      /** What all of them are rounded to, when that is told. */
      readonly roundedTo: number | null;
      /** What part of the whole each is, is what is asked. */
      readonly asksParts: boolean;
    }
  /** The sum of the parts is given, and another total. */
  | { readonly kind: 'overlap'; readonly sum: number; readonly total: number }
  | { readonly kind: 'hidden-part' }
  /** One or two figures with their margins, the older first; a margin is half the width of an interval. */
  | {
      readonly kind: 'margins';
      readonly figures: readonly (Labelled & { readonly margin: number })[];
      readonly unit: OwnUnit | null;
      /** One margin was told, and is taken for both. */
      readonly isOneMargin: boolean;
      /** A figure of others beside the one with a margin. */
      readonly reference: number | null;
    }
  /** A total and all parts but a small one, from which that one follows. */
  | { readonly kind: 'derived-part' }
  /** Figures of single people side by side. */
  | { readonly kind: 'persons' }
  | Flows
  /** Stocks that were added up. `isInTime`: of one thing, time after time. */
  | { readonly kind: 'stocks-added'; readonly values: readonly number[]; readonly isInTime: boolean }
  /** The same people before and after: how many went forward and back, of how many when that is told. */
  | {
      readonly kind: 'same-people';
      readonly gained: number;
      readonly lost: number;
      readonly size: number | null;
      /** They went from no to yes and back, of which nobody said that it is better. */
      readonly isAnswer: boolean;
    }
  /** A duration is told over what is closed, and how many are still open; `days` when it is in days. */
  | { readonly kind: 'closed-cases'; readonly closed: number; readonly open: number; readonly days: number | null }
  /** A mean that lies between those of the two groups it is of. */
  | {
      readonly kind: 'mean-of-groups';
      readonly mean: number;
      readonly lower: Labelled;
      readonly higher: Labelled;
      readonly unit: OwnUnit | null;
    }
  | { readonly kind: 'picked'; readonly picked: 'highest' | 'lowest'; readonly change: Change }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'groups'; readonly groups: readonly Labelled[]; readonly unit: OwnUnit | null }
  /** Figures of different things, such as two indicators in one message. */
  | { readonly kind: 'different'; readonly figures: readonly Labelled[] }
  | { readonly kind: 'cases'; readonly values: readonly number[]; readonly unit: OwnUnit | null }
  | { readonly kind: 'stocks'; readonly points: readonly Dated[] }
  | {
      readonly kind: 'long-periods';
      readonly frequency: OwnFrequency;
      readonly points: readonly Dated[];
      readonly unit: OwnUnit | null;
    }
  /** `assumed`: the headings of which the first was taken for a part of the second. */
  | { readonly kind: 'shares-in-time'; readonly shares: readonly Share[]; readonly assumed?: readonly [string, string] }
  | { readonly kind: 'percentages-in-time'; readonly points: readonly Dated[] }
  | {
      readonly kind: 'few-in-time';
      readonly points: readonly Dated[];
      readonly unit: OwnUnit | null;
      readonly isUnfinished: boolean;
    }
  /** `others`: how many more rows the text holds. */
  | { readonly kind: 'row'; readonly series: OwnSeries; readonly others: number }
  /** `sumOf`: what `after` is the sum of, when that was not told itself. */
  | {
      readonly kind: 'change';
      readonly change: Change;
      readonly isUnfinished: boolean;
      readonly sumOf?: readonly number[];
      /** The figure of others that is held against `after`. */
      readonly beside?: number;
    }
  /** A percentage of a percentage: `30% van de 20%`, 0-100. */
  | {
      readonly kind: 'percentage-of';
      readonly part: number;
      readonly whole: number;
      readonly claimed: number | null;
      readonly isSurvey: boolean;
    }
  /** Two figures in each row, and no headings. */
  | {
      readonly kind: 'two-columns';
      readonly rows: readonly { readonly label: string; readonly first: number; readonly second: number }[];
    }
  /** Rows of a table run into each other and nobody can tell where one ends. */
  | { readonly kind: 'glued' }
  /** `isOfOne`: they may be figures of one thing; else what they count differs, as their words say. */
  | { readonly kind: 'unclear'; readonly values: readonly number[]; readonly isOfOne: boolean };

export type RelationKind = Relation['kind'];
