import { without } from '../../features/referral/erase.ts';
import type { ReferralEvent } from '../../features/referral/events.ts';
import type { ReferralEntry } from '../../features/referral/history.ts';
import { erased, type Referral } from '../../features/referral/referral.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';
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
const moveReferral = {
  name: 'move-referral',
  text: `
update referral set (version, state, asker_id, champion_id, waiter_ids, offered_ids, content, created_at, sent_at, changed_at,
  due_at) = (select given.version, given.state, given.asker_id, given.champion_id, given.waiter_ids, given.offered_ids,
  given.content, given.created_at, given.sent_at, given.changed_at, given.due_at
  from (values (${values})) as given (tenant_id, id, version, state, asker_id, champion_id, waiter_ids, offered_ids, content,
    created_at, sent_at, changed_at, due_at))
where tenant_id = $1::text and id = $2::text and version = $14::integer
returning id`,
};

/** A second line with the same number would break the key: two who saw the same version meet there. */
const addEntry = {
  name: 'add-referral-entry',
  text: `
insert into referral_entry (tenant_id, referral_id, version, at, by_id, by_as, kind, from_state, to_state, note)
values ($1::text, $2::text, $3::integer, $4::timestamptz, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text)`,
};

const addOffers = {
  name: 'add-referral-offers',
  text: `
insert into referral_offer (tenant_id, referral_id, champion_id, at)
select $1::text, $2::text, id, $4::timestamptz from json_array_elements_text($3::json) as given (id)
on conflict do nothing`,
};

/** A card that waits to be changed is overtaken by this change; one that is on its way now is waited for (let_go_due). */
const overtake = {
  name: 'overtake-referral-cards',
  text: `
delete from delivery
where tenant_id = $1::text and kind = 'update' and state = 'pending' and starts_with(target, 'referral:' || $2::text || ':')`,
};

/** Only while nobody tried to post them: what was posted is changed in its place. */
const dropUnseen = {
  name: 'drop-unseen-referral-cards',
  text: `
delete from delivery
where tenant_id = $1::text and key in (select json_array_elements_text($2::json)) and kind = 'person' and state = 'pending'
  and attempts = 0 and due_at > now()`,
};

const resend = {
  name: 'resend-notification',
  text: `
update delivery set state = 'pending', due_at = now(), attempts = 0, reason = null
where id = $2::bigint and tenant_id = $1::text and purpose = 'notification' and state in ('failed', 'uncertain')
  and content is not null
returning id`,
};

const ofPerson = {
  name: 'referrals-of-person',
  text: `
select ${referralColumns}, due_at from referral
where tenant_id = $1::text and (asker_id = $2::text or champion_id = $2::text or $2::text = any(waiter_ids)
  or $2::text = any(offered_ids) or content::text like '%' || $2::text || '%')
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

async function note(run: Run, { tenantId, id }: Referral, entry: ReferralEntry): Promise<void> {
  const { version, at, by, as, kind, from, to } = entry;
  await run(addEntry, [tenantId, id, version, at, by, as, kind, from, to, entry.note]);
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
    await note(run, referral, entry);
    return true;
  },
  async 'referral-moved'({ was, referral, entry, dueAt, unseen }, run) {
    const moved = await run(moveReferral, [...columnsOf(referral, entry.at, dueAt), was]);
    if (moved.length === 0) return false;
    await note(run, referral, entry);
    const { tenantId, id, offered } = referral;
    if (offered.length > 0)
      await run(addOffers, [tenantId, id, JSON.stringify(offered.map((one) => one.id)), entry.at]);
    await run(overtake, [tenantId, id]);
    if (unseen.length > 0) await run(dropUnseen, [tenantId, JSON.stringify(unseen)]);
    return true;
  },
  async 'notification-resent'({ tenantId, deliveryId }, run) {
    if (!/^\d{1,18}$/.test(deliveryId)) return false;
    return (await run(resend, [tenantId, Number(deliveryId)])).length > 0;
  },
};
