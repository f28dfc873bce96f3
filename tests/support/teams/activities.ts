import { randomUUID } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Person } from './people.ts';
import { splitThread, threadId, type Bot, type Conversation, type Tenant } from './tenant.ts';
import type { Json } from './wire.ts';

/** What Teams posts to a bot. */
export type UserActivity = Json & {
  type: string;
  id: string;
  timestamp: string;
  serviceUrl: string;
  conversation: Json & { id: string };
};

export type Where = { conversation: Conversation; person: Person; rootId?: string };

/** Another message, and the beginning of it that is shown. */
export type Quoted = { id: string; preview: string };

type Dependencies = { tenant: Tenant; clock: Clock; serviceUrl: string };

export function createActivities({ tenant, clock, serviceUrl }: Dependencies) {
  const { bot } = tenant;

  function base(type: string, { conversation, person, rootId }: Where, id: string): UserActivity {
    const at = new Date(clock());
    return {
      type,
      id,
      channelId: 'msteams',
      serviceUrl,
      timestamp: at.toISOString(),
      localTimestamp: inAmsterdam(at),
      localTimezone: 'Europe/Amsterdam',
      locale: person.locale,
      from: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
      recipient: { id: bot.id, name: bot.name },
      conversation: conversationOf(conversation, rootId),
      entities: [clientInfo(person)],
      channelData: channelDataOf(conversation),
    };
  }

  return {
    /** In a group or a channel a bot only hears what mentions it, so the mention is always there. */
    message(where: Where, text: string, value?: unknown): UserActivity {
      const id = tenant.nextMessageId();
      const { conversation } = where;
      const rootId = conversation.kind === 'channel' ? (where.rootId ?? id) : undefined;
      const activity = base('message', rootId === undefined ? where : { ...where, rootId }, id);
      const mention = conversation.kind === 'personal' ? undefined : mentionOf(bot);
      const spoken = mention ? `${mention.text} ${text}` : text;
      return {
        ...activity,
        textFormat: 'plain',
        text: spoken,
        // Teams sends the message a second time as HTML, with every message.
        attachments: [{ contentType: 'text/html', content: `<div><div>${escapeHtml(spoken)}</div></div>` }],
        entities: [...(mention ? [mention] : []), clientInfo(where.person)],
        ...(value === undefined ? {} : { value }),
      };
    },

    /**
     * docs/platform.md#messages: newer clients tell what is quoted in an entity and mark its place in the text, older ones
     * put a quotation in the HTML, and its words in front of the text.
     */
    quoting(message: UserActivity, quoted: Quoted, as: 'entity' | 'html'): UserActivity {
      const text = String(message['text']);
      const { id, preview } = quoted;
      if (as === 'entity')
        return {
          ...message,
          text: `<quoted messageId="${id}"/> ${text}`,
          entities: [
            ...(message['entities'] as unknown[]),
            {
              type: 'quotedReply',
              quotedReply: { messageId: id, senderName: bot.name, preview, isReplyDeleted: false },
            },
          ],
        };
      const quotation =
        `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="${id}">\r\n` +
        `<strong itemprop="mri" itemid="${bot.id}">${bot.name}</strong><span itemprop="time" itemid="${id}"></span>\r\n` +
        `<p itemprop="preview">${escapeHtml(preview)}</p>\r\n</blockquote>\r\n`;
      const [first] = message['attachments'] as { content: string }[];
      const spoken = first?.content.replace(
        escapeHtml(`<at>${bot.name}</at>`),
        `<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">${bot.name}</span>`,
      );
      return {
        ...message,
        text: `${bot.name}\r\n${preview}\r\n\r\n${text}`,
        attachments: [{ contentType: 'text/html', content: `${quotation}${spoken}` }],
      };
    },

    /** A card's Submit arrives as a message without text (docs/platform.md#card-actions). */
    submit(where: Where, value: unknown, replyToId: string): UserActivity {
      return { ...base('message', where, tenant.nextMessageId()), value, replyToId };
    },

    invoke(where: Where, name: string, value: unknown, replyToId?: string): UserActivity {
      const activity = { ...base('invoke', where, `f:${randomUUID()}`), name, value };
      return replyToId === undefined ? activity : { ...activity, replyToId };
    },

    /** docs/platform.md#messages: add, remove, add-upgrade, remove-upgrade. */
    installation(where: Where, action: string): UserActivity {
      const activity = base('installationUpdate', where, `f:${randomUUID()}`);
      const { conversation } = where;
      const settings = { settings: { selectedChannel: { id: conversation.id } } };
      return {
        ...activity,
        action,
        channelData: { ...channelDataOf(conversation), ...(conversation.kind === 'channel' ? settings : {}) },
      };
    },

    membersChanged(where: Where, change: 'membersAdded' | 'membersRemoved', ids: readonly string[]): UserActivity {
      const eventType = change === 'membersAdded' ? 'teamMemberAdded' : 'teamMemberRemoved';
      const isTeam = where.conversation.kind === 'channel';
      return {
        ...base('conversationUpdate', where, `f:${randomUUID()}`),
        [change]: ids.map((id) => ({ id })),
        channelData: { ...channelDataOf(where.conversation), ...(isTeam ? { eventType } : {}) },
      };
    },

    /** docs/platform.md#messages: an edit keeps the id of the message. */
    edited(original: UserActivity, text: string): UserActivity {
      const at = new Date(clock());
      return {
        ...original,
        type: 'messageUpdate',
        text,
        timestamp: at.toISOString(),
        localTimestamp: inAmsterdam(at),
        attachments: [{ contentType: 'text/html', content: `<div><div>${escapeHtml(text)}</div></div>` }],
        channelData: { ...(original['channelData'] as Json), eventType: 'editMessage' },
      };
    },

    /** docs/platform.md#messages: a deleted message comes without its words. */
    deleted(original: UserActivity): UserActivity {
      const { text: _text, attachments: _attachments, textFormat: _format, value: _value, ...rest } = original;
      return {
        ...rest,
        type: 'messageDelete',
        timestamp: new Date(clock()).toISOString(),
        channelData: { ...(original['channelData'] as Json), eventType: 'softDeleteMessage' },
      };
    },

    reaction(where: Where, replyToId: string, type: string): UserActivity {
      return {
        ...base('messageReaction', where, `f:${randomUUID()}`),
        reactionsAdded: [{ type }],
        replyToId,
      };
    },

    /**
     * docs/reliability.md#what-teams-repeats: after about 30 s the same payload comes again with another id and time.
     */
    renewed(original: UserActivity): UserActivity {
      const id = original.id.startsWith('f:') ? `f:${randomUUID()}` : tenant.nextMessageId();
      return { ...original, id, timestamp: new Date(clock() + 30_000).toISOString() };
    },
  };
}

function conversationOf(conversation: Conversation, rootId: string | undefined): UserActivity['conversation'] {
  const { kind, tenantId } = conversation;
  const id = kind === 'channel' && rootId !== undefined ? threadId(conversation.id, rootId) : conversation.id;
  return {
    ...(kind === 'personal' ? {} : { isGroup: true }),
    conversationType: kind,
    tenantId,
    id,
    ...(kind === 'groupChat' ? { name: conversation.name } : {}),
  };
}

function channelDataOf({ id, tenantId, team }: Conversation): Json {
  const tenant = { tenant: { id: tenantId } };
  if (!team) return tenant;
  const channelId = splitThread(id).baseId;
  return {
    teamsChannelId: channelId,
    teamsTeamId: team.id,
    channel: { id: channelId },
    team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
    ...tenant,
  };
}

function clientInfo({ locale }: Person): Json {
  const country = locale.split('-')[1] ?? 'NL';
  return { type: 'clientInfo', locale, country, platform: 'Web', timezone: 'Europe/Amsterdam' };
}

// docs/platform.md#messages
function mentionOf({ id, name }: Bot) {
  return { type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } };
}

// Made once, because making it takes longer than the rest of an activity.
const localTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The local time with its offset, which Teams sends beside the time in UTC. */
function inAmsterdam(at: Date): string {
  const parts = localTime.format(at);
  const asUtc = Date.parse(`${parts.replace(' ', 'T')}Z`);
  const offsetMinutes = Math.round((asUtc - at.getTime()) / 60_000);
  const hours = String(Math.floor(offsetMinutes / 60)).padStart(2, '0');
  return `${parts.replace(' ', 'T')}.${String(at.getUTCMilliseconds()).padStart(3, '0')}+${hours}:00`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
