import type { ConversationStore } from '../../features/conversation/ports.ts';
import type { Database } from '../engine/database.ts';

const deactivate = { name: 'deactivate', text: 'update conversation set is_active = false where id = $1::text' };

/** What was waiting to be posted there never will be, so the turns behind it need not wait. */
const failPending = {
  name: 'fail-pending',
  text: `
with failed as (
  update outbox set state = 'failed', reason = 'gone', activity = null
  where conversation_id = $1::text and state = 'pending' returning turn_id
)
update inbox set state = 'done' from failed where inbox.id = failed.turn_id and inbox.state = 'answered'`,
};

export function conversationStore(database: Database): ConversationStore {
  return {
    deactivate: async (conversationId) => {
      await database.run(deactivate, [conversationId]);
      await database.run(failPending, [conversationId]);
    },
  };
}
