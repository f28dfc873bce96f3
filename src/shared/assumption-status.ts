/** How sure an assumption is, from nothing known to shown wrong. */
export const assumptionStatuses = ['assumption', 'signal', 'supported', 'refuted'] as const;
export type AssumptionStatus = (typeof assumptionStatuses)[number];
