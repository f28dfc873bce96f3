/**
 * Roles are logged: the highest version of an organisation is the state that its list of roles shows. Names are kept of who
 * has a role, and of nobody else.
 */
export const rolesAndPlaces = `
alter table person add column name text;

create table role_change (
  tenant_id text not null,
  version integer not null,
  at timestamptz not null default now(),
  person_id text not null,
  role text not null,
  change text not null check (change in ('give', 'take')),
  by_id text,
  primary key (tenant_id, version)
);

create table team (
  tenant_id text not null,
  id text not null,
  name text,
  service_url text not null,
  bot_id text not null,
  primary key (tenant_id, id)
);

create table channel (
  tenant_id text not null,
  team_id text not null,
  id text not null,
  name text,
  primary key (tenant_id, id)
);
create index channel_team on channel (tenant_id, team_id);

create table press (
  tenant_id text not null,
  nonce text not null,
  pressed_at timestamptz not null default now(),
  primary key (tenant_id, nonce)
);
`;
