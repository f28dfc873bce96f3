/**
 * How work with data goes, in counts that stay when questions go. An answer is counted once; those from before are not, because
 * of their months a part is gone. Who asked is there only until the month is over, as a key made of their id, which whoever can
 * read the database and knows the ids could make again.
 */
export const monthOverviews = `
alter table answer add column is_counted boolean not null default true;
alter table answer alter column is_counted set default false;
create index answer_uncounted on answer (turn_id) where not is_counted;

create table question_count (
  tenant_id text not null,
  month date not null,
  topic text not null,
  outcome text not null check (outcome in ('answered', 'asked-back', 'not-answered')),
  number integer not null,
  first_on date not null,
  primary key (tenant_id, month, topic, outcome)
);

create table question_asker (
  tenant_id text not null,
  month date not null,
  scope text not null,
  key text not null,
  primary key (tenant_id, month, scope, key)
);

create table figure_use_count (
  tenant_id text not null,
  month date not null,
  number integer not null,
  primary key (tenant_id, month)
);

create table month_overview (
  tenant_id text not null,
  month date not null,
  content jsonb not null,
  primary key (tenant_id, month)
);
`;
