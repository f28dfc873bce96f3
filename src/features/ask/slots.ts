import type { Language } from '../../shared/language.ts';
import type { Understanding } from '../../text/question/understanding.ts';
import type { AboutBot, ColleagueMatch, ExplanationMatch, Explanations, FigureMatch, Figures } from './ports.ts';
import type { Subject } from './subject.ts';

/** A message understood: what it does, and everything it names. */
export interface Slots {
  /** Screened: holds no personal data. */
  readonly text: string;
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly understanding: Understanding;
  /** What the conversation was last about. */
  readonly subject: Subject | null;
  /** Indicators it may be about, best first; 'weak' ones are left out. */
  readonly figures: readonly FigureMatch[];
  /** Also those that only share a word with it. */
  readonly near: readonly FigureMatch[];
  /** Areas it names, in its order. */
  readonly areas: readonly string[];
  /** 'per wijk', 'alle buurten'. */
  readonly isEveryArea: boolean;
  /** Articles it may be about, best first. */
  readonly concepts: readonly ExplanationMatch[];
  /** What a colleague answered that it may be about. */
  readonly colleague: ColleagueMatch | null;
}

/** What answering needs from outside. */
export interface AnswerPorts {
  readonly figures: Figures;
  readonly explanations: Explanations;
  readonly about: AboutBot;
}

const everyArea =
  /\bverschil(?:len|t)? (?:er )?(?:tussen )?(?:de |onze )?(?:wijken|buurten|gebieden|stadsdelen|dorpen|kernen)\b|\b(?:wijken|buurten|gebieden|stadsdelen|dorpen)\b.{0,40}\b(?:verschillen|vergelijken|met elkaar|onderling)\b|\bvergelijk(?:en)? (?:de |alle |onze )?(?:wijken|buurten|gebieden|stadsdelen)\b|\b(?:compare|differences? between) (?:the |our )?(?:areas|neighbou?rhoods|districts)\b|\b(?:areas|neighbou?rhoods|districts)\b.{0,40}\bdiffer\b|\b(?:per|alle|elke|iedere|all|every|each|by) (?:wijk|wijken|buurt|buurten|gebied|gebieden|stadsdeel|stadsdelen|area|areas|neighbou?rhoods?|districts?)\b|\b(?:welke?|which) (?:wijk|wijken|buurt|buurten|gebied|gebieden|stadsdeel|dorp|area|areas|neighbou?rhoods?)\b|\b(?:tussen|between) (?:de |the )?(?:wijken|buurten|gebieden|areas|neighbou?rhoods)\b/iu;

const ofOthers =
  /\b(?:de rest|(?:de )?(?:andere|overige) (?:wijken|buurten|gebieden|stadsdelen|dorpen)|(?:dan|met|van) (?:andere|de andere|elders|gemiddeld|het gemiddelde)|the rest|(?:the )?other (?:areas|neighbou?rhoods|districts)|than (?:elsewhere|others|average))\b/iu;

/** 'Is Noord hoger dan de rest': one area against all others. */
export function isOfOthers(text: string): boolean {
  return ofOthers.test(text);
}

/** Whether areas are asked about beside each other: all, several that are named, or one against the others. */
export function isAboutAreas({ text, areas, isEveryArea }: Pick<Slots, 'text' | 'areas' | 'isEveryArea'>): boolean {
  return isEveryArea || areas.length > 1 || (areas.length === 1 && isOfOthers(text));
}

/** The whole country, or figures of it. */
export const national =
  /\b(?:landelijke?|heel nederland|in nederland|met nederland|cbs|rest van (?:het|nederland|the country)|de rest van nederland|national(?:ly)?|netherlands|whole country)\b/iu;

const ours =
  /\b(?:onze?|wij|we|bij ons|vergelijk\p{L}*|tegenover|vergeleken|opzichte|versus|vs|our|ours|compared?)\b/iu;

/** 'Onze bijstand tegenover landelijk': ours beside that of the whole country. */
export function isOfCountry(text: string): boolean {
  return national.test(text) && ours.test(text);
}

/** 'Ons streefcijfer is 60': a target that is told, or asked after. */
export function namesTarget(text: string): boolean {
  return /\b(?:doel(?:en)?|streef\p{L}*|norm(?:en)?|targets?)\b/iu.test(text);
}

/** The municipality as one, where an area was spoken of. */
export const wholeArea =
  /\b(?:hele gemeente|heel de gemeente|gemeente als geheel|totaal|in totaal|whole municipality|overall|in total)\b/iu;

const rate =
  /\b(?:per|op de|for every) (?:1[.,]?000|10[.,]?000|100[.,]?000|duizend|thousand|hoofd|head|capita)?(?: van de)? ?(?:inwoners?|bewoners?|mensen|residents?|inhabitants?|people|bevolking|population|capita)?/giu;

/** '1.000' in 'per 1.000 inwoners' is no figure. */
export function withoutRate(text: string): string {
  return text.replace(rate, (said) => (isRate(said) ? ' ' : said));
}

export function asksRate(text: string): boolean {
  return [...text.matchAll(rate)].some(([said]) => isRate(said));
}

/** More than 'per' alone. */
function isRate(said: string): boolean {
  return /\d|duizend|thousand|inwoner|bewoner|resident|inhabitant|hoofd|head|capita/iu.test(said);
}

export function asksEveryArea(text: string): boolean {
  return everyArea.test(text);
}

/** 'Is de stijging van vorige week echt': of which figure is all that is left to ask. */
export function namesPeriodOnly({ figures, understanding: { cues } }: Slots): boolean {
  return figures.length === 0 && cues.time.periods.length + cues.time.spans.length > 0;
}
