import { createHash } from 'node:crypto';
import type { Clock } from './clock.ts';
import { fictionalColleague, fictionalPeople, type People, type Person } from './people.ts';

export type ConversationKind = 'personal' | 'groupChat' | 'channel';
export type Team = { id: string; name: string; aadGroupId: string };
export type Conversation = {
  kind: ConversationKind;
  id: string;
  tenantId: string;
  name: string;
  members: readonly Person[];
  team?: Team;
};
export type Bot = { appId: string; id: string; name: string };

export type Found =
  | { kind: 'found'; conversation: Conversation; rootId?: string }
  | { kind: 'unknown' }
  | { kind: 'blocked'; conversation: Conversation };

export type Tenant = ReturnType<typeof createTenant>;

export type TenantOptions = { tenantId: string; appId: string; botName: string; clock: Clock };

/** What Teams knows of an organisation: its people, where the bot is installed, and which messages exist. */
export function createTenant({ tenantId, appId, botName, clock }: TenantOptions) {
  const people: People = fictionalPeople(tenantId);
  const colleagues = new Map<number, Person>();
  const insiders = Object.values(people).filter((person) => person.tenantId === tenantId);
  const conversations = new Map<string, Conversation>();
  const notInstalled = new Set<string>();
  const authorOf = new Map<string, 'bot' | 'person'>();
  const bot: Bot = { appId, id: `28:${appId}`, name: botName };
  let lastMessageId = 0;

  const installKey = (conversation: Conversation): string => conversation.team?.id ?? conversation.id;

  function keep(conversation: Conversation): Conversation {
    const known = conversations.get(conversation.id);
    if (known) return known;
    conversations.set(conversation.id, conversation);
    return conversation;
  }

  return {
    tenantId,
    bot,
    people,

    colleague(number: number): Person {
      const known = colleagues.get(number) ?? fictionalColleague(tenantId, number);
      colleagues.set(number, known);
      return known;
    },

    /** By either of their ids. */
    findPerson: (id: string): Person | undefined =>
      [...Object.values(people), ...colleagues.values()].find((person) => [person.id, person.aadObjectId].includes(id)),

    personalChat(person: Person): Conversation {
      const id = `a:1${digest(`${tenantId} ${person.id}`)}`;
      return keep({ kind: 'personal', id, tenantId: person.tenantId, name: person.name, members: [person] });
    },

    groupChat(name = 'Overleg (voorbeeld)', members: readonly Person[] = insiders): Conversation {
      return keep({ kind: 'groupChat', id: `19:${digest(name)}@thread.v2`, tenantId, name, members });
    },

    channel(name = 'Weekcijfers', teamName = 'Bedrijfsvoering', members: readonly Person[] = insiders): Conversation {
      const team = {
        id: `19:${digest(teamName)}@thread.tacv2`,
        name: teamName,
        aadGroupId: `00000000-0000-4000-9000-${digest(teamName).slice(0, 12)}`,
      };
      const id = `19:${digest(`${teamName} ${name}`)}@thread.tacv2`;
      return keep({ kind: 'channel', id, tenantId, name, members, team });
    },

    install(conversation: Conversation): void {
      notInstalled.delete(installKey(conversation));
    },

    uninstall(conversation: Conversation): void {
      notInstalled.add(installKey(conversation));
    },

    /** A channel is also addressed per thread; a thread exists once its first message does. */
    find(conversationId: string): Found {
      const { baseId, rootId } = splitThread(conversationId);
      const conversation = conversations.get(baseId);
      if (!conversation) return { kind: 'unknown' };
      if (rootId !== undefined && !authorOf.has(messageKey(baseId, rootId))) return { kind: 'unknown' };
      if (notInstalled.has(installKey(conversation))) return { kind: 'blocked', conversation };
      return rootId === undefined ? { kind: 'found', conversation } : { kind: 'found', conversation, rootId };
    },

    /** Teams numbers messages by their time; two in one millisecond still differ. */
    nextMessageId(): string {
      lastMessageId = Math.max(lastMessageId + 1, clock());
      return String(lastMessageId);
    },

    remember(conversationId: string, messageId: string, author: 'bot' | 'person'): void {
      authorOf.set(messageKey(splitThread(conversationId).baseId, messageId), author);
    },

    forget(conversationId: string, messageId: string): void {
      authorOf.delete(messageKey(splitThread(conversationId).baseId, messageId));
    },

    isBotMessage(conversationId: string, messageId: string): boolean {
      return authorOf.get(messageKey(splitThread(conversationId).baseId, messageId)) === 'bot';
    },
  };
}

// docs/platform.md#posting-first: a thread in a channel is the channel's id, then `;messageid=` and the first message's
// id.
export function splitThread(conversationId: string): { baseId: string; rootId?: string } {
  const [baseId = '', rootId] = conversationId.split(';messageid=');
  return rootId === undefined ? { baseId } : { baseId, rootId };
}

export function threadId(channelId: string, rootId: string): string {
  return `${splitThread(channelId).baseId};messageid=${rootId}`;
}

function messageKey(baseId: string, messageId: string): string {
  return `${baseId} ${messageId}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
