import type { Run, Statement } from '../engine/engine.ts';
import { goneBy } from '../records/record-type.ts';

const mostAtOnce = 500;

const expire = (name: string, which: string): Statement => ({
  name,
  text: `
with gone as (
  delete from post where (tenant_id, id) in (
    select tenant_id, id from post
    where ${which} and changed_at < now() - make_interval(days => $1::integer)
    limit $2::integer for update skip locked
  )
  returning tenant_id, id
), places as (
  delete from post_place using gone where post_place.tenant_id = gone.tenant_id and post_place.post_id = gone.id
), lines as (
  delete from post_entry using gone where post_entry.tenant_id = gone.tenant_id and post_entry.post_id = gone.id
)
select count(*) as gone from gone`,
});
const expireSent = expire('expire-posts', `state in ('sent', 'withdrawn', 'cancelled')`);
const expireDrafts = expire(
  'expire-unsent-posts',
  `state in ('draft', 'submitted', 'approved', 'cancelled') and content ->> 'sentAt' is null`,
);
const expireRest = [
  {
    name: 'expire-slot-runs',
    text: `delete from post_slot_run where at < now() - make_interval(days => $1::integer)`,
  },
  {
    name: 'expire-slots',
    text: `
delete from post_slot where state = 'ended' and $1::integer > 0 and not exists (
  select from post_slot_run where post_slot_run.tenant_id = post_slot.tenant_id and post_slot_run.slot_id = post_slot.id
)`,
  },
  {
    name: 'expire-places',
    text: `
delete from publication_place
where state <> 'connected' and changed_at < now() - make_interval(days => $1::integer) and not exists (
  select from post_place
  where post_place.tenant_id = publication_place.tenant_id and post_place.place_id = publication_place.id
)`,
  },
];

export async function expirePosts(run: Run, days: number): Promise<number> {
  const gone = await expireAll(expireSent, run, days);
  for (const statement of expireRest) await run(statement, [days]);
  return gone;
}

/** What came to rest before any channel saw it. What is planned leaves or is stopped when its moment comes. */
export function expireUnsent(run: Run, days: number): Promise<number> {
  return expireAll(expireDrafts, run, days);
}

async function expireAll(statement: Statement, run: Run, days: number): Promise<number> {
  let all = 0;
  for (;;) {
    const gone = await goneBy(run, statement, [days, mostAtOnce]);
    all += gone;
    if (gone < mostAtOnce) return all;
  }
}
