/** A message is posted as it was written and is gone a moment later: reading it as JSON and compressing it only cost time. */
export const messagesAsBytes = `
alter table outbox alter column activity type bytea using convert_to(activity::text, 'UTF8');
alter table outbox alter column activity set storage external;
`;
