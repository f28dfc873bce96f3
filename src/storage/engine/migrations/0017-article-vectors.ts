/** What articles mean, as numbers of one deployment; `hash` is of the text they were made of. */
export const articleVectors = `
create table article_vector (
  key text not null,
  deployment text not null,
  hash text not null,
  vector bytea not null,
  primary key (key, deployment)
);
`;
