import type { TurnStore } from '../../features/conversation/ports.ts';
import { acceptTurn } from './accept-turn.ts';
import { readClaimId } from './claimed-turn.ts';
import type { Database } from '../engine/database.ts';
import { finishTurn } from './finish-turn.ts';
import { abandonLost, claimDue, claimWaiting } from './recover.ts';
import { settleDelivery } from './settle-delivery.ts';

/** Longer than a turn and its post may take together (10 s each), so that only a dead worker loses its claim. */
const usualLeaseSeconds = 30;

const releaseTurns = {
  name: 'release-turns',
  text: `update inbox set lease_until = '-infinity' where state = 'working'`,
};
const releaseDeliveries = {
  name: 'release-deliveries',
  text: `update outbox set due_at = '-infinity' where state = 'sending'`,
};
export const resolve = {
  name: 'resolve-uncertain',
  text: `
update outbox set state = $3::text, due_at = now(), is_told = false,
  reason = case when $3::text = 'pending' then reason end,
  activity = case when $3::text = 'pending' then activity end
where id = $1::bigint and attempts = $2::integer and state = 'uncertain'
  and conversation_id = $4::text and tenant_id = $5::text
returning id`,
};
/** One statement: a process that ends in between would leave somebody who is never asked. Two sweeps tell once. */
const tell = {
  name: 'tell',
  text: `
with told as (
  update outbox set is_told = true
  where id = $1::bigint and attempts = $2::integer and state = 'uncertain' and not is_told
  returning tenant_id, conversation_id
)
insert into outbox (tenant_id, conversation_id, purpose, activity, state)
select conversation.tenant_id, conversation.id, $4::text, $3::bytea, 'pending' from told
join conversation on conversation.tenant_id = told.tenant_id and conversation.id = told.conversation_id
where conversation.is_active`,
};

export function turnStore(database: Database, leaseSeconds = usualLeaseSeconds): TurnStore {
  return {
    accept: (turn) => acceptTurn(database, leaseSeconds, turn),
    finish: (turnId, outcome) => finishTurn(database, leaseSeconds, turnId, outcome),
    settle: (deliveryId, settlement) => settleDelivery(database, leaseSeconds, deliveryId, settlement),
    claimWaiting: (limit) => claimWaiting(database, leaseSeconds, limit),
    claimDue: (limit) => claimDue(database, leaseSeconds, limit),
    abandonLost: (limit) => abandonLost(database, limit),
    releaseAll: async () => {
      await database.run(releaseTurns, []);
      await database.run(releaseDeliveries, []);
    },
    tell: async (deliveryId, { activity, purpose }) => {
      const claim = readClaimId(deliveryId);
      if (claim !== null) await database.run(tell, [claim.row, claim.claim, activity, purpose]);
    },
  };
}
