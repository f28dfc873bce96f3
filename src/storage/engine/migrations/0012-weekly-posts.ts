import { soonAfterEarlier } from './0009-referrals-at-size.ts';

/**
 * Weekly posts. A post is one document with the columns by which it is found; each place it went to is a row, because that row
 * is what keeps two posts with the same figures of the same period out of one channel.
 */
export const weeklyPosts = `
alter table delivery drop constraint delivery_kind_check;
alter table delivery add constraint delivery_kind_check
  check (kind in ('reply', 'person', 'channel', 'conversation', 'update'));
create index delivery_change on delivery (tenant_id, target, id) where kind = 'update' and purpose = 'broadcast';

create table publication_place (
  tenant_id text not null,
  id text not null,
  kind text not null check (kind in ('channel', 'group')),
  team_id text,
  name text not null,
  team_name text,
  language text not null,
  needs_approval boolean not null default false,
  service_url text not null,
  bot_id text not null,
  state text not null check (state in ('connected', 'disconnected', 'removed', 'deleted')),
  changed_at timestamptz not null default now(),
  by_id text,
  primary key (tenant_id, id)
);
create index publication_place_team on publication_place (tenant_id, team_id) where team_id is not null;

create table post (
  tenant_id text not null,
  id text not null,
  version integer not null,
  state text not null,
  figures text not null,
  period text not null,
  people text[] not null,
  content jsonb not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  due_at timestamptz,
  is_under_way boolean not null,
  primary key (tenant_id, id)
);
create index post_people on post using gin (people);
create index post_listed on post (tenant_id, created_at desc);
create index post_due on post (due_at) where due_at is not null;
create index post_under_way on post (changed_at) where is_under_way;
create index post_indicators on post using gin ((content -> 'indicators')) where state not in ('cancelled', 'withdrawn');

create index figure_entry_corrected on figure_entry (at) where correction_because is not null;

create table post_entry (
  tenant_id text not null,
  post_id text not null,
  version integer not null,
  at timestamptz not null,
  by_id text,
  by_as text not null,
  kind text not null,
  from_state text,
  to_state text not null,
  note text,
  primary key (tenant_id, post_id, version)
);

create table post_place (
  tenant_id text not null,
  post_id text not null,
  place_id text not null,
  part integer not null,
  place integer not null,
  kind text not null,
  name text not null,
  team_name text,
  language text not null,
  key text not null,
  figures text not null,
  period text not null,
  round integer not null,
  is_claimed boolean not null default true,
  outcome text check (outcome in ('sent', 'failed', 'uncertain', 'cancelled')),
  primary key (tenant_id, post_id, place_id, part)
);
create unique index post_place_claim on post_place (tenant_id, figures, period, place_id, part) where is_claimed;
create unique index post_place_key on post_place (tenant_id, key);
create index post_place_of on post_place (tenant_id, place_id);

create table post_slot (
  tenant_id text not null,
  id text not null,
  version integer not null,
  state text not null check (state in ('active', 'paused', 'ended')),
  author_id text not null,
  content jsonb not null,
  primary key (tenant_id, id)
);
create table post_slot_run (
  tenant_id text not null,
  slot_id text not null,
  week integer not null,
  outcome text not null,
  at timestamptz not null,
  until timestamptz,
  primary key (tenant_id, slot_id, week)
);
`;

/**
 * Of a broadcast a tenth of what a second allows may go at once, and the rest later: fifty that leave together meet fifty of the
 * next second when one of them is slow. Who asked something does not wait for that.
 */
export const spreadBroadcasts = soonAfterEarlier
  .replace('select delivery.id, scopes.place,', 'select delivery.id, delivery.purpose, scopes.place,')
  .replace(
    '      continue when due.place = any(full_scopes)',
    `      if due.purpose = 'broadcast' then
        wait := pace_wait(app, at, array[greatest(1, app_most / 10)], array[app_within / 10.5]);
        if wait > 0 then
          soonest := least(soonest, wait);
          continue;
        end if;
      end if;
      continue when due.place = any(full_scopes)`,
  );
