/**
 * Who is worked on and who waits stand in columns of their own, because a row is changed in place (HOT) only while no index, and no
 * condition of one, names a column that changes: from working to answered neither does, and `state` does. The room on each page
 * is for that change.
 */
export const turnsChangedInPlace = [
  `alter table inbox
    add column is_busy boolean not null generated always as (state in ('working', 'answered')) stored,
    add column is_waiting boolean not null generated always as (state = 'received') stored,
    set (fillfactor = 60)`,
  `drop index inbox_active`,
  `create unique index inbox_active on inbox (tenant_id, conversation_id) where is_busy`,
  `drop index inbox_waiting`,
  `create index inbox_waiting on inbox (tenant_id, conversation_id, id) where is_waiting`,
];
