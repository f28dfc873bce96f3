import assert from 'node:assert/strict';
import { z } from 'zod';
import { buildWording } from '../../src/features/ask/wording/build.ts';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { parseCommand } from '../../src/teams/inbound/commands.ts';
import { askAll } from './ask-all.ts';
import { casesOf, sharesOf } from './reasoning-cases.ts';
import type { EvaluationQuestion } from './questions.ts';

const things = [
  'reasoning',
  'need',
  'source',
  'partner',
  'triage',
  'quiz',
  'experiment',
  'tried-before',
  'overview',
] as const;
type Thing = (typeof things)[number];

const Start = z.object({
  id: z.string(),
  language: z.enum(['nl', 'en']),
  text: z.string(),
  after: z.literal('card').optional(),
  expects: z.enum([...things, 'none']),
});

const labels: Readonly<Record<Thing, readonly string[]>> = {
  reasoning: labelled('line'),
  need: labelled('need'),
  // Who looks for one finds the other beside it.
  source: [...labelled('source'), ...labelled('partner')],
  partner: [...labelled('partner'), ...labelled('source')],
  triage: labelled('triage'),
  quiz: labelled('quiz'),
  experiment: [...labelled('experiment'), ...labelled('own-experiments')],
  'tried-before': labelled('tried-before'),
  overview: labelled('overview'),
};

/** What is begun by words that are a command already. */
const begins: Readonly<Record<string, readonly Thing[]>> = {
  'line-new': ['reasoning'],
  'line-list': ['reasoning'],
  'need-new': ['need'],
  'find-sources': ['source', 'partner'],
  'start-triage': ['triage'],
  quiz: ['quiz'],
  'start-round': ['quiz'],
  'begin-experiment': ['experiment'],
  'list-experiments': ['tried-before', 'experiment'],
  overview: ['overview'],
};

function labelled(thing: keyof (typeof buildWording)['nl']['label']): readonly string[] {
  return [buildWording.nl.label[thing], buildWording.en.label[thing]];
}

describe('who wants to set something up, in words of their own', () => {
  const cases = casesOf('starts', Start);

  it('is offered it within one press, and nobody else is', async () => {
    const asked: EvaluationQuestion[] = cases.map(({ id, language, text }) => ({
      id,
      language,
      question: text,
      act: 'build',
      says: [],
      saysAny: [],
      never: [],
      ask: false,
    }));
    const { answers } = await askAll(asked, await openDatabase({ kind: 'memory' }));
    const reached = ({ id, text }: (typeof cases)[number]): readonly Thing[] => {
      const command = parseCommand(text);
      if (command) return begins[command.kind] ?? [];
      const buttons = answers.get(id)?.buttons ?? [];
      return things.filter((thing) => labels[thing].some((label) => buttons.includes(label)));
    };
    const shares = sharesOf(cases, (one) => {
      const got = reached(one);
      return one.expects === 'none' ? got.length === 0 : got.includes(one.expects);
    });

    for (const share of Object.values(shares)) assert.ok(share >= 85, JSON.stringify(shares));
  }).timeout(120_000);
});
