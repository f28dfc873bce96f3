/**
 * What champions choose for themselves. The log tells what happened to them and is never changed; it goes when they have
 * their data erased.
 */
export const champions = `
create table champion (
  tenant_id text not null,
  person_id text not null,
  name text,
  state text not null check (state in ('asked', 'nominated', 'approved', 'stopped')),
  version integer not null,
  topics text[] not null,
  team text,
  languages text[] not null,
  capacity integer not null check (capacity between 1 and 20),
  absent_until text,
  working_days text[] not null,
  quiet_from integer,
  quiet_until integer,
  is_listed boolean not null,
  shows_thanks boolean not null,
  requested_by text,
  requested_by_name text,
  request_why text,
  request_shown_to text[] not null,
  request_since integer,
  primary key (tenant_id, person_id)
);

create table champion_change (
  tenant_id text not null,
  person_id text not null,
  version integer not null,
  at timestamptz not null default now(),
  change text not null,
  by_id text,
  note text,
  primary key (tenant_id, person_id, version)
);
`;
