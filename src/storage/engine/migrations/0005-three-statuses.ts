/** CBS publishes provisional, revised provisional and final figures; never edited after a release. */
export const threeStatuses = `
alter table observation drop constraint observation_status_check;
alter table observation add constraint observation_status_check
  check (status in ('provisional', 'revised-provisional', 'final'));
`;
