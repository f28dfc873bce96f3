import type { Address, Delivery } from '../../features/delivery/ports.ts';
import { claimId } from '../conversation/claimed-turn.ts';
import type { Database } from '../engine/database.ts';
import { bytes, number, text, textOrNull, word, type Row } from '../engine/row.ts';

/**
 * Where each of these can be posted as far as is known now. A channel is reached through any conversation in it, or, when
 * nobody spoke there yet, through any channel of the tenant: its service address is the same. Where figures are posted, that
 * was kept when it was connected. All conversations of the tenant are read for that, so only when nothing nearer is known.
 */
const addresses = {
  name: 'addresses',
  text: `
select delivery.id, delivery.attempts, delivery.content, delivery.kind, delivery.tenant_id,
  coalesce(original.conversation_id, chat.id, delivery.conversation_id) as conversation_id,
  original.message_id as original_id, account.account_id,
  coalesce(here.service_url, chat.service_url, place.service_url, channel.service_url, account.service_url) as service_url,
  coalesce(here.bot_id, chat.bot_id, place.bot_id, channel.bot_id, account.bot_id) as bot_id,
  chat.id is null and account.account_id is not null as is_to_open
from unnest($1::bigint[]) as wanted (id)
join delivery on delivery.id = wanted.id and delivery.state = 'sending'
left join delivery original on delivery.kind = 'update' and original.tenant_id = delivery.tenant_id
  and original.key = delivery.target and original.state = 'sent'
left join conversation here on delivery.kind in ('reply', 'conversation', 'update') and here.is_active
  and here.tenant_id = delivery.tenant_id
  and here.id = coalesce(original.conversation_id, case when delivery.kind in ('reply', 'conversation') then delivery.conversation_id end)
left join lateral (
  select id, service_url, bot_id from conversation
  where delivery.kind = 'person' and person_tenant_id = delivery.tenant_id and person_id = delivery.target
    and kind = 'personal' and is_active
  order by last_seen_on desc limit 1
) chat on true
left join publication_place place on place.tenant_id = delivery.tenant_id and place.state in ('connected', 'disconnected')
  and place.id = split_part(coalesce(original.conversation_id, delivery.target), ';', 1)
  and (delivery.kind in ('channel', 'conversation') or original.id is not null)
left join lateral (
  select service_url, bot_id from conversation
  where here.id is null and place.id is null and (delivery.kind = 'channel' or original.id is not null)
    and tenant_id = delivery.tenant_id and kind = 'channel' and is_active
  order by channel_id = split_part(coalesce(original.conversation_id, delivery.target), ';', 1) desc nulls last limit 1
) channel on true
left join account on delivery.kind = 'person' and account.tenant_id = delivery.tenant_id
  and account.person_id = delivery.target
order by delivery.due_at, delivery.id`,
};

const kinds = ['reply', 'person', 'channel', 'conversation', 'update'] as const;

export async function addressed(database: Database, ids: readonly number[]): Promise<readonly Delivery[]> {
  if (ids.length === 0) return [];
  const rows = await database.run(addresses, [`{${ids.join(',')}}`]);
  return rows.map((row) => {
    const attempts = number(row, 'attempts');
    return {
      id: claimId(number(row, 'id'), attempts),
      attempts,
      content: bytes(row, 'content'),
      address: addressOf(row),
    };
  });
}

function addressOf(row: Row): Address | null {
  const [serviceUrl, botId] = [textOrNull(row, 'service_url'), textOrNull(row, 'bot_id')];
  const to = destinationOf(row);
  return serviceUrl === null || botId === null || to === null ? null : { serviceUrl, botId, to };
}

function destinationOf(row: Row): Address['to'] | null {
  const conversationId = textOrNull(row, 'conversation_id');
  const originalId = textOrNull(row, 'original_id');
  switch (word(row, 'kind', kinds)) {
    case 'update':
      return conversationId === null || originalId === null
        ? null
        : { kind: 'update', conversationId, messageId: originalId };
    case 'person':
      if (row['is_to_open'] === true)
        return { kind: 'account', accountId: text(row, 'account_id'), tenantId: text(row, 'tenant_id') };
      return conversationId === null ? null : { kind: 'conversation', conversationId };
    case 'channel':
      return conversationId === null ? null : { kind: 'channel', conversationId };
    case 'reply':
    case 'conversation':
      return conversationId === null ? null : { kind: 'conversation', conversationId };
  }
}
