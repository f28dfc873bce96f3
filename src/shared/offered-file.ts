/** As what an indicator leaves: a workbook, a text for spreadsheets, or a picture of its chart. */
export const exportForms = ['xlsx', 'csv', 'svg'] as const;
export type ExportForm = (typeof exportForms)[number];

/** What an overview of how work with data goes is of: the month under way, or the last month or quarter that is over. */
export const overviewsOf = ['this-month', 'month', 'quarter'] as const;
type OverviewOf = (typeof overviewsOf)[number];

/** As what records for a request under the Open Government Act leave. */
export const wooForms = ['csv', 'json'] as const;
export type WooForm = (typeof wooForms)[number];

export interface WooAsked {
  /** Words that the records must hold; empty: of everything. */
  readonly subject: string;
  /** ISO dates; both days belong to it. */
  readonly from: string;
  readonly until: string;
  readonly as: WooForm;
}

/** A file that somebody is offered. It is made when they say yes, with what may be shown by then. */
export type OfferedFile =
  | { readonly kind: 'template' }
  | { readonly kind: 'export'; readonly indicatorId: string; readonly as: ExportForm }
  | { readonly kind: 'overview'; readonly of: OverviewOf }
  /** A line of reasoning as a picture. */
  | { readonly kind: 'line'; readonly line: string }
  | ({ readonly kind: 'woo' } & WooAsked);
