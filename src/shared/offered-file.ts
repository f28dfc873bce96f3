/** As what an indicator leaves: a workbook, a text for spreadsheets, or a picture of its chart. */
export const exportForms = ['xlsx', 'csv', 'svg'] as const;
export type ExportForm = (typeof exportForms)[number];

/** What an overview of how work with data goes is of: the month under way, or the last month or quarter that is over. */
export const overviewsOf = ['this-month', 'month', 'quarter'] as const;
type OverviewOf = (typeof overviewsOf)[number];

/** A file that somebody is offered. It is made when they say yes, with what may be shown by then. */
export type OfferedFile =
  | { readonly kind: 'template' }
  | { readonly kind: 'export'; readonly indicatorId: string; readonly as: ExportForm }
  | { readonly kind: 'overview'; readonly of: OverviewOf }
  /** A line of reasoning as a picture. */
  | { readonly kind: 'line'; readonly line: string };
