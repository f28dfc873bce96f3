import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

/** `who`: directory id, as the list offers it. */
export const ShowLeaver = z.object({
  action: z.literal('upkeep.leaver'),
  nonce: Nonce,
  who: z.string().max(100).optional(),
});
export type ShowLeaver = z.infer<typeof ShowLeaver>;
