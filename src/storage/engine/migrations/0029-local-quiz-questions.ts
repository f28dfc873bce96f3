/** Questions of the quiz about figures of the municipality itself, each approved by somebody who did not write it. */
export const localQuizQuestions = `
create table quiz_question (
  tenant_id text not null,
  id text not null,
  version integer not null,
  state text not null,
  written_by text,
  changed_at timestamptz not null default now(),
  content jsonb not null,
  primary key (tenant_id, id)
);
`;
