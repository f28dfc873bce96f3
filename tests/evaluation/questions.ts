import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { acts } from '../../src/text/question/act.ts';

/** What a right answer to a question is; what is left out is not asked of it. */
const EvaluationQuestion = z.strictObject({
  id: z.string(),
  language: z.enum(['nl', 'en']),
  question: z.string(),
  act: z.enum(acts),
  /** Any one of these articles is the answer. */
  article: z.array(z.string()).optional(),
  /** Any one of these indicators is shown. */
  indicator: z.array(z.string()).optional(),
  area: z.string().optional(),
  /** All of these occur. */
  says: z.array(z.string()).default([]),
  /** Of each list one occurs. */
  saysAny: z.array(z.array(z.string())).default([]),
  /** None of these occurs. */
  never: z.array(z.string()).default([]),
  /** Asked in the conversation of this one, after it. */
  follows: z.string().optional(),
  /** A question back is a right answer too. */
  ask: z.boolean().default(false),
});
export type EvaluationQuestion = z.infer<typeof EvaluationQuestion>;

const folder = fileURLToPath(new URL('.', import.meta.url));

/** They hold judged cases of their own shapes, and what a model says; no questions. */
const otherFolders = ['reasoning', 'good-model'];

/** The names of the sets there are. */
export function questionSets(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !otherFolders.includes(entry.name))
    .map(({ name }) => name);
}

/** The questions of a set, in the order of its files. Throws when one is not what a question is. */
export function readQuestions(set: string): EvaluationQuestion[] {
  return readdirSync(`${folder}${set}`)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => z.array(EvaluationQuestion).parse(parse(readFileSync(`${folder}${set}/${file}`, 'utf8'))));
}
