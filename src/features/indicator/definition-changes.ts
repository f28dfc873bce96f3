import type { Indicator } from './indicator.ts';

/** What a change can be about, in the order in which it is told. */
export const parts = [
  'name',
  'also',
  'definition',
  'kind',
  'frequency',
  'unit',
  'denominator',
  'decimals',
  'wholeArea',
  'inflowId',
  'outflowId',
  'source',
  'owner',
  'deputy',
  'ownerRole',
  'target',
  'targetBecause',
  'targetFrom',
  'favourable',
  'favourableBecause',
  'lagPeriods',
  'roundedTo',
  'disclosure',
  'threshold',
  'needsApproval',
  'says',
  'doesNotSay',
  'breaks',
  'flagged',
  'confirmed',
  'baseline',
  'checkBy',
  'isRetired',
] as const satisfies readonly (keyof Indicator)[];
export type Part = (typeof parts)[number];

/** What differs between two versions; of who owns it only who it is. */
export function changedParts(before: Indicator, after: Indicator): readonly Part[] {
  return parts.filter((part) =>
    part === 'owner' || part === 'deputy' ? before[part]?.id !== after[part]?.id : !isSame(before[part], after[part]),
  );
}

/** Whether two parts of a definition say the same once they are stored. */
export function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => left.localeCompare(right)))
      : part,
  );
}
