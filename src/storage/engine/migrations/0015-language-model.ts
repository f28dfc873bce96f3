/** Who switched the language model on or off, what was asked of it (without content or person), and what a day cost. */
export const languageModel = `
create table model_switch (
  id bigint generated always as identity primary key,
  is_on boolean not null,
  at timestamptz not null,
  tenant_id text not null,
  by_id text not null
);

create table model_request (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  use text not null,
  deployment text not null,
  outcome text not null,
  sends integer not null,
  tokens_in integer not null,
  tokens_out integer not null,
  duration_ms integer not null
);

create index model_request_at on model_request (at);

create table model_spent (
  day date not null,
  tenant_id text not null,
  person_id text not null,
  tokens bigint not null,
  primary key (day, tenant_id, person_id)
);
`;
