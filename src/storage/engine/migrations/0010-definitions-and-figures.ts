/**
 * Definitions and figures that people enter. A definition keeps every version; a figure that was corrected stays, with the
 * entry that took its place. Figures from before have no entry.
 */
export const definitionsAndFigures = `
create table indicator_version (
  indicator_id text not null references indicator,
  version integer not null,
  at timestamptz not null default now(),
  by_id text,
  by_name text,
  because text,
  definition json not null,
  primary key (indicator_id, version)
);

create table figure_entry (
  id text primary key,
  indicator_id text not null references indicator,
  at timestamptz not null,
  by_id text,
  by_name text,
  means text not null,
  origin text,
  correction_because text,
  note text
);
create index figure_entry_indicator on figure_entry (indicator_id, at);

alter table observation add column entry_id text not null default '';
alter table observation add column replaced_by text;
alter table observation drop constraint observation_pkey;
alter table observation add primary key (indicator_id, area, period_start, published_on, entry_id);
`;
