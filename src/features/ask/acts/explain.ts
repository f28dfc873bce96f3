import type { Act } from '../../../text/question/act.ts';
import { probabilityOf } from '../../../text/question/understanding.ts';
import { wordsOf } from '../../../text/words/dutch-words.ts';
import type { Answer } from '../answer.ts';
import { conceptGroups, isOfDomain, isOfRules } from '../concept-groups.ts';
import type { Explanation, ExplanationMatch, Explanations } from '../ports.ts';
import type { Slots } from '../slots.ts';
import type { Statement } from '../statement.ts';

/** Below this an article is no more than a word in common. */
export const enoughToOffer = 0.45;
/** That it is this article and no other, and enough alike for that to say something. */
const surelyThis = 0.55;
/** Less will do where no other comes near: it is so much likelier than the next. */
const clearlyThis = 0.45;
const aheadOfNext = 2;
const alike = 0.6;
/** A name is easily said in passing, so it must be surer. */
const surelyNamed = 0.6;
const alikeNamed = 1.2;
/** Nearly the same words. */
const sameWords = 1.5;
/** The name of an article and no other word. */
const nothingElse = 2;
const ratherThis = 0.4;
/** An article of an act must be this much more like the question than its next. */
const contested = 1.1;
const beyondDoubt = 0.8;
/** An article outside the ones an act is about must be this much more like the question. */
const clearlyMore = 1.6;

/** The article that is surely meant; null when none is, or two are. */
export function sureConcept({ concepts }: Pick<Slots, 'concepts'>): Explanation | null {
  const [first] = concepts;
  if (!first) return null;
  const { likeness, probability, isNamed } = first;
  const isSure = isNamed ? likeness >= alikeNamed && probability >= surelyNamed : likeness >= alike && isOne(concepts);
  return isSure || (likeness >= sameWords && probability >= ratherThis) ? first.explanation : null;
}

/**
 * That the best article answers the question, in log odds: that it is this one and no other, that an explanation is asked for, and
 * that words are wanted. Logistic regression over phrasings that were left out (docs/decisions/0039-two-ways-to-be-sure.md).
 */
const evidence = { always: 0.24, this: 0.71, explain: 0.4, words: 0.17 };
/** Answered from here on (idem). */
const enough = 0.55;
/** Likelier than not something else is wanted. */
const leastWords = 0.5;
/** It is likelier that words are asked for than anything else. */
const surelyWords = 0.5;

/** An article that is not this likely is not told to who hardly asks for one. */
const likelyThis = 0.7;
const hardlyAsked = 0.3;

/** Two doubts: another article may be meant, and something else than an explanation. */
function isTwiceDoubted({ concepts: [first], understanding: { acts } }: Slots): boolean {
  return (first?.probability ?? 0) < likelyThis && probabilityOf(acts, 'explain') < hardlyAsked;
}

/** How likely the best article answers the question, 0 to 1, where no figure is named that does. */
function chanceOfBest(slots: Slots): number {
  const { concepts, understanding } = slots;
  const { acts, wantsWords } = understanding;
  const [first] = concepts;
  if (!first || !isOne(concepts) || isBelied(first.explanation, wantsWords)) return 0;
  if (isTwiceDoubted(slots)) return 0;
  const logOdds =
    evidence.always +
    evidence.this * logit(first.probability) +
    evidence.explain * logit(probabilityOf(acts, 'explain')) +
    evidence.words * logit(wantsWords);
  return 1 / (1 + Math.exp(-logOdds));
}

function isOne([first, next]: Slots['concepts']): boolean {
  if (!first) return false;
  const isAhead = first.probability >= aheadOfNext * (next?.probability ?? 0);
  return first.probability >= (isAhead ? clearlyThis : surelyThis);
}

/** No words are wanted; rules and the bot itself are asked about in words of their own, which say nothing of that. */
function isBelied({ slug }: Explanation, wantsWords: number): boolean {
  return wantsWords < leastWords && !isOfRules(slug);
}

export function isOfArticles(act: Act): boolean {
  return act === 'explain' || (act !== 'person' && act in conceptGroups);
}

/** Beyond one in a thousand there is no difference. */
function logit(probability: number): number {
  return Math.log((probability + 0.001) / (1.001 - probability));
}

const mostInTerm = 5;
const beforeTerm =
  /(?:^|[ ,;:])(?:wat (?:is|zijn|betekent|betekenen|houdt|heet|bedoel(?:t|en)? (?:je|jullie|ze|men|u|we) met|wordt (?:er )?bedoeld met)|uitleg(?:gen)?(?: wat| over| van)?|what (?:is|are|does|do)|explain(?: what)?) (?:nou |nu |ook alweer |ook al weer |eigenlijk |precies |dat |exactly |actually )*(?:(?:een|de|het|t|an?|the) )?([^?,.;!]+?)(?= is(?:$|[?,.;!])| betekent| inhoudt| in(?:$|[?.!])| mean\b|$|[?,.;!])/u;
const behindTerm =
  /^(?:de |het |een |the |an? )?([^?,.;!]+?)[?,.;!]* (?:wat (?:is|betekent|houdt|bedoel(?:t|en)? (?:je|jullie|ze|men|u|we))|what is|what does)(?: (?:dat|that|it|er|daar|daarmee|precies|ook alweer|eigenlijk|nou|mean|in|ermee)){1,4}\W*$/u;

/** 'X snap ik niet', 'ik begrijp X niet'. */
const notUnderstood =
  /^(?:(?:de |het |een )?([^?,.;!]+?) (?:snap|begrijp) ik (?:echt |nog |gewoon )?niet|ik (?:snap|begrijp) (?:de term |het woord |het begrip |de |het |een )?([^?,.;!]+?) (?:echt |nog |gewoon )?niet|i (?:do not|don['’]?t) (?:understand|get) (?:the |a |an )?([^?,.;!]+?))\W*$/u;

/** 'Mijn baas heeft het over X, wat is dat'. */
const beforeName =
  /^.*(?<!\p{L})(?:over|staat|noemen|noemt|noemde|zegt|zeggen|zei|lees|zie|hoor|hoorde|gebruikt|gebruiken|about|says?|said|mentions?|mentioned|reads?|sees?) (?:steeds |altijd |iets |weer |keeps )?(?:de |het |een |the |an? )?/u;

/** The article whose name or question is all that is said, as on a button. */
export function namedConcept({ concepts, understanding }: Slots): Explanation | null {
  const said = plain(understanding.repaired);
  const named = concepts.find(({ explanation: { title, question } }) =>
    [title, question].some((each) => plain(each) === said),
  );
  return named?.explanation ?? null;
}

export function plain(text: string): string {
  return wordsOf(text).join(' ');
}

/** The article that is surely meant by somebody who surely asks for an explanation. */
export function surelyAsked(slots: Slots, find: Explanations['find']): Explanation | null {
  const named = namedConcept(slots);
  if (named) return named;
  const term = termIn(slots);
  const ofTerm = term === null ? slots.concepts : find(term, slots.language);
  if (term !== null && isItsName(ofTerm)) return ofTerm[0]?.explanation ?? null;
  if (term !== null && isOnlyUsed(term, ofTerm, slots)) return null;
  return clearConcept(slots) ?? unmistakable(slots);
}

/** 'Wat is een register': an article that only uses the word does not explain it. */
function isOnlyUsed(term: string, [first]: readonly ExplanationMatch[], { concepts: [best] }: Slots): boolean {
  const isNamed = first?.isNamed === true || best?.isNamed === true;
  const isSame = (best?.likeness ?? 0) >= sameWords || (best?.probability ?? 0) >= surelyTerm;
  return wordsOf(term).length === 1 && !isNamed && !isSame;
}

const surelyTerm = 0.85;

/** 'Wat houdt X in': the words that stand there; null when nothing is asked so. */
function termIn({ understanding: { repaired } }: Slots): string | null {
  const asked = repaired.toLowerCase();
  const [, ...unclear] = notUnderstood.exec(asked) ?? [];
  const term = (
    unclear.find((each) => each !== undefined) ??
    behindTerm.exec(asked)?.[1]?.replace(beforeName, '') ??
    beforeTerm.exec(asked)?.[1] ??
    ''
  ).trim();
  return term === '' || wordsOf(term).length > mostInTerm ? null : term;
}

/** A term that is the name of an article, or nearly the words of one, whatever is said around it. */
function isItsName([first]: readonly ExplanationMatch[]): boolean {
  if (!first || first.likeness < (first.isNamed ? alikeNamed : sameWords)) return false;
  // Other articles may use the word, too.
  if (first.isNamed && first.likeness >= nothingElse) return true;
  return first.probability >= surelyThis;
}

/** What is asked of figures, and of nothing that an article is about. */
const ofFigures: readonly Act[] = ['read', 'target', 'catalogue'];

/** The best article where it likely answers the question, and no figure is named that does so as likely. */
export function clearConcept(slots: Slots): Explanation | null {
  const { figures, areas, understanding } = slots;
  const isOfFigure = figures.some(({ confidence }) => confidence === 'sure');
  const explain = probabilityOf(understanding.acts, 'explain');
  if (isOfFigure && (explain < surelyWords || areas.length > 0)) return null;
  // Who names a place asks of it, unless words are likelier asked for than anything else.
  if (areas.length > 0 && understanding.acts[0]?.name !== 'explain') return null;
  // A figure comes near, and something is likelier asked of it than what a word means.
  const [act] = understanding.acts;
  if (figures.length > 0 && act && ofFigures.includes(act.name) && act.probability > explain) return null;
  return chanceOfBest(slots) >= enough ? (slots.concepts[0]?.explanation ?? null) : null;
}

/** The article for an act: the best of those the act is about, unless another one is surely meant. */
export function bestFor(
  slots: Pick<Slots, 'concepts'>,
  slugs: readonly string[],
  least = enoughToOffer,
): Explanation | null {
  const meant = sureConcept(slots);
  const among = slots.concepts.find(
    ({ explanation, likeness }) => slugs.includes(explanation.slug) && likeness >= least,
  );
  const isFarBehind = meant !== null && (slots.concepts[0]?.likeness ?? 0) > clearlyMore * (among?.likeness ?? 0);
  return isFarBehind ? meant : (among?.explanation ?? null);
}

/** Two articles of what an act is about are as much alike. */
export function isContested({ concepts }: Pick<Slots, 'concepts'>, slugs: readonly string[]): boolean {
  const [first, second] = concepts.filter(({ explanation }) => slugs.includes(explanation.slug));
  return first !== undefined && second !== undefined && first.likeness < contested * second.likeness;
}

const bothSay = 0.84;
const ofNoFigure = 0.8;
const ratherBoth = 0.75;
const onlyWords = 0.9;
const surelyWanted = 0.8;

/** Four in five that another article is meant. */
const hardly = 0.2;

/** Of what an act is about it is the most alike, and still hardly likely. */
export function isHardlyIt({ concepts }: Pick<Slots, 'concepts'>, { slug }: Pick<Explanation, 'slug'>): boolean {
  return concepts.some(({ explanation, probability }) => explanation.slug === slug && probability < hardly);
}

/** An article that the act is not about is more alike than any that it is about, and the act is not beyond doubt. */
export function isRivalled({ concepts, understanding }: Slots, act: Act, slugs: readonly string[]): boolean {
  const [best] = concepts;
  if (!best || best.likeness < enoughToOffer || slugs.includes(best.explanation.slug)) return false;
  return probabilityOf(understanding.acts, act) < beyondDoubt;
}

/**
 * Both opinions on the article agree: whatever the act, it is asked for. Where a figure comes near it takes more, and where one is
 * named the words of its domain are not what is asked for.
 */
export function unmistakable({ concepts, understanding: { wantsWords }, figures, areas }: Slots): Explanation | null {
  const [best] = concepts;
  if (!best || areas.length > 0) return null;
  const { probability, explanation } = best;
  if (figures.some(({ confidence }) => confidence === 'sure'))
    return probability >= bothSay && wantsWords >= onlyWords && !isOfDomain(explanation.slug) ? explanation : null;
  if (figures.length > 0) return probability >= bothSay && wantsWords >= surelyWanted ? explanation : null;
  if (isOfRules(explanation.slug)) return probability >= ratherBoth ? explanation : null;
  const enoughWanted = probability >= bothSay ? leastWords : surelyWanted;
  return probability >= ofNoFigure && wantsWords >= enoughWanted ? explanation : null;
}

/** Unmistakably an article that the act is not about. */
export function clearlyOther(slots: Slots, isOfAct: (slug: string) => boolean): Explanation | null {
  const meant = unmistakable(slots);
  return meant && !isOfAct(meant.slug) ? meant : null;
}

export function explained(
  explanation: Explanation,
  lead: readonly Statement[] = [],
): Extract<Answer, { kind: 'explanation' }> {
  return { kind: 'explanation', explanation, lead, subject: { about: 'article', slug: explanation.slug } };
}
