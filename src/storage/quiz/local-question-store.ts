import { z } from 'zod';
import type { LocalQuestionStore } from '../../features/quiz/local/ports.ts';
import { localStates, type LocalQuestion } from '../../features/quiz/local/local-question.ts';
import { languages } from '../../shared/language.ts';
import { frequencies, periodAt } from '../../time/period.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, word, type Row } from '../engine/row.ts';

const columns = `tenant_id, id, version, state, written_by, content::text as content`;

const one = {
  name: 'quiz-question',
  text: `select ${columns} from quiz_question where tenant_id = $1::text and id = $2::text`,
};
const all = {
  name: 'quiz-questions',
  text: `
select ${columns} from quiz_question where tenant_id = $1::text and state <> 'withdrawn'
order by changed_at desc, id limit 100`,
};

const Content = z.object({
  indicatorId: z.string(),
  frequency: z.enum(frequencies),
  /** First day of the period. */
  from: z.iso.date(),
  answer: z.number(),
  asked: z.string(),
  explains: z.string(),
  language: z.enum(languages),
  reason: z.string(),
});

export function localQuestionStore(database: Pick<Database, 'run'>): LocalQuestionStore {
  return {
    async find(tenantId, id) {
      const [row] = await database.run(one, [tenantId, id]);
      return row ? questionOf(row) : null;
    },
    all: async (tenantId) => (await database.run(all, [tenantId])).map(questionOf),
  };
}

function questionOf(row: Row): LocalQuestion {
  const { frequency, from, ...content } = Content.parse(JSON.parse(text(row, 'content')));
  return {
    tenantId: text(row, 'tenant_id'),
    id: text(row, 'id'),
    version: number(row, 'version'),
    state: word(row, 'state', localStates),
    by: textOrNull(row, 'written_by'),
    period: periodAt(frequency, from),
    ...content,
  };
}
