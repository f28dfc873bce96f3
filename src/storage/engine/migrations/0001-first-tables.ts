/** Never edited after a release: a change is a new file. */
export const firstTables = `
create table person (
  tenant_id text not null,
  id text not null,
  language text,
  roles text[] not null default '{}',
  primary key (tenant_id, id)
);

create table conversation (
  tenant_id text not null,
  id text not null,
  kind text not null check (kind in ('personal', 'group', 'channel')),
  service_url text not null,
  bot_id text not null,
  team_id text,
  channel_id text,
  person_tenant_id text,
  person_id text,
  topic text,
  is_active boolean not null default true,
  forgotten_at timestamptz,
  primary key (tenant_id, id)
);

create table inbox (
  id bigint generated always as identity primary key,
  tenant_id text not null,
  conversation_id text not null,
  key text not null,
  activity_id text not null,
  person_tenant_id text not null,
  person_id text not null,
  account_id text not null,
  locale text,
  event json,
  state text not null check (state in ('received', 'working', 'answered', 'done')),
  claim integer not null,
  lease_until timestamptz,
  is_followed boolean not null default false,
  received_at timestamptz not null default now()
);
create unique index inbox_key on inbox (tenant_id, conversation_id, key);
create unique index inbox_active on inbox (tenant_id, conversation_id) where state in ('working', 'answered');
create index inbox_open on inbox (tenant_id, conversation_id, id) where state <> 'done';

create table outbox (
  id bigint generated always as identity primary key,
  tenant_id text not null,
  conversation_id text not null,
  turn_id bigint,
  purpose text not null check (purpose in ('answer', 'notice')),
  activity json,
  state text not null check (state in ('pending', 'sending', 'sent', 'failed', 'uncertain')),
  attempts integer not null default 0,
  due_at timestamptz not null default now(),
  message_id text,
  reason text,
  is_told boolean not null default false,
  created_at timestamptz not null default now()
);
create index outbox_open on outbox (due_at) where state in ('pending', 'sending', 'uncertain');
create index outbox_message on outbox (conversation_id, message_id) where message_id is not null;

create table answer (
  turn_id bigint primary key,
  kind text not null,
  question text not null,
  text text not null,
  subject text,
  created_at timestamptz not null default now()
);

create table feedback (
  turn_id bigint not null,
  person_tenant_id text not null,
  person_id text not null,
  reaction text not null check (reaction in ('like', 'dislike')),
  comment text,
  given_at timestamptz not null default now(),
  primary key (turn_id, person_tenant_id, person_id)
);

create table indicator (
  id text primary key,
  definition json not null,
  revision bigint not null default 1
);

create table observation (
  indicator_id text not null references indicator,
  area text not null,
  period_start date not null,
  published_on date not null,
  value double precision,
  numerator double precision,
  denominator double precision,
  status text not null check (status in ('provisional', 'final')),
  primary key (indicator_id, area, period_start, published_on)
);
`;
