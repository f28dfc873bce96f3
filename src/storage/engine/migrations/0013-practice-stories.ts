/**
 * What colleagues tell beside a figure; and how often a figure of a post was used for a decision: a number, and for each press a
 * key that cannot be read as who it was, so that one person counts once.
 */
export const practiceStories = `
create table practice_story (
  tenant_id text not null,
  id text not null,
  version integer not null,
  indicator_id text not null references indicator,
  state text not null,
  text text not null,
  said_as text not null,
  shows_name boolean not null,
  by_id text,
  by_name text,
  language text not null,
  told_at timestamptz not null default now(),
  decided_on date,
  reason text,
  primary key (tenant_id, id)
);
create index practice_story_approved on practice_story (tenant_id, indicator_id, decided_on) where state = 'approved';
create index practice_story_by on practice_story (tenant_id, by_id);

create table figure_use (
  tenant_id text not null,
  post text not null,
  indicator_id text not null,
  presses integer not null,
  primary key (tenant_id, post, indicator_id)
);

create table figure_use_press (
  key text primary key,
  on_day date not null default current_date
);
`;
