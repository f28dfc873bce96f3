import type { MessageState, PostedPlace } from '../../features/publication/delivery-state.ts';
import type { KnownPlace, PublicationStore } from '../../features/publication/ports.ts';
import { slotOutcomes } from '../../features/publication/slot.ts';
import { languages } from '../../shared/language.ts';
import type { Database } from '../engine/database.ts';
import { flag, number, numberOrNull, text, textOrNull, word, type Row } from '../engine/row.ts';
import { entryOf, postColumns, postOf, slotColumns, slotOf } from './post-row.ts';

const byId = {
  name: 'post-by-id',
  text: `select ${postColumns} from post where tenant_id = $1::text and id = $2::text`,
};
const history = {
  name: 'post-history',
  text: `
select version, at, by_id, by_as, kind, from_state, to_state, note from post_entry
where tenant_id = $1::text and post_id = $2::text order by version`,
};
const listed = {
  name: 'posts-listed',
  text: `
select ${postColumns}, (select count(*) from post counted where counted.tenant_id = $1::text) as total from post
where tenant_id = $1::text order by created_at desc, id limit $2::integer offset $3::integer`,
};
const due = {
  name: 'posts-due',
  text: `
select ${postColumns} from post where state = 'scheduled' and due_at <= $1::timestamptz order by due_at limit $2::integer`,
};
const finished = {
  name: 'posts-finished',
  text: `
select ${postColumns} from post
where is_under_way and not exists (
  select from post_place join delivery on delivery.tenant_id = post_place.tenant_id and delivery.key = post_place.key
  where post_place.tenant_id = post.tenant_id and post_place.post_id = post.id
    and delivery.state in ('pending', 'sending')
) and not exists (
  select from post_place join delivery on delivery.tenant_id = post_place.tenant_id and delivery.target = post_place.key
    and delivery.kind = 'update' and delivery.purpose = 'broadcast'
  where post_place.tenant_id = post.tenant_id and post_place.post_id = post.id
    and delivery.state in ('pending', 'sending')
)
limit $1::integer`,
};

const underWay = {
  name: 'posts-under-way',
  text: `select 1 as one from post where is_under_way limit 1`,
};

const messages = `
left join delivery message on message.tenant_id = post_place.tenant_id and message.key = post_place.key
left join lateral (
  select state, attempts, reason, key from delivery
  where tenant_id = post_place.tenant_id and target = post_place.key and kind = 'update' and purpose = 'broadcast'
  order by id desc limit 1
) change on true`;
const placeColumns = `
  post_place.place_id, post_place.part, post_place.kind, post_place.name, post_place.team_name, post_place.language, post_place.key,
  post_place.round, post_place.outcome, message.state as message_state, message.attempts as message_attempts,
  message.reason as message_reason, message.message_id is not null as is_known, change.state as change_state,
  change.attempts as change_attempts, change.reason as change_reason, change.key as change_key`;

const postedPlaces = {
  name: 'posted-places',
  text: `
select ${placeColumns} from post_place ${messages}
where post_place.tenant_id = $1::text and post_place.post_id = $2::text order by post_place.place, post_place.part`,
};
/** A correction of what stands there is made in its place as often as it takes; only where nothing stands it is posted. */
const lostChanges = {
  name: 'lost-changes',
  text: `
select ${postColumns}, ${placeColumns}
from delivery lost
join post_place on post_place.tenant_id = lost.tenant_id and post_place.key = lost.target
join post on post.tenant_id = post_place.tenant_id and post.id = post_place.post_id ${messages}
where lost.kind = 'update' and lost.purpose = 'broadcast' and lost.state = 'failed' and lost.reason = 'gone'
  and post.state in ('sent', 'cancelled') and post_place.outcome is null
  and lost.key = post_place.key || ':' || (post.content ->> 'edition')
limit $1::integer`,
};
const taken = {
  name: 'places-taken',
  text: `
select distinct on (post_place.place_id) post_place.place_id, post.id as post_id, post.content -> 'publisher' ->> 'name' as publisher,
  post.content ->> 'sentAt' as sent_at
from post_place join post on post.tenant_id = post_place.tenant_id and post.id = post_place.post_id
where post_place.tenant_id = $1::text and post_place.figures = $2::text and post_place.period = $3::text
  and post_place.is_claimed and post_place.place_id = any (array(select json_array_elements_text($4::json)))`,
};
const rounds = {
  name: 'place-rounds',
  text: `
select place_id, max(round) as round from post_place
where tenant_id = $1::text and figures = $2::text and period = $3::text
  and place_id = any (array(select json_array_elements_text($4::json)))
group by place_id`,
};
/** Of each figure that was corrected, the posts that were made before it and of which nobody was told yet. */
const outdated = {
  name: 'posts-outdated',
  text: `
select ${postColumns}, entry.id as entry_id, entry.indicator_id, entry.correction_because
from figure_entry entry join post on (post.content -> 'indicators') ? entry.indicator_id
where entry.correction_because is not null and entry.at > $1::timestamptz - interval '7 days'
  and post.state not in ('cancelled', 'withdrawn') and entry.at > (post.content ->> 'figuresAt')::timestamptz
  and not exists (
    select from delivery
    where delivery.tenant_id = post.tenant_id and delivery.key = 'post:' || post.id || ':outdated:' || entry.id
  )
order by entry.at limit $2::integer`,
};

/** Every channel that was ever heard of; of a channel that is connected it counts what Teams last said. */
const places = {
  name: 'known-places',
  text: `
select place.id, place.kind, place.team_id, place.name, place.team_name, place.language, place.needs_approval,
  case when place.state = 'connected' and coalesce(last.reason = 'blocked' and last.state = 'failed', false) then 'blocked'
    else place.state end as standing
from publication_place place
left join lateral (
  select state, reason from delivery
  where tenant_id = place.tenant_id and conversation_id = place.id and kind in ('channel', 'conversation')
  order by id desc limit 1
) last on place.state = 'connected'
where place.tenant_id = $1::text
union all
select channel.id, 'channel', channel.team_id, coalesce(channel.name, ''), team.name, 'nl', false, 'never'
from channel left join team on team.tenant_id = channel.tenant_id and team.id = channel.team_id
where channel.tenant_id = $1::text and not exists (
  select from publication_place where publication_place.tenant_id = $1::text and publication_place.id = channel.id
)
union all
select team.id, 'channel', team.id, '', team.name, 'nl', false, 'never' from team
where team.tenant_id = $1::text and not exists (
  select from publication_place where publication_place.tenant_id = $1::text and publication_place.id = team.id
) and not exists (select from channel where channel.tenant_id = $1::text and channel.id = team.id)`,
};
const slots = {
  name: 'slots',
  text: `select ${slotColumns} from post_slot where tenant_id = $1::text and state <> 'ended' order by id`,
};
const slot = {
  name: 'slot-by-id',
  text: `select ${slotColumns} from post_slot where tenant_id = $1::text and id = $2::text`,
};
const activeSlots = {
  name: 'active-slots',
  text: `select ${slotColumns} from post_slot where state = 'active' order by tenant_id, id`,
};
const runs = {
  name: 'slot-runs',
  text: `
select week, outcome, at, until from post_slot_run
where tenant_id = $1::text and slot_id = $2::text order by week desc limit $3::integer`,
};

const standings = ['connected', 'never', 'disconnected', 'removed', 'deleted', 'blocked'] as const;
const kinds = ['channel', 'group'] as const;

export function publicationStore(database: Database): PublicationStore {
  const first = async (statement: typeof byId, values: readonly string[]) => (await database.run(statement, values))[0];
  return {
    byId: async (tenantId, id) => {
      const row = await first(byId, [tenantId, id]);
      return row ? postOf(row) : null;
    },
    history: async (tenantId, id) => (await database.run(history, [tenantId, id])).map(entryOf),
    listed: async (tenantId, page, size) => {
      const rows = await database.run(listed, [tenantId, size, page * size]);
      return { posts: rows.map(postOf), total: rows[0] ? number(rows[0], 'total') : 0 };
    },
    due: async (now, most) => (await database.run(due, [now, most])).map(postOf),
    finished: async (most) => (await database.run(finished, [most])).map(postOf),
    isUnderWay: async () => (await database.run(underWay, [])).length > 0,
    postedPlaces: async (tenantId, postId) => (await database.run(postedPlaces, [tenantId, postId])).map(toPostedPlace),
    lostChanges: async (most) =>
      (await database.run(lostChanges, [most])).map((row) => ({ post: postOf(row), place: toPostedPlace(row) })),
    taken: async (tenantId, figures, period, placeIds) =>
      (await database.run(taken, [tenantId, figures, period, JSON.stringify(placeIds)])).map((row) => ({
        placeId: text(row, 'place_id'),
        postId: text(row, 'post_id'),
        publisher: textOrNull(row, 'publisher'),
        sentAt: text(row, 'sent_at'),
      })),
    rounds: async (tenantId, figures, period, placeIds) => {
      const rows = await database.run(rounds, [tenantId, figures, period, JSON.stringify(placeIds)]);
      return new Map(rows.map((row) => [text(row, 'place_id'), number(row, 'round')]));
    },
    outdated: async (now, most) =>
      (await database.run(outdated, [now, most])).map((row) => ({
        post: postOf(row),
        entryId: text(row, 'entry_id'),
        indicatorId: text(row, 'indicator_id'),
        because: text(row, 'correction_because'),
      })),
    places: async (tenantId) => (await database.run(places, [tenantId])).map(toKnownPlace),
    slots: async (tenantId) => (await database.run(slots, [tenantId])).map(slotOf),
    slot: async (tenantId, id) => {
      const row = await first(slot, [tenantId, id]);
      return row ? slotOf(row) : null;
    },
    activeSlots: async () => (await database.run(activeSlots, [])).map(slotOf),
    runs: async (tenantId, slotId, most) =>
      (await database.run(runs, [tenantId, slotId, most])).map((row) => ({
        week: number(row, 'week'),
        outcome: word(row, 'outcome', slotOutcomes),
        at: text(row, 'at'),
        until: textOrNull(row, 'until'),
      })),
  };
}

const states = ['pending', 'sending', 'sent', 'failed', 'uncertain'] as const;

function messageOf(row: Row, of: 'message' | 'change'): MessageState | null {
  if (row[`${of}_state`] == null) return null;
  return {
    state: word(row, `${of}_state`, states),
    attempts: numberOrNull(row, `${of}_attempts`) ?? 0,
    reason: textOrNull(row, `${of}_reason`),
  };
}

function toPostedPlace(row: Row): PostedPlace {
  const [message, change] = [messageOf(row, 'message'), messageOf(row, 'change')];
  const key = text(row, 'key');
  return {
    placeId: text(row, 'place_id'),
    part: number(row, 'part'),
    kind: word(row, 'kind', kinds),
    name: text(row, 'name'),
    teamName: textOrNull(row, 'team_name'),
    language: word(row, 'language', languages),
    key,
    round: number(row, 'round'),
    outcome:
      row['outcome'] == null ? null : word(row, 'outcome', ['sent', 'failed', 'uncertain', 'cancelled'] as const),
    message: message && { ...message, isKnown: flag(row, 'is_known') },
    change: change && { ...change, edition: text(row, 'change_key').slice(key.length + 1) },
  };
}

function toKnownPlace(row: Row): KnownPlace {
  return {
    kind: word(row, 'kind', kinds),
    id: text(row, 'id'),
    name: text(row, 'name'),
    teamName: textOrNull(row, 'team_name'),
    language: word(row, 'language', languages),
    needsApproval: flag(row, 'needs_approval'),
    teamId: textOrNull(row, 'team_id'),
    standing: word(row, 'standing', standings),
  };
}
