/** Which data there are and who can supply them, as they stand and in every version of before. */
export const sources = `
create table source (
  tenant_id text not null,
  id text not null,
  version integer not null,
  is_retired boolean not null,
  content jsonb not null,
  primary key (tenant_id, id)
);

create table source_entry (
  tenant_id text not null,
  id text not null,
  version integer not null,
  at timestamptz not null default now(),
  by_id text,
  content jsonb not null,
  primary key (tenant_id, id, version),
  foreign key (tenant_id, id) references source on delete cascade
);
create index source_entry_by on source_entry (tenant_id, by_id);
`;
