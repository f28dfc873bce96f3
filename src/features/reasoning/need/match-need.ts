import type { NeedMatch } from './need.ts';

/** What of our own figures comes near these words, best first. */
export interface NearIndicator {
  readonly id: string;
  readonly isSure: boolean;
  /** How many words of the need its name explains. */
  readonly words: number;
  /** How many words its name has. */
  readonly nameWords: number;
  /** It counts days. */
  readonly isDuration: boolean;
}

const asksHowLong =
  /(?<![\p{L}])(?:hoe lang|hoelang|wachttijd|doorlooptijd|duurt|how long|waiting time|wait)(?![\p{L}])/iu;
/** Of who takes part in something of ours no public table tells. */
const ofOurOwn =
  /(?<![\p{L}])(?:deelnemers?|deelneemsters|onze klanten|onze cliënten|onze clienten|per (?:school|klas|straat|huisarts|coach|consulent)|na (?:de|het|een) (?:training|cursus|traject|project|proef)|participants?|our clients|after the (?:course|training))(?![\p{L}])/iu;
/** One word in common is no lead: 'meldingen' is in the name of many things. */
const fewestWords = 2;

/** By their ids: what is kept of sources and partners, and a public table. */
export interface NearSources {
  readonly kept: string | null;
  readonly national: string | null;
}

/** One of our own figures where it is surely that, else a source, else what comes near; or a visible gap. */
export function matchNeed(about: string, near: readonly NearIndicator[], { kept, national }: NearSources): NeedMatch {
  const isLong = asksHowLong.test(about);
  const fitting = isLong ? near.filter(({ isDuration }) => isDuration) : near;
  const sure =
    fitting.find(({ isSure, words, nameWords }) => isSure && words * 2 > nameWords) ??
    (isLong ? fitting[0] : undefined);
  if (sure) return { kind: 'indicator', id: sure.id };
  const source = kept ?? (ofOurOwn.test(about) ? null : national);
  if (source !== null) return { kind: 'source', id: source };
  const [only, ...others] = fitting;
  const likely = only?.isSure && others.length === 0 ? only : fitting.find(({ words }) => words >= fewestWords);
  return likely ? { kind: 'indicator', id: likely.id } : { kind: 'gap', id: '' };
}
