import type { ClaimedTurn } from '../features/conversation/ports.ts';
import { claimedTurn, selectClaimed, type ClaimedRow } from './claimed-turn.ts';
import type { Database } from './database.ts';
import { isConflict } from './engine-error.ts';

/** The closed turn, beside the turn that was claimed in its place. */
export interface ClosedRow {
  readonly is_followed: boolean;
  readonly closed_tenant: string;
  readonly closed_conversation: string;
  /** null when none waits. One column, because almost always none does, and reading a column costs time. */
  readonly next: ClaimedRow | null;
}

/** Ends a statement that closes turns in an expression `closed`: claims the next one of that conversation. */
export const selectNextOfClosed = (lease: string) => `
next as (
  update inbox set state = 'working', claim = claim + 1, lease_until = now() + make_interval(secs => ${lease}::float8)
  where inbox.state = 'received' and inbox.id = (
    select (
      select min(waiting.id) from inbox waiting
      where waiting.tenant_id = closed.tenant_id and waiting.conversation_id = closed.conversation_id
        and waiting.state = 'received'
    ) from closed
  )
  returning inbox.*
)
select closed.is_followed, closed.tenant_id as closed_tenant, closed.conversation_id as closed_conversation,
  to_json(claimed) as next
from closed left join (${selectClaimed}) claimed on true`;

const claimNext = {
  name: 'claim-next',
  text: `
with next as (
  update inbox set state = 'working', claim = claim + 1, lease_until = now() + make_interval(secs => $3::float8)
  where state = 'received' and id = (
    select min(id) from inbox where tenant_id = $1::text and conversation_id = $2::text and state <> 'done'
  ) and not exists (
    select from inbox where tenant_id = $1::text and conversation_id = $2::text and state in ('working', 'answered')
  )
  returning *
) ${selectClaimed}`,
};

/** A turn that was accepted while this one closed is not in the closing statement's view; its mark says to look again. */
export async function nextOf(
  database: Database,
  leaseSeconds: number,
  row: ClosedRow | undefined,
): Promise<ClaimedTurn | null> {
  if (row === undefined) return null;
  if (row.next !== null) return claimedTurn(row.next);
  if (!row.is_followed) return null;
  try {
    const values = [row.closed_tenant, row.closed_conversation, leaseSeconds];
    const [claimed] = await database.run<ClaimedRow>(claimNext, values);
    return claimed === undefined ? null : claimedTurn(claimed);
  } catch (error) {
    if (isConflict(error)) return null;
    throw error;
  }
}
