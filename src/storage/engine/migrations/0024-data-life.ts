/**
 * Where this database stands, so that a copy that was restored is known for one; and how long what the clock says is not
 * believed there. When somebody last played the quiz, so that what they answered need not be kept for ever.
 */
export const dataLife = `
create table home (
  place text not null,
  since timestamptz not null default now(),
  doubts_until timestamptz
);

alter table quiz_game add column played_at timestamptz not null default now();
`;
