import { without } from '../../features/referral/erase.ts';
import type { ReferralEvent } from '../../features/referral/events.ts';
import type { ReferralEntry } from '../../features/referral/history.ts';
import { erased, type Referral } from '../../features/referral/referral.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';
import { isNewest } from './referral-store.ts';
import { contentOf, referralColumns, referralOf } from './referral-row.ts';

const values = `$1::text, $2::text, $3::integer, $4::text, $5::text, $6::text,
  array(select json_array_elements_text($7::json)), array(select json_array_elements_text($8::json)), $9::jsonb,
  $10::timestamptz, $11::timestamptz, $12::timestamptz, $13::timestamptz`;

const draft = {
  name: 'draft-referral',
  text: `
insert into referral (tenant_id, id, version, state, asker_id, champion_id, waiter_ids, offered_ids, content, created_at,
  sent_at, changed_at, due_at)
values (${values})`,
};

/** Nothing is changed when its version is another one. */
const moving = `
update referral set (version, state, asker_id, champion_id, waiter_ids, offered_ids, content, created_at, sent_at, changed_at,
  due_at) = (select given.version, given.state, given.asker_id, given.champion_id, given.waiter_ids, given.offered_ids,
  given.content, given.created_at, given.sent_at, given.changed_at, given.due_at
  from (values (${values})) as given (tenant_id, id, version, state, asker_id, champion_id, waiter_ids, offered_ids, content,
    created_at, sent_at, changed_at, due_at))
where tenant_id = $1::text and id = $2::text and version = $14::integer
returning id`;

const moveReferral = { name: 'move-referral', text: moving };

/**
 * With its line of history, and to whom it was offered. A second line with the same number would break the key: two who saw the
 * same version meet there.
 */
const moveWithLine = {
  name: 'move-referral-with-line',
  text: `
with moved as (${moving}), line as (
  insert into referral_entry (tenant_id, referral_id, version, at, by_id, by_as, kind, from_state, to_state, note)
  select $1::text, $2::text, $15::integer, $16::timestamptz, $17::text, $18::text, $19::text, $20::text, $21::text, $22::text
  from moved
), offers as (
  insert into referral_offer (tenant_id, referral_id, champion_id, at)
  select $1::text, $2::text, offered.id, $16::timestamptz
  from moved, json_array_elements_text($8::json) as offered (id)
  on conflict do nothing
)
select id from moved`,
};

const addEntry = {
  name: 'add-referral-entry',
  text: `
insert into referral_entry (tenant_id, referral_id, version, at, by_id, by_as, kind, from_state, to_state, note)
values ($1::text, $2::text, $3::integer, $4::timestamptz, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text)`,
};

/** Only while nobody tried to post them: what was posted is changed in its place. */
const dropUnseen = {
  name: 'drop-unseen-referral-cards',
  text: `
delete from delivery
where tenant_id = $1::text and key in (select json_array_elements_text($2::json)) and kind = 'person' and state = 'pending'
  and attempts = 0 and due_at > now()`,
};

/** A card comes with its newest look, which waits until the card is there; a look that was overtaken never comes again. */
const resend = {
  name: 'resend-notification',
  text: `
with chosen as (
  select id, tenant_id, key from delivery
  where id = $2::bigint and tenant_id = $1::text and purpose = 'notification' and state in ('failed', 'uncertain')
    and content is not null and ${isNewest}
), look as (
  update delivery set state = 'pending', due_at = now(), attempts = 0, reason = null
  from chosen
  where delivery.tenant_id = chosen.tenant_id and delivery.target = chosen.key and delivery.kind = 'update'
    and delivery.state in ('failed', 'uncertain') and delivery.content is not null
)
update delivery set state = 'pending', due_at = now(), attempts = 0, reason = null
from chosen where delivery.id = chosen.id
returning delivery.id`,
};

const ofPerson = {
  name: 'referrals-of-person',
  text: `
select ${referralColumns}, due_at from referral
where tenant_id = $1::text and id in (
  select id from referral where tenant_id = $1::text and asker_id = $2::text
  union all
  select id from referral where tenant_id = $1::text and champion_id = $2::text
  union all
  select id from referral where tenant_id = $1::text and waiter_ids @> array[$2::text] and waiter_ids <> '{}'
  union all
  select id from referral where tenant_id = $1::text and state = 'offered' and $2::text = any(offered_ids)
  union all
  select id from referral
  where tenant_id = $1::text and ((content -> 'formerly') || (content -> 'toldCoordinators')) ? $2::text
)
for update`,
};
const forgetInHistory = {
  name: 'forget-in-referral-history',
  text: `
update referral_entry set by_id = null, note = null
where tenant_id = $1::text and by_id = $2::text`,
};
const forgetOffers = {
  name: 'forget-referral-offers',
  text: 'delete from referral_offer where tenant_id = $1::text and champion_id = $2::text',
};
/** Their words still stand in what waits to be told to others. */
const forgetMessages = {
  name: 'forget-referral-messages',
  text: `
delete from delivery using (select unnest($2::text[]) as id) gone
where tenant_id = $1::text and state <> 'sending' and purpose = 'notification'
  and starts_with(coalesce(key, ''), 'referral:' || gone.id || ':') and state in ('pending', 'failed', 'uncertain')`,
};

function columnsOf(referral: Referral, entryAt: string, dueAt: string | null): readonly (string | number | null)[] {
  const { tenantId, id, version, state, asker, champion, waiters, offered, createdAt, sentAt } = referral;
  const ids = (parties: readonly { readonly id: string }[]) => JSON.stringify(parties.map((party) => party.id));
  const content = storableJson(contentOf(referral));
  return [
    tenantId,
    id,
    version,
    state,
    asker.id,
    champion?.id ?? null,
    ids(waiters),
    ids(offered),
    content,
    createdAt,
    sentAt,
    entryAt,
    dueAt,
  ];
}

function lineOf({ version, at, by, as, kind, from, to, note }: ReferralEntry): readonly (string | number | null)[] {
  return [version, at, by, as, kind, from, to, note];
}

/** Takes one person out of every referral; what nobody waits for any more is ended at once by the clock. */
export async function eraseFromReferrals({ tenantId, id }: Person, run: Run): Promise<void> {
  const now = new Date().toISOString();
  const rows = await run(ofPerson, [tenantId, id]);
  for (const row of rows) {
    const before = referralOf(row);
    // A new version: a step that was read before this would write their words again.
    const after = { ...without(before, id), version: before.version + 1 };
    const dueAt = after.asker.id === erased ? now : ((row['due_at'] as string | null) ?? null);
    await run(moveReferral, [...columnsOf(after, now, dueAt), before.version]);
  }
  await run(forgetInHistory, [tenantId, id]);
  await run(forgetOffers, [tenantId, id]);
  const asked = rows.filter((row) => referralOf(row).asker.id === id).map((row) => String(row['id']));
  if (asked.length > 0) await run(forgetMessages, [tenantId, `{${asked.join(',')}}`]);
}

export const referralEvents: EventWriters<ReferralEvent> = {
  async 'referral-drafted'({ referral, entry, dueAt }, run) {
    await run(draft, [...columnsOf(referral, entry.at, dueAt)]);
    await run(addEntry, [referral.tenantId, referral.id, ...lineOf(entry)]);
    return true;
  },
  async 'referral-moved'({ was, referral, entry, dueAt, unseen }, run) {
    const moved = await run(moveWithLine, [...columnsOf(referral, entry.at, dueAt), was, ...lineOf(entry)]);
    if (moved.length === 0) return false;
    if (unseen.length > 0) await run(dropUnseen, [referral.tenantId, JSON.stringify(unseen)]);
    return true;
  },
  async 'notification-resent'({ tenantId, deliveryId }, run) {
    if (!/^\d{1,18}$/.test(deliveryId)) return false;
    return (await run(resend, [tenantId, Number(deliveryId)])).length > 0;
  },
};
