import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Id = z.guid();
const Version = z.number().int().min(0);
const Page = z.number().int().min(0).max(10_000);
/** What was not filled in comes empty or not at all. */
const Words = z.string().max(8_000).optional();

/** Below an answer: asks a colleague the same question. */
export const StartReferral = z.object({
  action: z.literal('referral.start'),
  nonce: Nonce,
  asked: z.string().min(1).max(500),
});
export type StartReferral = z.infer<typeof StartReferral>;

export const moves = [
  'send',
  'edit',
  'withdraw',
  'similar-helped',
  'join',
  'leave',
  'accept',
  'decline',
  'ask-back',
  'reply',
  'answer',
  'hand-over',
  'assign',
  'close',
  'confirm',
  'reopen',
  'still-interested',
] as const;
export type Move = (typeof moves)[number];

/** Every step in the life of a referral; each input of the card comes along, and the step says which one counts. */
export const MoveReferral = z.object({
  action: z.literal('referral.move'),
  nonce: Nonce,
  id: Id,
  version: Version,
  what: z.enum(moves),
  remark: Words,
  /** 'true' when it is chosen. */
  urgent: z.string().max(10).optional(),
  askBack: Words,
  reply: Words,
  answer: Words,
  reason: Words,
  /** Directory id of whom it is given to. */
  colleague: Id.optional().catch(undefined),
});
export type MoveReferral = z.infer<typeof MoveReferral>;

/** Shows one as it is now, in the place of the card. */
export const ShowReferral = z.object({ action: z.literal('referral.show'), nonce: Nonce, id: Id });
export type ShowReferral = z.infer<typeof ShowReferral>;

export const ListReferrals = z.object({
  action: z.literal('referral.list'),
  nonce: Nonce,
  of: z.enum(['asked', 'helping', 'open']),
  page: Page,
});
export type ListReferrals = z.infer<typeof ListReferrals>;

export const ReferralOverview = z.object({ action: z.literal('referral.overview'), nonce: Nonce, page: Page });
export type ReferralOverview = z.infer<typeof ReferralOverview>;

/** A message about a referral that did not arrive is sent once more. */
export const ResendNotification = z.object({
  action: z.literal('referral.resend'),
  nonce: Nonce,
  deliveryId: z.string().min(1).max(40),
});
export type ResendNotification = z.infer<typeof ResendNotification>;

export const ExportReferrals = z.object({ action: z.literal('referral.export'), nonce: Nonce });
export type ExportReferrals = z.infer<typeof ExportReferrals>;
