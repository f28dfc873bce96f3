/**
 * Whoever does the quiz alone; and rounds of a team. An answer in a round stands apart from who gave it: of that only a mark is
 * kept, which cannot be made without the key of the round and goes when the round closes, with the key and the answers.
 */
export const quiz = `
create table quiz_game (
  tenant_id text not null,
  person_id text not null,
  version integer not null,
  content jsonb not null,
  primary key (tenant_id, person_id)
);

create table quiz_round (
  tenant_id text not null,
  id text not null,
  version integer not null,
  state text not null,
  place text not null,
  started_by text,
  closes_at timestamptz not null,
  answered integer not null default 0,
  mark_key text,
  content jsonb not null,
  primary key (tenant_id, id)
);
create index quiz_round_open on quiz_round (closes_at) where state = 'open';
create index quiz_round_place on quiz_round (tenant_id, place);

create table quiz_round_mark (
  tenant_id text not null,
  round_id text not null,
  mark text not null,
  primary key (tenant_id, round_id, mark)
);

create table quiz_round_answer (
  id uuid primary key default gen_random_uuid(),
  tenant_id text not null,
  round_id text not null,
  answers jsonb not null
);
create index quiz_round_answer_round on quiz_round_answer (tenant_id, round_id);
`;
