/** As what an indicator leaves: a workbook, a text for spreadsheets, or a picture of its chart. */
export const exportForms = ['xlsx', 'csv', 'svg'] as const;
export type ExportForm = (typeof exportForms)[number];

/** A file that somebody is offered. It is made when they say yes, with what may be shown by then. */
export type OfferedFile =
  { readonly kind: 'template' } | { readonly kind: 'export'; readonly indicatorId: string; readonly as: ExportForm };
