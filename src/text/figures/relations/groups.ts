import { fold } from '../../words/normal-words.ts';
import { countWords } from '../words.ts';
import type { Labelled, Relation } from './relation.ts';
import { type Mention, type Telling } from './telling.ts';

const inflow =
  /(?:(?:^|# )bij(?= |$)|instroom|ingestroomd|instromers|erbij|nieuwe|binnengekomen|aangemeld|aanmeldingen|inflow|came in|new)/;
const outflow =
  /(?:eraf|gingen weg|uitstroom|uitgestroomd|uitstromers|eruit|afgesloten|beeindigd|vertrokken|outflow|left|closed)/;
const stock = /(?:wachtlijst|stand|wachtenden|wachten|lopend|in zorg|waiting|caseload|openstaand|backlog|werkvoorraad)/;

/** What came in beside what went out, of a stock. */
export function flowsIn({ mentions, words, hasTable, periods }: Telling): Relation | null {
  if (hasTable || !inflow.test(words) || !outflow.test(words) || periods.length > 2) return null;
  const came = mentions.find((one) => isNear(one, inflow, outflow));
  const left = mentions.find((one) => one !== came && isNear(one, outflow, inflow));
  const begin = mentions.find((one) => one !== came && one !== left && isNear(one, stock, /$^/));
  if (!came || !left || mentions.length > (begin ? 4 : 2)) return null;
  return { kind: 'flows', inflow: came.value, outflow: left.value, begin: begin?.value ?? null };
}

function isNear({ before, after }: Mention, words: RegExp, others: RegExp): boolean {
  const [previous, next] = [before.split(/[#,;.]/).at(-1) ?? '', after.split(/[#,;.]/)[0] ?? ''];
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
