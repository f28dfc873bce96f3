import type { FollowEvent } from '../../features/publication/follow/events.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';

const beFollower = {
  name: 'be-follower',
  text: `
insert into follower (tenant_id, person_id, language, pace, told_at)
values ($1::text, $2::text, $3::text, 'weekly', $4::timestamptz)
on conflict (tenant_id, person_id) do update set language = excluded.language`,
};
const follow = {
  name: 'follow-figure',
  text: `
insert into followed_figure (tenant_id, person_id, indicator_id, alert_on, bound, told_period)
values ($1::text, $2::text, $3::text, $4::text, $5::float8, $6::date)
on conflict (tenant_id, person_id, indicator_id) do update set alert_on = excluded.alert_on, bound = excluded.bound`,
};
const unfollow = {
  name: 'unfollow-figure',
  text: `delete from followed_figure where tenant_id = $1::text and person_id = $2::text and indicator_id = $3::text`,
};
const choosePace = {
  name: 'choose-follow-pace',
  text: `update follower set pace = $3::text where tenant_id = $1::text and person_id = $2::text`,
};
const tell = {
  name: 'tell-follower',
  text: `
update follower set told_at = $4::timestamptz
where tenant_id = $1::text and person_id = $2::text and told_at = $3::timestamptz
returning person_id`,
};
const remember = {
  name: 'remember-told-periods',
  text: `
update followed_figure set told_period = told.period
from json_to_recordset($3::json) as told ("indicatorId" text, period date)
where tenant_id = $1::text and person_id = $2::text and indicator_id = told."indicatorId"`,
};
const forget = {
  name: 'forget-follower',
  text: `delete from follower where tenant_id = $1::text and person_id = $2::text`,
};

export const followEvents: EventWriters<FollowEvent> = {
  async 'figure-followed'({ person: { tenantId, id }, language, indicatorId, rule, since, at }, run) {
    await run(beFollower, [tenantId, id, language, at]);
    await run(follow, [tenantId, id, indicatorId, rule.on, rule.bound, since]);
    return true;
  },
  async 'figure-unfollowed'({ person: { tenantId, id }, indicatorId }, run) {
    await run(unfollow, [tenantId, id, indicatorId]);
    return true;
  },
  async 'follow-pace-chosen'({ person: { tenantId, id }, pace }, run) {
    await run(choosePace, [tenantId, id, pace]);
    return true;
  },
  async 'follower-told'({ person: { tenantId, id }, was, at, periods }, run) {
    if ((await run(tell, [tenantId, id, was, at])).length === 0) return false;
    await run(remember, [tenantId, id, storableJson(periods)]);
    return true;
  },
};

/** What somebody follows goes with them. */
export async function forgetFollower({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forget, [tenantId, id]);
}
