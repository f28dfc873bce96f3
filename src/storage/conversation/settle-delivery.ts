import type { ClaimedTurn } from '../../features/conversation/ports.ts';
import type { Settlement } from '../../features/conversation/delivery.ts';
import { readClaimId } from './claimed-turn.ts';
import type { Database } from '../engine/database.ts';
import { nextOf, type ClosedRow } from './next-turn.ts';

/**
 * A worker that was slow enough to be given up may still report that its message arrived; that ends the doubt.
 * Its other news come too late: somebody was already asked.
 */
const statement = (name: string, more = '') => ({
  name,
  text: `
with delivery as (
  update outbox set state = $3::text, message_id = $4::text, reason = $5::text,
    due_at = now() + make_interval(secs => $6::float8),
    activity = case when $3::text in ('pending', 'uncertain') then activity end
  where id = $1::bigint and attempts = $2::integer
    and (state = 'sending' or (state = 'uncertain' and $3::text = 'sent'))
  returning turn_id, tenant_id, conversation_id
), closed as (
  update inbox set state = 'done' from delivery
  where $3::text <> 'pending' and inbox.id = delivery.turn_id and inbox.state = 'answered'
  returning inbox.tenant_id, inbox.conversation_id, inbox.is_followed
)${more}
select * from closed`,
});

const settle = statement('settle');
/** The count makes it come after `closed`: all statements lock inbox before conversation. */
const settleAndEnd = statement(
  'settle-and-end',
  `, ended as (
  update conversation set is_active = false from delivery
  where (select count(*) from closed) >= 0
    and conversation.tenant_id = delivery.tenant_id and conversation.id = delivery.conversation_id
)`,
);

export async function settleDelivery(
  database: Database,
  leaseSeconds: number,
  deliveryId: string,
  settlement: Settlement,
): Promise<{ next: ClaimedTurn | null }> {
  const claim = readClaimId(deliveryId);
  if (claim === null) return { next: null };
  const ends = settlement.state === 'failed' && settlement.endsConversation;
  const [row] = await database.run<ClosedRow>(ends ? settleAndEnd : settle, [
    claim.row,
    claim.claim,
    settlement.state,
    settlement.state === 'sent' ? settlement.messageId : null,
    settlement.state === 'sent' ? null : settlement.reason,
    settlement.state === 'pending' ? settlement.afterMs / 1_000 : 0,
  ]);
  return { next: await nextOf(database, leaseSeconds, row) };
}
