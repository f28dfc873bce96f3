/**
 * What an answer rests on; why somebody thought it no good and what was done about it; other words that lead to an article that
 * is there, and doubts about one.
 */
export const feedbackReviewed = `
alter table answer add column basis json;

alter table feedback add column id text not null default gen_random_uuid()::text;
alter table feedback add column reason text;
alter table feedback add column settled_as text;
alter table feedback add column settled_note text;
alter table feedback add column settled_at timestamptz;
create unique index feedback_id on feedback (id);
create index feedback_open on feedback (person_tenant_id) where reaction = 'dislike' and settled_as is null;

create table article_phrasing (
  number bigint generated always as identity,
  tenant_id text not null,
  slug text not null,
  language text not null check (language in ('nl', 'en')),
  text text not null,
  added_at timestamptz not null default now(),
  added_by_id text,
  primary key (tenant_id, slug, text)
);

create table article_doubt (
  number bigint generated always as identity,
  tenant_id text not null,
  slug text not null,
  article_version text not null,
  remark text not null,
  doubted_at timestamptz not null default now(),
  primary key (tenant_id, slug, article_version)
);
`;
