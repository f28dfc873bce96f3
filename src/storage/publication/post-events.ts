import type { PublicationEvent } from '../../features/publication/events.ts';
import type { PostEntry } from '../../features/publication/history.ts';
import { figuresKey } from '../../features/publication/keys.ts';
import type { Post } from '../../features/publication/post.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson, type Value } from '../engine/storable.ts';
import { contentOf, peopleIn, slotContentOf } from './post-row.ts';
import { placeEvents, type PlaceEvent } from './place-events.ts';

const columns = `(tenant_id, id, version, state, figures, period, people, content, created_at, changed_at, due_at,
  is_under_way)`;
const given = `$1::text, $2::text, $3::integer, $4::text, $5::text, $6::text, array(select json_array_elements_text($7::json)),
  $8::jsonb, $9::timestamptz, $10::timestamptz, $11::timestamptz, $12::boolean`;
const line = (from: string) => `
insert into post_entry (tenant_id, post_id, version, at, by_id, by_as, kind, from_state, to_state, note)
select $1::text, $2::text, $3::integer, $10::timestamptz, $13::text, $14::text, $15::text, $16::text, $17::text, $18::text
${from}`;

const draft = {
  name: 'draft-post',
  text: `with drafted as (insert into post ${columns} values (${given}) returning id) ${line('from drafted')}`,
};

/** Nothing is changed when its version is another one. */
export const movePost = {
  name: 'move-post',
  text: `
update post set ${columns} = (select * from (values (${given})) as given)
where tenant_id = $1::text and id = $2::text and version = $13::integer
returning id`,
};

/** With its line of history. A second line with the same number would break the key: two who saw the same version meet there. */
const moveWithLine = {
  name: 'move-post-with-line',
  text: `
with moved as (
  update post set ${columns} = (select * from (values (${given})) as given)
  where tenant_id = $1::text and id = $2::text and version = $19::integer
  returning id
), line as (${line('from moved')})
select id from moved`,
};

/** A channel that has these figures of this period breaks a key, and then none of it is written. */
const claim = {
  name: 'claim-places',
  text: `
insert into post_place (tenant_id, post_id, place_id, part, place, kind, name, team_name, language, key, figures, period, round)
select $1::text, $2::text, given.place_id, given.part, given.place, given.kind, given.name, given.team_name, given.language, given.key,
  post.figures, post.period, given.round
from json_to_recordset($3::json) as given (place_id text, part integer, place integer, kind text, name text, team_name text, language text,
  key text, round integer)
join post on post.tenant_id = $1::text and post.id = $2::text`,
};

const stop = {
  name: 'stop-post',
  text: `
with gone as (
  delete from delivery using post_place
  where post_place.tenant_id = $1::text and post_place.post_id = $2::text and delivery.tenant_id = $1::text
    and delivery.key = post_place.key and delivery.state = 'pending'
  returning delivery.key
)
update post_place set outcome = 'cancelled', is_claimed = false from gone
where post_place.tenant_id = $1::text and post_place.key = gone.key`,
};

const release = {
  name: 'release-post',
  text: `update post_place set is_claimed = false where tenant_id = $1::text and post_id = $2::text`,
};

const again = {
  name: 'post-again',
  text: `
with wanted as (select json_array_elements_text($3::json) as key), gone as (
  delete from delivery using wanted
  where delivery.tenant_id = $1::text and delivery.key = wanted.key and delivery.state in ('failed', 'uncertain')
    and exists (
      select from post_place
      where post_place.tenant_id = $1::text and post_place.post_id = $2::text
        and post_place.key in (delivery.key, delivery.target)
    )
  returning delivery.key
)
select (select count(*) from gone) = (select count(*) from wanted) as is_all`,
};

const confirm = {
  name: 'confirm-post',
  text: `
update delivery set state = 'sent', reason = null, content = null from post_place
where post_place.tenant_id = $1::text and post_place.post_id = $2::text and delivery.tenant_id = $1::text
  and delivery.key = post_place.key and delivery.state = 'uncertain'`,
};

const replace = {
  name: 'replace-message',
  text: `
update post_place set key = $5::text
where tenant_id = $1::text and post_id = $2::text and place_id = $3::text and key = $4::text
returning key`,
};

const changeSlot = {
  name: 'change-slot',
  text: `
insert into post_slot (tenant_id, id, version, state, author_id, content)
select $1::text, $2::text, $3::integer, $4::text, $5::text, $6::jsonb
where $3::integer = 1 + coalesce((select version from post_slot where tenant_id = $1::text and id = $2::text), 0)
on conflict (tenant_id, id) do update set version = excluded.version, state = excluded.state, author_id = excluded.author_id,
  content = excluded.content
where post_slot.version = excluded.version - 1
returning id`,
};

const runOnce = {
  name: 'slot-ran',
  text: `
insert into post_slot_run (tenant_id, slot_id, week, outcome, at, until)
values ($1::text, $2::text, $3::integer, $4::text, $5::timestamptz, $6::timestamptz)
on conflict do nothing returning week`,
};
/** What was recorded before is of a waiting slot, or of a clock that ran ahead. */
const runAgain = {
  name: 'slot-ran-again',
  text: `
update post_slot_run set outcome = $4::text, at = $5::timestamptz, until = $6::timestamptz
where tenant_id = $1::text and slot_id = $2::text and week = $3::integer
  and outcome = any (string_to_array($7::text, ' '))
returning week`,
};
const expected = { waiting: 'waiting', void: 'overtaken closed-day' } as const;

export function columnsOf(post: Post, changedAt: string): readonly Value[] {
  const { tenantId, id, version, state, indicators, digest, createdAt, dueAt, isUnderWay } = post;
  return [
    tenantId,
    id,
    version,
    state,
    figuresKey(indicators),
    digest.period.start,
    JSON.stringify(peopleIn(post)),
    storableJson(contentOf(post)),
    createdAt,
    changedAt,
    dueAt,
    isUnderWay,
  ];
}

function lineOf({ by, as, kind, from, to, note }: PostEntry): readonly Value[] {
  return [by, as, kind, from, to, note];
}

type PostEvent = Exclude<PublicationEvent, PlaceEvent>;

const postEvents: EventWriters<PostEvent> = {
  async 'post-drafted'({ post, entry }, run) {
    await run(draft, [...columnsOf(post, entry.at), ...lineOf(entry)]);
    return true;
  },
  async 'post-moved'({ was, post, entry }, run) {
    return (await run(moveWithLine, [...columnsOf(post, entry.at), ...lineOf(entry), was])).length > 0;
  },
  async 'post-claimed'({ tenantId, postId, claims }, run) {
    const rows = claims.map(({ place, part, key, round }, index) => ({
      place_id: place.id,
      part,
      place: index,
      kind: place.kind,
      name: place.name,
      team_name: place.teamName,
      language: place.language,
      key,
      round,
    }));
    await run(claim, [tenantId, postId, storableJson(rows)]);
    return true;
  },
  async 'post-stopped'({ tenantId, postId }, run) {
    await run(stop, [tenantId, postId]);
    return true;
  },
  async 'post-released'({ tenantId, postId }, run) {
    await run(release, [tenantId, postId]);
    return true;
  },
  async 'post-again'({ tenantId, postId, keys }, run) {
    const [row] = await run(again, [tenantId, postId, storableJson(keys)]);
    return row?.['is_all'] === true;
  },
  async 'post-confirmed'({ tenantId, postId }, run) {
    await run(confirm, [tenantId, postId]);
    return true;
  },
  async 'post-replaced'({ tenantId, postId, placeId, was, key }, run) {
    return (await run(replace, [tenantId, postId, placeId, was, key])).length > 0;
  },
  async 'slot-changed'({ slot }, run) {
    const { tenantId, id, version, state, author } = slot;
    const values = [tenantId, id, version, state, author.id, storableJson(slotContentOf(slot))];
    return (await run(changeSlot, values)).length > 0;
  },
  async 'slot-ran'({ tenantId, slotId, run: { week, outcome, at, until }, was }, run) {
    const values = [tenantId, slotId, week, outcome, at, until];
    const rows = was === 'nothing' ? await run(runOnce, values) : await run(runAgain, [...values, expected[was]]);
    return rows.length > 0;
  },
};

export const publicationEvents: EventWriters<PublicationEvent> = { ...postEvents, ...placeEvents };
