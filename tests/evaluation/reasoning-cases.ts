import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

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
