import type { ConversationEvent } from '../../features/conversation/events.ts';
import type { Activity } from './activity.ts';
import { conversationOf } from './sender.ts';

/** The team that an activity is about, and the channel when it names one. */
export function placesKnown(activity: Activity): ConversationEvent[] {
  const { tenantId, teamId, serviceUrl, botId } = conversationOf(activity);
  if (teamId === null) return [];
  const { team, channel } = activity.channelData ?? {};
  const known: ConversationEvent = {
    kind: 'team-known',
    tenantId,
    teamId,
    name: team?.name ?? null,
    serviceUrl,
    botId,
  };
  if (!channel?.id) return [known];
  return [known, { kind: 'channel-known', tenantId, teamId, channelId: channel.id, name: channel.name ?? null }];
}

export function channelDeleted(activity: Activity): ConversationEvent[] {
  const { tenantId, teamId, channelId } = conversationOf(activity);
  return teamId && channelId ? [{ kind: 'channel-deleted', tenantId, teamId, channelId }] : [];
}

export function removed(activity: Activity): ConversationEvent[] {
  return [{ kind: 'installation-removed', where: conversationOf(activity) }];
}

/** Teams tells of every member; only the bot's own coming and going changes what it may do. */
export function isAboutBot(members: Activity['membersAdded'], { recipient }: Activity): boolean {
  return (members ?? []).some(({ id }) => id === recipient.id);
}
