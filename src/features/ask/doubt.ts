import type { Act } from '../../text/question/act.ts';
import { probabilityOf } from '../../text/question/understanding.ts';
import { asksHowToShow, speaksOfCause } from './acts/cause.ts';
import { isOfArticles } from './acts/explain.ts';
import { isOfDomain } from './concept-groups.ts';
import type { Slots } from './slots.ts';

/**
 * Of what was answered about phrasings that were left out, half was right where words were wanted by a service with words of its own,
 * and a third where a figure was shown (docs/decisions/0039-two-ways-to-be-sure.md).
 */
const ratherWords = 0.5;
const surelyWords = 0.8;
const beyondDoubt = 0.9;
/** Explaining this likely beside what is likeliest is not out of the question. */
const perhapsExplain = 0.15;
const surely = 0.8;
const rather = 0.5;
const hardly = 0.3;
/** No word of it speaks of a cause. */
const surelyCause = 0.6;
const ratherCause = 0.45;
const surelyCatalogue = 0.6;

/** A message that names nobody is about one person when that is likelier than not. */
const ratherPerson = 0.5;
/** Who wants to set something up says so; below this it is one of several things. */
const ratherBuild = 0.5;
const surelyOfDomain = 0.9;
const hardlyRead = 0.3;

/**
 * Whether what is likeliest done is belied by how it is said: an act, and that words are wanted, are learned apart, and what both say
 * is seldom wrong.
 */
export function isDoubtful(act: Act, slots: Slots): boolean {
  const { figures, understanding } = slots;
  const { acts, wantsWords } = understanding;
  const chance = probabilityOf(acts, act);
  if (act === 'complaint' && chance >= rather) return false;
  if (act === 'individual' && chance < ratherPerson) return true;
  if (act === 'build') return chance < ratherBuild;
  // Neither the figure nor the article approves a cause.
  if (act === 'cause') return !speaksOfCause(slots) && chance < (asksHowToShow(slots) ? ratherCause : surelyCause);
  if (act === 'catalogue') return chance < surelyCatalogue && wantsWords >= ratherWords;
  if (isTalk(act) && !isCourtesy(act) && chance < surely)
    return wantsWords >= (act === 'person' || !isLikelyArticle(slots) ? surelyWords : ratherWords);
  const isSure = figures.some(({ confidence }) => confidence === 'sure');
  if (act === 'provenance' && figures.length > 0) return !isSure && wantsWords >= surelyWords;
  if (isOfFigures(act) && figures.length > 0) {
    // A rule of privacy is asked about what is likelier there, whatever figure that names.
    if (acts[0]?.name === 'privacy' && acts[0].probability >= rather) return true;
    if (act === 'read' && chance < hardlyRead && isDomainAlike(slots) && isSurelyDomain(slots)) return true;
    const isPerhapsExplained = probabilityOf(acts, 'explain') >= perhapsExplain * chance;
    // Its domain is what the words are like.
    if (isSure && isDomainAlike(slots) && probabilityOf(acts, 'explain') < hardly) return false;
    if (act === 'read') return wantsWords >= surelyWords;
    // What is to come is in no article.
    if (act === 'forecast' && isSure && chance >= rather) return false;
    return wantsWords >= beyondDoubt && (chance < rather || isPerhapsExplained);
  }
  return act !== 'explain' && isOfArticles(act) && chance < hardly;
}

/** What it is most like explains the words of a domain. */
export function isDomainAlike({ concepts: [first] }: Slots): boolean {
  return first !== undefined && first.probability >= rather && isOfDomain(first.explanation.slug);
}

function isSurelyDomain({ concepts: [first] }: Slots): boolean {
  return first !== undefined && first.probability >= surelyOfDomain;
}

/** One article is likelier than all others together. */
function isLikelyArticle({ concepts: [first] }: Slots): boolean {
  return first !== undefined && first.probability >= rather;
}

function isCourtesy(act: Act): boolean {
  return act === 'thanks' || act === 'greeting';
}

function isOfFigures(act: Act): boolean {
  return ['read', 'compare', 'target', 'ranking', 'forecast'].includes(act);
}

/** Acts that need nothing of what we have: a little likelihood is enough when nothing we have is named. */
export function isTalk(act: Act): boolean {
  return ['outside', 'individual', 'complaint', 'document', 'person', 'thanks', 'greeting', 'correct'].includes(act);
}

/** Figures or a person are spoken of in passing, by who wants something explained. */
export function isInPassing(act: 'own' | 'individual', { understanding: { acts, wantsWords } }: Slots): boolean {
  return wantsWords >= surelyWords && probabilityOf(acts, act) < hardly;
}
