import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { outcomeOf } from '../../src/features/source/triage/outcome.ts';

const Answer = z
  .union([z.boolean(), z.enum(['yes', 'no', 'unknown'])])
  .transform((said) => (said === true ? 'yes' : said === false ? 'no' : said));
const Outcome = z.enum(['now', 'aggregated', 'officer']);
const Cases = z.array(
  z.object({
    id: z.string(),
    answers: z.object({
      personal: Answer,
      special: Answer,
      aggregated: Answer,
      compatible: Answer,
      outside: Answer,
      registered: Answer,
    }),
    outcome: Outcome,
    may_also: z.array(Outcome).default([]),
  }),
);

/** Judged by somebody who had not seen the table. The odd half was never looked at. */
describe('a careful adviser', () => {
  const cases = Cases.parse(parse(readFileSync(new URL('reasoning/triage.yaml', import.meta.url), 'utf8')));

  for (const [half, rest, least] of [
    ['even', 0, 1],
    ['odd', 1, 0.85],
  ] as const)
    it(`would come to the same outcome of a privacy check, in the ${half} half`, () => {
      const some = cases.filter(({ id }) => Number(/\d+$/.exec(id)?.[0]) % 2 === rest);
      const right = some.filter(({ answers, outcome }) => outcomeOf(answers) === outcome);
      const lenient = some.filter(({ answers, outcome, may_also: also }) =>
        [outcome, ...also].includes(outcomeOf(answers)),
      );

      assert.ok(some.length > 30);
      assert.ok(
        right.length / some.length >= least,
        `${right.length} of ${some.length}, or ${lenient.length} where another outcome is as good`,
      );
    });
});
