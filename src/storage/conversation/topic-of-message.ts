import type { Statement } from '../engine/engine.ts';

/** Of a question, or of what was posted in answer to it; of the newest words where it was edited since. */
export const topicOfMessage: Statement = {
  name: 'topic-of-message',
  text: `
with named as materialized (
  select inbox.activity_id from delivery join inbox on inbox.id = delivery.turn_id
  where delivery.tenant_id = $1::text and delivery.conversation_id = $2::text and delivery.message_id = $3::text
  union all
  select $3::text
)
select answer.topic
from inbox join answer on answer.turn_id = inbox.id
where inbox.tenant_id = $1::text and inbox.conversation_id = $2::text
  and inbox.activity_id in (select activity_id from named)
order by inbox.id desc limit 1`,
};
