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

/** One button beside a list stands for many: what was chosen makes it another press. */
export function chosenIsOther<Sent extends { readonly nonce: string; readonly indicator?: string | undefined }>(
  sent: Sent,
): Sent {
  return { ...sent, nonce: sent.indicator ? `${sent.nonce}-${sent.indicator}`.slice(0, 200) : sent.nonce };
}

export const ExplainFigure = z
  .object({ action: z.literal('digest.explain'), nonce: Nonce, indicator: Chosen })
  .transform(chosenIsOther);
export type ExplainFigure = z.input<typeof ExplainFigure>;

export const UseFigure = z
  .object({ action: z.literal('digest.used'), nonce: Nonce, post: Post, indicator: Chosen })
  .transform(chosenIsOther);
export type UseFigure = z.input<typeof UseFigure>;

export const FigureDetails = z
  .object({ action: z.literal('digest.details'), nonce: Nonce, indicator: Chosen })
  .transform(chosenIsOther);
export type FigureDetails = z.input<typeof FigureDetails>;

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
