import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { isStopWord, wordsOf } from '../../src/text/words/dutch-words.ts';

/** Cases of an author who did not see the rules, with what a careful adviser would say. */
export const Judged = z.object({
  id: z.string(),
  language: z.enum(['nl', 'en']),
  text: z.string(),
  expects: z.array(z.string()),
  may_also: z.array(z.string()).default([]),
});

export function casesOf<Case>(file: string, schema: z.ZodType<Case>): readonly Case[] {
  const path = new URL(`reasoning/${file}.yaml`, import.meta.url);
  return z.array(schema).parse(parse(readFileSync(path, 'utf8')));
}

/** The rules were made with the even half in sight; the odd half was only counted. */
export function isOfEvenHalf({ id }: { readonly id: string }): boolean {
  return Number(/\d+/.exec(id)?.[0]) % 2 === 0;
}

export interface Shares {
  readonly all: number;
  readonly even: number;
  readonly odd: number;
}

/** Whole percentages of cases that are right. */
export function sharesOf<Case extends { readonly id: string }>(
  cases: readonly Case[],
  isRight: (one: Case) => boolean,
): Shares {
  const share = (of: readonly Case[]) => Math.floor((100 * of.filter(isRight).length) / of.length);
  return {
    all: share(cases),
    even: share(cases.filter(isOfEvenHalf)),
    odd: share(cases.filter((one) => !isOfEvenHalf(one))),
  };
}

/** Two thirds of the words that tell something: labels, bullets and who somebody is called by do not matter. */
export function saysTheSame(left: string, right: string): boolean {
  const [ours, theirs] = [tellingIn(left), tellingIn(right)];
  const common = ours.intersection(theirs).size;
  return common * 3 >= Math.max(ours.size, theirs.size) * 2;
}

function tellingIn(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isStopWord(word, 'nl') && !isStopWord(word, 'en'));
  return new Set(telling.length > 0 ? telling : words);
}
