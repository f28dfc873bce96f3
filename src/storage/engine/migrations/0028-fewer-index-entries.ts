/**
 * A turn that is first in its conversation, as nearly all are, stands in `inbox_active` alone: only who waits behind it needs to be
 * found in order. The id of a message says nearly all by itself, and the conversation beside it was most of the entry.
 */
export const fewerIndexEntries = [
  `create index inbox_waiting on inbox (tenant_id, conversation_id, id) where state = 'received'`,
  `drop index inbox_open`,
  `drop index delivery_message`,
  `create index delivery_message on delivery (message_id) where message_id is not null`,
];
