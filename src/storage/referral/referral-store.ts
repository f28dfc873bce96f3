import type { Load } from '../../features/referral/champion.ts';
import type { ReferralStore } from '../../features/referral/ports.ts';
import { referralStates } from '../../features/referral/referral.ts';
import { deliveryReasons } from '../../features/delivery/settle.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, texts, word, type Row } from '../engine/row.ts';
import { exportedReferrals, sentReferrals, toExportRow, toSent } from './referral-figures.ts';
import { entryOf, referralColumns, referralOf } from './referral-row.ts';

const settling = "array['coordinator', 'administrator']";
const open = "('offered', 'accepted', 'waiting', 'escalated')";

const byId = {
  name: 'referral-by-id',
  text: `select ${referralColumns} from referral where tenant_id = $1::text and id = $2::text`,
};
const history = {
  name: 'referral-history',
  text: `
select version, at, by_id, by_as, kind, from_state, to_state, note from referral_entry
where tenant_id = $1::text and referral_id = $2::text order by version`,
};
/** Two look-ups by an index of their own; only of the page are the documents read. */
const listed = (name: string, mine: string, alsoMine: string) => ({
  name,
  text: `
with mine as (
  select id, state, created_at from referral where tenant_id = $1::text and ${mine}
  union
  select id, state, created_at from referral where tenant_id = $1::text and ${alsoMine}
), page as (
  select id, count(*) over () as total, row_number() over (order by state not in ${open}, created_at desc, id) as place
  from mine order by place limit $3::integer offset $4::integer
)
select tenant_id, referral.id, version, state, content, total
from page join referral on tenant_id = $1::text and referral.id = page.id order by place`,
});
const lists = {
  asked: listed(
    'referrals-asked',
    "asker_id = $2::text and state <> 'draft'",
    "waiter_ids @> array[$2::text] and waiter_ids <> '{}' and state <> 'draft'",
  ),
  helping: listed(
    'referrals-helping',
    "champion_id = $2::text and state not in ('draft', 'withdrawn')",
    "state = 'offered' and $2::text = any(offered_ids)",
  ),
};
const openOnes = {
  name: 'referrals-open',
  text: `select ${referralColumns} from referral where tenant_id = $1::text and state in ${open} limit 2000`,
};
const draftOf = {
  name: 'referral-draft-of',
  text: `
select ${referralColumns} from referral
where tenant_id = $1::text and asker_id = $2::text and state = 'draft' order by created_at desc limit 1`,
};
const newestAnswered = {
  name: 'referral-newest-answered',
  text: `
select id from referral
where tenant_id = $1::text and champion_id = $2::text and state in ('answered', 'closed')
  and content ->> 'answer' is not null
order by changed_at desc limit 1`,
};
const comparable = {
  name: 'referrals-comparable',
  text: `
select id, version, state, content ->> 'question' as question, content ->> 'answer' as answer,
  array_remove(array[asker_id, champion_id] || waiter_ids || offered_ids, null) as involved from referral
where tenant_id = $1::text and content ->> 'question' <> ''
  and (state in ${open} or state = 'closed' and content ->> 'outcome' = 'confirmed')
order by changed_at desc limit $2::integer`,
};
const loads = {
  name: 'champion-loads',
  text: `
with held as (
  select id, count(*) as number from (
    select champion_id as id from referral where tenant_id = $1::text and state in ('accepted', 'waiting')
    union all
    select unnest(offered_ids) from referral where tenant_id = $1::text and state = 'offered'
  ) one group by id
)
select person_id as champion_id, coalesce((select number from held where id = person_id), 0) as open, (
    select at from referral_offer
    where referral_offer.tenant_id = champion.tenant_id and referral_offer.champion_id = person_id
    order by at desc limit 1
  ) as asked_at
from champion where tenant_id = $1::text and state <> 'stopped'`,
};
const due = {
  name: 'referrals-due',
  text: `select ${referralColumns} from referral where due_at <= $1::timestamptz order by due_at limit $2::integer`,
};
/** Nobody answers for them any more; the pure rule looks again (pass-on.ts). */
const left = {
  name: 'referrals-left',
  text: `
select ${referralColumns} from referral
where state in ('offered', 'accepted', 'waiting') and exists (
  select from unnest(case when state = 'offered' then offered_ids else array[champion_id] end) holder (id)
  left join champion on champion.tenant_id = referral.tenant_id and champion.person_id = holder.id and champion.state = 'approved'
  where case when champion.person_id is not null then champion.absent_until > $1::text
    and coalesce(champion.absent_from, '') <= $1::text else state = 'offered' or not exists (
    select from person where person.tenant_id = referral.tenant_id and person.id = holder.id and person.roles && ${settling}
  ) end
) or state = 'escalated' and exists (
  select from person where person.tenant_id = referral.tenant_id and person.id <> asker_id and person.roles && ${settling}
) and not exists (
  select from person where person.tenant_id = referral.tenant_id and person.id <> asker_id and person.roles && ${settling}
    and content -> 'toldCoordinators' ? person.id
)
order by changed_at limit $2::integer`,
};
const helped = {
  name: 'colleagues-helped',
  text: `
select count(*) as helped from referral
where tenant_id = $1::text and champion_id = $2::text and state = 'closed' and content ->> 'outcome' = 'confirmed'`,
};
const helpedByEach = {
  name: 'colleagues-helped-by-each',
  text: `
select champion_id, count(*) as helped from referral
where tenant_id = $1::text and champion_id is not null and state = 'closed' and content ->> 'outcome' = 'confirmed'
group by champion_id`,
};
/** Not a look of a card that was on its way while the next one was written. */
export const isNewest = `not (delivery.kind = 'update' and exists (
    select from delivery newer
    where newer.tenant_id = delivery.tenant_id and newer.target = delivery.target and newer.kind = 'update'
      and newer.id > delivery.id
  ))`;

const troubles = {
  name: 'referral-troubles',
  text: `
select id, state, reason, created_at from delivery
where tenant_id = $1::text and purpose = 'notification' and state in ('failed', 'uncertain') and ${isNewest}
order by id desc limit $2::integer`,
};

export function referralStore(database: Database): ReferralStore {
  const first = (rows: readonly Row[]) => (rows[0] ? referralOf(rows[0]) : null);
  return {
    byId: async (tenantId, id) => first(await database.run(byId, [tenantId, id])),
    history: async (tenantId, id) => (await database.run(history, [tenantId, id])).map(entryOf),
    async listed(of, { tenantId, id }, page, size) {
      const rows = await database.run(lists[of], [tenantId, id, size, page * size]);
      return { referrals: rows.map(referralOf), total: rows[0] ? number(rows[0], 'total') : 0 };
    },
    open: async (tenantId) => (await database.run(openOnes, [tenantId])).map(referralOf),
    draftOf: async ({ tenantId, id }) => first(await database.run(draftOf, [tenantId, id])),
    newestAnswered: async ({ tenantId, id }) => {
      const [row] = await database.run(newestAnswered, [tenantId, id]);
      return row ? text(row, 'id') : null;
    },
    comparable: async (tenantId, most) =>
      (await database.run(comparable, [tenantId, most])).map((row) => ({
        id: text(row, 'id'),
        version: number(row, 'version'),
        state: word(row, 'state', referralStates),
        question: text(row, 'question'),
        answer: textOrNull(row, 'answer'),
        involved: texts(row, 'involved'),
      })),
    loads: async (tenantId) =>
      new Map(
        (await database.run(loads, [tenantId])).map((row): [string, Load] => [
          text(row, 'champion_id'),
          { open: number(row, 'open'), lastAskedAt: textOrNull(row, 'asked_at') },
        ]),
      ),
    due: async (now, most) => (await database.run(due, [now, most])).map(referralOf),
    left: async (today, most) => (await database.run(left, [today, most])).map(referralOf),
    helped: async ({ tenantId, id }) => {
      const [row] = await database.run(helped, [tenantId, id]);
      return row ? number(row, 'helped') : 0;
    },
    helpedByEach: async (tenantId) =>
      new Map(
        (await database.run(helpedByEach, [tenantId])).map((row) => [text(row, 'champion_id'), number(row, 'helped')]),
      ),
    sentSince: async (tenantId, since) => (await database.run(sentReferrals, [tenantId, since])).map(toSent),
    troubles: async (tenantId, most) =>
      (await database.run(troubles, [tenantId, most])).map((row) => ({
        deliveryId: String(number(row, 'id')),
        state: word(row, 'state', ['failed', 'uncertain'] as const),
        reason: word(row, 'reason', deliveryReasons),
        at: text(row, 'created_at'),
      })),
    exported: async (tenantId, most) => (await database.run(exportedReferrals, [tenantId, most])).map(toExportRow),
  };
}
