import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Indicator = z
  .string()
  .regex(/^[a-z0-9-]{1,100}$/)
  .optional()
  .catch(undefined);
/** `indicator` stands on the button, `chosen` is chosen from the list on the card; neither when nobody chose. */
export const figure = { indicator: Indicator, chosen: Indicator };
/** Of a digest that was posted, or that was only looked at. */
const Post = z.string().regex(/^[\w-]{1,64}$/);

export const ExplainFigure = z.object({ action: z.literal('digest.explain'), nonce: Nonce, ...figure });
export type ExplainFigure = z.infer<typeof ExplainFigure>;

export const UseFigure = z.object({ action: z.literal('digest.used'), nonce: Nonce, post: Post, ...figure });
export type UseFigure = z.infer<typeof UseFigure>;

export const FigureDetails = z.object({ action: z.literal('digest.details'), nonce: Nonce, ...figure });
export type FigureDetails = z.infer<typeof FigureDetails>;

/** In which form it leaves is on the button. */
export const ExportFigure = z.object({
  action: z.literal('digest.export'),
  nonce: Nonce,
  indicator: z.string().regex(/^[a-z0-9-]{1,100}$/),
  as: z.enum(['xlsx', 'csv', 'svg']),
});
export type ExportFigure = z.infer<typeof ExportFigure>;

/** `version` is that of the definition which was looked at; `reason` is filled in. */
export const Rebase = z.object({
  action: z.literal('indicator.rebase'),
  nonce: Nonce,
  indicator: z.string().regex(/^[a-z0-9-]{1,100}$/),
  from: z.iso.date(),
  version: z.number().int().min(0),
  reason: z.string().max(8_000).optional(),
});
export type Rebase = z.infer<typeof Rebase>;
