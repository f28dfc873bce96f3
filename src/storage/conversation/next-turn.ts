import type { ClaimedTurn } from '../../features/conversation/ports.ts';
import { claimedTurn, selectClaimed, type ClaimedRow } from './claimed-turn.ts';
import type { Database } from '../engine/database.ts';
import { isConflict } from '../engine/engine-error.ts';

/** A turn that a statement closed. */
export interface ClosedRow {
  /** Another turn waits behind it, or may. Every turn that had to wait itself is marked so when it is claimed. */
  readonly is_followed: boolean;
  readonly tenant_id: string;
  readonly conversation_id: string;
}

const claimNext = {
  name: 'claim-next',
  text: `
with next as (
  update inbox set state = 'working', claim = claim + 1, lease_until = now() + make_interval(secs => $3::float8),
    is_followed = true
  where state = 'received' and id = (
    select min(id) from inbox where tenant_id = $1::text and conversation_id = $2::text and state <> 'done'
  ) and not exists (
    select from inbox where tenant_id = $1::text and conversation_id = $2::text and state in ('working', 'answered')
  )
  returning *
) ${selectClaimed}`,
};

/** The turn that is now up in the conversation of the closed one. */
export async function nextOf(
  database: Database,
  leaseSeconds: number,
  closed: ClosedRow | undefined,
): Promise<ClaimedTurn | null> {
  if (!closed?.is_followed) return null;
  try {
    const values = [closed.tenant_id, closed.conversation_id, leaseSeconds];
    const [claimed] = await database.run<ClaimedRow>(claimNext, values);
    return claimed === undefined ? null : claimedTurn(claimed);
  } catch (error) {
    if (isConflict(error)) return null;
    throw error;
  }
}
