import type { Asked } from '../../features/referral/ports.ts';
import type { Actor } from '../../shared/handler.ts';
import type { Database } from '../engine/database.ts';
import { flag, text, textOrNull } from '../engine/row.ts';

/** Only where the same conversation asked it: a question is never looked up by its words elsewhere. A question back is no answer. */
const askedQuestion = {
  name: 'asked-question',
  text: `
select answer.question, case answer.kind when 'choice' then '' else answer.text end as text, answer.subject, inbox.activity_id, inbox.key,
  conversation.kind = 'personal' and starts_with(inbox.key, 'message:') as is_own_message
from answer
join inbox on inbox.id = answer.turn_id
join conversation on conversation.tenant_id = inbox.tenant_id and conversation.id = inbox.conversation_id
where inbox.tenant_id = $1::text and inbox.conversation_id = $2::text and answer.question <> ''
  and ($3::text is null and inbox.person_id = $4::text or answer.question = $3::text)
order by answer.turn_id desc limit 1`,
};

/** The newest question of a person in this conversation, or the newest with these words; null when none is kept. */
export async function findAsked(
  database: Database,
  { conversation, person }: Pick<Actor, 'conversation' | 'person'>,
  question: string | null,
): Promise<Asked | null> {
  const [row] = await database.run(askedQuestion, [conversation.tenantId, conversation.id, question, person.id]);
  if (row === undefined) return null;
  return {
    question: text(row, 'question'),
    botAnswer: text(row, 'text'),
    subject: textOrNull(row, 'subject'),
    askedIn: flag(row, 'is_own_message') ? text(row, 'activity_id') : null,
  };
}
