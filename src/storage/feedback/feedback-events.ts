import type { FeedbackEvent } from '../../features/feedback/events.ts';
import type { EventWriters } from '../engine/event-writers.ts';

/** What somebody says anew is looked at anew, whatever was done about what they said before. */
const anew = `reaction = excluded.reaction, given_at = now(), settled_as = null, settled_note = null, settled_at = null`;

const giveFeedback = {
  name: 'give-feedback',
  text: `
insert into feedback (turn_id, person_tenant_id, person_id, reaction, comment)
select answer.turn_id, $1::text, $2::text, $5::text, $6::text
from delivery join answer on answer.turn_id = delivery.turn_id
where delivery.tenant_id = $1::text and delivery.conversation_id = $3::text and delivery.message_id = $4::text
limit 1
on conflict (turn_id, person_tenant_id, person_id)
  do update set comment = excluded.comment, reason = null, ${anew}
returning turn_id`,
};

const dispute = {
  name: 'dispute-answer',
  text: `
insert into feedback (turn_id, person_tenant_id, person_id, reaction, reason, comment)
select answer.turn_id, $1::text, $2::text, 'dislike', $4::text, $5::text
from answer join inbox on inbox.id = answer.turn_id
where answer.turn_id = $3::bigint and inbox.tenant_id = $1::text and (
  inbox.person_id = $2::text or exists (
    select from feedback own
    where own.turn_id = answer.turn_id and own.person_tenant_id = $1::text and own.person_id = $2::text
  )
)
on conflict (turn_id, person_tenant_id, person_id)
  do update set reason = coalesce(excluded.reason, feedback.reason), comment = coalesce(excluded.comment, feedback.comment), ${anew}
returning turn_id`,
};

const settleFeedback = {
  name: 'settle-feedback',
  text: `
update feedback set settled_as = $3::text, settled_note = $4::text, settled_at = now()
where id = $2::text and person_tenant_id = $1::text and settled_as is null
returning id`,
};

export const feedbackEvents: EventWriters<FeedbackEvent> = {
  async 'feedback-given'({ where: { id }, by, messageId, reaction, comment }, run) {
    const given = await run(giveFeedback, [by.tenantId, by.id, id, messageId, reaction, comment]);
    return given.length > 0;
  },
  'answer-disputed': async ({ answer, by, reason, comment }, run) =>
    (await run(dispute, [by.tenantId, by.id, answer, reason, comment])).length > 0,
  'feedback-settled': async ({ tenantId, id, as, note }, run) =>
    (await run(settleFeedback, [tenantId, id, as, note])).length > 0,
};
