import type { ClaimedTurn } from '../../features/conversation/ports.ts';
import type { Run } from '../engine/engine.ts';
import { isConflict } from '../engine/engine-error.ts';
import { flag, text, type Row } from '../engine/row.ts';
import { claimedTurn, selectClaimed } from './claimed-turn.ts';

const claimNext = {
  name: 'claim-next',
  text: `
with next as (
  update inbox set state = 'working', claim = claim + 1, lease_until = now() + make_interval(secs => $3::float8),
    is_followed = true
  where case state when 'received' then true end and id = (
    select min(id) from inbox where tenant_id = $1::text and conversation_id = $2::text and is_waiting
  ) and not exists (
    select from inbox where tenant_id = $1::text and conversation_id = $2::text and is_busy
  )
  returning *
) ${selectClaimed}`,
};

/**
 * The turn that is now up in the conversation of the closed one, if another waits behind it or may: every turn that had
 * to wait itself is marked as followed when it is claimed.
 */
export async function nextOf(
  { run }: { readonly run: Run },
  leaseSeconds: number,
  closed: Row | undefined,
): Promise<ClaimedTurn | null> {
  if (closed === undefined || !flag(closed, 'is_followed')) return null;
  try {
    const values = [text(closed, 'tenant_id'), text(closed, 'conversation_id'), leaseSeconds];
    const [claimed] = await run(claimNext, values);
    return claimed === undefined ? null : claimedTurn(claimed);
  } catch (error) {
    if (isConflict(error)) return null;
    throw error;
  }
}
