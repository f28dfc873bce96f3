import { z } from 'zod';
import type { Read } from './given.ts';

const Embeddings = z.object({
  data: z.array(z.object({ index: z.number().int().min(0), embedding: z.array(z.number()).min(1) })),
  usage: z.object({ prompt_tokens: z.number() }).nullish(),
});

type Vectors = readonly (readonly number[])[];

/** One vector per text, in the order of the texts, all of one length; anything else is not given. */
export function readEmbeddings(body: unknown, count: number): Read<Vectors> {
  const { data: found } = Embeddings.safeParse(body);
  const vectors = found?.data.toSorted((left, right) => left.index - right.index) ?? [];
  const isWhole =
    vectors.length === count &&
    vectors.every(
      ({ index, embedding }, place) => index === place && embedding.length === vectors[0]?.embedding.length,
    );
  const usage = found?.usage ? { tokensIn: found.usage.prompt_tokens, tokensOut: 0 } : null;
  if (!isWhole) return { given: { kind: 'not-given', because: 'unusable' }, usage };
  return { given: { kind: 'given', value: vectors.map(({ embedding }) => embedding) }, usage };
}
