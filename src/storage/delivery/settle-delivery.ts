import type { Delivery } from '../../features/delivery/ports.ts';
import type { Place, Settlement } from '../../features/delivery/settle.ts';
import { readClaimId } from '../conversation/claimed-turn.ts';
import { batched } from '../engine/batch.ts';
import type { Database } from '../engine/database.ts';
import { number, type Row } from '../engine/row.ts';
import { storableJson } from '../engine/storable.ts';

/** From here on the question has done its service, unless its answer may have to be made anew. */
const close = (condition: string) => `
closed as (
  update inbox set state = 'done', event = case when settled.needs_question then inbox.event end from settled
  where inbox.id = settled.turn_id and inbox.state in ('answered', 'done') and ${condition}
  returning inbox.tenant_id, inbox.conversation_id, inbox.is_followed, settled.n
)`;

/** A worker that was slow enough to be given up may still report that its message arrived; that ends the doubt. */
const sent = {
  name: 'settle-sent',
  text: `
with given as materialized (
  select * from json_to_recordset($1::json)
    as given (n integer, id bigint, attempts integer, conversation_id text, message_id text)
), settled as (
  update delivery set state = 'sent', conversation_id = given.conversation_id, message_id = given.message_id,
    reason = null, content = null
  from given
  where delivery.id = any ((select array_agg(id) from given)::bigint[]) and delivery.id = given.id
    and delivery.attempts = given.attempts and delivery.state in ('sending', 'uncertain')
  returning given.n, delivery.turn_id, false as needs_question
), ${close('true')}
select * from closed`,
};

/** The chat that was opened to reach somebody is known from now on; one that was closed to us is open again. */
const opened = {
  name: 'chat-opened',
  text: `
insert into conversation (tenant_id, id, kind, service_url, bot_id, person_tenant_id, person_id)
select delivery.tenant_id, $3::text, 'personal', account.service_url, account.bot_id, account.tenant_id, account.person_id
from delivery join account on account.tenant_id = delivery.tenant_id and account.person_id = delivery.target
where delivery.id = $1::bigint and delivery.attempts = $2::integer and delivery.kind = 'person'
on conflict (tenant_id, id) do update set is_active = true where not conversation.is_active`,
};

/**
 * Anything but success comes too late once the worker was given up: somebody was already asked. The text is stored now,
 * because it may be posted later. Whoever closes a conversation comes last: all statements lock inbox before conversation.
 */
const otherwise = {
  name: 'settle-otherwise',
  text: `
with settled as (
  update delivery set state = $3::text, reason = $4::text, due_at = now() + make_interval(secs => $5::float8),
    content = case when $3::text in ('pending', 'uncertain') or purpose = 'notification' then $6::bytea end,
    is_told = $3::text in ('uncertain', 'failed') and (purpose = 'notice' or (owner_id is null and turn_id is null))
  where id = $1::bigint and attempts = $2::integer and state = 'sending'
  returning 0 as n, tenant_id, conversation_id, turn_id, false as needs_question
), ${close("$3::text <> 'pending'")}, ended as (
  update conversation set is_active = false from settled
  where $7::boolean and (select count(*) from closed) >= 0
    and conversation.tenant_id = settled.tenant_id and conversation.id = settled.conversation_id
)
select * from closed`,
};

/** What was waiting to be posted there never will be, so the turns behind it need not wait. */
const failWaiting = {
  name: 'fail-waiting',
  text: `
with failed as (
  update delivery set state = 'failed', reason = 'blocked',
    content = case when purpose = 'notification' then content end,
    is_told = purpose = 'notice' or (owner_id is null and turn_id is null)
  from (select tenant_id, conversation_id from delivery where id = $1::bigint) ended
  where delivery.tenant_id = ended.tenant_id and delivery.conversation_id = ended.conversation_id
    and delivery.state = 'pending'
  returning delivery.turn_id
)
update inbox set state = 'done', event = null from failed where inbox.id = failed.turn_id and inbox.state = 'answered'`,
};

type Sent = { readonly row: number; readonly claim: number; readonly place: Place };

/** Resolves to the turn that this closed, as `nextOf` takes it. Successes that are reported together share a statement. */
export function settleDeliveries(database: Database) {
  const settleSent = batched<Sent, Row | undefined>({
    keyOf: ({ row }) => String(row),
    async run(all) {
      const given = all.map(({ row, claim, place }, n) => ({
        n,
        id: row,
        attempts: claim,
        conversation_id: place.conversationId,
        message_id: place.messageId,
      }));
      const rows = await database.run(sent, [storableJson(given)]);
      const found = new Map(rows.map((row) => [number(row, 'n'), row]));
      return all.map((_, index) => found.get(index));
    },
  });

  return async ({ id, content, address }: Delivery, settlement: Settlement): Promise<Row | undefined> => {
    const claim = readClaimId(id);
    if (claim === null) return undefined;
    if (settlement.state === 'sent') {
      const { place } = settlement;
      if (address?.to.kind === 'account') await database.run(opened, [claim.row, claim.claim, place.conversationId]);
      return settleSent({ ...claim, place });
    }
    const afterSeconds = settlement.state === 'pending' ? settlement.afterMs / 1_000 : 0;
    const ends = settlement.state === 'failed' && settlement.endsConversation;
    const { state, reason } = settlement;
    const values = [claim.row, claim.claim, state, reason, afterSeconds, content, ends];
    const [closed] = await database.run(otherwise, values);
    if (ends) await database.run(failWaiting, [claim.row]);
    return closed;
  };
}
