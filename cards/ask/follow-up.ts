import type { IExecuteAction } from '@microsoft/teams.cards';
import { z } from 'zod';
import { buttonNonce, execute, Nonce } from '../kit/actions.ts';

/** A button that asks a question, as if the person typed it. */
export const FollowUp = z.object({
  action: z.literal('ask.follow-up'),
  nonce: Nonce,
  question: z.string().min(1).max(500),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** A question chosen from a list; `otherwise` is asked when nothing was chosen. */
export const Chosen = z.object({
  action: z.literal('ask.chosen'),
  nonce: Nonce,
  otherwise: z.string().min(1).max(500),
  question: z.string().max(500).optional(),
});
export type Chosen = z.infer<typeof Chosen>;

export interface FollowUpChoice {
  /** At most some 40 characters: Teams cuts off longer titles on a telephone. */
  readonly title: string;
  /** The whole question, clear without the card it stood on. */
  readonly question: string;
  /** What the answer begins with, in one sentence. */
  readonly says?: string;
}

export function followUps(choices: readonly FollowUpChoice[], nonce: string, most: number): IExecuteAction[] {
  return choices
    .slice(0, most)
    .map(({ title, question }, index) =>
      execute(title, { action: 'ask.follow-up', nonce: buttonNonce(nonce, index + 1), question } satisfies FollowUp),
    );
}
