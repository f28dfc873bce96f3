import { fold } from '../../words/normal-words.ts';
import type { OwnUnit } from '../account.ts';
import { countWords } from '../words.ts';
import type { Labelled, Relation } from './relation.ts';
import { type Mention, type Telling } from './telling.ts';

const totalWords = /(?:totaal|totale|som|samen|opgeteld|bij elkaar|total|altogether|sum|in all|add up|optellen)/;
const partWords =
  /(?:welk deel|aandeel|hoeveel procent|welk percentage|what share|what part|what percentage|procent van het totaal|deel van het totaal)/;
const secret = /(?:geheim|afgeschermd|onderdrukt|verborgen|niet getoond|secret|suppressed|confidential|hidden)/;
const inflow =
  /(?:(?:^|# )(?:bij|in)(?= |$)|instroom|ingestroomd|instromers|erbij|nieuwe|binnengekomen|aangemeld|aanmeldingen|inflow|came in|new)/;
const outflow =
  /(?:eraf|gingen weg|uitstroom|uitgestroomd|uitstromers|eruit|(?:^| )(?:af|out|weg|uit)(?= |$)|afgesloten|beeindigd|vertrokken|outflow|left|closed)/;
const stock =
  /(?:(?:^| )(?:begin|beginstand|beginnen|start|startte|begonnen|opening|began|started|stond|stonden)(?= |$)|wachtlijst|stand|wachtenden|wachten|lopend|in zorg|waiting|caseload|openstaand|backlog|werkvoorraad)/;

const ending =
  /(?:^| )(?:eind|einde|eindstand|dus|nu|over|end|ended|now|so|final|blijft|blijven|zijn er|are)(?: (?!#)\S+){0,3}$/;

/** Who gives more gives a table. */
const MOST_PARTS = 30;

/** Parts beside a total, parts to add up, or two totals that should be one. */
export function sumIn({ mentions, words, account, shares, hasTable, periods }: Telling): Relation | null {
  const isWholeAsked =
    mentions.length > 2 &&
    mentions.every(({ unit }) => unit === 'percentage') &&
    /(?:klopt|kan dat|correct|right)/.test(words);
  if (hasTable || shares.length > 0 || !(totalWords.test(words) || asksParts(words) || isWholeAsked)) return null;
  const totals = mentions.filter((one) => one.reason === 'total' || isTotal(one));
  const parts = mentions.filter((one) => !totals.includes(one) && (one.reason === null || one.reason === 'apart'));
  const isHidden =
    account.kind === 'understood' && account.series.some(({ points }) => points.some(({ value }) => value === null));
  if (secret.test(words) && (isHidden || totals.length > 0)) return { kind: 'hidden-part' };
  const [first, second] = totals;
  if (first && second && parts.length === 0) {
    const [sum, total] = /som|opgeteld|delen|vormen|sum|parts/.test(second.before.split('#').at(-1) ?? '')
      ? [second, first]
      : [first, second];
    return { kind: 'overlap', sum: sum.value, total: total.value };
  }
  const unit = unitOf(parts);
  const isAlike = parts.every((one) => one.unit === parts[0]?.unit);
  if (totals.length > 1 || parts.length < 2 || !isAlike || parts.length > MOST_PARTS) return null;
  if (isWholeAsked && periods.length === 0)
    return { kind: 'sum', parts: parts.map(labelled), total: null, unit, asksParts: false };
  const isNamed = parts.every(({ label }) => label !== '') || parts.length === 2 || totals.length > 0;
  if (
    parts.some(({ period }) => period !== null) ||
    (!isNamed && !/(?:samen|opgeteld|bij elkaar|altogether|add up|optellen)/.test(words))
  )
    return null;
  return {
    kind: 'sum',
    parts: parts.map(labelled),
    total: first?.value ?? null,
    unit,
    asksParts: asksParts(words),
  };
}

/** `welk percentage is dat meer?` asks how much it rose. */
function asksParts(words: string): boolean {
  return partWords.test(words) && !/(?:meer|minder|erbij|eraf|groei|gestegen|gedaald|more|less)/.test(words);
}

function isTotal({ before, after }: Mention): boolean {
  return (
    /(?:^| )(?:som|sum)(?: (?!#)\S+){0,3}$/.test(before) ||
    /(?:^| )(?:totaal|total|samen|som|sum|telt op tot|adds up to)(?: (?:is|was|dus|van|of|het|:|komt|op|uit))*$/.test(
      before,
    ) ||
    /^(?:in (?:totaal|total)|totaal|total)(?: |$)/.test(after)
  );
}

function unitOf(parts: readonly Mention[]): OwnUnit | null {
  const [first] = parts;
  return first?.unit === 'points' ? null : (first?.unit ?? 'count');
}

function labelled({ label, value }: Mention): Labelled {
  return { label, value };
}

/** What came in beside what went out, of a stock. */
export function flowsIn({ mentions, words, hasTable, periods }: Telling): Relation | null {
  if (hasTable || !inflow.test(words) || !outflow.test(words) || periods.length > 2) return null;
  const came = mentions.find((one) => isNear(one, inflow, outflow));
  const left = mentions.find((one) => one !== came && isNear(one, outflow, inflow));
  const begin = mentions.find((one) => one !== came && one !== left && isNear(one, stock, /$^/));
  if (!came || !left || mentions.length > (begin ? 4 : 2)) return null;
  const claimed = mentions.find(
    (one) => ![came, left, begin].includes(one) && ending.test(one.before.split('#').at(-1) ?? ''),
  );
  return {
    kind: 'flows',
    inflow: came.value,
    outflow: left.value,
    begin: begin?.value ?? null,
    claimed: claimed?.value ?? null,
  };
}

const clauseEnd = /[#,;.]|(?<= )(?:en|and)(?= |$)/;

function isNear({ before, after }: Mention, words: RegExp, others: RegExp): boolean {
  // In `90 nieuwe en 110 afgesloten` what stands before `en` is of the other.
  const [previous, next] = [before.split(clauseEnd).at(-1) ?? '', after.split(clauseEnd)[0] ?? ''];
  if (words.test(previous) && !others.test(previous)) return true;
  return words.test(next) && !others.test(previous);
}

/** Figures of groups side by side, or of different things that happen to stand together. */
export function groupsIn({ account, words, hasTable, mentions }: Telling): Relation | null {
  if (account.kind !== 'understood') return null;
  const series = account.series.filter(({ arrangement }) => arrangement === 'groups');
  const [first] = series;
  if (!first || series.length !== account.series.length || account.pairs.length > 0) return null;
  const groups = first.points.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  if (groups.length < 2 || (!hasTable && (isNoGroups(groups, words) || !isOfOneUnit(mentions)))) return null;
  const isDifferent = series.length === 1 && !hasTable && groups.every(({ label }) => countWords.test(fold(label)));
  if (!hasTable && groups.some(({ label }) => isClause(label)))
    return { kind: 'unclear', values: groups.map(({ value }) => value), isOfOne: isOfOneThing(mentions) };
  return isDifferent ? { kind: 'different', figures: groups } : { kind: 'groups', groups, unit: first.unit };
}

function isOfOneUnit(mentions: readonly Mention[]): boolean {
  return new Set(mentions.filter(({ reason }) => reason === null).map(({ unit }) => unit)).size < 2;
}

/** `van 12 tot 18`, `60 of 70`, and what a dashboard or the bot is said to say. */
export function isNoGroups(groups: readonly Labelled[], words: string): boolean {
  const isEither = /(?:^|\s)#\S* (?:of|or|tot|to|-) #/.test(words);
  const isAboutOthers = /(?:^| )(?:jij|jullie|dashboard|you|your|zegt|says)(?= |$)/.test(words);
  const isAsked = groups.some(({ label }) => /^(?:hoeveel|how many|tot|to|of|or|welke)(?: |$)/i.test(label));
  return isEither || isAboutOthers || isAsked;
}

/** `we hebben`, `het werden er`: words of a sentence and no name of a group. */
export function isClause(label: string): boolean {
  // `Wij 31%, landelijk 27%` names a group.
  return /^(?!(?:we|wij|ons)$)(?:.* )?(?:we|wij|ik|het|dat|er|is|was|zijn|waren|werd|werden|hebben|heeft|hadden|had|kregen|kochten|wil|willen|gaat|gingen|duurt|duurde|ongeveer|circa|they|it|are|were|have|has|got|bought|want|about)(?= |$)/i.test(
    label,
  );
}

/** Unless the word behind each number says that they count other things. */
export function isOfOneThing(mentions: readonly Mention[]): boolean {
  const nouns = mentions
    .map(
      ({ after }) =>
        /^(?!(?:en|and|van|of|in|op|voor|per|naar|to|from|keer|dus|maar|met|is|was|nu|plaats)(?= |$))\p{L}{3,}/u.exec(
          after,
        )?.[0],
    )
    .filter((noun) => noun !== undefined);
  return new Set(nouns).size < 2;
}
