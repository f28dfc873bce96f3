import type { Accepted, ClaimedTurn } from '../../features/conversation/ports.ts';
import type { IncomingTurn } from '../../features/conversation/turn.ts';
import { batched } from '../engine/batch.ts';
import type { Database } from '../engine/database.ts';
import { isConflict } from '../engine/engine-error.ts';
import { flag, number, numberOrNull, textOrNull, type Row } from '../engine/row.ts';
import { storableJson } from '../engine/storable.ts';
import { claimId, settingsOf } from './claimed-turn.ts';

/**
 * One round trip for turns that are first in their conversations. All statements lock inbox before conversation before
 * account, each in one order, so that two instances never wait for each other.
 */
const insertTurns = {
  name: 'insert-turns',
  text: `
with said as materialized (
  select given.*, $2::boolean and (
    select 1 from inbox
    where inbox.tenant_id = given.tenant_id and inbox.conversation_id = given.conversation_id and is_busy
    limit 1
  ) is null and (
    select 1 from inbox
    where inbox.tenant_id = given.tenant_id and inbox.conversation_id = given.conversation_id and is_waiting
    limit 1
  ) is null as is_first
  from json_to_recordset($1::json) as given (n integer, tenant_id text, conversation_id text, key text, activity_id text,
    person_tenant_id text, person_id text, account_id text, locale text, event json, kind text, service_url text,
    bot_id text, team_id text, channel_id text, owner_tenant_id text, owner_id text)
  order by given.tenant_id, given.conversation_id
), turn as (
  insert into inbox (tenant_id, conversation_id, key, activity_id, person_tenant_id, person_id, account_id, locale, event,
    state, claim, lease_until)
  select tenant_id, conversation_id, key, activity_id, person_tenant_id, person_id, account_id, locale, event,
    case when is_first then 'working' else 'received' end,
    case when is_first then 1 else 0 end,
    case when is_first then now() + make_interval(secs => $3::float8) end
  from said
  on conflict (tenant_id, conversation_id, key) do nothing
  returning id, tenant_id, conversation_id, nullif(claim, 0) as claim
), reference as (
  insert into conversation as known
    (tenant_id, id, kind, service_url, bot_id, team_id, channel_id, person_tenant_id, person_id)
  select tenant_id, conversation_id, kind, service_url, bot_id, team_id, channel_id, owner_tenant_id, owner_id
  from said join turn using (tenant_id, conversation_id)
  where not exists (
    select from conversation same
    where same.tenant_id = said.tenant_id and same.id = said.conversation_id and same.is_active
      and same.last_seen_on = current_date and same.forgotten_at is null
      and (same.kind, same.service_url, same.bot_id, same.team_id, same.channel_id, same.person_tenant_id, same.person_id)
        is not distinct from (said.kind, said.service_url, said.bot_id, said.team_id, said.channel_id,
          said.owner_tenant_id, said.owner_id)
  )
  on conflict (tenant_id, id) do update set kind = excluded.kind, service_url = excluded.service_url,
    bot_id = excluded.bot_id, team_id = excluded.team_id, channel_id = excluded.channel_id,
    person_tenant_id = excluded.person_tenant_id, person_id = excluded.person_id, is_active = true, forgotten_at = null,
    last_seen_on = current_date
  returning known.id
), reached as (
  insert into account (tenant_id, person_id, account_id, service_url, bot_id, seen_in)
  select distinct on (person_tenant_id, person_id)
    person_tenant_id, person_id, account_id, service_url, bot_id, conversation_id
  from said join turn using (tenant_id, conversation_id)
  where (select count(*) from reference) >= 0 and not exists (
    select from account same
    where same.tenant_id = said.person_tenant_id and same.person_id = said.person_id
      and (same.account_id, same.service_url, same.bot_id) = (said.account_id, said.service_url, said.bot_id)
  )
  order by person_tenant_id, person_id
  on conflict (tenant_id, person_id) do update set account_id = excluded.account_id, service_url = excluded.service_url,
    bot_id = excluded.bot_id, seen_in = excluded.seen_in
)
select said.n, turn.id, turn.claim, person.language, person.roles, conversation.topic
from said
join turn on turn.tenant_id = said.tenant_id and turn.conversation_id = said.conversation_id
left join person on person.tenant_id = said.person_tenant_id and person.id = said.person_id
left join conversation on conversation.tenant_id = said.tenant_id and conversation.id = said.conversation_id`,
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
  where tenant_id = $1::text and conversation_id = $2::text and is_busy and id <> $3::bigint
), marked as (
  update inbox set is_followed = true where id = (select min(id) from busy) and is_busy
  returning id
), claimed as (
  update inbox set state = 'working', claim = claim + 1, lease_until = now() + make_interval(secs => $4::float8),
    is_followed = true
  where id = $3::bigint and case state when 'received' then true end
    and not exists (select from busy) and not exists (
    select from inbox earlier
    where earlier.tenant_id = $1::text and earlier.conversation_id = $2::text and earlier.is_waiting
      and earlier.id < $3::bigint
  )
  returning claim
)
select $3::bigint as id, claimed.claim, exists (select from marked) or not exists (select from busy) as is_settled,
  person.language, person.roles, conversation.topic
from (select 1) one
left join claimed on true
left join person on person.tenant_id = $5::text and person.id = $6::text
left join conversation on conversation.tenant_id = $1::text and conversation.id = $2::text`,
};

export function acceptTurns(database: Database, leaseSeconds: number): (turn: IncomingTurn) => Promise<Accepted> {
  const insert = batched<IncomingTurn, Row | null>({
    keyOf: ({ conversation }) => `${conversation.tenantId}\n${conversation.id}`,
    run: (turns) => insertAll(database, leaseSeconds, turns),
  });
  return async (turn) => {
    const row = await insert(turn);
    if (row === null) return { kind: 'duplicate' };
    return { kind: 'new', claimed: toClaimed(turn, row) ?? (await claimLater(database, leaseSeconds, turn, row)) };
  };
}

async function insertAll(
  database: Database,
  leaseSeconds: number,
  turns: readonly IncomingTurn[],
): Promise<readonly (Row | null)[]> {
  const given = storableJson(turns.map(toGiven));
  const insert = async (mayClaim: boolean) => {
    const rows = await database.run(insertTurns, [given, mayClaim, leaseSeconds]);
    const found = new Map(rows.map((row) => [number(row, 'n'), row]));
    return turns.map((_, index) => found.get(index) ?? null);
  };
  try {
    return await insert(true);
  } catch (error) {
    // Another turn of this conversation was claimed in the same instant. Which one, only a turn that goes alone can tell.
    if (!isConflict(error) || turns.length > 1) throw error;
    return insert(false);
  }
}

function toGiven({ conversation, person, ...turn }: IncomingTurn, n: number): object {
  const owner = conversation.kind === 'personal' ? person : null;
  return {
    n,
    tenant_id: conversation.tenantId,
    conversation_id: conversation.id,
    key: turn.key,
    activity_id: turn.activityId,
    person_tenant_id: person.tenantId,
    person_id: person.id,
    account_id: turn.accountId,
    locale: turn.locale,
    event: turn.event,
    kind: conversation.kind,
    service_url: conversation.serviceUrl,
    bot_id: conversation.botId,
    team_id: conversation.teamId,
    channel_id: conversation.channelId,
    owner_tenant_id: owner?.tenantId ?? null,
    owner_id: owner?.id ?? null,
  };
}

/** The turn before it may have closed between its look and its commit. Ends as soon as somebody is sure to see the turn. */
async function claimLater(
  database: Database,
  leaseSeconds: number,
  turn: IncomingTurn,
  inserted: Row,
): Promise<ClaimedTurn | null> {
  const { conversation, person } = turn;
  const id = number(inserted, 'id');
  const values = [conversation.tenantId, conversation.id, id, leaseSeconds, person.tenantId, person.id];
  for (;;) {
    try {
      const [row] = await database.run(claimOrMark, values);
      if (row === undefined) return null;
      const claimed = toClaimed(turn, row);
      if (claimed !== null || flag(row, 'is_settled')) return claimed;
    } catch (error) {
      // Whoever was faster began after this turn's commit, so its end sees this turn.
      if (isConflict(error)) return null;
      throw error;
    }
  }
}

function toClaimed(turn: IncomingTurn, row: Row): ClaimedTurn | null {
  const claim = numberOrNull(row, 'claim');
  if (claim === null) return null;
  const id = claimId(number(row, 'id'), claim);
  return { id, attempts: claim, turn, settings: settingsOf(row), topic: textOrNull(row, 'topic') };
}
