import { changeIn } from './changes.ts';
import type { Relation } from './relation.ts';
import { firstNumbers, type Mention, type Telling } from './telling.ts';

const budgetBefore =
  /(?:^| )(?:budget|jaarbudget|begroot|begroting|begrote|geraamd|raming|begrotingsbedrag|budgetplafond|budgeted|planned|beschikbaar)(?: (?!#)\S+){0,4}$/;
const budgetAfter = /^(?:(?!#)\S+ ){0,2}(?:budget|begroot|geraamd|gepland|beschikbaar|budgeted|planned)(?= |$)/;
const forecastBefore =
  /(?:prognose|verwacht|verwachting|forecast|expected|expect|komen uit|uitkomen|afstevenen|schatting)\S*(?: (?!#)\S+){0,4}$/;
const forecastAfter = /^(?:euro )?(?:verwacht|uit te komen|expected|forecast)/;
const realisedBefore =
  /(?:realisatie|gerealiseerd|uitgaven|uitgegeven|besteed|kosten|kostte|werden het|werd het|spent|actual|cost|geworden|kwamen uit|kwam uit|uitgave|verbruikt|opgemaakt)\S*(?: (?!#)\S+){0,4}$/;
const realisedAfter = /^(?:euro )?(?:gerealiseerd|uitgegeven|besteed|geworden|spent|kwijt|opgemaakt|verbruikt|nodig)/;
const priceWords = /(?:tarie|prijs|prijzen|index|inflatie|price|tariff|cao|loonkosten)/;
const amountWords = /(?:uitgaven|kosten|lasten|bedrag|budget|spending|costs|expenses)\S*(?: (?!#)\S+){0,4}$/;
/** A budget beside what is forecast or was spent. */
export function budgetIn({ words, mentions, hasTable }: Telling): Relation | null {
  if (hasTable || !/(?:budget|begro|geraamd|raming|gepland|planned|beschikbaar)/.test(words)) return null;
  const budget = mentions.find((one) => isAbout(one, budgetBefore, budgetAfter));
  const others = mentions.filter((one) => one !== budget && one.unit !== 'percentage' && one.reason !== 'change');
  const forecast = others.find((one) => isAbout(one, forecastBefore, forecastAfter));
  const realised = others.find((one) => isAbout(one, realisedBefore, realisedAfter));
  const other = forecast ?? realised ?? (others.length === 1 ? others[0] : undefined);
  if (!budget || !other || budget.unit === 'percentage') return null;
  const isMoney = !/(?:trajecten|clienten|plekken|plaatsen|uren|clients|places|hours|fte)/.test(
    `${budget.after} ${other.after}`,
  );
  // `1,2 en 1,35 miljoen`: the order of size of the last is that of both.
  const scale =
    other.value >= 1000 && budget.value < 1000
      ? other.value / (Number(String(other.value).replace(/0+$/, '')) || 1)
      : 1;
  const isShort = scale > 1 && budget.value * scale < other.value * 10 && budget.value * scale > other.value / 10;
  return {
    kind: 'budget',
    budget: isShort ? budget.value * scale : budget.value,
    other: other.value,
    stage: forecast
      ? 'forecast'
      : realised && !/(?:^| )(?:nu|tot nu|inmiddels|so far|now|m|met)(?: |$)/.test(`${realised.before} ${words}`)
        ? 'realised'
        : 'so-far',
    isMoney,
    unit: budget.unit === 'money' || other.unit === 'money' ? 'money' : null,
  };
}

/** Amounts that changed while prices did too. */
export function priceIn(telling: Telling): Relation | null {
  const { words, mentions, hasTable } = telling;
  if (hasTable || !priceWords.test(words)) return null;
  const price = mentions.find((one) => one.unit === 'percentage' && priceWords.test(`${one.before} ${one.after}`));
  const amounts = mentions.filter((one) => one !== price && one.unit !== 'percentage' && one.unit !== 'points');
  const change = changeIn(telling) ?? null;
  const [before, after, ...more] = amounts;
  const rose = mentions.find((one) => one !== price && one.unit === 'percentage' && amountWords.test(one.before));
  if (price && rose && amounts.length === 0)
    return { kind: 'price', change: null, nominal: rose.value, price: price.value };
  if (!price || !before || !after || more.length > 0) return null;
  const told = change ?? {
    label: before.label,
    before: before.value,
    after: after.value,
    unit: 'money' as const,
    from: '',
    to: '',
  };
  return {
    kind: 'price',
    change: { ...told, unit: 'money' },
    nominal: 100 * (told.after / told.before - 1),
    price: price.value,
  };
}

function isAbout({ before, after }: Mention, words: RegExp, behind: RegExp): boolean {
  return words.test(before.split('#').at(-1) ?? '') || behind.test(after);
}

/** `per 1.000` beside two rates. */
export function rateChangeIn(telling: Telling): Relation | null {
  const { words, hasTable, shares } = telling;
  if (hasTable || shares.length > 0 || !/(?:^| )per _/.test(words)) return null;
  const two = firstNumbers(telling, /# (?:[^#]*?)per _(?:[^#]*?)#|#[^#]*#[^#]*per _/g);
  const own = telling.mentions.filter(({ unit }) => unit === null);
  const [before, after] = two ?? [];
  if (!before || !after || own.length !== 2) return null;
  const labels = telling.periods.map(({ start, end }) => telling.source.slice(start, end));
  return {
    kind: 'rate-change',
    isInTime: labels.length > 1 || /(?:vorig|eerst|daarna|nu |was |last|before|now)/.test(words),
    change: {
      label: '',
      before: before.value,
      after: after.value,
      unit: 'rate',
      from: labels[0] ?? '',
      to: labels[1] ?? '',
    },
  };
}
