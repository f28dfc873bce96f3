/** Who follows which figures, by which rule, and up to which period they were told. */
export const followedFigures = `
create table follower (
  tenant_id text not null,
  person_id text not null,
  language text not null,
  pace text not null,
  told_at timestamptz not null,
  primary key (tenant_id, person_id)
);

create table followed_figure (
  tenant_id text not null,
  person_id text not null,
  indicator_id text not null references indicator,
  alert_on text not null,
  bound double precision,
  told_period date,
  primary key (tenant_id, person_id, indicator_id),
  foreign key (tenant_id, person_id) references follower on delete cascade
);
`;
