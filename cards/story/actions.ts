import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';
import { figure } from '../digest/actions.ts';

const Id = z.guid();
/** What was not filled in comes empty or not at all. */
const Words = z.string().max(8_000).optional();

export const StoryForm = z.object({ action: z.literal('story.form'), nonce: Nonce, ...figure });
export type StoryForm = z.infer<typeof StoryForm>;

/** `told` is the story. */
export const TellStory = z.object({
  action: z.literal('story.tell'),
  nonce: Nonce,
  ...figure,
  told: Words,
  saidAs: Words,
  showsName: Words,
});
export type TellStory = z.infer<typeof TellStory>;

const onStory = { nonce: Nonce, story: Id, version: z.number().int().min(0) };

export const ApproveStory = z.object({ action: z.literal('story.approve'), ...onStory });
export const EditStory = z.object({ action: z.literal('story.edit'), ...onStory, told: Words });
export const DeclineStory = z.object({ action: z.literal('story.decline'), ...onStory, reason: Words });
export const WithdrawStory = z.object({ action: z.literal('story.withdraw'), ...onStory });
