import type { LeftOutReason } from '../account.ts';
import type { Relation, RelationKind } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

/** A pair, a target or a short row: whoever gave more numbers must see which are not in the answer. */
const kinds: ReadonlySet<RelationKind> = new Set([
  'change',
  'share',
  'shares',
  'nested',
  'target',
  'target-row',
  'reference',
  'response',
  'mark',
  'few-in-time',
  'percentages-in-time',
  'long-periods',
  'stocks',
  'against-mean',
  'margins',
  'groups',
  'flows',
  'budget',
  'price',
  'rate-change',
  'mean-median',
  'sum',
]);
const figures: ReadonlySet<LeftOutReason | null> = new Set([null, 'apart', 'average', 'median', 'total', 'target']);
const NEAR = 0.6;
/** How many gave a mark. */
const answered = /^(?:reacties|respondenten|antwoorden|invullers|responses|respondents|answers)(?= |$)/;

/** The numbers of a text that a relation leaves out, as they were written; what follows from the others is a claim. */
export function unusedIn({ mentions, shares, source, hasTable }: Telling, relation: Relation): string[] {
  if (hasTable || !kinds.has(relation.kind)) return [];
  const values = valuesIn(relation);
  const isUsed = (one: Mention): boolean => values.some((value) => isOf(one.value, value)) || isClaim(one, values);
  // `4 op de 10` tells a percentage.
  const isTenth = ({ after }: Mention): boolean => /^(?:op de|out of every) #(?= |$)/.test(after);
  const isOfMarks = relation.kind === 'change' && relation.change.unit === 'measure';
  const isSize = ({ after }: Mention): boolean => isOfMarks && answered.test(after);
  // `1 op de 8` is used where its 12,5% is, and `2,5% van 31.400` where the count is.
  const asPercentage = shares
    .filter(
      ({ count, whole, percentage }) =>
        values.includes(Number(((100 * count) / whole.value).toFixed(1))) ||
        (percentage !== null && relation.kind === 'target' && values.includes(count)),
    )
    .flatMap(({ part, whole }) => [part, whole]);
  const asOneIn = mentions.flatMap((one, i) => {
    const many = mentions[i + 1];
    return one.value === 1 && many && values.includes(Number((100 / many.value).toFixed(1))) ? [one, many] : [];
  });
  const rest = mentions.filter(
    (one) =>
      figures.has(one.reason) &&
      !isUsed(one) &&
      !isTenth(one) &&
      !isSize(one) &&
      !asPercentage.includes(one) &&
      !asOneIn.includes(one),
  );
  return [...new Set(rest.map(({ start, end }) => source.slice(start, end).trim()))];
}

function valuesIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}

/** Of `1,2 en 1,35 miljoen` both were taken for millions. */
function isOf(told: number, value: number): boolean {
  return told === value || Math.abs(told * 1_000 - value) < 1e-6 || Math.abs(told * 1_000_000 - value) < 1e-6;
}

function isClaim({ value, unit }: Mention, values: readonly number[]): boolean {
  return values.some((one) =>
    values.some((other) => {
      if (one === other || other === 0) return false;
      const [share, change] = [(100 * one) / other, Math.abs(100 * (one / other - 1))];
      return unit === 'percentage'
        ? Math.abs(value - share) < NEAR || Math.abs(value - change) < NEAR || value === Math.abs(one - other)
        : value === Math.abs(one - other) || value === one + other || Math.abs(value - (one * other) / 100) < 1e-6;
    }),
  );
}
