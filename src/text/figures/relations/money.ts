import { fold } from '../../words/normal-words.ts';
import { changeIn } from './changes.ts';
import type { Relation } from './relation.ts';
import { firstNumbers, type Mention, type Telling } from './telling.ts';

const budgetBefore =
  /(?:^| )(?:budget|jaarbudget|begr|begroot|begroting|begrote|geraamd|raming|begrotingsbedrag|budgetplafond|budgeted|planned|beschikbaar)(?: (?!#)\S+){0,4}$/;
const budgetAfter = /^(?:(?!#)\S+ ){0,2}(?:budget|begroot|geraamd|gepland|beschikbaar|budgeted|planned)(?= |$)/;
/** `1,3 mln begroot en 1,05 mln uitgegeven`: it stands behind its own. */
const budgetRightAfter = /^(?:euro |fte |uur |hours )?(?:begroot|geraamd|gepland|budgeted|planned)(?= |$)/;
const forecastBefore =
  /(?:prognose|verwacht|verwachting|forecast|expected|expect|komen uit|uitkomen|afstevenen|schatting)\S*(?: (?!#)\S+){0,4}$/;
const forecastAfter = /^(?:euro )?(?:verwacht|uit te komen|expected|forecast)/;
const realisedBefore =
  /(?:realisatie|gerealiseerd|werkelijk|uitgaven|uitgegeven|besteed|kosten|kostte|werden|werd|spent|actual|cost|geworden|kwamen uit|kwam uit|uitgave|verbruikt|opgemaakt)\S*(?: (?!#)\S+){0,4}$/;
const noAmount: ReadonlySet<string> = new Set(['change', 'duration', 'criterion']);
const realisedAfter =
  /^(?:euro )?(?:op(?= *$| [,.?])|weg(?= |$)|gerealiseerd|uitgegeven|besteed|geworden|spent|kwijt|opgemaakt|verbruikt|nodig)/;
const priceWords =
  /(?:tarie|prijs|prijzen|index|inflatie|(?:^| )cpi(?= |$)|inflation|price|tariff|cao|loonkosten|(?:hourly|the) rates?(?= |$))/;
const amountWords = /(?:uitgaven|kosten|lasten|bedrag|budget|spending|costs|expenses)\S*(?: (?!#)\S+){0,4}$/;
/** A budget beside what is forecast or was spent. */
export function budgetIn(telling: Telling): Relation | null {
  const { words, mentions, hasTable } = telling;
  if (hasTable) return null;
  if (!/(?:budget|begro|(?:^| )begr(?= |$)|geraamd|raming|gepland|planned|beschikbaar)/.test(words))
    return outcomeIn(telling);
  const over = overBudget(mentions) ?? spentBesidePlan(mentions);
  if (over) return over;
  const budget =
    mentions.find(({ after }) => budgetRightAfter.test(after)) ??
    mentions.find(({ before }) => budgetBefore.test(before.split('#').at(-1) ?? '')) ??
    mentions.find(({ after }) => budgetAfter.test(after));
  const others = mentions.filter(
    (one) => one !== budget && one.unit !== 'percentage' && !noAmount.has(one.reason ?? ''),
  );
  const forecast = others.find((one) => isAbout(one, forecastBefore, forecastAfter));
  const realised = others.find((one) => isAbout(one, realisedBefore, realisedAfter));
  const spent = budget && spentByMonth(budget, others);
  if (spent) return spent;
  const other = forecast ?? realised ?? (others.length === 1 ? others[0] : undefined);
  if (!budget || !other || budget.unit === 'percentage') return null;
  const isMoney = !/(?:trajecten|clienten|plekken|plaatsen|uren|clients|places|hours|fte)/.test(
    `${budget.after} ${other.after}`,
  );
  if (windfall.test(`${other.before.split('#').at(-1) ?? ''} # ${other.after}`) && other.value < budget.value)
    return { ...ofBudget(budget, other), stage: 'difference', isMoney, yearGone: null };
  const two = ofOneOrder(budget.value, other.value);
  if (!two) return null;
  return {
    kind: 'budget',
    budget: two[0],
    other: two[1],
    stage: forecast
      ? 'forecast'
      : yearGoneIn(telling) === null &&
          realised &&
          !/(?:^| )(?:nu|tot nu|inmiddels|so far|now|m|met)(?: |$)/.test(`${realised.before} ${words}`)
        ? 'realised'
        : 'so-far',
    isMoney,
    yearGone: forecast ? null : yearGoneIn(telling),
    unit: budget.unit === 'money' || other.unit === 'money' ? 'money' : null,
    ...earlierOf(telling),
  };
}

/** `vorig jaar t/m q3 6,1 van 8,0`. */
function earlierOf({ mentions, periods }: Telling): Pick<Extract<Relation, { kind: 'budget' }>, 'earlier'> {
  const ago = periods.find(({ period }) => period.kind === 'ago' && period.frequency === 'year' && period.ago > 0);
  const [part, whole, ...more] = mentions.filter(({ start }) => ago && start > ago.end);
  const isPart = part && whole && more.length === 0 && /^(?:\S+ )?(?:van|of|op) (?:\S+ )?#/.test(part.after);
  return isPart && whole.value > 0 ? { earlier: { used: part.value, budget: whole.value } } : {};
}

/** `180k over budget op een begroting van 3,1 miljoen`. */
function overBudget(mentions: readonly Mention[]): Relation | null {
  const [apart, ...more] = mentions.filter(({ after }) => apartFromBudget.test(after));
  const budget = mentions.find((one) => one !== apart && budgetBefore.test(one.before.split('#').at(-1) ?? ''));
  if (!apart || !budget || more.length > 0 || mentions.length > 2 || apart.unit === 'percentage') return null;
  return { ...ofBudget(budget, apart), stage: 'difference', isMoney: true, yearGone: null };
}

/** `1,8 miljoen uitgegeven, 2 ton meer dan begroot`: what was planned follows. */
function spentBesidePlan(mentions: readonly Mention[]): Relation | null {
  const [apart, ...more] = mentions.filter(({ after }) => besidePlan.test(after));
  const [spent, ...others] = mentions.filter((one) => one !== apart);
  if (!apart || !spent || more.length + others.length > 0 || apart.value >= spent.value) return null;
  if ([apart, spent].some(({ unit }) => unit !== null && unit !== 'money')) return null;
  const isMore = /^(?:euro )?(?:meer|hoger|boven|more|higher|above|over)/.test(apart.after);
  const budget = Number((isMore ? spent.value - apart.value : spent.value + apart.value).toFixed(6));
  const unit = apart.unit ?? spent.unit;
  return {
    kind: 'budget',
    budget,
    other: spent.value,
    stage: 'realised',
    isMoney: true,
    yearGone: null,
    unit: unit === 'money' ? 'money' : null,
  };
}

const besidePlan =
  /^(?:euro )?(?:meer|minder|hoger|lager|more|less|higher|lower) (?:dan|than) (?:was )?(?:begroot|geraamd|gepland|verwacht|budgeted|planned|expected)(?= |$)/;
const apartFromBudget =
  /^(?:euro )?(?:over|boven|onder|meer dan|minder dan|above|under|below|more than|less than) (?:(?:het|de|ons|onze|the|our) )?(?:budget|begroting)(?= |$)/;

/** What is over or short of a budget, and not what it became. */
const windfall = /(?:meevaller|tegenvaller|overschot|tekort|besparing|bezuiniging|windfall|surplus|shortfall|saving)/;

function ofBudget(budget: Mention, other: Mention) {
  const unit = budget.unit === 'money' || other.unit === 'money' ? ('money' as const) : null;
  return { kind: 'budget' as const, budget: budget.value, other: other.value, unit };
}

/** `prognose 1,1 miljoen, het werd 1,3`: what was expected beside what came of it. */
function outcomeIn({ mentions, words }: Telling): Relation | null {
  const [first, second, ...more] = mentions;
  if (!first || !second || more.length > 0 || first.unit === 'percentage' || first.unit !== second.unit) return null;
  const expected = mentions.find((one) => isAbout(one, forecastBefore, forecastAfter));
  const became = mentions.find((one) => one !== expected && isAbout(one, realisedBefore, realisedAfter));
  if (!expected || !became || !/(?:prognose|verwacht|forecast|expected)/.test(words)) return null;
  return { ...ofBudget(expected, became), stage: 'outcome', isMoney: false, yearGone: null };
}

/** `budget 180k: jan 14k, feb 16k`: what the months together took of it. */
function spentByMonth(budget: Mention, others: readonly Mention[]): Relation | null {
  const months = others.flatMap(({ period }) => (period?.kind === 'month' ? [period.month] : []));
  const areMonths = others.length > 1 && months.length === others.length && new Set(months).size === months.length;
  const sum = others.reduce((all, { value }) => all + value, 0);
  if (!areMonths || sum >= 2 * budget.value || Math.max(...others.map(({ value }) => value)) * FAR < budget.value / FAR)
    return null;
  const told = { kind: 'budget', budget: budget.value, other: sum, stage: 'so-far', isMoney: true } as const;
  const values = others.map(({ value }) => value);
  return { ...told, yearGone: null, months: values, unit: budget.unit === 'money' ? 'money' : null };
}

const FAR = 10;

/** `1,2 en 1,35 miljoen`: the order of size of one is that of both; null where they cannot be of one thing. */
function ofOneOrder(budget: number, other: number): readonly [number, number] | null {
  const isFar = (one: number, its: number): boolean => one >= 10 * its || its >= 10 * one;
  if (!isFar(budget, other) || budget === 0 || other === 0) return [budget, other];
  for (const scale of [1_000, 1_000_000]) {
    if (budget < 1_000 && !isFar(budget * scale, other)) return [budget * scale, other];
    if (other < 1_000 && !isFar(budget, other * scale)) return [budget, other * scale];
  }
  return isApart(budget, other) ? null : [budget, other];
}

function isApart(one: number, other: number): boolean {
  return Math.max(one, other) > MOST_APART * Math.min(one, other);
}

const MOST_APART = 1_000;

const untilWords =
  /(?:tot en met|t \/ m|t\/m|tm|through|up to and including|until the end of|tot eind|tot en met eind|eind|eerste|na|end of|after|in|jan(?:uari|uary)? ?[-–])(?: (?:de|het|the|eerste|first))*$/;

/** What part of the year is over: `t/m september`, `na drie kwartalen`, `het eerste halfjaar`; 0-1. */
export function yearGoneIn({ source, words, periods }: Telling): number | null {
  const named = periods.flatMap(({ start, period }) => {
    const before = fold(source.slice(Math.max(0, start - 24), start)).trim();
    if (!untilWords.test(before)) return [];
    switch (period.kind) {
      case 'month':
        return period.month / 12;
      case 'quarter':
        return period.quarter / 4;
      case 'half-year':
        return period.half / 2;
      default:
        return [];
    }
  });
  const [until] = named;
  if (until !== undefined && until < 1) return until;
  if (until !== undefined && !/(?:drie kwartalen|three quarters)/.test(words)) return null;
  if (
    /(?:eerste halfjaar|halverwege het jaar|first half|half ?way through the year|na zes maanden|after six months)/.test(
      words,
    )
  )
    return 0.5;
  if (/(?:drie kwartalen|three quarters|negen maanden|nine months)/.test(words)) return 0.75;
  const [, count, unit] =
    /(?:^|\s)(?:na|over|after|eerste|first|in) (\d{1,2}|twee|two) (kwartalen|quarters|maanden|months)/.exec(
      fold(source),
    ) ?? [];
  const gone =
    Number(count === 'twee' || count === 'two' ? 2 : count) / (unit?.startsWith('k') || unit?.startsWith('q') ? 4 : 12);
  return gone > 0 && gone < 1 ? gone : null;
}

const CLAIMED = 0.6;

/** Amounts that changed while prices did too. */
export function priceIn(telling: Telling): Relation | null {
  const { words, mentions, hasTable } = telling;
  if (hasTable || !priceWords.test(words)) return null;
  const rates = mentions.filter(({ unit }) => unit === 'percentage');
  const price =
    rates.find(({ before }) => priceWords.test(before.split('#').at(-1) ?? '')) ??
    rates.find(({ before, after }) => priceWords.test(`${before} ${after}`));
  const amounts = mentions.filter((one) => one !== price && one.unit !== 'percentage' && one.unit !== 'points');
  const change = changeIn(telling) ?? null;
  const [before, after, ...more] = amounts;
  const rose = mentions.find((one) => one !== price && one.unit === 'percentage' && amountWords.test(one.before));
  if (price && rose && amounts.length === 0)
    return { kind: 'price', change: null, nominal: rose.value, price: price.value };
  if (!price || !before || !after || more.length > 0) return null;
  // `68 per uur, was 63`
  const isTurned = /(?:^| )(?:was|waren|eerst|vorig \S+|toen|were|last \S+)(?: (?:het|dat|it|nog))*$/.test(
    after.before,
  );
  const [older, newer] = isTurned ? [after, before] : [before, after];
  const told = change ?? {
    label: before.label,
    before: older.value,
    after: newer.value,
    unit: 'money' as const,
    from: '',
    to: '',
  };
  // `van 63 naar 68, dus index 7,9%` says how much it rose, and not what prices did.
  if (Math.abs(100 * (told.after / told.before - 1) - price.value) < CLAIMED)
    return { kind: 'change', change: { ...told, unit: 'money' }, isUnfinished: false };
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
