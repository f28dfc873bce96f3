/** What administrators changed of the settings, with who and when; the newest row of a name counts. */
export const settings = `
create table setting_change (
  version integer primary key,
  name text not null,
  value json not null,
  at timestamptz not null,
  tenant_id text not null,
  by_id text not null
);
`;
