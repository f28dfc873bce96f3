import type { Statement } from '../engine/engine.ts';

/**
 * An answer gets a key when it has to be found again, which is seldom: only then does it stand in the index of keys. Of
 * several answers to one message (it was edited before) the newest that was posted.
 */
export const nameAnswer: Statement = {
  name: 'name-answer',
  text: `
update delivery set key = coalesce(key, 'answer ' || $2::text || ' ' || $3::text || ' ' || id::text)
where id = (
  select reply.id from inbox join delivery reply on reply.turn_id = inbox.id
  where inbox.tenant_id = $1::text and inbox.conversation_id = $2::text and inbox.activity_id = $3::text
    and reply.state = 'sent' and reply.message_id is not null
  order by inbox.id desc limit 1
)
returning key`,
};
