import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { acts, followUps } from '../../src/text/question/act.ts';
import type { AskedDoor } from '../../src/openai/ask-model.ts';
import type { EvaluationQuestion } from './questions.ts';

const Recorded = z.record(
  z.string(),
  z.strictObject({
    act: z.enum([...acts, 'unclear']),
    followUp: z.enum(followUps).nullable().default(null),
    article: z.string().nullable().default(null),
    indicator: z.string().nullable().default(null),
    areas: z.array(z.string()).default([]),
  }),
);

const Statements = z.object({ statements: z.array(z.object({ id: z.string(), text: z.string() })) });
const unclear = { act: 'unclear', followUp: null, article: null, indicator: null, areas: [] };

/** What a good model says to the questions of a set, as it was written by hand; 'unclear' to what nothing was written for. */
export function goodModel(set: string, questions: readonly EvaluationQuestion[]): AskedDoor {
  const file = fileURLToPath(new URL(`good-model/${set}.yaml`, import.meta.url));
  const recorded = Recorded.parse(parse(readFileSync(file, 'utf8')));
  const lost = Object.keys(recorded).filter((id) => !questions.some((question) => question.id === id));
  if (lost.length > 0) throw new RangeError(`No question is called ${lost.join(', ')}`);
  const said = questions.flatMap(({ id, question }) => (recorded[id] ? [{ question, meant: recorded[id] }] : []));
  return {
    isOn: async () => true,
    async complete({ use, material, shape }) {
      // Words that stay with what they cite.
      if (use === 'word') {
        const { statements } = Statements.parse(JSON.parse(material));
        const some = statements.slice(0, 2);
        const text = some.map((each) => each.text.replace(/[.]$/u, '')).join('; ');
        const sentences = [{ text, from: some.map(({ id }) => id) }];
        return { kind: 'given', value: shape.parse({ sentences }) };
      }
      const { question } = z.object({ question: z.string() }).parse(JSON.parse(material));
      // A greeting before the question is not asked about.
      const meant =
        said.find((each) => each.question === question) ?? said.find((each) => each.question.endsWith(question));
      return { kind: 'given', value: shape.parse(meant?.meant ?? unclear) };
    },
    embed: async () => ({ kind: 'not-given', because: 'off' }),
  };
}
