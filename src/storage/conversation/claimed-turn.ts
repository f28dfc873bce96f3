import type { ClaimedTurn } from '../../features/conversation/ports.ts';
import type { Conversation, TurnEvent } from '../../features/conversation/turn.ts';
import { languages } from '../../shared/language.ts';
import { roles, type PersonSettings } from '../../shared/person.ts';
import { number, text, textOrNull, word, wordsOrNone, type Row } from '../engine/row.ts';

/** A claim is the turn's row and how often it was claimed: a worker whose lease was taken over holds an old number. */
export function claimId(row: number, claim: number): string {
  return `${row}.${claim}`;
}

/** null when the text is no such id; buttons send these, so anything may come in. */
export function readClaimId(id: string): { readonly row: number; readonly claim: number } | null {
  const [, row, claim] = /^(\d{1,15})\.(\d{1,9})$/.exec(id) ?? [];
  return row === undefined || claim === undefined ? null : { row: Number(row), claim: Number(claim) };
}

export function settingsOf(row: Row): PersonSettings {
  return {
    language: row['language'] == null ? null : word(row, 'language', languages),
    roles: wordsOrNone(row, 'roles', roles),
  };
}

const conversationKinds = ['personal', 'group', 'channel'] as const satisfies readonly Conversation['kind'][];

/** Reads the turns of a `next` expression that returns claimed inbox rows. */
export const selectClaimed = `
  select next.id, next.claim, next.key, next.activity_id, next.tenant_id, next.conversation_id, next.person_tenant_id,
    next.person_id, next.account_id, next.locale, next.event, conversation.kind, conversation.service_url,
    conversation.bot_id, conversation.team_id, conversation.channel_id, conversation.topic, person.language, person.roles
  from next
  join conversation on conversation.tenant_id = next.tenant_id and conversation.id = next.conversation_id
  left join person on person.tenant_id = next.person_tenant_id and person.id = next.person_id`;

export function claimedTurn(row: Row): ClaimedTurn {
  const claim = number(row, 'claim');
  return {
    id: claimId(number(row, 'id'), claim),
    attempts: claim,
    turn: {
      key: text(row, 'key'),
      activityId: text(row, 'activity_id'),
      conversation: {
        id: text(row, 'conversation_id'),
        kind: word(row, 'kind', conversationKinds),
        tenantId: text(row, 'tenant_id'),
        serviceUrl: text(row, 'service_url'),
        botId: text(row, 'bot_id'),
        teamId: textOrNull(row, 'team_id'),
        channelId: textOrNull(row, 'channel_id'),
      },
      person: { tenantId: text(row, 'person_tenant_id'), id: text(row, 'person_id') },
      accountId: text(row, 'account_id'),
      locale: textOrNull(row, 'locale'),
      // Written by this program from a value of this type, and never shown to anybody else's pen.
      event: row['event'] as TurnEvent,
    },
    settings: settingsOf(row),
    topic: textOrNull(row, 'topic'),
  };
}
