import { fold } from '../../words/normal-words.ts';
import { countWords } from '../words.ts';
import { clauseOf } from './clause.ts';
import type { Labelled, Relation } from './relation.ts';
import { roundingTold } from './rounding-told.ts';
import { type Mention, type Telling } from './telling.ts';

const inflow =
  /(?:(?:^|# )(?:per \S+ )?(?:bij|in)(?= |$)|instroom|ingestroomd|instromers|erbij|nieuwe|binnengekomen|bijgekomen|ingeschreven|aangemeld|aanmeldingen|inflow|came in|new)/;
const outflow =
  /(?:eraf|gingen weg|uitstroom|uitgestroomd|uitstromers|eruit|(?:^| )(?:af|out|weg|uit)(?= |$)|afgesloten|beeindigd|vertrokken|geholpen|gestopt|doorgestroomd|uitgeschreven|outflow|left|closed)/;
const stock =
  /(?:(?:^| )(?:begin|beginstand|beginnen|start|startte|begonnen|opening|began|started|stond|stonden)(?= |$)|wachtlijst|stand|wachtenden|wachten|lopend|in zorg|waiting|caseload|openstaand|backlog|werkvoorraad)/;

const asksWhen = /(?:^| )(?:wanneer|hoe lang|hoeveel (?:weken|maanden)|when|how long|how many (?:weeks|months))(?= |$)/;
const isUntil = /(?:^| )(?:tot|totdat|until|reach)(?: (?!#)\S+){0,4}$/;
const ending =
  /(?:^| )(?:eind|einde|eindstand|dus|nu|over|end|ended|now|so|final|blijft|blijven|zijn er|are)(?: (?!#)\S+){0,3}$/;

/** What came in beside what went out, of a stock. */
export function flowsIn(telling: Telling): Relation | null {
  const { mentions: all, words, hasTable, periods } = telling;
  if (hasTable || !inflow.test(words) || !outflow.test(words) || periods.length > 2) return null;
  const rounding = roundingTold(telling);
  const mentions = all.filter((one) => one !== rounding?.mention);
  const came = mentions.find((one) => isNear(one, inflow, outflow));
  const left = mentions.find((one) => one !== came && isNear(one, outflow, inflow));
  const begin = mentions.find((one) => one !== came && one !== left && isNear(one, stock, /$^/));
  if (!came || !left || mentions.length > (begin ? 4 : 2)) return null;
  const claimed = mentions.find(
    (one) =>
      ![came, left, begin].includes(one) && (ending.test(one.before.split('#').at(-1) ?? '') || isAtEnd(one, telling)),
  );
  const until = mentions.find(
    (one) => ![came, left, begin, claimed].includes(one) && (asksWhen.test(words) || isUntil.test(one.before)),
  );
  return {
    kind: 'flows',
    inflow: came.value,
    outflow: left.value,
    // A stock of the last of December is what is left of it.
    begin: begin && isAtEnd(begin, telling) ? null : (begin?.value ?? null),
    claimed: claimed?.value ?? null,
    ...(until && { until: until.value }),
    roundedTo: rounding?.to ?? null,
  };
}

function isAtEnd({ period, before, start }: Mention, { source }: Telling): boolean {
  if (/(?:^|\s)31[-/]12(?:[-/]\d{2,4})?:?\s*$/.test(source.slice(Math.max(0, start - LONGEST_DATE), start)))
    return true;
  const isLastDay = period?.kind === 'day' && period.day >= LAST_DAYS;
  return isLastDay || /(?:^| )(?:eind|einde|ultimo|end of)(?: (?!#)\S+){0,3}$/.test(before.split('#').at(-1) ?? '');
}

const LAST_DAYS = 28;
const LONGEST_DATE = 16;

function isNear(mention: Mention, words: RegExp, others: RegExp): boolean {
  const { before, after } = clauseOf(mention);
  if (words.test(before) && !others.test(before)) return true;
  return words.test(after) && !others.test(before);
}

const HIGHEST_MARK = 10;

/** Figures of groups side by side, or of different things that happen to stand together. */
export function groupsIn({ account, words, hasTable, mentions }: Telling): Relation | null {
  if (account.kind !== 'understood') return null;
  const series = account.series.filter(({ arrangement }) => arrangement === 'groups');
  const [first] = series;
  if (!first || series.length !== account.series.length || account.pairs.length > 0) return null;
  // `per 1.000 inwoners: Aa 12`: what stands before the colon is of all of them.
  const groups = first.points.flatMap(({ label, value }) =>
    value === null ? [] : [{ label: hasTable ? label : label.replace(/^.*: /, ''), value }],
  );
  if (groups.length < 2 || (!hasTable && (isNoGroups(groups, words) || !isOfOneUnit(mentions)))) return null;
  // A mark beside how many gave it: `7,9 bij 34 lijsten van 150`.
  const isMixed =
    !hasTable &&
    groups.some(({ value }) => !Number.isInteger(value) && value <= HIGHEST_MARK) &&
    groups.some(({ value }) => Number.isInteger(value) && value > 2 * HIGHEST_MARK);
  if (isMixed) return { kind: 'unclear', values: mentions.map(({ value }) => value), isOfOne: false };
  // Two columns of which nothing tells what they are.
  if (series.length > 1 && series.every(({ label }) => label === ''))
    return { kind: 'unclear', values: mentions.map(({ value }) => value), isOfOne: false };
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
  const isAsked = groups.some(({ label }) =>
    /^(?:hoeveel|how many|tot|to|of|or|welke)(?: |$)|^(?:door|onder|met|by|among|with|van|of|op|out of)$/i.test(label),
  );
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

/** `34% bij ons en 31% in de regio`, `312 per inwoner, landelijk 287`: of each something is said before or behind it. */
export function besideOthersIn({ mentions: given, hasTable }: Telling): Relation | null {
  const mentions = withoutCount(given);
  const [first, second, ...more] = mentions;
  if (hasTable || !first || !second || more.length > 0) return null;
  // `wij 412 euro, landelijk 378`: the unit is said once.
  const unit = first.unit ?? second.unit;
  const isOfOne = mentions.every((one) => one.unit === unit || (one.unit === null && unit !== 'percentage'));
  if (unit === 'points' || !isOfOne || mentions.some(({ reason }) => reason !== null && reason !== 'average'))
    return null;
  const isPercentage = unit === 'percentage';
  const areBoth = isPercentage && mentions.every(({ after }) => ofWhom.test(after));
  const isOther = (one: Mention): boolean => others.test(clauseAround(one));
  if (!areBoth && isOther(first) === isOther(second)) return null;
  const groups = mentions.map((one) => ({ label: nameOf(one), value: one.value }));
  return { kind: 'groups', groups, unit: unit ?? 'measure' };
}

/** `4.150 bij ons, 3.890 in de regio, 120 trajecten`: how many there are stands apart. */
function withoutCount(mentions: readonly Mention[]): readonly Mention[] {
  const rest = mentions.filter(({ after }) => !countedBehind.test(after));
  return mentions.length === 3 && rest.length === 2 ? rest : mentions;
}

const countedBehind = /^(?:trajecten|clienten|zaken|dossiers|aanvragen|mensen|inwoners|clients|cases|people)(?= |$)/;
const ofWhom = /^(?:van|bij|in|of|among|at|landelijk|elsewhere|nationally)(?: |$)/;
const others =
  /(?:landelijk|buurgemeente|andere gemeenten?|(?:^| )regio(?= |$)|regionaal|benchmark|provincie|nederland|elders|nationally|national|elsewhere|neighbou?ring|the region)/;

function nameOf(one: Mention): string {
  return others.exec(clauseAround(one))?.[0].trim() ?? one.label;
}

function clauseAround({ before, after }: Mention): string {
  return `${before.split(/[#,;]/).at(-1) ?? ''} # ${after.split(/[#,;]/)[0] ?? ''}`;
}
