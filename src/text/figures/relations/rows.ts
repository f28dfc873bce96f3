import { fold } from '../../words/normal-words.ts';
import type { OwnPoint, OwnSeries } from '../account.ts';
import { comparePeriods, isSuccessive } from '../period-order.ts';
import { lastPeriods } from '../nature.ts';
import { isNewestFirst } from '../period-row.ts';
import type { Dated, Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

/** Fewer figures have no limits, not even to look at (statistics 1.1). */
const FEWEST_IN_ROW = 8;
const FEWEST = 3;
const LAST_DAYS = 28;
const caseWords =
  /(?:doorlooptijd|afhandel|behandeltijd|wachttijd|looptijd|duurde|behandelduur|zaken|dossiers|gevallen|per zaak|per geval|lead time|waiting time|processing|cases|turnaround|aanvragen duurden|bedragen)/;
const sideBySide =
  /(?:teams|wijken|buurten|groepen|scholen|gebieden|gemeenten|locaties|aanbieders|districts|groups|schools|areas)/;
const perPeriod =
  /wekelijks|maandelijks|weekly|monthly|(?:per|elke|iedere|each|every|a) (?:week|maand|kwartaal|jaar|month|quarter|year|dag|day)|weekcijfers|maandcijfers/;

/** Durations or amounts, one per case. */
export function casesIn(telling: Telling): Relation | null {
  const series = onlySeries(telling);
  if (!series || series.arrangement === 'periods') return null;
  const words = fold(telling.source.slice(0, 2000));
  // Counts beside means are no cases of one kind.
  const isOfOneKind = series.arrangement === 'list' || new Set(telling.mentions.map(({ unit }) => unit)).size < 2;
  // `8 weken en nu 12 weken bij 40 mensen`
  const [isTime, isOther] = [true, false].map((is) =>
    telling.mentions.some(({ after }) => timeBehind.test(after) === is),
  );
  const isMixed =
    !isOfOneKind ||
    (series.arrangement !== 'list' && isTime && isOther) ||
    (series.arrangement !== 'list' &&
      (telling.mentions.some(({ reason }) => reason === 'average') || /(?:^| )fte(?= |$)/.test(words)));
  if (
    isMixed ||
    lastPeriods.test(words) ||
    perPeriod.test(words) ||
    series.points.some(({ denominator }) => denominator !== null)
  )
    return null;
  const isListed = series.arrangement === 'list' && series.frequency === null && series.unit !== 'percentage';
  if (isListed && (asksMean.test(words) || perOneOf.test(words)) && !/(?:^| )(?:per|elke) (?:week|maand)/.test(words))
    return casesOf(series);
  const isDays = series.unit === 'days' || series.unit === 'measure' || series.unit === 'money';
  if (series.frequency === null && series.unit !== 'percentage' && tellsHowMany(words, series.points.length))
    return casesOf(series);
  const isCases =
    /^(?:losse zaken|single cases)/.test(words) || (caseWords.test(words) && series.unit !== 'percentage');
  if (!isCases && !(isDays && series.unit === 'days' && series.arrangement === 'list')) return null;
  // `42 zaken per team` are counts, `in 14 18 12 dagen` are cases.
  if (isCases && !isDays && !/(?:duur|tijd|afhandel|dagen|days|time|losse zaken|single cases|bedrag)/.test(words))
    return null;
  return casesOf(series);
}

const timeBehind = /^(?:weken|maanden|uur|uren|jaar|weeks|months|hours|years)(?= |$)/;
const asksMean =
  /(?:gemiddelde?|mediaan|average|mean|median)(?: \S+){0,4}\s*\?|(?:gemiddelde|mediaan|average|mean|median) (?:van|of) (?:deze|dit|these)/;
/** Figures of one each, side by side. */
const perOneOf =
  /(?:^| )(?:per|elke|iedere|each) (?:consulent|medewerker|collega|client|klant|kind|jongere|gezin|huishouden|dossier|case|worker|child|family)(?= |[:,.?]|$)/;

const counted =
  /(?:^| )(?:van|bij|voor|of|for|from) (?:(?:de|deze|onze|the|these|our) )?([a-z]+|\d{1,3}) (?:clienten|kinderen|jongeren|leerlingen|ouderen|gezinnen|huishoudens|mensen|inwoners|deelnemers|zaken|dossiers|aanvragen|clients|children|pupils|families|households|people|residents|participants|cases|files|requests)(?= |[:,.(]|$)/g;
const numberWords: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ').map((word, index) => [word, index + 3]),
  ),
  ...Object.fromEntries(
    'three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 3]),
  ),
};

/** `van zeven kinderen: ...`, and as many figures: one of each. */
function tellsHowMany(words: string, figures: number): boolean {
  return [...words.matchAll(counted)].some(([, said = '']) => (numberWords[said] ?? Number(said)) === figures);
}

function casesOf(series: OwnSeries): Relation | null {
  const values = valuesOf(series);
  return values.length >= FEWEST ? { kind: 'cases', values, unit: series.unit } : null;
}

const meanNear = /(?:gemiddelde?|(?:^| )gem(?: \.)?|average|mean)(?: (?!#|mediaan|median)\S+){0,3}$/;
const medianNear = /(?:mediaan|median)(?: (?!#|gemiddeld|average|mean)\S+){0,3}$/;

const longest =
  /(?:^| )(?:max|maximum|maximaal|langste|hoogste|uitschieter|longest|highest|min|minimum)(?: (?!#)\S+){0,2}$/;

/** A mean beside a median of the same cases. */
export function meanMedianIn({ mentions: given, hasTable }: Telling): Relation | null {
  const mentions = given.filter(({ before }) => !longest.test(before.split('#').at(-1) ?? ''));
  const mean = mentions.find(({ before }) => meanNear.test(before));
  const median = mentions.find(({ before }) => medianNear.test(before));
  if (hasTable || !mean || !median || mean === median || mentions.length > 2) return null;
  const unit = mean.unit === 'days' || median.unit === 'days' ? 'days' : null;
  return { kind: 'mean-median', mean: mean.value, median: median.value, unit };
}

/** `gemiddeld 40 per week, nu 52`: one figure beside the mean. */
export function againstMeanIn({ mentions, hasTable, words }: Telling): Relation | null {
  const [first, second, ...more] = mentions;
  if (hasTable || !first || !second || more.length > 0 || first.unit !== second.unit || first.unit === 'percentage')
    return null;
  const mean = mentions.find(
    ({ reason, before }) =>
      reason === 'average' ||
      /(?:gemiddelde?|normaal|meestal|gewoonlijk|doorgaans|average|usually|normally|typically)(?: (?!#|nu|nou|now)\S+){0,3}$/.test(
        before,
      ),
  );
  const value = mentions.find((one) => one !== mean && one.reason === null && !isEarlier(one));
  const isNow =
    /(?:^| )(?:nu|deze|dit|vorige|now|this|last|@|gek|raar|vreemd|bijzonder|opvallend|veel|hoog|laag|weinig|odd|strange|high|low|a lot)(?= |$)/.test(
      words,
    );
  return mean && value && isNow ? { kind: 'against-mean', mean: mean.value, value: value.value } : null;
}

/** `gemiddeld 17 dagen, vorig jaar 11`: the other is of before, and what became of it is asked. */
function isEarlier({ period }: Mention): boolean {
  return period?.kind === 'year' || (period?.kind === 'ago' && period.ago > 0 && period.frequency === 'year');
}

/** A stock on successive dates. */
export function stocksIn(telling: Telling): Relation | null {
  const series = onlySeries(telling);
  if (series?.arrangement !== 'periods' || !(series.kind === 'stock' || isOnDates(series))) return null;
  const points = ordered(series);
  const isLong = points.length >= FEWEST_IN_ROW && (series.frequency === 'week' || series.frequency === 'month');
  return points.length > 1 && !isLong ? { kind: 'stocks', points } : null;
}

/** `op 1 januari`, `31 december`: first and last days are when people count what there is. */
function isOnDates({ kind, unit, points }: OwnSeries): boolean {
  const isCount = kind === null && (unit === null || unit === 'count');
  return (
    isCount && points.every(({ period }) => period?.kind === 'day' && (period.day === 1 || period.day >= LAST_DAYS))
  );
}

/** Quarters, half-years and years. */
export function longPeriodsIn(telling: Telling): Relation | null {
  const series = onlySeries(telling);
  if (!series?.frequency || series.frequency === 'week' || series.frequency === 'month') return null;
  if (series.arrangement === 'groups' || series.arrangement === 'loose' || series.unit === 'percentage') return null;
  if (hasTwice(series) && !goesOn(series)) return null;
  const points = ordered(series);
  return points.length >= FEWEST
    ? { kind: 'long-periods', frequency: series.frequency, points, unit: series.unit }
    : null;
}

/** Percentages one after the other, without what they are of. */
export function percentagesInTime(telling: Telling): Relation | null {
  const series = onlySeries(telling);
  if (series?.unit !== 'percentage' || series.arrangement === 'groups' || series.arrangement === 'loose') return null;
  const points = ordered(series);
  // `percentages van de drie teams: 82, 91 en 77` are side by side.
  if (series.arrangement === 'list' && series.frequency === null && sideBySide.test(telling.words))
    return { kind: 'groups', groups: points, unit: 'percentage' };
  return points.length >= FEWEST ? { kind: 'percentages-in-time', points } : null;
}

/** A row to read; or some figures in time, too few for it. */
export function rowIn(telling: Telling): Relation | null {
  const { account } = telling;
  if (account.kind !== 'understood') return null;
  const rows = account.series.filter(
    ({ arrangement, points }) =>
      (arrangement === 'periods' || arrangement === 'list') &&
      points.filter(({ value }) => value !== null).length >= FEWEST,
  );
  const series = rows.toSorted((a, b) => b.points.length - a.points.length)[0];
  if (!series) return null;
  const isLong = rows.some((row) => valuesOf(row).length >= FEWEST_IN_ROW);
  if (rows.length > 1 && !isLong)
    return {
      kind: 'several-rows',
      rows: rows.map((row) => ({ label: row.label, points: ordered(row), unit: row.unit })),
    };
  const points = [...ordered(series), ...newestBeside(series, telling)];
  if (points.length >= FEWEST_IN_ROW || hasTwice(series)) return { kind: 'row', series, others: rows.length - 1 };
  // `onze 6 scholen: 4,1 / 5,6 / 3,9` are side by side.
  if (series.arrangement === 'list' && series.frequency === null && sideBySide.test(telling.words))
    return { kind: 'groups', groups: points, unit: series.unit ?? 'measure' };
  if (series.unit === 'money' || series.unit === 'rate')
    return { kind: 'few-in-time', points, unit: series.unit, isUnfinished: false };
  const isUnfinished = account.questions.includes('completeness');
  return { kind: 'few-in-time', points, unit: series.unit, isUnfinished };
}

const earlierOnes =
  /(?:^| )(?:eerdere|vorige|voorgaande|afgelopen|daarvoor|ervoor|previous|earlier|former|before)(?: (?!#)\S+){0,4}$/;

/** `275, de vorige drie waren 240, 251 en 248`: the figure that stands before the row and is held against it. */
function newestBeside({ points, arrangement }: OwnSeries, { mentions }: Telling): Dated[] {
  const own = mentions.filter(({ reason }) => reason === null || reason === 'apart');
  const [newest, first, ...rest] = own;
  const isBeside = newest && first && rest.length + 1 === points.length && points[0]?.value === first.value;
  if (!isBeside || arrangement !== 'list' || newest.unit !== first.unit || !earlierOnes.test(first.before)) return [];
  return [{ label: newest.label, period: null, value: newest.value }];
}

/** One period with two figures: nobody can tell which is right. */
function hasTwice({ points }: OwnSeries): boolean {
  const keys = points.flatMap(({ period }) => (period ? [JSON.stringify(period)] : []));
  return new Set(keys).size < keys.length;
}

/** `Q3 28 Q4 35 Q1 33`: without years, each is the next of the one before. */
function goesOn({ points }: OwnSeries): boolean {
  const parts = points.map(({ period }) => {
    if (period?.kind === 'quarter' && period.year === null) return { part: period.quarter, most: 4 };
    return period?.kind === 'half-year' && period.year === null ? { part: period.half, most: 2 } : null;
  });
  return parts.every((own, i) => own !== null && (i === 0 || own.part === ((parts[i - 1]?.part ?? 0) % own.most) + 1));
}

function onlySeries({ account }: Telling): OwnSeries | null {
  if (account.kind !== 'understood' || account.pairs.length > 0 || account.series.length !== 1) return null;
  return account.series[0] ?? null;
}

function valuesOf({ points }: OwnSeries): number[] {
  return points.flatMap(({ value }) => (value === null ? [] : [value]));
}

/** The oldest first. */
function ordered({ points }: OwnSeries): Dated[] {
  const known = points.flatMap(({ label, period, value }): Dated[] =>
    value === null ? [] : [{ label, period, value }],
  );
  const isTurned = isNewestFirst(points.map(({ period }: OwnPoint) => period));
  const row = isTurned ? known.toReversed() : known;
  const isDated = row.every(({ period }) => period && isSuccessive(period) && period.year !== null);
  return isDated
    ? row.toSorted((one, other) => (one.period && other.period ? comparePeriods(one.period, other.period) : 0))
    : row;
}
