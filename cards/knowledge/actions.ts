import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Id = z.guid();
const Version = z.number().int().min(0);
/** What was not filled in comes empty or not at all. */
const Words = z.string().max(10_000).optional();
const Day = z.iso.date().optional().catch(undefined);
// A button that sends a `question` asks one.
const written = { title: Words, asked: Words, phrasings: Words, answer: Words };

/** Below an answer in a referral: makes an article of it. */
export const DraftArticle = z.object({ action: z.literal('knowledge.draft'), nonce: Nonce, referralId: Id });
export type DraftArticle = z.infer<typeof DraftArticle>;

export const WriteArticle = z.object({ action: z.literal('knowledge.write'), nonce: Nonce, ...written });

export const ListArticles = z.object({
  action: z.literal('knowledge.list'),
  nonce: Nonce,
  page: z.number().int().min(0).max(10_000),
});
export type ListArticles = z.infer<typeof ListArticles>;

/** `article` is chosen from a list on the card, or stands on the button. */
export const OpenArticle = z.object({
  action: z.literal('knowledge.open'),
  nonce: Nonce,
  article: Id.optional().catch(undefined),
});

export const ArticleForm = z.object({ action: z.literal('knowledge.form'), nonce: Nonce, article: Id });
export type ArticleForm = z.infer<typeof ArticleForm>;

const onArticle = { nonce: Nonce, article: Id, version: Version };

export const EditArticle = z.object({ action: z.literal('knowledge.edit'), ...onArticle, ...written });
export const ApproveArticle = z.object({ action: z.literal('knowledge.approve'), ...onArticle, checkBy: Day });
export const DeclineArticle = z.object({ action: z.literal('knowledge.decline'), ...onArticle, reason: Words });
export const RetireArticle = z.object({ action: z.literal('knowledge.retire'), ...onArticle });
export const RenewArticle = z.object({ action: z.literal('knowledge.renew'), ...onArticle, checkBy: Day });
export const RestoreArticle = z.object({
  action: z.literal('knowledge.restore'),
  ...onArticle,
  of: z.coerce.number().int().min(0).optional().catch(undefined),
});
