import { daysOf } from '../day-ranges.ts';
import type { CountOverSpan, OverSpans, SpanUnit } from './conversions.ts';
import type { OwnPeriod } from '../account.ts';
import { placeInYear } from '../period-order.ts';
import { stockWords } from '../words.ts';
import { yearGoneIn } from './money.ts';
import { isFew } from './people.ts';
import type { Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

interface Timed {
  readonly count: Mention;
  readonly days: number;
  readonly unit: SpanUnit;
  readonly span: string;
}

const daysIn: Readonly<Record<SpanUnit, number>> = { day: 1, week: 7, month: 365 / 12, quarter: 365 / 4, year: 365 };
const units: readonly (readonly [RegExp, SpanUnit])[] = [
  [/^(?:dag|dagen|dgn|days?)(?= |$)/, 'day'],
  [/^(?:week|weken|wk|wkn|weeks?)(?= |$)/, 'week'],
  [/^(?:maand|maanden|mnd|months?)(?= |$)/, 'month'],
  [/^(?:kwartaal|kwartalen|quarters?)(?= |$)/, 'quarter'],
  [/^(?:jaar|jaren|years?)(?= |$)/, 'year'],
];
/** `in een heel jaar 312`, told without a number. */
const oneSpan =
  /(?<=^|[\s(,;:])(?:(?:in|over|gedurende|during) )?(?:(?:een|het|a|one|the) )?(?:(heel|hele|half|whole|full) |(?<=(?:in|over|during) (?:een|het|de|a|the) ))(jaar|kwartaal|maand|week|year|quarter|month)(?!\p{L})/giu;
const older =
  /(?:^| )(?:daarvoor|ervoor|voor|voorheen|vooraf|eerst|eerder|vorig\S*|before|previously|last|previous)(?= |$)/;
const newer = /(?:^| )(?:na|daarna|erna|nadien|sinds|nu|dit|inmiddels|after|afterwards|since|now|this)(?= |$)/;
const event = /(?:^| )(?:sinds|na|daarna|erna|since|after|afterwards)(?= |$)/;
/** A duration that is a figure itself, or a limit. */
const noSpan =
  /(?:gemiddeld|average|wachttijd|wachtduur|doorlooptijd|duurt|duurde|(?:^| )norm(?= |$)|(?:^| )doel(?= |$)|target|(?:^| )(?:binnen|within|langer|korter|longer|shorter)(?= |$)|lead time|waiting time)/;

/** `in 8 weken 64, erna in 5 weken 52`, `in heel oktober 58 en van 1 t/m 15 november 33`, `in 2024 96, nu t/m september 81`. */
export function overSpansIn(telling: Telling): OverSpans | null {
  const { words, shares, hasTable } = telling;
  if (hasTable || shares.length > 0 || stockWords.test(words)) return null;
  const means = meansOverSpans(telling);
  if (means) return between(means, telling, false);
  if (noSpan.test(words)) return null;
  const told = inWords(telling) ?? inPeriods(telling);
  if (told) return between(told, telling, false);
  const toDate = yearToDate(telling);
  return toDate && between(toDate, telling, true);
}

function between(given: readonly [Timed, Timed], { words }: Telling, isYearToDate: boolean): OverSpans {
  const [isFirstOlder, isSecondOlder] = given.map(({ count }) => isOlder(count));
  const isTurned = !isYearToDate && isSecondOlder && !isFirstOlder;
  const per = (['day', 'week', 'month', 'quarter', 'year'] as const).find((unit) =>
    given.some((side) => side.unit === unit),
  );
  const unit = isYearToDate ? 'month' : (per ?? 'day');
  const [first, second] = (isTurned ? [given[1], given[0]] : given).map(({ count, days, span }): CountOverSpan => ({
    count: count.value,
    length: days / daysIn[unit],
    span,
  })) as [CountOverSpan, CountOverSpan];
  return { kind: 'over-spans', sides: [first, second], per: unit, isYearToDate, isBeforeAfter: event.test(words) };
}

function isOlder({ before, after, period }: Mention): boolean {
  const words = `${before.split('#').slice(-2).join('#')} # ${after.split(/[#,;.]/)[0] ?? ''}`;
  return (period?.kind === 'ago' && period.ago > 0) || (older.test(words) && !newer.test(words));
}

/** Each count has a length of time in words beside it. */
function inWords({ mentions, source }: Telling): [Timed, Timed] | null {
  const spans = [...mentions.flatMap((one) => spanAt(one, source)), ...wholeSpans(source)];
  const counts = mentions.filter((one) => !spans.some(({ start }) => start === one.start));
  const all = [...spans, ...counts].toSorted((one, other) => one.start - other.start);
  if (spans.length !== 2 || counts.length !== 2 || !counts.every(isCount)) return null;
  const sides = [all.slice(0, 2), all.slice(2)].flatMap((pair): Timed[] => {
    const [count, span] = [counts.find((one) => pair.includes(one)), spans.find((one) => pair.includes(one))];
    return count && span ? [{ count, days: span.days, unit: span.unit, span: span.text }] : [];
  });
  const [first, second] = sides;
  return first && second ? [first, second] : null;
}

/** `12 maanden ervoor gemiddeld 34 per maand, 5 maanden erna gemiddeld 29`: a mean times its months is a count. */
function meansOverSpans(telling: Telling): [Timed, Timed] | null {
  const [, per = ''] =
    /(?:gemiddeld|average|gem(?: \.)?) # (?:\S+ )?(?:per|a) (week|maand|month|dag|day|kwartaal|quarter)(?= |$)/.exec(
      telling.words,
    ) ?? [];
  const [, unit] = units.find(([pattern]) => pattern.test(per)) ?? [];
  if (!unit || durations.test(telling.words)) return null;
  const sides = inWords({
    ...telling,
    mentions: telling.mentions.map((one) => ({ ...one, reason: one.reason === 'average' ? null : one.reason })),
  });
  if (!sides?.every((side) => side.unit === unit)) return null;
  return sides.map((side) => ({
    ...side,
    count: { ...side.count, value: Math.round((side.count.value * side.days) / daysIn[unit]) },
  })) as [Timed, Timed];
}

const durations = /(?:wachttijd|wachtduur|doorlooptijd|duur|lead time|waiting time)/;

interface Span {
  readonly start: number;
  readonly days: number;
  readonly unit: SpanUnit;
  readonly text: string;
}

function spanAt({ start, end, value, unit, after }: Mention, source: string): Span[] {
  const text = source
    .slice(start)
    .split(/[\s\u00a0]+/, 2)
    .join(' ')
    .replace(/[.,;:)]+$/, '');
  if (unit === 'days') return value > 0 ? [{ start, days: value, unit: 'day', text: source.slice(start, end) }] : [];
  const [, own] = units.find(([pattern]) => pattern.test(after)) ?? [];
  return own && unit === null && value > 0 ? [{ start, days: value * daysIn[own], unit: own, text }] : [];
}

function wholeSpans(source: string): Span[] {
  return [...source.matchAll(oneSpan)].flatMap(({ index, 0: text, 1: size = '', 2: word = '' }): Span[] => {
    const [, unit] = units.find(([pattern]) => pattern.test(word.toLowerCase())) ?? [];
    const part = size.toLowerCase() === 'half' ? 0.5 : 1;
    const shown = text.trim().replace(/^(?:in|over|gedurende|during)\s+/i, '');
    return unit ? [{ start: index, days: part * daysIn[unit], unit, text: shown }] : [];
  });
}

/** Two figures of periods that are not equally long. */
function inPeriods({ mentions, source, periods, words }: Telling): [Timed, Timed] | null {
  const [first, second, ...more] = mentions;
  if (!first || !second || more.length > 0 || ofWhich.test(words)) return null;
  const [one, other] = [first, second].map((count): Timed | null => {
    const days = count.period && daysOf(count.period);
    const written = periods.findLast(({ end }) => end <= count.start);
    if (!days || !written || !isCount(count)) return null;
    const unit = days > daysIn.week && count.period?.kind !== 'days' ? 'month' : 'day';
    return { count, days, unit, span: source.slice(written.start, written.end) };
  });
  const kinds = [first.period?.kind, second.period?.kind];
  const isUnequal = kinds[0] !== kinds[1] || (kinds[0] === 'days' && one?.days !== other?.days);
  // A week of a month is a part of it.
  const isApart = kinds.includes('days') || areOfOtherYears(first.period, second.period);
  if (!one || !other || !isUnequal || !isApart) return null;
  return startOf(first.period) > startOf(second.period) ? [other, one] : [one, other];
}

/** For the order of two periods that both have a year, or both none. */
function startOf(period: OwnPeriod | null): number {
  if (!period || period.kind === 'ago') return 0;
  const month = { week: 0, month: 1, quarter: 3, 'half-year': 6, year: 0, day: 0, days: 0 }[period.kind];
  const place = placeInYear(period);
  const inMonths =
    period.kind === 'day' || period.kind === 'days' ? place / 31 : month === 0 ? 1 : (place - 1) * month + 1;
  return 12 * (period.year ?? 0) + inMonths;
}

const ofWhich = /(?:waarvan|waaronder|daarvan|of which|of whom|of those)/;

function areOfOtherYears(one: OwnPeriod | null, other: OwnPeriod | null): boolean {
  const years = [one, other].map((period) => (period && 'year' in period ? period.year : null));
  return years[0] !== null && years[1] !== null && years[0] !== years[1];
}

/** `in de eerste drie kwartalen 660, in heel 2025 900`: the first is part of the second. */
export function restOfYearIn(telling: Telling): Relation | null {
  const { words, shares, hasTable, mentions, periods, fewest, source } = telling;
  const [first, second, ...more] = mentions;
  if (hasTable || shares.length > 0 || !first || !second || more.length > 0 || yearGoneIn(telling) === null)
    return null;
  const years = new Set(periods.flatMap(({ period }) => (period.kind === 'year' ? [period.year] : [])));
  const isWhole = ({ before }: Mention): boolean =>
    /(?:^| )(?:heel|hele|whole|all of)(?: (?!#)\S+){0,2}$/.test(before.split('#').at(-1) ?? '');
  const [part, whole] = isWhole(second) ? [first, second] : [second, first];
  if (years.size > 1 || /(?:vorig|last year)/.test(words) || !isWhole(whole) || isWhole(part)) return null;
  if (![part, whole].every(isCount) || part.value >= whole.value) return null;
  const rest = whole.value - part.value;
  if (isFew(rest, fewest)) return { kind: 'derived-part' };
  const asked = periods.find(({ start }) => start > Math.max(part.end, whole.end));
  const label = asked ? source.slice(asked.start, asked.end) : '';
  const parts = [
    { label: '', value: part.value },
    { label, value: rest },
  ];
  return { kind: 'sum', parts, total: whole.value, unit: 'count', roundedTo: null, asksParts: true };
}

/** `in 2024 waren het er 96 en nu tot en met september 81`. */
function yearToDate(telling: Telling): [Timed, Timed] | null {
  const gone = yearGoneIn(telling);
  const [first, second, ...more] = telling.mentions.filter(({ reason }) => reason !== 'duration');
  const until = telling.source.match(untilWords) ?? [];
  if (gone === null || !first || !second || more.length > 0 || until.length !== 1) return null;
  if (![first, second].every(isCount) || !isWholeYear(first.period) || isWholeYear(second.period)) return null;
  const written = telling.periods.find(({ end }) => end <= first.start);
  const span = written ? telling.source.slice(written.start, written.end) : '';
  return [
    { count: first, days: daysIn.year, unit: 'month', span },
    { count: second, days: gone * daysIn.year, unit: 'month', span: until[0] ?? '' },
  ];
}

const untilWords =
  /(?:t\s?\/\s?m|tot en met|tot eind|eind|through|up to|in \d{1,2}|na \d{1,2})\s+(?:maanden|months|kwartalen|\p{L}{3,9})/giu;

function isWholeYear(period: OwnPeriod | null): boolean {
  return period?.kind === 'year' || (period?.kind === 'ago' && period.frequency === 'year' && period.ago > 0);
}

function isCount({ value, unit, reason }: Mention): boolean {
  return (
    unit === null &&
    Number.isInteger(value) &&
    value >= 0 &&
    (reason === null || reason === 'apart' || reason === 'total')
  );
}
