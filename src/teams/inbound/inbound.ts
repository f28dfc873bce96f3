import { z } from 'zod';
import { CardAction } from '../../../cards/actions.ts';
import type { Conversation, IncomingTurn, TurnEvent } from '../../features/conversation/turn.ts';
import type { Person } from '../../shared/person.ts';
import { findPersonalData, maskPersonalData } from '../../text/personal-data/personal-data.ts';
import { claimedTenants, type Activity } from './activity.ts';

type FollowUp = Extract<CardAction, { action: 'ask.follow-up' }>;
/** Actions whose effect is the same however often they arrive; only a follow-up question becomes a turn. */
export type DirectAction = Exclude<CardAction, FollowUp>;

interface Sender {
  readonly conversation: Conversation;
  readonly person: Person;
  readonly locale: string | null;
}

export interface Feedback {
  readonly messageId: string;
  readonly reaction: 'like' | 'dislike';
  readonly comment: string | null;
}

/** What an activity means to us. */
export type Inbound =
  | { readonly kind: 'turn'; readonly turn: IncomingTurn; readonly isInvoke: boolean }
  | ({ readonly kind: 'action'; readonly action: DirectAction; readonly isInvoke: boolean } & Sender)
  | ({ readonly kind: 'stale-card' } & Sender)
  | ({ readonly kind: 'feedback'; readonly feedback: Feedback } & Sender)
  | { readonly kind: 'uninstalled'; readonly conversation: Conversation }
  | { readonly kind: 'message-deleted'; readonly conversation: Conversation; readonly activityId: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown-invoke' }
  | { readonly kind: 'malformed' };

const nothing: Inbound = { kind: 'nothing' };
const malformed: Inbound = { kind: 'malformed' };

export function interpretActivity(activity: Activity): Inbound {
  switch (activity.type) {
    case 'message':
      return activity.value === undefined || activity.text?.trim()
        ? message(activity)
        : pressed(activity, activity.value, false);
    case 'invoke':
      return invoke(activity);
    case 'installationUpdate':
      return installation(activity);
    case 'messageDelete':
      return activity.id
        ? { kind: 'message-deleted', conversation: conversationOf(activity), activityId: activity.id }
        : nothing;
    default:
      return nothing;
  }
}

function message(activity: Activity): Inbound {
  const text = withoutMention(activity);
  return text && activity.id ? turn(activity, `message:${activity.id}`, screened(text), false) : malformed;
}

/** Personal data must not reach storage, log or model, so a text that holds it is dropped here (DESIGN 4.12). */
function screened(text: string): TurnEvent {
  const found = findPersonalData(text);
  return found.length > 0 ? { kind: 'withheld', found } : { kind: 'said', text };
}

const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

function withoutMention({ text, recipient, entities }: Activity): string {
  const mentions = (entities ?? []).flatMap((entity) => {
    const mention = Mention.safeParse(entity);
    return mention.success && mention.data.mentioned.id === recipient.id ? [mention.data.text] : [];
  });
  const rest = mentions.reduce((said, mention) => said.replaceAll(mention, ' '), text ?? '');
  // Lines and tabs stay: they are the rows and columns of a pasted table.
  return rest.replaceAll(/[^\S\n\t]+/gu, ' ').trim();
}

const ActionInvoke = z.object({ action: z.object({ data: z.unknown() }) });

function invoke(activity: Activity): Inbound {
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const value = ActionInvoke.safeParse(activity.value);
      return value.success
        ? pressed(activity, value.data.action.data, true)
        : { kind: 'stale-card', ...senderOf(activity) };
    }
    case 'message/submitAction':
      return feedback(activity);
    default:
      return { kind: 'unknown-invoke' };
  }
}

function pressed(activity: Activity, data: unknown, isInvoke: boolean): Inbound {
  const action = CardAction.safeParse(data);
  if (!action.success) return isInvoke ? { kind: 'stale-card', ...senderOf(activity) } : nothing;
  if (action.data.action !== 'ask.follow-up')
    return { kind: 'action', action: action.data, isInvoke, ...senderOf(activity) };
  // The nonce, not the activity id: Teams repeats an invoke under a new id after half a minute (reliability 1.3).
  return turn(activity, `press:${action.data.nonce}`, screened(action.data.question), isInvoke);
}

const FeedbackValue = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.string().max(10_000).nullish() }),
});
const FeedbackText = z.object({ feedbackText: z.string().nullish() });

function feedback(activity: Activity): Inbound {
  const value = FeedbackValue.safeParse(activity.value);
  if (!value.success || !activity.replyToId) return nothing;
  const { reaction, feedback: comment } = value.data.actionValue;
  return {
    kind: 'feedback',
    feedback: {
      messageId: activity.replyToId,
      reaction,
      comment: (comment && maskPersonalData(feedbackText(comment)).slice(0, 2_000)) || null,
    },
    ...senderOf(activity),
  };
}

/** Teams sends a JSON string, other clients a plain one (teams-platform 2.2). */
function feedbackText(comment: string): string {
  try {
    const parsed = FeedbackText.safeParse(JSON.parse(comment));
    return parsed.success ? (parsed.data.feedbackText ?? '') : comment;
  } catch {
    return comment;
  }
}

function installation(activity: Activity): Inbound {
  if (activity.action?.startsWith('remove')) return { kind: 'uninstalled', conversation: conversationOf(activity) };
  if (activity.action !== 'add' || !activity.id) return nothing;
  return turn(activity, `installed:${activity.id}`, { kind: 'installed' }, false);
}

function turn(activity: Activity, key: string, event: TurnEvent, isInvoke: boolean): Inbound {
  const { conversation, person, locale } = senderOf(activity);
  return {
    kind: 'turn',
    isInvoke,
    turn: { key, activityId: activity.id ?? key, conversation, person, accountId: activity.from.id, locale, event },
  };
}

function senderOf(activity: Activity): Sender {
  const conversation = conversationOf(activity);
  const person = { tenantId: conversation.tenantId, id: activity.from.aadObjectId || activity.from.id };
  return { conversation, person, locale: activity.locale ?? null };
}

function conversationOf(activity: Activity): Conversation {
  const { conversation, channelData } = activity;
  const kind =
    channelData?.team || conversation.conversationType === 'channel'
      ? 'channel'
      : conversation.conversationType === 'groupChat'
        ? 'group'
        : 'personal';
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
