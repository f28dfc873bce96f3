import {
  feedbackReasons,
  settlements,
  type AnsweredQuestion,
  type Complaint,
} from '../../features/feedback/feedback.ts';
import type { FeedbackStore } from '../../features/feedback/ports.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, texts, word, type Row } from '../engine/row.ts';

const answerBehind = {
  name: 'answer-behind',
  text: `
select answer.turn_id, answer.question from delivery join answer on answer.turn_id = delivery.turn_id
where delivery.tenant_id = $1::text and delivery.conversation_id = $2::text and delivery.message_id = $3::text
limit 1`,
};
const newestAnswer = {
  name: 'newest-answer',
  text: `
select answer.turn_id, answer.question from answer join inbox on inbox.id = answer.turn_id
where inbox.tenant_id = $1::text and inbox.conversation_id = $3::text and inbox.person_id = $2::text
order by answer.turn_id desc limit 1`,
};
const answerOf = {
  name: 'answer-of',
  text: `
select answer.turn_id, answer.question from answer join inbox on inbox.id = answer.turn_id
where answer.turn_id = $3::bigint and inbox.tenant_id = $1::text and (
  inbox.person_id = $2::text or exists (
    select from feedback
    where feedback.turn_id = answer.turn_id and feedback.person_tenant_id = $1::text and feedback.person_id = $2::text
  )
)`,
};

const unexplained = {
  name: 'unexplained-feedback',
  text: `
select answer.turn_id, answer.question from feedback join answer on answer.turn_id = feedback.turn_id
where feedback.person_tenant_id = $1::text and feedback.person_id = $2::text
  and feedback.reaction = 'dislike' and feedback.reason is null and feedback.comment is null
order by feedback.given_at desc limit 1`,
};

/** What an answer is about: an article or an indicator, or else what the question was taken to do. */
const about = `coalesce('subject:' || answer.subject, 'act:' || coalesce(answer.basis ->> 'act', answer.kind))`;

const judged = {
  name: 'judged-answers',
  text: `
select about, count(*) as answers, count(*) filter (where is_complained) as complained from (
  select ${about} as about, exists (
    select from feedback
    where feedback.turn_id = answer.turn_id and feedback.reaction = 'dislike' and feedback.settled_as is null
  ) as is_complained
  from answer join inbox on inbox.id = answer.turn_id
  where inbox.tenant_id = $1::text and answer.question <> ''
) judged
group by about`,
};
const complaints = `
select feedback.id, feedback.person_tenant_id, feedback.person_id, feedback.reason, feedback.comment, feedback.given_at,
  feedback.settled_as, answer.turn_id, answer.question, answer.text, answer.subject, answer.basis ->> 'act' as act,
  answer.basis ->> 'version' as version, answer.basis ->> 'method' as method, answer.basis ->> 'bot' as bot,
  coalesce(array(select json_array_elements_text(answer.basis -> 'sources')), '{}') as sources
from feedback join answer on answer.turn_id = feedback.turn_id
where feedback.person_tenant_id = $1::text and feedback.reaction = 'dislike' and answer.question <> ''`;
const open = {
  name: 'open-complaints',
  text: `${complaints} and feedback.settled_as is null and ${about} = $2::text
order by feedback.given_at desc, feedback.id limit $3::integer`,
};
const one = { name: 'complaint', text: `${complaints} and feedback.id = $2::text` };

const isNumber = /^\d{1,18}$/;

export function feedbackStore(database: Pick<Database, 'run'>): FeedbackStore {
  const first = ([row]: readonly Row[]): AnsweredQuestion | null =>
    row ? { answer: String(number(row, 'turn_id')), question: text(row, 'question') } : null;
  return {
    answerBehind: async ({ tenantId, id }, messageId) =>
      first(await database.run(answerBehind, [tenantId, id, messageId])),
    newestAnswer: async ({ tenantId, id }, conversationId) =>
      first(await database.run(newestAnswer, [tenantId, id, conversationId])),
    unexplained: async ({ tenantId, id }) => first(await database.run(unexplained, [tenantId, id])),
    answerOf: async ({ tenantId, id }, answer) =>
      isNumber.test(answer) ? first(await database.run(answerOf, [tenantId, id, answer])) : null,
    judged: async (tenantId) =>
      (await database.run(judged, [tenantId])).map((row) => ({
        about: text(row, 'about'),
        answers: number(row, 'answers'),
        complained: number(row, 'complained'),
      })),
    open: async (tenantId, of, most) => (await database.run(open, [tenantId, of, most])).map(complaintOf),
    async complaint(tenantId, id) {
      const [row] = await database.run(one, [tenantId, id]);
      return row ? complaintOf(row) : null;
    },
  };
}

function complaintOf(row: Row): Complaint {
  const tenantId = text(row, 'person_tenant_id');
  return {
    id: text(row, 'id'),
    tenantId,
    by: { tenantId, id: text(row, 'person_id') },
    answer: String(number(row, 'turn_id')),
    question: text(row, 'question'),
    answered: text(row, 'text'),
    subject: textOrNull(row, 'subject'),
    act: textOrNull(row, 'act'),
    version: textOrNull(row, 'version'),
    sources: texts(row, 'sources'),
    method: textOrNull(row, 'method'),
    bot: textOrNull(row, 'bot'),
    reason: row['reason'] == null ? null : word(row, 'reason', feedbackReasons),
    comment: textOrNull(row, 'comment'),
    givenAt: text(row, 'given_at'),
    settledAs: row['settled_as'] == null ? null : word(row, 'settled_as', settlements),
  };
}
