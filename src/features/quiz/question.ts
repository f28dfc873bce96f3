import { parse } from 'yaml';
import { z } from 'zod';
import { languages, type Translated } from '../../shared/language.ts';

const inBoth = (most: number) => z.strictObject({ nl: z.string().min(1).max(most), en: z.string().min(1).max(most) });

const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const Source = z.strictObject({
  title: z.string().min(1).max(160),
  url: z.url({ protocol: /^https$/ }),
  /** When the figure was taken from a table that is revised; what is printed once in a report has none. */
  retrieved: z.iso.date().optional(),
});

/** How the answer follows from an extract of what was published. A cell is 'row/column', or 'every/column' for all rows. */
const Recompute = z.strictObject({
  file: z.string().regex(/^[a-z0-9-]+\.csv$/),
  operation: Slug,
  cells: z.array(z.string().regex(/^[^/]+\/[^/]+$/)).min(1),
  /** What the operation compares with: a number of inhabitants, a per cent that still counts as equal. */
  limit: z.number().optional(),
  /** The extract counts in thousands. */
  times: z.literal(1000).optional(),
});

const asked = {
  id: Slug,
  /** Names period, place and what is counted, and does not hint at the direction. */
  question: inBoth(400),
  /** Whether a higher figure is gloomier; 'neither' when it has no good side. */
  worse: z.enum(['higher', 'lower', 'neither']),
  source: z.string(),
  period: inBoth(80),
  /** What the figure says and does not say. */
  explains: inBoth(500),
  recompute: Recompute,
  /** Of the written explanation of what the question is about. */
  article: Slug.optional(),
};

const Estimate = z
  .strictObject({
    ...asked,
    kind: z.literal('estimate'),
    answer: z.number(),
    unit: inBoth(60),
    decimals: z.int().min(0).max(2),
    /** Between these an estimate is believed to be meant; outside it is taken for a typing error. */
    low: z.number(),
    high: z.number(),
  })
  .refine(({ low, answer, high }) => low <= answer && answer <= high, 'the answer lies outside low and high');

const letters = ['A', 'B', 'C'] as const;

/** `value` orders the options: what a lower or higher choice would have meant. */
const Option = inBoth(80).extend({ value: z.number() });

const Choice = z
  .strictObject({
    ...asked,
    kind: z.literal('choice'),
    options: z.tuple([Option, Option, Option]),
    right: z.enum(letters),
  })
  .refine(({ options }) => new Set(options.map(({ value }) => value)).size === 3, 'two options have the same value')
  .refine(
    ({ options }) => languages.every((language) => new Set(options.map((option) => option[language])).size === 3),
    'two options read the same',
  );

const QuestionFile = z
  .strictObject({
    topic: Slug,
    name: inBoth(40),
    /** Its explanations give answers of other topics away, so it is asked after all of them. */
    isLast: z.literal(true).optional(),
    sources: z.record(Slug, Source),
    questions: z.array(z.discriminatedUnion('kind', [Estimate, Choice])).min(1),
  })
  .refine(({ sources, questions }) => questions.every(({ source }) => source in sources), 'a source is not described');

type Asked = z.infer<typeof QuestionFile>['questions'][number];

/** One question of the quiz: a published figure to estimate, or three options to choose from. */
export type Question = Asked extends infer Each
  ? Each extends Asked
    ? Omit<Each, 'source' | 'period' | 'recompute'> & {
        readonly topic: string;
        readonly topicName: Translated;
        readonly isLast: boolean;
        /** Of a published figure; one of our own is compared with the figure itself. */
        readonly recompute?: z.infer<typeof Recompute>;
        /** Without an address where it is not published. */
        readonly source: Omit<z.infer<typeof Source>, 'url'> & { readonly url?: string; readonly period: Translated };
      }
    : never
  : never;

/** Throws when the text is not as a file of `knowledge/quiz` should be. */
export function parseQuestions(yaml: string): readonly Question[] {
  const { topic, name, isLast = false, sources, questions } = QuestionFile.parse(parse(yaml));
  return questions.map(
    ({ source, period, ...question }) =>
      ({ ...question, topic, topicName: name, isLast, source: { ...sources[source], period } }) as Question,
  );
}
