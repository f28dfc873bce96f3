import { z } from 'zod';
import type { Read } from './given.ts';

/** As far as it is used; a deployment may send more. */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullable(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});

/** Reads the one value that was asked for; what is cut, withheld or of another shape is not given. */
export function readCompletion<T>(body: unknown, shape: z.ZodType<T>): Read<T> {
  const parsed = Completion.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (!choice) return { given: { kind: 'not-given', because: 'unusable' }, usage: null };
  const { prompt_tokens: tokensIn, completion_tokens: tokensOut } = parsed.data?.usage ?? {};
  const usage = tokensIn === undefined || tokensOut === undefined ? null : { tokensIn, tokensOut };
  const { finish_reason: finished, message } = choice;
  if (finished === 'content_filter') return { given: { kind: 'not-given', because: 'filtered' }, usage };
  if (finished === 'length') return { given: { kind: 'not-given', because: 'cut' }, usage };
  if (message.refusal) return { given: { kind: 'not-given', because: 'refused' }, usage };
  const value = finished === 'stop' ? shape.safeParse(jsonIn(message.content)) : null;
  return {
    given: value?.success ? { kind: 'given', value: value.data } : { kind: 'not-given', because: 'unusable' },
    usage,
  };
}

function jsonIn(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
