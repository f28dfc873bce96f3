/**
 * What a colleague answered, as it stands, and every change of it. An entry is never changed, except that names and ids go
 * when somebody has their data erased; it holds the words where it brought new ones.
 */
export const colleagueArticles = `
create table colleague_article (
  tenant_id text not null,
  id text not null,
  version integer not null,
  state text not null check (state in ('draft', 'approved', 'declined', 'retired')),
  language text not null check (language in ('nl', 'en')),
  title text not null,
  question text not null,
  phrasings text[] not null,
  answer text not null,
  written_by_id text,
  written_by_name text,
  owner_id text,
  owner_name text,
  approved_by_id text,
  approved_by_name text,
  approved_on date,
  check_by date,
  subject text,
  referral_id text,
  reason text,
  primary key (tenant_id, id)
);
create unique index colleague_article_referral on colleague_article (tenant_id, referral_id) where referral_id is not null;
create index colleague_article_check on colleague_article (check_by) where state = 'approved';

create table colleague_article_entry (
  tenant_id text not null,
  id text not null,
  version integer not null,
  at timestamptz not null default now(),
  kind text not null,
  by_id text,
  by_name text,
  note text,
  title text,
  question text,
  phrasings text[],
  answer text,
  primary key (tenant_id, id, version)
);
`;
