/**
 * Small changes that are tried out, each as it stands, with every version of before; and who was told that the end had come: of
 * each end once.
 */
export const experiments = `
create table experiment (
  tenant_id text not null,
  id text not null,
  version integer not null,
  state text not null,
  owner_id text,
  owner_name text,
  indicator_id text,
  ends_on date,
  concluded_on date,
  content jsonb not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index experiment_ends on experiment (ends_on) where state = 'running';
create index experiment_owner on experiment (tenant_id, owner_id);

create table experiment_entry (
  tenant_id text not null,
  id text not null,
  version integer not null,
  step text not null,
  at timestamptz not null default now(),
  by_id text,
  content jsonb not null,
  primary key (tenant_id, id, version),
  foreign key (tenant_id, id) references experiment on delete cascade
);
create index experiment_entry_by on experiment_entry (tenant_id, by_id);

create table experiment_told (
  tenant_id text not null,
  id text not null,
  ends_on date not null,
  stage text not null,
  primary key (tenant_id, id, ends_on, stage),
  foreign key (tenant_id, id) references experiment on delete cascade
);
`;
