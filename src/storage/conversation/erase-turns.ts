/**
 * A deleted question is not answered any more: its worker finds its claim gone. Of a person the turns in work stay, because
 * one of them is the request to be erased; what they leave behind falls under the retention period.
 */
const statement = (name: string, condition: string) => ({
  name,
  text: `
with gone as (
  delete from inbox where ${condition} returning id
), messages as (
  delete from outbox using gone where outbox.turn_id = gone.id
), answers as (
  delete from answer using gone where answer.turn_id = gone.id
), reactions as (
  delete from feedback using gone where feedback.turn_id = gone.id
)
select count(*) as gone from gone`,
});

export const eraseConversationTurns = statement(
  'erase-conversation',
  'tenant_id = $1::text and conversation_id = $2::text',
);
/** Every thread of every channel is a conversation of its own. */
export const eraseTeamTurns = statement(
  'erase-team',
  `tenant_id = $1::text and conversation_id in (
    select id from conversation where tenant_id = $1::text and team_id = $2::text
  )`,
);
export const eraseMessageTurns = statement(
  'erase-message',
  'tenant_id = $1::text and conversation_id = $2::text and activity_id = $3::text',
);
export const erasePersonTurns = statement(
  'erase-person-turns',
  "person_tenant_id = $1::text and person_id = $2::text and state in ('received', 'done')",
);
