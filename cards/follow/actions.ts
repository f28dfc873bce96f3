import { z } from 'zod';
import { figure } from '../digest/actions.ts';
import { Nonce } from '../kit/actions.ts';

const Typed = z.string().max(100).optional().catch(undefined);

export const FollowFigure = z.object({ action: z.literal('follow.start'), nonce: Nonce, ...figure });
/** `on` and `bound` are filled in. */
export const SaveFollow = z.object({
  action: z.literal('follow.save'),
  nonce: Nonce,
  ...figure,
  on: Typed,
  bound: Typed,
});
export const StopFollowing = z.object({ action: z.literal('follow.stop'), nonce: Nonce, ...figure });
export const ChooseFollowPace = z.object({
  action: z.literal('follow.pace'),
  nonce: Nonce,
  pace: z.enum(['weekly', 'daily']),
});
export const ListFollows = z.object({ action: z.literal('follow.list'), nonce: Nonce });
