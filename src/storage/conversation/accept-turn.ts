import type { Accepted, ClaimedTurn } from '../../features/conversation/ports.ts';
import type { IncomingTurn } from '../../features/conversation/turn.ts';
import type { Language } from '../../shared/language.ts';
import type { Role } from '../../shared/person.ts';
import { claimId, settingsOf } from './claimed-turn.ts';
import type { Database } from '../engine/database.ts';
import { isConflict } from '../engine/engine-error.ts';
import { storableJson } from '../engine/storable.ts';

interface TurnRow {
  readonly id: number;
  readonly claim: number | null;
  readonly language: Language | null;
  readonly roles: Role[] | null;
  readonly topic: string | null;
}

/**
 * One round trip for a turn that is first in its conversation. The reference comes last because all statements lock inbox
 * before conversation.
 */
const insertTurn = {
  name: 'insert-turn',
  text: `
with place as materialized (
  select $11::boolean and not exists (
    select from inbox where tenant_id = $1::text and conversation_id = $2::text and state <> 'done'
  ) as is_first
), turn as (
  insert into inbox (tenant_id, conversation_id, key, activity_id, person_tenant_id, person_id, account_id, locale, event,
    state, claim, lease_until)
  select $1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::json,
    case when is_first then 'working' else 'received' end,
    case when is_first then 1 else 0 end,
    case when is_first then now() + make_interval(secs => $10::float8) end
  from place
  on conflict (tenant_id, conversation_id, key) do nothing
  returning id, nullif(claim, 0) as claim
), reference as (
  insert into conversation as known
    (tenant_id, id, kind, service_url, bot_id, team_id, channel_id, person_tenant_id, person_id)
  select $1::text, $2::text, $12::text, $13::text, $14::text, $15::text, $16::text, $17::text, $18::text from turn
  where not exists (
    select from conversation same
    where same.tenant_id = $1::text and same.id = $2::text and same.is_active
      and (same.kind, same.service_url, same.bot_id, same.team_id, same.channel_id, same.person_tenant_id, same.person_id)
        is not distinct from ($12::text, $13::text, $14::text, $15::text, $16::text, $17::text, $18::text)
  )
  on conflict (tenant_id, id) do update set kind = excluded.kind, service_url = excluded.service_url,
    bot_id = excluded.bot_id, team_id = excluded.team_id, channel_id = excluded.channel_id,
    person_tenant_id = excluded.person_tenant_id, person_id = excluded.person_id, is_active = true, forgotten_at = null
)
select turn.id, turn.claim, person.language, person.roles, conversation.topic
from turn
left join person on person.tenant_id = $5::text and person.id = $6::text
left join conversation on conversation.tenant_id = $1::text and conversation.id = $2::text`,
};

/**
 * A turn behind another marks the one that is worked on as followed. Both that mark and the closing of a turn change the
 * same row, so either the closing sees the mark, or the mark finds a closed row and the turn tries again itself: no
 * wake-up is lost.
 */
const claimOrMark = {
  name: 'claim-or-mark',
  text: `
with busy as (
  select id from inbox
  where tenant_id = $1::text and conversation_id = $2::text and state in ('working', 'answered') and id <> $3::bigint
), marked as (
  update inbox set is_followed = true from busy
  where inbox.id = busy.id and inbox.state in ('working', 'answered')
  returning inbox.id
), claimed as (
  update inbox set state = 'working', claim = claim + 1, lease_until = now() + make_interval(secs => $4::float8),
    is_followed = true
  where id = $3::bigint and state = 'received' and not exists (select from busy) and not exists (
    select from inbox earlier
    where earlier.tenant_id = $1::text and earlier.conversation_id = $2::text and earlier.state <> 'done'
      and earlier.id < $3::bigint
  )
  returning claim
)
select claimed.claim, exists (select from marked) or not exists (select from busy) as is_settled,
  person.language, person.roles, conversation.topic
from (select 1) one
left join claimed on true
left join person on person.tenant_id = $5::text and person.id = $6::text
left join conversation on conversation.tenant_id = $1::text and conversation.id = $2::text`,
};

export async function acceptTurn(database: Database, leaseSeconds: number, turn: IncomingTurn): Promise<Accepted> {
  const row = await insert(database, leaseSeconds, turn);
  if (row === undefined) return { kind: 'duplicate' };
  if (row.claim !== null) return { kind: 'new', claimed: toClaimed(row.id, row.claim, turn, row) };
  return { kind: 'new', claimed: await claimLater(database, leaseSeconds, turn, row.id) };
}

async function insert(database: Database, leaseSeconds: number, turn: IncomingTurn): Promise<TurnRow | undefined> {
  const { conversation, person } = turn;
  const owner = conversation.kind === 'personal' ? person : null;
  const said = [conversation.tenantId, conversation.id, turn.key, turn.activityId];
  const speaker = [person.tenantId, person.id, turn.accountId, turn.locale, storableJson(turn.event)];
  const { kind, serviceUrl, botId, teamId, channelId } = conversation;
  const reference = [kind, serviceUrl, botId, teamId, channelId, owner?.tenantId ?? null, owner?.id ?? null];
  const values = (mayClaim: boolean) => [...said, ...speaker, leaseSeconds, mayClaim, ...reference];
  try {
    return (await database.run<TurnRow>(insertTurn, values(true)))[0];
  } catch (error) {
    // Another turn of this conversation was claimed in the same instant.
    if (!isConflict(error)) throw error;
    return (await database.run<TurnRow>(insertTurn, values(false)))[0];
  }
}

/** The turn before it may have closed between its look and its commit. Ends as soon as somebody is sure to see the turn. */
async function claimLater(
  database: Database,
  leaseSeconds: number,
  turn: IncomingTurn,
  id: number,
): Promise<ClaimedTurn | null> {
  const { conversation, person } = turn;
  const values = [conversation.tenantId, conversation.id, id, leaseSeconds, person.tenantId, person.id];
  for (;;) {
    try {
      const [row] = await database.run<TurnRow & { is_settled: boolean }>(claimOrMark, values);
      if (row === undefined) return null;
      if (row.claim !== null) return toClaimed(id, row.claim, turn, row);
      if (row.is_settled) return null;
    } catch (error) {
      // Whoever was faster began after this turn's commit, so its end sees this turn.
      if (isConflict(error)) return null;
      throw error;
    }
  }
}

function toClaimed(id: number, claim: number, turn: IncomingTurn, row: Omit<TurnRow, 'id'>): ClaimedTurn {
  return { id: claimId(id, claim), attempts: claim, turn, settings: settingsOf(row), topic: row.topic };
}
