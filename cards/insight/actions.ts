import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Of = z.enum(['this-month', 'month', 'quarter']);

export const ShowOverview = z.object({ action: z.literal('insight.overview'), nonce: Nonce, of: Of });
export type ShowOverview = z.infer<typeof ShowOverview>;

export const ExportOverview = z.object({ action: z.literal('insight.export'), nonce: Nonce, of: Of });
export type ExportOverview = z.infer<typeof ExportOverview>;
