/**
 * Figures that somebody gave and has not saved yet, for a few days; who was told that figures are missing; and what people
 * confirmed of unlikely figures.
 */
export const figuresInDraft = `
create table figure_draft (
  tenant_id text not null,
  person_id text not null,
  id text not null,
  kind text not null,
  at timestamptz not null default now(),
  content json not null,
  primary key (tenant_id, person_id, id)
);

create table missing_told (
  tenant_id text not null,
  person_id text not null,
  indicator_id text not null,
  period_start date not null,
  at timestamptz not null default now(),
  primary key (tenant_id, person_id, indicator_id, period_start)
);

alter table figure_entry add column confirmed text[] not null default '{}';
`;
