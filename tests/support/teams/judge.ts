import { isRefusal, refuse, type Finding, type Place, type Refusal } from './finding.ts';
import type { Operation, StreamRole } from './ledger.ts';
import type { Route } from './routes.ts';
import { inspectMessage } from './rules/inspect.ts';
import type { RateLimits } from './rules/rate-limits.ts';
import type { Streams } from './rules/streaming.ts';
import { splitThread, threadId, type Conversation, type Tenant } from './tenant.ts';
import { BotActivity, ConversationParameters } from './wire.ts';

export type Verdict = Refusal | Taken | { kind: 'read'; conversation: Conversation };
export type Taken = {
  kind: 'taken';
  operation: Operation;
  conversationId: string;
  activityId: string;
  activity?: BotActivity;
  stream?: StreamRole;
  findings: Finding[];
  answer: { status: number; body?: unknown };
  /** Makes it true; a fault before acceptance never calls it. */
  commit(): void;
};

type Surroundings = { tenant: Tenant; limits: RateLimits; streams: Streams; sensitivityLabels: readonly string[] };

/** What Teams would say to one request, without yet doing it. */
export function createJudge({ tenant, limits, streams, sensitivityLabels }: Surroundings) {
  const placeOf = (conversation: Conversation): Place => ({
    kind: conversation.kind,
    memberIds: conversation.members.flatMap(({ id, aadObjectId }) => [id, aadObjectId]),
    sensitivityLabels,
  });

  function locate(conversationId: string): Refusal | Conversation {
    const found = tenant.find(conversationId);
    if (found.kind === 'unknown') return refuse('conversation', 'Conversation not found.', 404, 'ConversationNotFound');
    // docs/platform.md#messages, docs/platform.md#limits: after an uninstall or a block every send is a 403.
    if (found.kind === 'blocked') return writesBlocked;
    return found.conversation;
  }

  function judgeMessage(route: Route, conversationId: string, body: unknown): Verdict {
    const conversation = locate(conversationId);
    if (isRefused(conversation)) return conversation;
    const limited = route.operation === 'update' ? undefined : limits.take('send', splitThread(conversationId).baseId);
    if (limited) return limited;
    const parsed = BotActivity.safeParse(body);
    if (!parsed.success) return refuse('activity', 'Bad format of activity', 400, 'BadSyntax');
    const activity = parsed.data;
    if (route.operation === 'update' && !tenant.isBotMessage(conversationId, route.activityId ?? '')) return noMessage;

    const findings = inspectMessage(activity, placeOf(conversation));
    const refusal = findings.find(isRefusal);
    const stream =
      route.operation === 'update' ? { kind: 'none' as const } : streams.judge(activity, placeOf(conversation));
    if (stream.kind === 'refused') return stream.refusal;
    if (refusal) return stream.kind === 'taken' ? streamedRefusal(refusal) : refusal;

    const messageId =
      stream.kind === 'taken' ? stream.streamId : route.operation === 'update' ? route.activityId : undefined;
    const activityId = messageId ?? tenant.nextMessageId();
    // docs/platform.md#streaming: 201 with the id for the first chunk, 202 with {} for all that follow.
    const answer = stream.kind === 'taken' && stream.streamId !== undefined ? { status: 202, body: {} } : undefined;
    return {
      kind: 'taken',
      operation: route.operation,
      conversationId,
      activityId,
      activity,
      ...(stream.kind === 'taken' ? { stream: stream.role } : {}),
      findings: [...findings, ...(stream.kind === 'taken' ? stream.findings : [])],
      answer: answer ?? { status: route.operation === 'update' ? 200 : 201, body: { id: activityId } },
      commit() {
        tenant.remember(conversationId, activityId, 'bot');
        if (stream.kind === 'taken') stream.commit(activityId);
      },
    };
  }

  function judgeDelete(conversationId: string, activityId: string): Verdict {
    const conversation = locate(conversationId);
    if (isRefused(conversation)) return conversation;
    if (!tenant.isBotMessage(conversationId, activityId)) return noMessage;
    return {
      kind: 'taken',
      operation: 'delete',
      conversationId,
      activityId,
      findings: [],
      answer: { status: 200 },
      commit: () => tenant.forget(conversationId, activityId),
    };
  }

  function judgeCreate(body: unknown): Verdict {
    const parameters = ConversationParameters.safeParse(body).data;
    if (!parameters) return refuse('create', 'Incorrect conversation creation parameters', 400, 'BadSyntax');
    const conversation = createdIn(tenant, parameters);
    if (isRefused(conversation)) return conversation;
    const limited = limits.take('create', conversation.id);
    if (limited) return limited;

    const { activity } = parameters;
    const isChannel = conversation.kind === 'channel';
    // docs/platform.md#posting-first: in a channel, creating a conversation is posting its first message.
    if (isChannel && !activity) return refuse('create', 'A channel conversation needs an activity', 400, 'BadSyntax');
    const findings = activity ? inspectMessage(activity, placeOf(conversation)) : [];
    const refusal = findings.find(isRefusal);
    if (refusal) return refusal;

    const activityId = tenant.nextMessageId();
    const conversationId = isChannel ? threadId(conversation.id, activityId) : conversation.id;
    return {
      kind: 'taken',
      operation: 'create',
      conversationId,
      activityId,
      ...(activity ? { activity } : {}),
      findings,
      // docs/platform.md#posting-first: the id is the conversation's, the message's id comes beside it.
      answer: { status: 201, body: { id: conversationId, ...(activity ? { activityId } : {}) } },
      commit() {
        if (activity) tenant.remember(conversationId, activityId, 'bot');
      },
    };
  }

  return function judge(route: Route, body: unknown): Verdict {
    const { operation, conversationId = '', activityId = '' } = route;
    if (operation === 'create') return judgeCreate(body);
    if (operation === 'delete') return judgeDelete(conversationId, activityId);
    if (operation !== 'members') return judgeMessage(route, conversationId, body);
    const conversation = locate(conversationId);
    if (isRefused(conversation)) return conversation;
    return limits.take('members', splitThread(conversationId).baseId) ?? { kind: 'read', conversation };
  };
}

function createdIn(tenant: Tenant, parameters: ConversationParameters): Refusal | Conversation {
  if (parameters.tenantId && parameters.tenantId !== tenant.tenantId) {
    return refuse('create-tenant', 'The tenant is not the one of this service URL', 403, 'ForbiddenOperationException');
  }
  const channelId = parameters.channelData?.channel?.id;
  if (channelId !== undefined) {
    const found = tenant.find(channelId);
    if (found.kind === 'unknown') return refuse('create', 'Conversation not found.', 404, 'ConversationNotFound');
    return found.kind === 'blocked' ? writesBlocked : found.conversation;
  }
  // docs/platform.md#posting-first: one to one takes exactly one member; a bot cannot start a group chat.
  const [member, ...others] = parameters.members ?? [];
  if (!member || others.length > 0 || parameters.isGroup) {
    return refuse('create', 'Incorrect conversation creation parameters', 400, 'BadSyntax');
  }
  const person = tenant.findPerson(member.id);
  if (!person) return refuse('create-member', `Unknown member ${member.id}`, 400, 'BadSyntax');
  // docs/platform.md#posting-first: creating the same one-to-one chat again gives the same chat.
  const conversation = tenant.personalChat(person);
  return tenant.find(conversation.id).kind === 'blocked' ? writesBlocked : conversation;
}

// docs/platform.md#limits
const writesBlocked = refuse('writes-blocked', 'Message writes are blocked.', 403, 'MessageWritesBlocked');
// The code and the words are those seen in BotFramework-Services issue 269.
const noMessage = refuse('message-id', 'Message does not exist in the thread.', 404, 'ActivityNotFoundInConversation');

// docs/platform.md#streaming: inside a stream size is a 403 with other words.
function streamedRefusal(refusal: Refusal): Refusal {
  if (refusal.rule !== 'message-size') return refusal;
  return refuse('message-size', 'Message size too large', 403, 'ContentStreamNotAllowed');
}

function isRefused(value: Refusal | Conversation): value is Refusal {
  return value.kind === 'refused';
}
