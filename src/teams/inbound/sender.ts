import type { Conversation, IncomingTurn, TurnEvent } from '../../features/conversation/turn.ts';
import type { Person } from '../../shared/person.ts';
import { claimedTenants, type Activity } from './activity.ts';

/** Who did something and where, as the channel says it and the token vouches for. */
export interface Sender {
  readonly conversation: Conversation;
  readonly person: Person;
  /** As Teams shows it to colleagues; null when it does not say. */
  readonly name: string | null;
  readonly locale: string | null;
  /** Teams' id of the message that they pressed a button of, or wrote below. */
  readonly below?: string | undefined;
}

export function senderOf(activity: Activity): Sender {
  const conversation = conversationOf(activity);
  const person = { tenantId: conversation.tenantId, id: activity.from.aadObjectId || activity.from.id };
  return {
    conversation,
    person,
    name: activity.from.name?.trim() || null,
    locale: activity.locale ?? null,
    below: activity.replyToId ?? undefined,
  };
}

export function conversationOf(activity: Activity): Conversation {
  const { conversation, channelData } = activity;
  const kind = channelData?.team?.id || conversation.conversationType === 'channel' ? 'channel' : readBy(conversation);
  return {
    id: conversation.id,
    kind,
    tenantId: claimedTenants(activity)[0] ?? '',
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
    teamId: channelData?.team?.id ?? null,
    channelId: channelData?.channel?.id ?? null,
  };
}

/** A kind that Teams may come to have is read by others until we know better: what is of one person does not go there. */
function readBy({ conversationType, isGroup }: Activity['conversation']): 'personal' | 'group' {
  return conversationType === 'personal' || (!conversationType && isGroup !== true) ? 'personal' : 'group';
}

/** `key` is the same however often Teams sends this. */
export function turnOf(activity: Activity, key: string, event: TurnEvent): IncomingTurn {
  const { conversation, person, locale } = senderOf(activity);
  return { key, activityId: activity.id ?? key, conversation, person, accountId: activity.from.id, locale, event };
}
