import type { Run } from '../engine/engine.ts';

/** What was posted can be corrected and looked up for this long; after that its messages in the channels are all there is. */
const postedDays = 400;
const mostAtOnce = 500;

const expire = {
  name: 'expire-posts',
  text: `
with gone as (
  delete from post where (tenant_id, id) in (
    select tenant_id, id from post
    where (state in ('draft', 'cancelled') and content ->> 'sentAt' is null
        and changed_at < now() - make_interval(days => $1::integer))
      or (state in ('sent', 'withdrawn', 'cancelled') and changed_at < now() - make_interval(days => $2::integer))
    limit $3::integer for update skip locked
  )
  returning tenant_id, id
), places as (
  delete from post_place using gone where post_place.tenant_id = gone.tenant_id and post_place.post_id = gone.id
), lines as (
  delete from post_entry using gone where post_entry.tenant_id = gone.tenant_id and post_entry.post_id = gone.id
)
select count(*) as gone from gone`,
};
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

export async function expirePosts(run: Run, olderThanDays: number): Promise<void> {
  while (Number((await run(expire, [olderThanDays, postedDays, mostAtOnce]))[0]?.['gone']) === mostAtOnce);
  for (const statement of expireRest) await run(statement, [postedDays]);
}
