import type { Limits } from '../../features/delivery/limits.ts';
import type { DeliveryStore, Untold } from '../../features/delivery/ports.ts';
import { deliveryReasons, mostAttempts } from '../../features/delivery/settle.ts';
import { languages } from '../../shared/language.ts';
import { claimId, readClaimId } from '../conversation/claimed-turn.ts';
import { usualLeaseSeconds } from '../conversation/turn-store.ts';
import type { Database } from '../engine/database.ts';
import { flag, number, numberOrNull, text, textOrNull, word, type Row } from '../engine/row.ts';
import { addressed } from './addressed.ts';
import { limitParameters, limitValues } from './limit-values.ts';
import { insertMessages, messagesAsJson } from './write-messages.ts';

const letGoDue = {
  name: 'let-go-due',
  text: `select delivery_id, next_in from let_go_due($1::integer, $2::float8, ${limitParameters(3)})`,
};

const releaseAll = {
  name: 'release-deliveries',
  text: `update delivery set due_at = '-infinity' where state = 'sending'`,
};

/**
 * A notice in doubt is only marked: asking about a question about a doubt helps nobody. An update is made again, because it has
 * the same effect twice.
 */
const abandon = {
  name: 'abandon-lost',
  text: `
with candidate as (
  select id from delivery where state = 'sending' and due_at < now() order by id limit $1::integer for update skip locked
), lost as (
  update delivery set reason = 'process-ended', due_at = now(),
    state = case when kind = 'update' and attempts < $2::integer and content is not null then 'pending' else 'uncertain' end,
    is_told = not (kind = 'update' and attempts < $2::integer and content is not null)
      and (purpose = 'notice' or (owner_id is null and turn_id is null))
  from candidate where delivery.id = candidate.id
  returning delivery.turn_id
), closed as (
  update inbox set state = 'done' from lost where inbox.id = lost.turn_id and inbox.state = 'answered'
)
select count(*) as number from lost`,
};

/** Chosen before they are put in order: the planner would rather read all deliveries in the order that is asked. */
const untold = {
  name: 'untold',
  text: `
with delivery as materialized (
  select * from delivery where state in ('uncertain', 'failed') and not is_told
)
select delivery.id, delivery.attempts, delivery.state, delivery.reason, owner.tenant_id as owner_tenant_id, owner.id as owner_id,
  coalesce(conversation.kind = 'personal' and conversation.person_id = owner.id, false)
    or (delivery.kind = 'person' and delivery.target = owner.id) as is_to_owner,
  person.language, inbox.locale, answer.question
from delivery
left join inbox on inbox.id = delivery.turn_id
left join answer on answer.turn_id = delivery.turn_id
cross join lateral (
  select coalesce(delivery.owner_tenant_id, inbox.person_tenant_id) as tenant_id, coalesce(delivery.owner_id, inbox.person_id) as id
) owner
left join conversation on conversation.tenant_id = delivery.tenant_id and conversation.id = delivery.conversation_id
left join person on person.tenant_id = owner.tenant_id and person.id = owner.id
where owner.id is not null
order by delivery.id limit $1::integer`,
};

const newestDoubt = {
  name: 'newest-doubt',
  text: `
select delivery.id, delivery.attempts from delivery left join inbox on inbox.id = delivery.turn_id
where delivery.state = 'uncertain' and coalesce(delivery.owner_tenant_id, inbox.person_tenant_id) = $1::text
  and coalesce(delivery.owner_id, inbox.person_id) = $2::text
order by delivery.id desc limit 1`,
};

const markTold = {
  name: 'mark-told',
  text: 'update delivery set is_told = true where id = $1::bigint and attempts = $2::integer and not is_told',
};

/** One statement: a process that ends in between would leave somebody who is never asked. Two sweeps tell once. */
const tell = {
  name: 'tell',
  text: `
with told as (
  update delivery set is_told = true where id = $2::bigint and attempts = $3::integer and not is_told returning id
)
${insertMessages(' cross join told')}`,
};

export function deliveryStore(database: Database, limits: Limits, leaseSeconds = usualLeaseSeconds): DeliveryStore {
  return {
    letGo: async (limit) => {
      const rows = await database.run(letGoDue, [limit, leaseSeconds, ...limitValues(limits)]);
      const ids = rows.map((row) => numberOrNull(row, 'delivery_id')).filter((id) => id !== null);
      const waits = rows.map((row) => numberOrNull(row, 'next_in')).filter((wait) => wait !== null);
      const [wait] = waits;
      return { deliveries: await addressed(database, ids), nextInMs: wait === undefined ? null : wait * 1_000 };
    },
    abandonLost: async (limit) => {
      const [row] = await database.run(abandon, [limit, mostAttempts]);
      return row === undefined ? 0 : number(row, 'number');
    },
    untold: async (limit) => (await database.run(untold, [limit])).map(toUntold),
    tell: async (id, notice) => {
      const claim = readClaimId(id);
      if (claim === null) return;
      if (notice === null) await database.run(markTold, [claim.row, claim.claim]);
      else await database.run(tell, [messagesAsJson([notice], null), claim.row, claim.claim]);
    },
    newestDoubt: async ({ tenantId, id }) => {
      const [row] = await database.run(newestDoubt, [tenantId, id]);
      return row ? claimId(number(row, 'id'), number(row, 'attempts')) : null;
    },
    releaseAll: async () => void (await database.run(releaseAll, [])),
  };
}

function toUntold(row: Row): Untold {
  return {
    id: claimId(number(row, 'id'), number(row, 'attempts')),
    state: word(row, 'state', ['uncertain', 'failed'] as const),
    reason: word(row, 'reason', deliveryReasons),
    owner: { tenantId: text(row, 'owner_tenant_id'), id: text(row, 'owner_id') },
    isToOwner: flag(row, 'is_to_owner'),
    language: row['language'] == null ? null : word(row, 'language', languages),
    locale: textOrNull(row, 'locale'),
    question: textOrNull(row, 'question'),
  };
}
