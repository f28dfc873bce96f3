import { z } from 'zod';
import type { RoundStore } from '../../features/quiz/round/ports.ts';
import type { Round } from '../../features/quiz/round/round.ts';
import { languages } from '../../shared/language.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, word, type Row } from '../engine/row.ts';
import { markOf } from './round-mark.ts';

const columns = `tenant_id, id, version, state, started_by, closes_at, answered, content::text as content`;

const one = {
  name: 'quiz-round',
  text: `select ${columns} from quiz_round where tenant_id = $1::text and id = $2::text`,
};
const here = {
  name: 'quiz-rounds-of-place',
  text: `
select ${columns} from quiz_round where tenant_id = $1::text and place = $2::text
order by content ->> 'startedAt' desc, id limit 50`,
};
const due = {
  name: 'due-quiz-rounds',
  text: `select ${columns} from quiz_round where state = 'open' and closes_at <= $1::timestamptz order by closes_at, id`,
};
const answers = {
  name: 'quiz-round-answers',
  text: `
select answers::text as answers from quiz_round_answer where tenant_id = $1::text and round_id = $2::text order by id`,
};
const marked = {
  name: 'quiz-round-marks',
  text: `
select mark_key, coalesce((
  select json_agg(own.mark) from quiz_round_mark own where own.tenant_id = $1::text and round_id = $2::text
), '[]')::text as marks
from quiz_round where tenant_id = $1::text and id = $2::text and mark_key is not null`,
};

const Guess = z.number().nullable();
const Result = z.object({
  participants: z.number(),
  quarter: z.literal([0, 1, 2, 3]).nullable(),
  expected: z.number(),
  questions: z.array(
    z.object({
      id: z.string(),
      most: z.enum(['right', 'gloomy', 'rosy', 'high', 'low', 'unknown', 'divided', 'few', 'changed']),
      gap: z.number().nullable(),
    }),
  ),
  rights: z.array(z.number()),
});
const PulseAnswer = z.object({ part: z.enum(['few', 'some', 'most']), agreed: z.number(), size: z.number() });
const Pulse = z.object({
  participants: z.number(),
  answers: z.object({ supported: PulseAnswer, why: PulseAnswer }),
});
const Content = z.object({
  kind: z.enum(['quiz', 'pulse']),
  place: z.object({ conversationId: z.string(), kind: z.enum(['group', 'channel']) }),
  language: z.enum(languages),
  startedAt: z.string(),
  /** Absent in rounds of before this could be changed. */
  fewest: z.number().optional(),
  topic: z.string().nullable(),
  questions: z.array(z.string()),
  repeats: z.string().nullable(),
  result: Result.nullable(),
  pulse: Pulse.nullable(),
});
const Answers = z.record(z.string(), Guess);

/** `fewest`: what configuration says, which rounds of before were begun with. */
export function roundStore(database: Pick<Database, 'run'>, fewest: number): RoundStore {
  const roundOf = (row: Row) => roundIn(row, fewest);
  return {
    async find(tenantId, id) {
      const [row] = await database.run(one, [tenantId, id]);
      return row ? roundOf(row) : null;
    },
    inPlace: async (tenantId, place) => (await database.run(here, [tenantId, place])).map(roundOf),
    due: async (now) => (await database.run(due, [now])).map(roundOf),
    answers: async (tenantId, id) =>
      (await database.run(answers, [tenantId, id])).map((row) => Answers.parse(JSON.parse(text(row, 'answers')))),
    async hasAnswered(id, person) {
      const [row] = await database.run(marked, [person.tenantId, id]);
      return row !== undefined && text(row, 'marks').includes(markOf(person, text(row, 'mark_key')));
    },
  };
}

function roundIn(row: Row, fewest: number): Round {
  const content = Content.parse(JSON.parse(text(row, 'content')));
  return {
    ...content,
    fewest: content.fewest ?? fewest,
    tenantId: text(row, 'tenant_id'),
    id: text(row, 'id'),
    version: number(row, 'version'),
    state: word(row, 'state', ['open', 'closed']),
    startedBy: textOrNull(row, 'started_by'),
    closesAt: text(row, 'closes_at'),
    answered: number(row, 'answered'),
  };
}
