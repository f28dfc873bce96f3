import assert from 'node:assert/strict';
import { z } from 'zod';
import { adviseElement } from '../../src/features/reasoning/advice/advise-element.ts';
import { adviseLine } from '../../src/features/reasoning/advice/advise-line.ts';
import { elementKinds, type Line } from '../../src/features/reasoning/line.ts';
import { elementsOf } from '../../src/features/reasoning/outline/from-outline.ts';
import { readOutline, type OutlineNode } from '../../src/features/reasoning/outline/read-outline.ts';
import { casesOf, Judged, saysTheSame, sharesOf } from './reasoning-cases.ts';

const least = 85;

/** All that must be said is said, and nothing else but what may be. */
function isAdvised(got: readonly string[], { expects, may_also: may }: z.infer<typeof Judged>): boolean {
  return expects.every((one) => got.includes(one)) && got.every((one) => expects.includes(one) || may.includes(one));
}

function isExact(got: readonly string[], { expects }: z.infer<typeof Judged>): boolean {
  return got.length === expects.length && expects.every((one) => got.includes(one));
}

function atLeast(shares: object, bar = least): void {
  for (const [half, share] of Object.entries(shares))
    assert.ok(Number(share) >= bar, `${half}: ${share}% of the cases, of ${JSON.stringify(shares)}`);
}

describe('what an outside adviser would say', () => {
  const elements = casesOf('elements', Judged.extend({ typed_as: z.enum(elementKinds), of: z.string().nullish() }));
  const advice = (one: (typeof elements)[number]) => adviseElement(one.typed_as, one.text, one.of ?? null);

  it('is said of an element', () => {
    assert.ok(elements.length >= 120);
    atLeast(sharesOf(elements, (one) => isAdvised(advice(one), one)));
    atLeast(sharesOf(elements, (one) => isExact(advice(one), one)));
  });

  it('is seldom said without need', () => {
    atLeast(
      sharesOf(
        elements.filter(({ expects }) => expects.length === 0),
        (one) => advice(one).length === 0,
      ),
      90,
    );
  });

  interface Branch {
    readonly text: string;
    readonly interventions?: readonly string[] | undefined;
    readonly measures?: readonly string[] | undefined;
    readonly effects?: readonly Branch[] | undefined;
  }
  const Branch: z.ZodType<Branch> = z.lazy(() =>
    z.object({
      text: z.string(),
      interventions: z.array(z.string()).optional(),
      measures: z.array(z.string()).optional(),
      effects: z.array(Branch).optional(),
    }),
  );
  const Tree = z.object({
    goal: z.string(),
    owner: z.string().optional(),
    effects: z.array(Branch).optional(),
    interventions: z.array(z.string()).optional(),
    measures: z.array(z.string()).optional(),
  });
  const lines = casesOf('lines', Judged.extend({ tree: Tree }));
  const branchOf = ({ text, under }: OutlineNode): Branch => ({
    text,
    effects: under.filter(({ kind }) => kind === 'effect').map(branchOf),
    interventions: under.filter(({ kind }) => kind === 'intervention').map((one) => one.text),
    measures: under.filter(({ kind }) => kind === 'measure').map((one) => one.text),
  });
  const filled = ({ text, effects = [], interventions = [], measures = [] }: Branch): Branch => ({
    text,
    effects: effects.map(filled),
    interventions,
    measures,
  });

  const areSame = (left: readonly string[] = [], right: readonly string[] = []): boolean =>
    left.length === right.length && left.every((one, index) => saysTheSame(one, right[index] ?? ''));
  const isSameTree = (left: Branch, right: Branch): boolean =>
    saysTheSame(left.text, right.text) &&
    areSame(left.interventions, right.interventions) &&
    areSame(left.measures, right.measures) &&
    left.effects?.length === right.effects?.length &&
    (left.effects ?? []).every((one, index) => isSameTree(one, right.effects?.[index] ?? { text: '' }));

  it('is read in a whole line', () => {
    atLeast(
      sharesOf(lines, ({ text, tree: { goal, owner = '', ...tree } }) => {
        const read = readOutline(text);
        return (
          read !== null &&
          saysTheSame(read.owner, owner) &&
          isSameTree(branchOf(read.goal), filled({ text: goal, ...tree }))
        );
      }),
    );
  });

  it('is said of a whole line', () => {
    const ofWhole = ['too-many-indicators', 'no-owner', 'effect-without-intervention', 'intervention-without-effect'];
    const said = (text: string): readonly string[] => {
      const read = readOutline(text);
      if (read === null) return ['unread'];
      let count = 0;
      const line: Line = {
        id: 'l',
        tenantId: 't',
        version: 1,
        language: 'nl',
        owner: read.owner,
        elements: [...elementsOf(read, () => `${(count += 1)}`)],
        members: [],
        place: null,
        skipped: [],
      };
      return adviseLine(line).flatMap(({ warning }) => (ofWhole.includes(warning) ? [warning] : []));
    };
    atLeast(sharesOf(lines, (one) => isAdvised(said(one.text), one)));
  });
});
