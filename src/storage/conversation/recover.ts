import type { ClaimedTurn, Delivery, UncertainDelivery } from '../../features/conversation/ports.ts';
import type { DeliveryReason } from '../../features/conversation/delivery.ts';
import type { Language } from '../../shared/language.ts';
import type { Role } from '../../shared/person.ts';
import { claimedTurn, claimId, selectClaimed, settingsOf, type ClaimedRow } from './claimed-turn.ts';
import type { Database } from '../engine/database.ts';
import { isConflict } from '../engine/engine-error.ts';

const waiting = {
  name: 'claim-waiting',
  text: `
with candidate as (
  select id from inbox
  where (state = 'working' and lease_until < now()) or (state = 'received' and not exists (
    select from inbox other
    where other.tenant_id = inbox.tenant_id and other.conversation_id = inbox.conversation_id and other.state <> 'done'
      and (other.id < inbox.id or other.state <> 'received')
  ))
  order by id limit $1::integer for update skip locked
), next as (
  update inbox set state = 'working', claim = claim + 1, lease_until = now() + make_interval(secs => $2::float8),
    is_followed = true
  from candidate where inbox.id = candidate.id
  returning inbox.*
) ${selectClaimed} order by next.id`,
};

export async function claimWaiting(
  database: Database,
  leaseSeconds: number,
  limit: number,
): Promise<readonly ClaimedTurn[]> {
  try {
    return (await database.run<ClaimedRow>(waiting, [limit, leaseSeconds])).map(claimedTurn);
  } catch (error) {
    // One of these conversations got a worker in the same instant; the next sweep takes the others.
    if (isConflict(error)) return [];
    throw error;
  }
}

interface DueRow {
  readonly id: number;
  readonly attempts: number;
  readonly conversationId: string;
  readonly activity: Uint8Array;
  readonly purpose: 'answer' | 'notice';
  readonly serviceUrl: string;
}

const due = {
  name: 'claim-due',
  text: `
with candidate as (
  select outbox.id from outbox
  join conversation on conversation.tenant_id = outbox.tenant_id and conversation.id = outbox.conversation_id
  where outbox.state = 'pending' and outbox.due_at <= now() and conversation.is_active
  order by outbox.due_at, outbox.id limit $1::integer for update of outbox skip locked
), delivery as (
  update outbox set state = 'sending', attempts = attempts + 1, due_at = now() + make_interval(secs => $2::float8)
  from candidate where outbox.id = candidate.id
  returning outbox.*
)
select delivery.id, delivery.attempts, delivery.conversation_id as "conversationId",
  delivery.activity, delivery.purpose, conversation.service_url as "serviceUrl"
from delivery
join conversation on conversation.tenant_id = delivery.tenant_id and conversation.id = delivery.conversation_id
order by delivery.id`,
};

export async function claimDue(database: Database, leaseSeconds: number, limit: number): Promise<readonly Delivery[]> {
  const rows = await database.run<DueRow>(due, [limit, leaseSeconds]);
  return rows.map(({ id, attempts, serviceUrl, conversationId, activity, purpose }) => ({
    id: claimId(id, attempts),
    attempts,
    outgoing: { conversationId, activity, purpose },
    serviceUrl,
  }));
}

interface LostRow {
  readonly id: number;
  readonly attempts: number;
  readonly reason: DeliveryReason;
  readonly conversationId: string;
  readonly botId: string;
  readonly locale: string | null;
  readonly question: string | null;
  readonly language: Language | null;
  readonly roles: Role[] | null;
}

/** A notice in doubt is only marked: asking about a question about a doubt helps nobody. */
const abandon = {
  name: 'abandon-lost',
  text: `
with candidate as (
  select id from outbox
  where (state = 'sending' and due_at < now()) or (state = 'uncertain' and not is_told)
  order by id limit $1::integer for update skip locked
), lost as (
  update outbox set state = 'uncertain', is_told = purpose = 'notice',
    reason = case when state = 'sending' then 'process-ended' else reason end
  from candidate where outbox.id = candidate.id
  returning outbox.*
), closed as (
  update inbox set state = 'done' from lost where inbox.id = lost.turn_id and inbox.state = 'answered'
)
select lost.id, lost.attempts, lost.reason, lost.conversation_id as "conversationId",
  conversation.bot_id as "botId", inbox.locale, answer.question,
  person.language, person.roles
from lost
join conversation on conversation.tenant_id = lost.tenant_id and conversation.id = lost.conversation_id
left join inbox on inbox.id = lost.turn_id
left join answer on answer.turn_id = lost.turn_id
left join person on person.tenant_id = inbox.person_tenant_id and person.id = inbox.person_id
where lost.purpose = 'answer'
order by lost.id`,
};

export async function abandonLost(database: Database, limit: number): Promise<readonly UncertainDelivery[]> {
  const rows = await database.run<LostRow>(abandon, [limit]);
  return rows.map((row) => ({
    id: claimId(row.id, row.attempts),
    reason: row.reason,
    conversation: { id: row.conversationId, botId: row.botId },
    locale: row.locale,
    settings: settingsOf(row),
    question: row.question,
  }));
}
