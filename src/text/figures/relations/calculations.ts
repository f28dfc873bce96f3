import type { OwnUnit } from '../account.ts';
import type { Relation } from './relation.ts';
import { firstNumbers, type Mention, numbersIn, type Telling } from './telling.ts';

const LEAST_TOTALS = 3;
const HUNDRED = 100;

/** `wat is het indexcijfer als 2020 = 100?` */
export function indexIn({ words, mentions, hasTable }: Telling): Relation | null {
  if (hasTable || !/(?:^| )index(?:cijfer)?(?= |$)/.test(words)) return null;
  const own = mentions.filter(({ value, unit }) => value !== HUNDRED && unit === null);
  const [before, after, ...more] = own;
  const isHundred = mentions.some(({ value }) => value === HUNDRED);
  // `100 in 2020, nu 118` is the index itself.
  if (isHundred && before && own.length === 1 && mentions.length === 2)
    return { kind: 'index', before: HUNDRED, after: before.value };
  return before && after && more.length === 0 && isHundred && before.value > 0
    ? { kind: 'index', before: before.value, after: after.value }
    : null;
}

/** `t/m maart 90, t/m april 125, t/m mei 150`. */
export function cumulativeIn(telling: Telling): Relation | null {
  if (telling.hasTable) return null;
  const found = numbersIn(telling, /(?:t \/ m|t\/m|tot en met|cumulatief|up to|through) @ :? ?#/g).flatMap(
    (own) => own,
  );
  const totals = found.length >= LEAST_TOTALS ? found.map(({ value }) => value) : namedCumulative(telling);
  const isRising = totals.every((value, i) => i === 0 || value >= (totals[i - 1] ?? 0));
  return totals.length >= LEAST_TOTALS && isRising ? { kind: 'cumulative', totals } : null;
}

/** `cumulatief: jan 12, feb 25, mrt 41`: said once of a whole row. */
function namedCumulative({ account, words }: Telling): number[] {
  if (
    account.kind !== 'understood' ||
    !/(?:^| )(?:cumulatie[fv]e?\S*|opgeteld vanaf|running totals?|cumulative\S*)(?= |$)/.test(words)
  )
    return [];
  const [series, ...more] = account.series;
  if (!series || more.length > 0 || series.arrangement === 'groups' || series.unit === 'percentage') return [];
  return series.points.flatMap(({ value }) => value ?? []);
}

/** `in het eerste halfjaar 212, in het tweede 287`. */
export function firstThenSecondIn(telling: Telling): Relation | null {
  const found = firstNumbers(
    telling,
    /@ (?:(?!#|@)\S+ ){0,3}#[^#@]{0,30}?(?:het|de|the) (?:tweede|derde|vierde|second|third|fourth)(?: (?!#)\S+)? #/g,
  );
  const [before, after] = found ?? [];
  if (!before || !after || telling.mentions.length !== 2 || telling.hasTable) return null;
  const unit = unitOf(before);
  return {
    kind: 'change',
    isUnfinished: false,
    change: { label: '', before: before.value, after: after.value, unit, from: '', to: '' },
  };
}

function unitOf(mention: Mention | undefined): OwnUnit | null {
  return mention?.unit === 'points' ? null : (mention?.unit ?? null);
}
