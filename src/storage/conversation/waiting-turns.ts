import type { ClaimedTurn } from '../../features/conversation/ports.ts';
import type { Database } from '../engine/database.ts';
import { isConflict } from '../engine/engine-error.ts';
import { claimedTurn, selectClaimed } from './claimed-turn.ts';

const waiting = {
  name: 'claim-waiting',
  text: `
with candidate as (
  select id from inbox
  where (is_busy and state = 'working' and lease_until < now()) or (is_waiting and not exists (
    select from inbox other
    where other.tenant_id = inbox.tenant_id and other.conversation_id = inbox.conversation_id and other.is_busy
  ) and not exists (
    select from inbox earlier
    where earlier.tenant_id = inbox.tenant_id and earlier.conversation_id = inbox.conversation_id
      and earlier.is_waiting and earlier.id < inbox.id
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
    return (await database.run(waiting, [limit, leaseSeconds])).map(claimedTurn);
  } catch (error) {
    // One of these conversations got a worker in the same instant; the next sweep takes the others.
    if (isConflict(error)) return [];
    throw error;
  }
}
