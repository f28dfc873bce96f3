/** The answer behind a message; a second reaction of the same person replaces the first. */
export const give = {
  name: 'give-feedback',
  text: `
insert into feedback (turn_id, person_tenant_id, person_id, reaction, comment)
select answer.turn_id, $1::text, $2::text, $5::text, $6::text
from outbox join answer on answer.turn_id = outbox.turn_id
where outbox.tenant_id = $1::text and outbox.conversation_id = $3::text and outbox.message_id = $4::text
limit 1
on conflict (turn_id, person_tenant_id, person_id)
  do update set reaction = excluded.reaction, comment = excluded.comment, given_at = now()
returning turn_id`,
};
