import type { LeftOutReason } from '../account.ts';
import type { Relation, RelationKind } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

/** They take a text as a whole, or ask what it is. */
export const takesAll: ReadonlySet<RelationKind> = new Set([
  'derived-part',
  'glued',
  'hidden-part',
  'persons',
  'row',
  'two-columns',
  'unclear',
]);
const figures: ReadonlySet<LeftOutReason | null> = new Set([
  null,
  'apart',
  'average',
  'median',
  'total',
  'target',
  'change',
]);
const NEAR = 0.6;
/** How many gave a mark. */
const answered = /^(?:reacties|respondenten|antwoorden|invullers|responses|respondents|answers)(?= |$)/;

/** The numbers of a text that a relation leaves out; what follows from the others is a claim. */
export function unusedIn({ mentions, shares, hasTable }: Telling, relation: Relation): Mention[] {
  if (hasTable || takesAll.has(relation.kind)) return [];
  const values = valuesIn(relation);
  // `12%, op 15.000 dus 1.800`
  const isPartTold = ({ value, unit }: Mention): boolean =>
    unit === null &&
    mentions.some(
      (part) =>
        part.unit === 'percentage' && mentions.some((all) => Math.abs((part.value * all.value) / 100 - value) < 1e-6),
    );
  // Of many figures some two come to any number by chance.
  const mayClaim = (one: Mention): boolean => values.length <= MOST_TO_CLAIM || one.unit !== null || isSaid(one);
  const isUsed = (one: Mention): boolean =>
    values.some((value) => isOf(one.value, value)) ||
    (mayClaim(one) && isClaim(one, values)) ||
    isOfAll(one, values) ||
    isPartTold(one) ||
    isLabel(one);
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
  return mentions.filter(
    (one) =>
      figures.has(one.reason) &&
      !isUsed(one) &&
      !isTenth(one) &&
      !isOfKind(one, relation.kind) &&
      !isLimit(one, relation) &&
      !isSize(one) &&
      !asPercentage.includes(one) &&
      !asOneIn.includes(one),
  );
}

/** What a relation of this kind tells of, and does not compute with. */
function isOfKind({ before, after }: Mention, kind: RelationKind): boolean {
  if (kind === 'same-people') return unchanged.test(after) || unchanged.test(before.split(' ').at(-1) ?? '');
  if (kind === 'closed-cases') return /^(?:weken|maanden|weeks|months)(?= |$)/.test(after);
  // So many per thousand, from which how many was worked out.
  return kind === 'areas' && after.startsWith('per _');
}

const unchanged =
  /^(?:(?:bleven|bleef|zijn|waren|stayed|were|remained) )?(?:the )?(?:gelijk|hetzelfde|same|unchanged)(?= |$)/;

/** `binnen 30 seconden opgenomen` tells what is counted. */
function isLimit({ before, after }: Mention, { kind }: Relation): boolean {
  return ofShares.has(kind) && limit.test(before) && /^(?:\p{L}+)(?= |$)/u.test(after);
}

const limit =
  /(?:^| )(?:binnen|na|within|after|(?:langer|korter|ouder|jonger|meer|minder|longer|older|more|less) (?:dan|than))(?: de| the)?$/;
const ofShares: ReadonlySet<RelationKind> = new Set([
  'share',
  'shares',
  'areas',
  'shares-in-time',
  'reference',
  'response',
  'together',
]);

/** What all of them come to, on average too, how many they are, and the hundred that an index begins with. */
function isOfAll({ value }: Mention, values: readonly number[]): boolean {
  const [sum, count] = [values.reduce((all, one) => all + one, 0), values.length];
  if (count < 2) return false;
  const all = [sum, sum / count, sum - 2 * (values[0] ?? 0), count];
  return (
    all.some((one) => Math.abs(Math.abs(one) - value) < 1e-6) || (value === 100 && values.every((one) => one !== 100))
  );
}

/** `site 2: 25%`, `op een schaal van 10`. */
function isLabel(one: Mention): boolean {
  const isName =
    /^:(?= |$)/.test(one.after) && /\p{L}$/u.test(one.before) && one.unit === null && one.value <= MOST_NAMED;
  return isScale(one) || (isName && Number.isInteger(one.value));
}

const MOST_NAMED = 20;

function isScale({ before, after, value }: Mention): boolean {
  return (
    (value === 5 || value === 10 || value === 100) &&
    /(?:schaal|scale)(?: (?!#)\S+){0,3}$/.test(before) &&
    after !== '#'
  );
}

const MOST_TO_CLAIM = 4;

/** `dus 14`, `is 3 meer`. */
function isSaid({ before, after, reason }: Mention): boolean {
  return (
    reason === 'change' ||
    reason === 'total' ||
    /(?:^| )(?:dus|samen|totaal|totale|verschil|=|gemiddeld|toename|afname|together|total|so|difference)(?: (?!#)\S+){0,3}$/.test(
      before,
    ) ||
    /^(?:\S+ )?(?:meer|minder|erbij|eraf|hoger|lager|more|less|fewer|higher|lower)(?= |$)/.test(after)
  );
}

function valuesIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // A month is no figure of the text.
  return Object.entries(value).flatMap(([name, of]) => (name === 'period' ? [] : valuesIn(of)));
}

/** Of `1,2 en 1,35 miljoen` both were taken for millions. */
function isOf(told: number, value: number): boolean {
  return (
    Math.abs(told) === Math.abs(value) ||
    Math.abs(told * 1_000 - value) < 1e-6 ||
    Math.abs(told * 1_000_000 - value) < 1e-6
  );
}

function isClaim({ value, unit }: Mention, values: readonly number[]): boolean {
  return values.some((one) =>
    values.some((other) => {
      if (one === other || other === 0) return false;
      const [share, change] = [(100 * one) / other, Math.abs(100 * (one / other - 1))];
      return unit === 'percentage'
        ? Math.abs(value - share) < NEAR || Math.abs(value - change) < NEAR || value === Math.abs(one - other)
        : [Math.abs(one - other), one + other, (one * other) / 100, one * other, one / other].some(
            (said) => Math.abs(value - said) < 1e-6,
          );
    }),
  );
}
