import { z } from 'zod';

const Id = z.string().min(1);

export const Entity = z.looseObject({ type: z.string() });
export type Entity = z.infer<typeof Entity>;

export const Attachment = z.looseObject({ contentType: z.string(), content: z.unknown() });
export type Attachment = z.infer<typeof Attachment>;

const Account = z.looseObject({ id: Id, name: z.string().nullish() });

/** What a bot sends. Loose, because Teams takes fields it does not know; the rules judge the ones it does. */
export const BotActivity = z.looseObject({
  type: z.string().min(1),
  id: z.string().nullish(),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  summary: z.string().nullish(),
  replyToId: z.string().nullish(),
  attachments: z.array(Attachment).nullish(),
  entities: z.array(Entity).nullish(),
  channelData: z.looseObject({}).nullish(),
  suggestedActions: z
    .looseObject({
      to: z.array(z.string()).nullish(),
      actions: z.array(z.looseObject({ type: z.string(), title: z.string().nullish(), value: z.unknown() })),
    })
    .nullish(),
  from: Account.nullish(),
  recipient: Account.nullish(),
});
export type BotActivity = z.infer<typeof BotActivity>;

export const ConversationParameters = z.looseObject({
  isGroup: z.boolean().nullish(),
  tenantId: z.string().nullish(),
  bot: Account.nullish(),
  members: z.array(Account).nullish(),
  activity: BotActivity.nullish(),
  channelData: z
    .looseObject({
      channel: z.looseObject({ id: Id }).nullish(),
      tenant: z.looseObject({ id: Id }).nullish(),
    })
    .nullish(),
});
export type ConversationParameters = z.infer<typeof ConversationParameters>;

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

export type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(activity: BotActivity): string {
  return activity.text ?? '';
}

export function cardsOf(activity: BotActivity): unknown[] {
  return (activity.attachments ?? [])
    .filter((attachment) => attachment.contentType === adaptiveCardType)
    .map((attachment) => attachment.content);
}
