import type { Outgoing, TurnStore } from '../features/conversation/ports.ts';
import { acceptTurn } from './accept-turn.ts';
import { readClaimId } from './claimed-turn.ts';
import type { Database } from './database.ts';
import { finishTurn } from './finish-turn.ts';
import { abandonLost, claimDue, claimWaiting } from './recover.ts';
import { settleDelivery } from './settle-delivery.ts';
import { storableJson } from './storable.ts';

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
const resolve = {
  name: 'resolve-uncertain',
  text: `
update outbox set state = $3::text, due_at = now(), is_told = false,
  reason = case when $3::text = 'pending' then reason end,
  activity = case when $3::text = 'pending' then activity end
where id = $1::bigint and attempts = $2::integer and state = 'uncertain'
returning id`,
};
const enqueue = {
  name: 'enqueue',
  text: `
insert into outbox (tenant_id, conversation_id, purpose, activity, state)
select tenant_id, id, $2::text, $3::json, 'pending' from conversation where id = $1::text and is_active`,
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
    resolveUncertain: async (deliveryId, as) => {
      const claim = readClaimId(deliveryId);
      if (claim === null) return false;
      return (await database.run(resolve, [claim.row, claim.claim, as])).length > 0;
    },
    enqueue: async ({ conversationId, purpose, activity }: Outgoing) => {
      await database.run(enqueue, [conversationId, purpose, storableJson(activity)]);
    },
  };
}
