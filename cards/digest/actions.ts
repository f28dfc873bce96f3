import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

/** On the button, or chosen from the list beside it; nothing when nobody chose. */
export const Chosen = z
  .string()
  .regex(/^[a-z0-9-]{1,100}$/)
  .optional()
  .catch(undefined);
/** Of a digest that was posted, or that was only looked at. */
const Post = z.string().regex(/^[\w-]{1,64}$/);

export const ExplainFigure = z.object({ action: z.literal('digest.explain'), nonce: Nonce, indicator: Chosen });
export type ExplainFigure = z.infer<typeof ExplainFigure>;

export const UseFigure = z.object({ action: z.literal('digest.used'), nonce: Nonce, post: Post, indicator: Chosen });
export type UseFigure = z.infer<typeof UseFigure>;

export const FigureDetails = z.object({ action: z.literal('digest.details'), nonce: Nonce, indicator: Chosen });
export type FigureDetails = z.infer<typeof FigureDetails>;

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
