/** Everything that is known of one indicator, in words of one language. */
export interface FigureDetails {
  readonly indicatorId: string;
  readonly name: string;
  readonly area: string;
  readonly isSample: boolean;
  /** '52 meldingen'; null where there is none to show. */
  readonly figure: string | null;
  readonly period: string | null;
  readonly status: string | null;
  readonly change: string | null;
  readonly verdictWord: string;
  readonly tone: 'signal' | 'common' | 'trend' | 'withheld';
  readonly verdict: string;
  readonly target: string | null;
  readonly remarks: readonly string[];
  readonly chart: DetailChart | null;
  /** 'Meldingen', above the figures of the table. */
  readonly valueTitle: string;
  /** Newest first. */
  readonly rows: readonly DetailRow[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly source: { readonly name: string; readonly url: string | null };
  /** Sentences, newest first. */
  readonly history: readonly string[];
  readonly stories: readonly { readonly text: string; readonly by: string }[];
  /** How often a figure of it was used for a decision; null for who is not told. */
  readonly uses: number | null;
  /** They make the weekly posts. */
  readonly mayPost: boolean;
  /** null where nothing is proposed. */
  readonly rebase: RebaseProposal | null;
}

export interface DetailChart {
  readonly unit: string;
  readonly decimals: number;
  readonly most: number | null;
  readonly points: readonly {
    readonly name: string;
    readonly year: string;
    readonly value: number | null;
    readonly mark?: 'signal' | 'incomplete';
    readonly expected?: { readonly mean: number | null; readonly lower: number; readonly upper: number };
  }[];
}

export interface DetailRow {
  readonly period: string;
  readonly value: string;
  readonly expected: string;
  readonly remark: string;
}

/** To compute what is ordinary anew, from the first of a lasting shift (statistics 1.4). */
export interface RebaseProposal {
  /** First day of the period, as an ISO date. */
  readonly from: string;
  /** Why it is proposed, in a sentence. */
  readonly because: string;
  /** Version of the definition that was read; null for who may not do it. */
  readonly version: number | null;
}
