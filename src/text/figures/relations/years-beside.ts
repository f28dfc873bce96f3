import type { OwnPeriod } from '../account.ts';
import type { Change, Dated, Relation } from './relation.ts';
import { numbersIn, type Telling } from './telling.ts';

const frequencies = {
  4: { frequency: 'quarter', words: /(?:kwartaal|kwartalen|quarter|(?:^| )(?:q|kw)(?= |$))/ },
  2: { frequency: 'half-year', words: /(?:half ?ja(?:ar|ren)|halfjaarcijfers|half ?-? ?years?)/ },
  12: { frequency: 'month', words: /(?:maand|month|jan)/ },
} as const;
const separator = '(?: (?:[,;/|.-]|\\n|en|and))*';
/** A year, a few words, and a run of figures. */
const yearRow = new RegExp(`@(?: @)?(?: [^\\s#@.]+){0,8}?(?: @)?(?: :)?(?: \\n)? #\\S?(?:${separator} #\\S?)+`, 'g');

/** Quarters, half-years or months of two years, a row of each: `kwartalen 2023: .., kwartalen 2024: ..`. */
export function yearsBesideIn(telling: Telling, today: string | null): Relation | null {
  const { words, mentions, shares, hasTable } = telling;
  if (hasTable || shares.length > 0) return null;
  const beside = besideLastYear(telling, today);
  const heads = beside && isWholeYear(beside.newer.length) ? bothYears(beside) : headsIn(telling, today);
  const [first, second, ...more] = heads;
  if (!first || !second || more.length > 0 || first.year === second.year) return null;
  const [older, newer] = first.year < second.year ? [first, second] : [second, first];
  const size = older.values.length;
  const known = size === 2 || size === 4 || size === 12 ? frequencies[size] : null;
  // The newer year may still run.
  if (!known || newer.values.length > size || newer.values.length < Math.min(2, size)) return null;
  // `2024 Q1 t/m Q4:` names them without a word for what they are.
  const isNamed = known.words.test(words) || telling.periods.some(({ period }) => period.kind === known.frequency);
  if (!isNamed) return null;
  if (mentions.filter(({ reason }) => reason === null).length > size + newer.values.length) return null;
  const points = [older, newer].flatMap(({ year, values }) =>
    values.map((value, i): Dated => ({ label: '', period: periodOf(known.frequency, year, i + 1), value })),
  );
  return { kind: 'years-beside', frequency: known.frequency, points, unit: older.unit };
}

function headsIn(telling: Telling, today: string | null) {
  const { mentions, periods, account } = telling;
  const unit = (account.kind === 'understood' ? account.series[0]?.unit : null) ?? null;
  return numbersIn(telling, yearRow).flatMap((own) => {
    const start = own[0]?.start ?? 0;
    const previous = mentions.filter((one) => one.start < start).at(-1)?.end ?? 0;
    const head = periods.filter((one) => one.start >= previous && one.start < start);
    const year = head.map(({ period }) => yearOf(period, today)).find((one) => one !== null);
    return year === undefined || year === null ? [] : [{ year, values: own.map(({ value }) => value), unit }];
  });
}

function bothYears({ newer, older, year, ago, unit }: NonNullable<ReturnType<typeof besideLastYear>>) {
  return [
    { year: year + ago, values: newer, unit },
    { year, values: older, unit },
  ];
}

/** `Q1 34, Q2 41, Q3 29, Q4 38; vorig jaar Q1 30, Q2 33, ..`: a row of now beside that of a year ago. */
function besideLastYear({ mentions, periods, account }: Telling, today: string | null) {
  const [ago, ...more] = periods.filter(({ period }) => period.kind === 'ago');
  const named = periods.filter(
    ({ period }) => period.kind === 'quarter' || period.kind === 'month' || period.kind === 'half-year',
  );
  const year = ago && ago.period.kind === 'ago' && ago.period.ago > 0 ? yearOf(ago.period, today) : null;
  if (
    !ago ||
    more.length > 0 ||
    year === null ||
    named.length !== mentions.length ||
    named.length + 1 !== periods.length
  )
    return null;
  const unit = (account.kind === 'understood' ? account.series[0]?.unit : null) ?? null;
  const isBefore = mentions.map(({ start }) => start < ago.start);
  const [first, second] = [true, false].map((is) =>
    mentions.filter((_, i) => isBefore[i] === is).map(({ value }) => value),
  );
  const names = named.map(({ period }) => ('year' in period && period.year === null ? JSON.stringify(period) : ''));
  const size = first?.length ?? 0;
  if (!first || !second || size < 2 || second.length !== size || names.includes('')) return null;
  if (names.slice(0, size).join() !== names.slice(size).join()) return null;
  return {
    newer: first,
    older: second,
    year,
    ago: ago.period.kind === 'ago' ? ago.period.ago : 1,
    unit,
    names: named.map(({ start, end }) => [start, end] as const),
  };
}

/** A part of a year beside the same part of the year before: each of its periods changed. */
export function partOfYearBesideIn(telling: Telling, today: string | null): Relation | null {
  const beside = besideLastYear(telling, today);
  if (!beside || isWholeYear(beside.newer.length)) return null;
  const changes = beside.newer.map((after, i): Change => {
    const [start, end] = beside.names[i] ?? [0, 0];
    return {
      label: telling.source.slice(start, end),
      before: beside.older[i] ?? 0,
      after,
      unit: beside.unit,
      from: '',
      to: '',
    };
  });
  return { kind: 'changes', changes };
}

function isWholeYear(size: number): boolean {
  return size === 4 || size === 12;
}

function yearOf(period: OwnPeriod, today: string | null): number | null {
  if (period.kind !== 'ago') return period.year;
  return period.frequency === 'year' ? (today === null ? 2001 : Number(today.slice(0, 4))) - period.ago : null;
}

function periodOf(frequency: 'quarter' | 'half-year' | 'month', year: number, place: number): OwnPeriod {
  switch (frequency) {
    case 'quarter':
      return { kind: frequency, year, quarter: place };
    case 'half-year':
      return { kind: frequency, year, half: place };
    case 'month':
      return { kind: frequency, year, month: place };
  }
}
