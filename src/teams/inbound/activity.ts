import { z } from 'zod';

const Id = z.string().min(1).max(1_000);
const Name = z.string().max(500).nullish();
const Account = z.object({ id: Id, name: Name, aadObjectId: z.string().max(100).nullish() });

/** The parts of an activity that we use. Everything else Teams sends is left out here and so never kept. */
export const Activity = z.object({
  type: z.string().min(1).max(100),
  id: Id.optional(),
  name: z.string().max(200).optional(),
  action: z.string().max(100).optional(),
  timestamp: z.string().max(50).optional(),
  channelId: z.string().max(100),
  serviceUrl: z.string().max(500),
  from: Account,
  recipient: Account,
  conversation: z.object({
    id: Id,
    conversationType: z.string().max(50).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().max(100).nullish(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().max(100) }).nullish(),
      // Teams sends both empty where there is none.
      team: z.object({ id: Id.optional(), name: Name }).nullish(),
      channel: z.object({ id: Id.optional(), name: Name }).nullish(),
      eventType: z.string().max(100).nullish(),
    })
    .nullish(),
  locale: z.string().max(35).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: Id.nullish(),
  entities: z
    .array(z.looseObject({ type: z.string().max(200) }))
    .max(500)
    .nullish(),
  attachments: z
    .array(z.object({ contentType: z.string().max(500).nullish(), name: Name, content: z.unknown().optional() }))
    .max(500)
    .nullish(),
  membersAdded: z.array(Account).max(10_000).nullish(),
  membersRemoved: z.array(Account).max(10_000).nullish(),
});
export type Activity = z.infer<typeof Activity>;

/** Every tenant the activity claims to come from; the body may name it in two places. */
export function claimedTenants({ conversation, channelData }: Activity): readonly string[] {
  return [conversation.tenantId, channelData?.tenant?.id].filter((id) => typeof id === 'string');
}
