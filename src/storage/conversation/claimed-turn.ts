import type { ClaimedTurn } from '../../features/conversation/ports.ts';
import type { Conversation, TurnEvent } from '../../features/conversation/turn.ts';
import type { PersonSettings } from '../../shared/person.ts';

/** A claim is the turn's row and how often it was claimed: a worker whose lease was taken over holds an old number. */
export function claimId(row: number, claim: number): string {
  return `${row}.${claim}`;
}

/** null when the text is no such id; buttons send these, so anything may come in. */
export function readClaimId(id: string): { readonly row: number; readonly claim: number } | null {
  const [, row, claim] = /^(\d{1,15})\.(\d{1,9})$/.exec(id) ?? [];
  return row === undefined || claim === undefined ? null : { row: Number(row), claim: Number(claim) };
}

export function settingsOf(row: Partial<Record<keyof PersonSettings, unknown>>): PersonSettings {
  const { language, roles } = row as Partial<PersonSettings>;
  return { language: language ?? null, roles: roles ?? [] };
}

export interface ClaimedRow {
  readonly id: number;
  readonly claim: number;
  readonly key: string;
  readonly activityId: string;
  readonly tenantId: string;
  readonly conversationId: string;
  readonly kind: Conversation['kind'];
  readonly serviceUrl: string;
  readonly botId: string;
  readonly teamId: string | null;
  readonly channelId: string | null;
  readonly personTenantId: string;
  readonly personId: string;
  readonly accountId: string;
  readonly locale: string | null;
  readonly event: TurnEvent;
  readonly language: PersonSettings['language'];
  readonly roles: PersonSettings['roles'] | null;
  readonly topic: string | null;
}

/** Reads the turns of a `next` expression that returns claimed inbox rows. */
export const selectClaimed = `
  select next.id, next.claim, next.key, next.activity_id as "activityId", next.tenant_id as "tenantId",
    next.conversation_id as "conversationId", next.person_tenant_id as "personTenantId", next.person_id as "personId",
    next.account_id as "accountId", next.locale, next.event,
    conversation.kind, conversation.service_url as "serviceUrl", conversation.bot_id as "botId",
    conversation.team_id as "teamId", conversation.channel_id as "channelId", conversation.topic,
    person.language, person.roles
  from next
  join conversation on conversation.tenant_id = next.tenant_id and conversation.id = next.conversation_id
  left join person on person.tenant_id = next.person_tenant_id and person.id = next.person_id`;

export function claimedTurn(row: ClaimedRow): ClaimedTurn {
  return {
    id: claimId(row.id, row.claim),
    attempts: row.claim,
    turn: {
      key: row.key,
      activityId: row.activityId,
      conversation: {
        id: row.conversationId,
        kind: row.kind,
        tenantId: row.tenantId,
        serviceUrl: row.serviceUrl,
        botId: row.botId,
        teamId: row.teamId,
        channelId: row.channelId,
      },
      person: { tenantId: row.personTenantId, id: row.personId },
      accountId: row.accountId,
      locale: row.locale,
      event: row.event,
    },
    settings: settingsOf(row),
    topic: row.topic,
  };
}
