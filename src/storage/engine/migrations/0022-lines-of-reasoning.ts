/**
 * Lines of reasoning, with every version of each; data needs, and what is asked of who has the data. `people` are those whose name
 * stands in the content, so that they can be found and taken out.
 */
export const linesOfReasoning = `
create table reasoning_line (
  tenant_id text not null,
  id text not null,
  version integer not null,
  language text not null,
  content jsonb not null,
  people text[] not null,
  place text,
  changed_at timestamptz not null,
  primary key (tenant_id, id)
);
create index reasoning_line_people on reasoning_line using gin (people);
create index reasoning_line_place on reasoning_line (tenant_id, place) where place is not null;

create table reasoning_line_version (
  tenant_id text not null,
  line_id text not null,
  version integer not null,
  at timestamptz not null,
  by_id text,
  by_name text,
  step text not null,
  about text,
  content jsonb not null,
  primary key (tenant_id, line_id, version)
);
create index reasoning_line_version_by on reasoning_line_version (tenant_id, by_id);

create table data_need (
  tenant_id text not null,
  id text not null,
  version integer not null,
  language text not null,
  content jsonb not null,
  people text[] not null,
  line_id text,
  remind_at timestamptz,
  changed_at timestamptz not null,
  primary key (tenant_id, id)
);
create index data_need_people on data_need using gin (people);
create index data_need_line on data_need (tenant_id, line_id) where line_id is not null;
create index data_need_due on data_need (remind_at) where remind_at is not null;

create table data_need_entry (
  tenant_id text not null,
  need_id text not null,
  version integer not null,
  at timestamptz not null,
  by_id text,
  by_name text,
  step text not null,
  note text,
  primary key (tenant_id, need_id, version)
);
create index data_need_entry_by on data_need_entry (tenant_id, by_id);
`;
