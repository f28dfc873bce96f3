import type { Act, FollowUp } from '../../text/question/act.ts';
import { probabilityOf } from '../../text/question/understanding.ts';
import { withLastFigure } from '../../text/figures/replace-last.ts';
import { wordsOf } from '../../text/words/dutch-words.ts';
import { clearConcept, namedConcept, plain, sureConcept } from './acts/explain.ts';
import { conceptGroups } from './concept-groups.ts';
import { isInPassing, isTalk } from './doubt.ts';
import { askedOfOne, isRatherCause } from './asked-of-one.ts';
import { plainlyAsked, plainOf } from './plainly-asked.ts';
import { namesPeriodOnly, type Slots } from './slots.ts';
import { beside, followUpOf, follows, isRatherOfShown, ofFigure, opening } from './follows.ts';
import { tellsPopulation } from '../../text/question/follow-up-cues.ts';
import { weighed } from './weigh-acts.ts';
import { askFor, askOf } from './wording/offers.ts';

export type Decision =
  /** The figures in the message itself are what is asked about. */
  | { readonly kind: 'own' }
  | { readonly kind: 'follow-up'; readonly followUp: FollowUp }
  /** `isNamed`: in so many words, so that nothing speaks against it. */
  | { readonly kind: 'act'; readonly act: Act; readonly isNamed?: true }
  /** These first, and whatever else is likely. */
  | { readonly kind: 'offer'; readonly acts: readonly Act[] };

/** Figures in a message: none, some that are asked about, some of which something can be told, or what is surely meant. */
export type OwnFigures = 'none' | 'unclear' | 'told' | 'surely';

/** An act this likely, and this much likelier than the next, is taken for what is meant. */
const sure = 0.42;
const ahead = 1.5;
const talk = 0.3;
/** An act this likely is offered beside another. */
const possible = 0.08;
/** Where it is sure what figures are meant, it takes more to answer about privacy instead. */
const likelyPrivate = 0.4;
/** From here on a name is asked for, and not only said. */
const likelyWord = 0.3;
const mostInName = 3;
const shortestInName = 4;
const mostOfAreas = 6;

/**
 * What a message does, from how it is said (learned) and what it names: neither alone decides. The numbers are calibrated on
 * the development set of the evaluation.
 */
export function decide(slots: Slots, own: OwnFigures): Decision {
  const { understanding, subject } = slots;
  const chance = (name: Act): number => probabilityOf(understanding.acts, name);
  const hasOwn = own === 'surely' || (own !== 'none' && !isInPassing('own', slots));
  const concept = sureConcept(slots);
  // `Deel 2 van 6` is no part of a whole.
  if (asLabelled(slots) === 'catalogue') return { kind: 'act', act: 'catalogue', isNamed: true };
  // `Mijn lijst` beside a dashboard is no list of people, as long as nothing else speaks of privacy.
  const isPrivate = chance('privacy') > chance('own') && (own !== 'surely' || chance('privacy') >= likelyPrivate);
  if (hasOwn && (isPrivate || (own === 'told' && asksToShare(slots)))) return { kind: 'act', act: 'privacy' };
  if (own === 'surely' && hasOwn) return { kind: 'own' };
  const isAdded = opening.test(slots.text) || beside.test(slots.text) || tellsPopulation(slots.text);
  if (hasOwn && subject?.about === 'own' && (isAdded || withLastFigure(subject.text, slots.text) !== null))
    return { kind: 'follow-up', followUp: followUpOf(slots) };
  if (hasOwn && !(concept && chance('explain') > chance('own')) && ownChance(chance) >= 0.45) return { kind: 'own' };
  // Words after an answer are like some article by chance: it must be named, or asked for.
  const isConcept = concept !== null && (slots.concepts[0]?.isNamed === true || chance('explain') >= likelyWord);
  if (subject && follows(slots, isConcept)) return { kind: 'follow-up', followUp: followUpOf(slots) };

  const named = asLabelled(slots) ?? bareName(slots) ?? plainlyAsked(slots);
  if (named) return { kind: 'act', act: named, isNamed: true };
  if (isByArea(slots)) return { kind: 'act', act: 'compare', isNamed: true };
  const asksWord = concept !== null && chance('explain') >= likelyWord;
  if (isVague(slots) && namesSomething(slots) && !asksWord) return { kind: 'offer', acts: ['read'] };
  if (isBareAndShared(slots)) return { kind: 'offer', acts: ['read', 'explain'] };
  const likely = weighed(slots, hasOwn);
  const [first, second] = likely;
  if (first && isTalk(first.act) && first.weight >= talk && !namesAny(slots)) return done(first.act, hasOwn);
  if (first && first.weight >= sure && first.weight >= ahead * (second?.weight ?? 0)) return done(first.act, hasOwn);
  if (isRatherCause(likely, slots)) return { kind: 'act', act: 'cause' };
  const asked = askedOfOne(likely, slots);
  if (asked) return { kind: 'act', act: asked };
  // What figures say to each other is told rather than asked about, unless words are asked for.
  const isOfWords = concept !== null || slots.concepts[0]?.isNamed === true;
  if (own === 'told' && hasOwn && !isOfWords && chance('own') >= possible) return { kind: 'own' };
  const offered = likely.filter(({ weight }) => weight >= possible).map(({ act }) => act);
  if (offered.length === 1 && offered[0]) return done(offered[0], hasOwn);
  const clear = clearConcept(slots);
  // After a figure was shown a few words are about it, unless they name something else.
  if (clear && isRatherOfShown(slots)) return { kind: 'follow-up', followUp: followUpOf(slots) };
  // Of one figure that comes near it may be asked in the same words.
  if (clear && slots.figures.length !== 1)
    return { kind: 'act', act: conceptGroups.privacy?.includes(clear.slug) ? 'privacy' : 'explain' };
  if (first?.act === 'read' && !clear && namesPeriodOnly(slots)) return { kind: 'act', act: 'read' };
  // What figures say to each other comes before articles that are only like the words beside them.
  const isOther = first?.act === 'privacy' || first?.act === 'explain';
  return own === 'told' && !isOther && slots.figures.length === 0 ? { kind: 'own' } : { kind: 'offer', acts: [] };
}

/** The buttons under a list of figures. */
const ofList = /(?:^|[?.!] )(?:deel \d+ van \d+|part \d+ of \d+)$|^(?:bekijk dit cijfer|view this figure)$/iu;

/** The words of a button that asks for an act, typed or pressed. */
export function asLabelled({ text, language }: Pick<Slots, 'text' | 'language'>): Act | null {
  if (ofList.test(text.trim())) return 'catalogue';
  const said = text.trim().toLowerCase();
  const isSaid = ([, words]: [string, string], whole: boolean): boolean =>
    whole ? said === words.toLowerCase() : said.startsWith(words.toLowerCase());
  const found =
    Object.entries(askOf[language]).find((each) => isSaid(each, false)) ??
    Object.entries(askFor[language]).find((each) => isSaid(each, true));
  return found ? (found[0] as Act) : null;
}

function done(act: Act, hasOwn: boolean): Decision {
  return act === 'own' && hasOwn ? { kind: 'own' } : { kind: 'act', act };
}

/** Who types no more than a name, as on a button, asks for what it names. */
function bareName(slots: Slots): 'read' | 'explain' | null {
  if (namedConcept(slots)) return 'explain';
  const said = plain(slots.understanding.repaired);
  const words = wordsIn(said);
  const isNamed = slots.figures.some(
    ({ confidence, definition }) =>
      confidence === 'sure' && plainOf(definition).some((name) => name === said || wordsIn(name) === words),
  );
  return isNamed ? 'read' : null;
}

/** 'Veilig thuis meldingen': in any order, without small words. */
function wordsIn(name: string): string {
  return wordsOf(name)
    .filter((word) => word.length >= shortestInName)
    .toSorted()
    .join(' ');
}

/** 'Crisisplaatsingen per wijk': who names one figure and all areas says all there is to say. */
function isByArea({ figures, isEveryArea, understanding, text }: Slots): boolean {
  const [act] = understanding.acts;
  const isShort = wordsOf(text).length <= mostOfAreas;
  const isOther = act !== undefined && act.name in ofFigure;
  return isEveryArea && isShort && !isOther && figures.length === 1;
}

/** A bare word, such as 'wachtlijst', says what it is about and not what is asked of it. */
function isVague({ understanding: { acts } }: Slots): boolean {
  return acts[0]?.name === 'vague' || acts[0]?.name === 'follow-up';
}

/** 'Bijzondere bijstand' names a term and some figures alike. */
function isBareAndShared(slots: Slots): boolean {
  const isNamed = slots.figures.some(({ confidence }) => confidence === 'sure');
  return (
    slots.figures.length > 1 && !isNamed && wordsOf(slots.text).length <= mostInName && sureConcept(slots) !== null
  );
}

function namesSomething({ figures, concepts }: Slots): boolean {
  const [best] = concepts;
  return (
    figures.length > 0 || (best !== undefined && best.likeness >= 0.8 && (best.isNamed || best.probability >= 0.5))
  );
}

function namesAny({ figures, concepts }: Slots): boolean {
  return figures.length > 0 || (concepts[0]?.likeness ?? 0) >= 1;
}

/** What is likely to be about figures of the asker, when there are any. */
function ownChance(chance: (name: Act) => number): number {
  const acts = ['own', 'cause', 'follow-up', 'target', 'compare', 'ranking', 'forecast', 'vague'] as const;
  return acts.reduce((sum, act) => sum + chance(act), 0);
}

const perhapsShared = 0.25;
const perhapsRule = 0.1;

/** 'Kan dat zo in de raadsbrief' after a count asks whether it may be shared. */
function asksToShare({ understanding: { acts, followUps } }: Slots): boolean {
  return probabilityOf(followUps, 'share') >= perhapsShared && probabilityOf(acts, 'privacy') >= perhapsRule;
}
