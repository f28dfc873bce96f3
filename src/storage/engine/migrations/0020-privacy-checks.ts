/** Six questions about data that somebody wants to use, as they stand, and every step that was taken with them. */
export const privacyChecks = `
create table triage (
  tenant_id text not null,
  id text not null,
  version integer not null,
  state text not null,
  asker_id text,
  asker_name text,
  officer_id text,
  officer_name text,
  content jsonb not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create index triage_asker on triage (tenant_id, asker_id);
create index triage_open on triage (tenant_id, changed_at) where state in ('sent', 'taken');

create table triage_entry (
  tenant_id text not null,
  id text not null,
  version integer not null,
  step text not null,
  at timestamptz not null default now(),
  by_id text,
  primary key (tenant_id, id, version),
  foreign key (tenant_id, id) references triage on delete cascade
);
create index triage_entry_by on triage_entry (tenant_id, by_id);
`;
