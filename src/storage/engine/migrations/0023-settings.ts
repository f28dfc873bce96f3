/** What administrators changed of the settings, with who and when; the newest row of a name counts. When CBS was last looked at. */
export const settings = `
create table setting_change (
  version integer primary key,
  name text not null,
  value json not null,
  at timestamptz not null,
  tenant_id text not null,
  by_id text not null
);

create table cbs_look (
  is_only boolean primary key default true check (is_only),
  at timestamptz not null,
  tables integer not null,
  refused integer not null,
  complete_at timestamptz
);
`;
