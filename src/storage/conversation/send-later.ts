import type { Done } from '../../features/conversation/unit-of-work.ts';
import type { Run } from '../engine/unit-of-work.ts';

const send = {
  name: 'send-later',
  text: `
insert into outbox (tenant_id, conversation_id, purpose, activity, state)
select tenant_id, id, 'answer', $3::bytea, 'pending' from conversation
where tenant_id = $1::text and is_active and ($2::text = id or (person_tenant_id = $4::text and person_id = $5::text))
limit 1`,
};

/** Messages to the conversation itself, and to people whose personal chat is known. */
export async function sendLater({ conversation, outcome }: Done<unknown>, run: Run): Promise<void> {
  for (const { to, content } of outcome.messages) {
    if (to.kind === 'reply') await run(send, [conversation.tenantId, conversation.id, content, null, null]);
    if (to.kind === 'person') await run(send, [to.person.tenantId, null, content, to.person.tenantId, to.person.id]);
  }
}
