import { z } from 'zod';
import { FollowUp } from './ask/follow-up.ts';
import { ConfirmDelivery, Resend } from './conversation/uncertain-card.ts';
import { Erase, Keep } from './person/erase-card.ts';
import { SetLanguage } from './person/welcome-card.ts';

/** Everything a button can send, told apart by `action`: the router's switch over it has no default. */
export const CardAction = z.discriminatedUnion('action', [FollowUp, SetLanguage, Erase, Keep, ConfirmDelivery, Resend]);
export type CardAction = z.infer<typeof CardAction>;
