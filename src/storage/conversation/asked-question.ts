import type { Asked } from '../../features/referral/ports.ts';
import type { Actor } from '../../shared/handler.ts';
import type { Database } from '../engine/database.ts';
import { flag, text, textOrNull } from '../engine/row.ts';

/** Only where the same conversation asked it: a question is never looked up by its words elsewhere. A question back is no answer. */
const askedQuestion = {
  name: 'asked-question',
  text: `
with below as materialized (
  select turn_id from delivery where tenant_id = $1::text and conversation_id = $2::text and message_id = $5::text
)
select answer.question, case answer.kind when 'choice' then '' else answer.text end as text, answer.subject, inbox.activity_id, inbox.key,
  conversation.kind = 'personal' and starts_with(inbox.key, 'message:') as is_own_message
from answer
join inbox on inbox.id = answer.turn_id
join conversation on conversation.tenant_id = inbox.tenant_id and conversation.id = inbox.conversation_id
where inbox.tenant_id = $1::text and inbox.conversation_id = $2::text and answer.question <> ''
  and ($3::text is null and inbox.person_id = $4::text or answer.question = $3::text)
order by answer.turn_id in (select turn_id from below) desc, answer.turn_id desc limit 1`,
};

/**
 * Of the questions with these words in this conversation, or of all of this person, the one whose answer they pressed, else the newest;
 * null when none is kept.
 */
export async function findAsked(
  database: Database,
  {
    conversation,
    person,
    below = null,
  }: Pick<Actor, 'conversation' | 'person'> & { readonly below?: string | null | undefined },
  question: string | null,
): Promise<Asked | null> {
  const [row] = await database.run(askedQuestion, [conversation.tenantId, conversation.id, question, person.id, below]);
  if (row === undefined) return null;
  return {
    question: text(row, 'question'),
    botAnswer: text(row, 'text'),
    subject: textOrNull(row, 'subject'),
    askedIn: flag(row, 'is_own_message') ? text(row, 'activity_id') : null,
  };
}
