import type { OwnUnit } from '../account.ts';
import type { Labelled, Relation } from './relation.ts';
import { stockWords } from '../words.ts';
import { isFew } from './people.ts';
import { partNamed } from './part-named.ts';
import { roundingTold } from './rounding-told.ts';
import type { Mention, Telling } from './telling.ts';

const totalWords =
  /(?:^| )(?:\S*totaal|totale|totalen|som|(?<!(?:wer|wo|ko|le)\S+ )samen(?! met)|opgeteld|optellen|bij elkaar|total|totals|altogether|sum|in all|add up|adds up)(?= |$)/;
/** Asked for in so many words: to add up. */
const addWords = /(?:^| )(?:samen|opgeteld|optellen|bij elkaar|altogether|add up|adds up|together)(?= |$)/;
const partWords =
  /(?:^| )(?:welk|wat|hoe groot|hoeveel|what|which|how)(?: (?:is|het|een|de|the|a|van|dan|large|big|much))*(?: \S*)? (?:deel|aandeel|procent|percentage|share|part)(?= |$)|(?:procent|deel|share|part) (?:van het|of the) (?:totaal|geheel|total|whole)|(?:^| )(?:verdeling|verdeeld|distribution)(?= |$)/;
/** A mean, a mark or a duration per case is in no sum. */
const noParts =
  /(?:gemiddeld|average|(?:^| )mean(?= |$)|mediaan|median|rapportcijfer|(?:^| )score|doorlooptijd|wachttijd|lead time|waiting time)/;
const changeWords =
  /(?:steeg|stegen|gestegen|daalde|gedaald|gingen?(?= |$)|groeide|gegroeid|gekrompen|toegenomen|afgenomen|verschil|ten opzichte|vergeleken|hoger|lager|(?:^| )(?:rose|fell|grew|went|dropped|increased|decreased|compared|difference|higher|lower|versus|vs)(?= |$))/;
const secret = /(?:geheim|afgeschermd|onderdrukt|verborgen|niet getoond|secret|suppressed|confidential|hidden)/;
const isRight = /(?:klopt|kan dat|correct|right)/;
const asksSum =
  /(?:(?:totaal|som|total|sum)(?: \S+){0,4} (?:klopt|kloppen|correct)|(?:klopt|kloppen)(?: \S+){0,4} (?:totaal|som|optelling|total|sum)|klopt (?:dit|dat|het|deze tabel) ?(?:\?|$)|afgerond|afronding|rounded|(?:telt|tellen) (?:\S+ ){0,4}op(?= |$)|optellen|adds? up)/;
const places =
  /(?:teams|wijk|buurt|groepen|scholen|gebieden|gemeenten|locaties|aanbieders|district|groups|schools|areas)/;

/** Who gives more gives a table. */
const MOST_PARTS = 30;
const LONG_ROW = 8;
const WHOLE = 100;
/** How far each rounded percentage may be off. */
const HALF = 0.5;

/** Parts beside a total, parts to add up, or two totals that should be one. */
export function sumIn(telling: Telling): Relation | null {
  const { words, account, shares, hasTable } = telling;
  const rounding = roundingTold(telling);
  const mentions = telling.mentions.filter((one) => one !== rounding?.mention);
  const roundedTo = rounding?.to ?? null;
  if (hasTable) return sumOfTable(telling, roundedTo);
  const asksWhole = isRight.test(words) && mentions.every(({ unit }) => unit === 'percentage');
  const added = addedIn(telling);
  if (added) return added;
  if (shares.length > 0 || !(answers.test(words) || totalWords.test(words) || asksParts(words) || asksWhole))
    return null;
  const totals = mentions.filter((one) => one.reason === 'total' || isTotal(one));
  const parts = mentions.filter((one) => !totals.includes(one) && (one.reason === null || one.reason === 'apart'));
  const isHidden =
    account.kind === 'understood' && account.series.some(({ points }) => points.some(({ value }) => value === null));
  if (secret.test(words) && (isHidden || totals.length > 0)) return { kind: 'hidden-part' };
  const [first, second, ...more] = totals;
  if (first && second) return parts.length === 0 && more.length === 0 ? overlapOf(first, second) : null;
  if (parts.length < 2 || parts.length > MOST_PARTS || !isOneWhole(parts, first ?? null, telling)) return null;
  return {
    kind: 'sum',
    parts: labelled(parts),
    total: first?.value ?? null,
    unit: unitOf(parts),
    roundedTo,
    asksParts: asksParts(words) || answers.test(words) || (first !== undefined && !isRight.test(words)),
  };
}

/** Answers, or halves of a whole: everybody is in one of them. */
const answers =
  /(?:^| )(?:ja|yes) #(?!\S).*(?:^| )(?:nee|no) #(?!\S)|# (?:ja|yes)(?= |$).*# (?:nee|no)(?= |$)|(?:^| )(?:mannen|men) #(?!\S).*(?:vrouwen|women) #(?!\S)|# (?:mannen|men)(?= |$).*# (?:vrouwen|women)(?= |$)|(?:^| )tevreden #%?(?!\S).*ontevreden #%?(?!\S)|(?:^| )eens #%?(?!\S).*oneens #%?(?!\S)|#% (?:ja|yes)(?= |$).*#% (?:nee|no)(?= |$)|(?:^| )(?:ja|yes) #%.*(?:^| )(?:nee|no) #%/;

/** `34+28+41=103`. */
function addedIn({ words, mentions, shares, hasTable }: Telling): Relation | null {
  const isAdded = /(?:^|[ :])# ?\+ ?#(?: ?\+ ?#)* = #(?= |$)/.test(words);
  const total = mentions.at(-1);
  const parts = mentions.slice(0, -1);
  if (!isAdded || !total || hasTable || shares.length > 0 || parts.length !== words.split('+').length) return null;
  if (mentions.some(({ unit }) => unit !== total.unit)) return null;
  return {
    kind: 'sum',
    parts: parts.map(({ value }) => ({ label: '', value })),
    total: total.value,
    unit: unitOf(parts),
    roundedTo: null,
    asksParts: false,
  };
}

/** `man 40, vrouw 45` or `96 energie, 71 huur`: what follows the last one tells where the names stand. */
function labelled(parts: readonly Mention[]): Labelled[] {
  const behind = parts.map((part) => partNamed(part));
  const areBehind = behind.every((name) => name !== '' && !/^(?:totaal|total|samen|together)(?: |$)/.test(name));
  return parts.map(({ label, value }, i) => ({ label: areBehind ? (behind[i] ?? '') : label, value }));
}

/** Parts under each other with their total, of which somebody asks whether they add up. */
function sumOfTable({ account, words }: Telling, roundedTo: number | null): Relation | null {
  if (account.kind !== 'understood' || account.pairs.length > 0 || !asksSum.test(words)) return null;
  const [series, ...more] = account.series;
  const [total, ...others] = account.leftOut.filter(({ reason, value }) => reason === 'total' && value !== null);
  if (series?.arrangement !== 'groups' || more.length > 0 || !total || others.length > 0) return null;
  if (series.unit !== null && series.unit !== 'count') return null;
  const parts = series.points.flatMap(({ label, value, denominator }) =>
    value === null || denominator !== null ? [] : [{ label, value }],
  );
  if (parts.length < 2 || parts.length < series.points.length) return null;
  return { kind: 'sum', parts, total: total.value, unit: series.unit, roundedTo, asksParts: false };
}

/** `van de 310 zijn er 150 via de huisarts, 90 zelf en 70 via school`: the whole first, then all or some of its parts. */
export function partsOfOneIn(telling: Telling): Relation | null {
  const { shares, mentions, periods, hasTable, words } = telling;
  const [outer, ...more] = shares;
  if (shares.length === 0) return listedPartsIn(telling);
  if (!outer || more.length > 0 || hasTable || periods.length > 1 || outer.percentage !== null) return null;
  const rest = mentions.filter((one) => one !== outer.part && one !== outer.whole && one.start > outer.part.start);
  if (rest.length === 0 || rest.length > MOST_PARTS || rest.length !== mentions.length - 2) return null;
  if (outer.whole.start > outer.part.start || rest.some(({ unit, reason }) => unit !== null || reason !== null))
    return null;
  const parts = [outer.part, ...rest];
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const isWhole = sum === outer.whole.value;
  // `totaal 250, waarvan 110 in Noord, 75 in Zuid: klopt dat?`
  const isChecked =
    isRight.test(words) && wholeOf.test(words) && !isFew(Math.abs(outer.whole.value - sum), telling.fewest);
  if (!isWhole && !isChecked && !(sum < outer.whole.value && asksParts(words))) return null;
  return {
    kind: 'sum',
    parts: parts.map((part) => ({ label: partNamed(part) || part.label, value: part.value })),
    total: isWhole || isChecked ? outer.whole.value : null,
    unit: 'count',
    roundedTo: null,
    asksParts: true,
  };
}

/** `van de 90 aanvragen: 60 toegekend, 30 afgewezen`. */
function listedPartsIn({ mentions, periods, words, hasTable, fewest }: Telling): Relation | null {
  const [whole, ...parts] = mentions;
  if (hasTable || !whole || periods.length > 0 || mentions.some(({ unit }) => unit !== null)) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const named = parts.map((part) => ({ label: partNamed(part) || part.label, value: part.value }));
  // `340 aanvragen, 289 toegekend, rest afgewezen`: what is left is told in a word.
  const [, rest] = theRest.exec(words) ?? [];
  if (rest !== undefined && parts.length > 0 && sum < whole.value) {
    if (isFew(whole.value - sum, fewest)) return { kind: 'derived-part' };
    const all = [...named, { label: rest, value: whole.value - sum }];
    return { kind: 'sum', parts: all, total: whole.value, unit: 'count', roundedTo: null, asksParts: true };
  }
  const areNamed = named.every(({ label }) => label !== '') && parts.every(({ reason }) => reason === null);
  if (parts.length < 2 || sum !== whole.value || !(areNamed || isListed.test(words))) return null;
  return { kind: 'sum', parts: named, total: whole.value, unit: 'count', roundedTo: null, asksParts: true };
}

const wholeOf =
  /^(?:(?!#)\S+ ){0,3}(?:totaal|total|totale) (?:(?!#)\S+ ){0,3}# (?:(?!#)\S+ ){0,3}(?:waarvan|of which|, dat is|verdeeld)/;

const theRest =
  /(?:^| )(?:de |the )?((?:rest|overige|remainder)(?: (?:is|was|werd|were|are|zijn))?(?: (?!#)\p{L}+)?)(?= |$)(?!.*#)/u;
const isListed = /^(?:(?!#)\S+ ){0,3}(?:van|of|uit) (?:de |onze |die |the |our )?# (?:(?![#,;])\S+ ){0,4}: #/;

/** Only what is listed as parts of one whole may be added up: a wrong sum is worse than none. */
function isOneWhole(parts: readonly Mention[], total: Mention | null, { words, periods, source }: Telling): boolean {
  const isAlike = parts.every(({ unit }) => unit === parts[0]?.unit);
  // Of flows per month somebody may ask whether their total is right; a stock is never added up.
  const isSummedInTime = total !== null && isRight.test(words) && !stockWords.test(words);
  const isInTime =
    (parts.some(({ period }) => period !== null) && !isSummedInTime) || (total === null && changeWords.test(words));
  if (!isAlike || isInTime) return false;
  if (parts[0]?.unit === 'percentage')
    return (
      periods.length === 0 &&
      (arePercentagesOfOne(parts, total, words, source) || (answers.test(words) && parts.length > 2))
    );
  const isAsked = addWords.test(words);
  if (noParts.test(words) && !(isAsked && total === null)) return false;
  const areNamed = new Set(parts.map(({ label }) => label.toLowerCase())).size === parts.length && isNamed(parts);
  // A long row without names is one in time, with its total behind it.
  if (total) return areNamed || parts.length < LONG_ROW || isRight.test(words);
  return areNamed || isAsked;
}

/** Shares of different groups add up to nothing. */
function arePercentagesOfOne(parts: readonly Mention[], total: Mention | null, words: string, source: string): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (Math.abs(sum - WHOLE) <= parts.length * HALF) return true;
  const names = parts.filter(({ label }) => /^\p{Lu}/u.test(label) && !source.trimStart().startsWith(label));
  if (changeWords.test(words) || places.test(words) || names.length > 1) return false;
  if (total) return true;
  const areTold = parts.every(({ label, after }) => label !== '' || /^\p{L}{2}/u.test(after));
  return parts.length > 2 && areTold && (isRight.test(words) || addWords.test(words));
}

function isNamed(parts: readonly Labelled[]): boolean {
  return parts.every(({ label }) => label !== '');
}

function overlapOf(first: Mention, second: Mention): Relation | null {
  if (first.period || second.period) return null;
  const isSum = ({ before }: Mention): boolean =>
    /som|opgeteld|delen|vormen|sum|parts/.test(before.split('#').at(-1) ?? '');
  if (isSum(second)) return { kind: 'overlap', sum: second.value, total: first.value };
  return isSum(first) ? { kind: 'overlap', sum: first.value, total: second.value } : null;
}

/** `welk percentage is dat meer?` asks how much it rose. */
function asksParts(words: string): boolean {
  return partWords.test(words) && !/(?:meer|minder|erbij|eraf|groei|gestegen|gedaald|more|less)/.test(words);
}

function isTotal({ before, after }: Mention): boolean {
  return (
    /(?:^| )(?:som|sum)(?: (?!#)\S+){0,3}$/.test(before) ||
    /(?:^| )(?:totaal|total|samen|som|sum|telt op tot|adds up to)(?: (?:is|was|dus|van|of|het|:|komt|op|uit|staat|zegt|zou|moet|says|should|be|zijn))*$/.test(
      before,
    ) ||
    /^(?:in (?:totaal|total)|totaal|total)(?: |$)(?! ?(?:(?:is|was|:|=) )?#)/.test(after)
  );
}

function unitOf(parts: readonly Mention[]): OwnUnit | null {
  const [first] = parts;
  return first?.unit === 'points' ? null : (first?.unit ?? 'count');
}
