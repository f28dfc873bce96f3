import type { Message, Recipient } from '../../shared/message.ts';
import type { Run } from '../engine/engine.ts';
import { storableJson } from '../engine/storable.ts';

/** Where 'reply' is. */
export interface Here {
  readonly tenantId: string;
  readonly conversationId: string;
}

/**
 * What the clock says shortly after a database was restored may have been said before: its owner is asked (`after-restore.ts`).
 * A change of what is not kept any more, or was never posted, has nowhere to go and is not written: it would only fail.
 * The chat of a person and the thread of what is updated are looked up here, so that the limits count them as one. By a join:
 * of a condition that something exists, the planner reads every delivery there is.
 */
export const insertMessages = (from: string) => `
insert into delivery (tenant_id, key, kind, target, conversation_id, purpose, owner_tenant_id, owner_id, due_at, content, state,
  reason, is_told)
select given.tenant_id, given.key, given.kind, given.target, case given.kind
    when 'reply' then given.here
    when 'channel' then given.target
    when 'conversation' then given.target
    when 'person' then (
      select chat.id from conversation chat
      where chat.person_tenant_id = given.tenant_id and chat.person_id = given.target and chat.kind = 'personal'
        and chat.is_active
      order by chat.last_seen_on desc limit 1
    )
    else original.conversation_id
  end, given.purpose, given.owner_tenant_id, given.owner_id, coalesce(given.due_at, now()), decode(given.content, 'base64'),
  case when doubt.is then 'uncertain' else 'pending' end, case when doubt.is then 'process-ended' end,
  doubt.is and given.owner_id is null
from json_to_recordset($1::json) as given (n integer, tenant_id text, key text, kind text, target text, here text, purpose text,
  owner_tenant_id text, owner_id text, due_at timestamptz, content text, by_clock boolean)
left join delivery original on given.kind = 'update' and original.tenant_id = given.tenant_id and original.key = given.target
cross join lateral (
  select given.by_clock and given.kind <> 'update' and given.purpose in ('notification', 'broadcast')
    and exists (select from home where doubts_until > now()) as is
) doubt${from}
where given.kind <> 'update' or original.id is not null
order by given.n
on conflict (tenant_id, key) where key is not null do nothing`;

const write = { name: 'write-messages', text: insertMessages('') };

/**
 * A newer look of a message takes the place of one that waits, and of one that did not arrive. One that is on its way right
 * now is left alone: it is posted first, and whoever lets go is never waited for.
 */
const writeUpdates = {
  name: 'write-updates',
  text: `
with overtaken as (
  delete from delivery where id in (
    select older.id from json_to_recordset($1::json) as given (tenant_id text, key text, kind text, target text)
    join delivery older on older.tenant_id = given.tenant_id and older.target = given.target and older.kind = 'update'
      and older.state in ('pending', 'failed', 'uncertain') and older.key <> given.key
    where given.kind = 'update'
    for update of older skip locked
  )
)
${insertMessages('')}`,
};

const mostAtOnce = 100;

/** A key that was written before is left as it stands. Inside a transaction or alone. */
export async function writeMessages(
  run: Run,
  messages: readonly Message<Uint8Array>[],
  here: Here | null,
): Promise<void> {
  const statement = messages.some(({ to }) => to.kind === 'update') ? writeUpdates : write;
  for (let from = 0; from < messages.length; from += mostAtOnce)
    await run(statement, [messagesAsJson(messages.slice(from, from + mostAtOnce), here)]);
}

export function messagesAsJson(messages: readonly Message<Uint8Array>[], here: Here | null): string {
  return storableJson(
    messages.map(({ to, key, owner, purpose, dueAt, content }, n) => ({
      n,
      ...destination(to, here),
      key,
      kind: to.kind,
      purpose,
      owner_tenant_id: owner.kind === 'person' ? owner.person.tenantId : null,
      owner_id: owner.kind === 'person' ? owner.person.id : null,
      due_at: dueAt,
      content: Buffer.from(content).toString('base64'),
      by_clock: here === null,
    })),
  );
}

function destination(to: Recipient, here: Here | null): object {
  switch (to.kind) {
    case 'reply':
      if (here === null) throw new Error('a reply needs something that was said');
      return { tenant_id: here.tenantId, here: here.conversationId };
    case 'person':
      return { tenant_id: to.person.tenantId, target: to.person.id };
    case 'channel':
      return { tenant_id: to.tenantId, target: to.channelId };
    case 'conversation':
      return { tenant_id: to.tenantId, target: to.conversationId };
    case 'update':
      return { tenant_id: to.tenantId, target: to.of };
  }
}
