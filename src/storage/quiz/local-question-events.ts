import type { LocalQuestionEvent } from '../../features/quiz/local/events.ts';
import type { Person } from '../../shared/person.ts';
import { startOf } from '../../time/period.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';

const make = {
  name: 'make-quiz-question',
  text: `
insert into quiz_question (tenant_id, id, version, state, written_by, content)
values ($1::text, $2::text, $3::integer, $4::text, $5::text, $6::jsonb)
returning version`,
};
/** Two who change it at once meet in the version. */
const change = {
  name: 'change-quiz-question',
  text: `
update quiz_question set version = $3::integer, state = $4::text, written_by = $5::text, content = $6::jsonb,
  changed_at = now()
where tenant_id = $1::text and id = $2::text and version = $3::integer - 1
returning version`,
};
const forget = {
  name: 'forget-quiz-question-writer',
  text: `update quiz_question set written_by = null where tenant_id = $1::text and written_by = $2::text`,
};

export const localQuestionEvents: EventWriters<LocalQuestionEvent> = {
  async 'local-question-changed'({ question }, run) {
    const { tenantId, id, version, state, by, period, indicatorId, answer, asked, explains, language, reason } =
      question;
    const content = {
      indicatorId,
      frequency: period.kind,
      from: startOf(period),
      answer,
      asked,
      explains,
      language,
      reason,
    };
    const written = await run(version === 1 ? make : change, [tenantId, id, version, state, by, storableJson(content)]);
    return written.length > 0;
  },
};

/** The question is of the municipality and stays. */
export async function forgetQuizQuestionWriter({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forget, [tenantId, id]);
}
