import type { OwnUnit } from '../account.ts';
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
const targetBefore =
  /(?:^| )(?:norm|doel|doelstelling|target|goal|streefwaarde|streefcijfer|streven|streefgetal|ambitie|afspraak|afgesproken|kpi|lat)(?: (?!#)\S+){0,4}$/;
const targetAfter =
  /^(?:(?:is|was|als) )?(?:de |het |ons |onze |our |the )?(?:norm|doel|target|streefwaarde|ambitie|afspraak)(?= |$)/;
const atMost =
  /(?:hooguit|hoogstens|maximaal|maximum|niet meer dan|at most|max|minder dan|less than|onder de|boven de norm)/;

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

/** What was to be reached beside what was. */
export function targetIn(telling: Telling): Relation | null {
  const { mentions, shares, hasTable, words } = telling;
  if (hasTable) return null;
  const target = mentions.find(
    (one) =>
      (one.reason === 'target' || isAbout(one, targetBefore, targetAfter)) &&
      !shares.some(({ part, whole }) => part === one && whole.start > one.start && isAbout(whole, targetBefore, /^$/)),
  );
  if (!target) return null;
  const share = shares.find(({ part, whole }) => part !== target && whole !== target);
  const isAtMost = atMost.test(target.before) || /(?:overschr|boven de norm)/.test(words);
  if (share && (target.unit === 'percentage' || target.value <= 100)) {
    const told = {
      label: share.label,
      period: share.period,
      count: share.count,
      size: share.whole.value,
      percentage: share.percentage,
    };
    const actual = told.percentage ?? (100 * told.count) / told.size;
    return { kind: 'target', target: target.value, actual, share: told, unit: 'percentage', isAtMost };
  }
  const others = mentions.filter(
    (one) => one !== target && isAlike(one, target) && one.reason !== 'criterion' && one.reason !== 'duration',
  );
  const [actual, ...more] = others;
  if (!actual || more.length > 0) return null;
  const unit: OwnUnit | null = target.unit === 'points' ? null : ((target.unit ?? actual.unit) as OwnUnit | null);
  return { kind: 'target', target: target.value, actual: actual.value, share: null, unit, isAtMost };
}

function isAlike(one: Mention, other: Mention): boolean {
  return one.unit === other.unit || (one.unit === null) !== (other.unit === null);
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
