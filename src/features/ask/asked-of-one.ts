import type { Act } from '../../text/question/act.ts';
import { probabilityOf } from '../../text/question/understanding.ts';
import { speaksOfCause } from './acts/cause.ts';
import { sureConcept } from './acts/explain.ts';
import { isDomainAlike } from './doubt.ts';
import type { Slots } from './slots.ts';
import type { Weighed } from './weigh-acts.ts';

/** Together as likely as this, and so much likelier than the likeliest other. */
interface Likely {
  readonly least: number;
  readonly ahead: number;
}

const sure: Likely = { least: 0.42, ahead: 1.5 };
const surely: Likely = { least: 0.7, ahead: 3 };
const mostly: Likely = { least: 0.55, ahead: 1.5 };
/** Nothing else is even likely. */
const noneElse: Likely = { least: 0.4, ahead: 2 };

const ofSameCard: readonly Act[] = ['cause', 'target', 'forecast'];
/** What one card tells of a figure. */
const ofCard: readonly Act[] = [...ofSameCard, 'read', 'compare', 'ranking', 'follow-up', 'vague', 'catalogue'];
const likelyWords = 0.8;
const possible = 0.2;
/** What else than how it is is as good as likeliest. */
const nearly = 0.75;

/**
 * What is likeliest asked of the one figure that is named: how it is, why, whether it reaches its target or what to expect of it
 * is answered with the same card, of which only the first sentence differs. null when something else is as likely.
 */
export function askedOfOne(likely: readonly Weighed[], slots: Slots): Act | null {
  const { figures, isEveryArea, understanding } = slots;
  if (figures.filter(({ confidence }) => confidence === 'sure').length !== 1) return null;
  // 'Per wijk' of a figure is its areas beside each other, whoever asks for it.
  const acts: readonly Act[] = isEveryArea
    ? ['read', 'compare', 'ranking', 'catalogue', 'follow-up']
    : ['read', 'compare'];
  if (isOneOf(acts, likely, sure)) return 'compare';
  if (isProvenance(likely, slots)) return 'provenance';
  const isExplained = probabilityOf(understanding.acts, 'explain') >= possible;
  const isOfWords = understanding.wantsWords >= likelyWords || sureConcept(slots) !== null;
  // Few words or an odd way of asking say little of how, and all of about what.
  const isSpread = isOneOf(ofCard, likely, mostly) || isOneOf(ofCard, likely, noneElse);
  const isFirst = likely[0] !== undefined && ofCard.includes(likely[0].act);
  const isOfDomain = isDomainAlike(slots) && isFirst && !isExplained;
  if (isSpread && (isOfDomain || !isOfWords)) return likeliestOfCard(likely);
  if (!isOneOf([...acts, ...ofSameCard], likely, surely)) return null;
  return likely.find(({ act }) => ofSameCard.includes(act))?.act ?? 'compare';
}

/** What counts, and as of when: likelier asked than anything else, and of no method that an article tells. */
function isProvenance([first]: readonly Weighed[], slots: Slots): boolean {
  const isOfMethod = sureConcept(slots) !== null && !isDomainAlike(slots);
  return first?.act === 'provenance' && first.weight >= possible && !isOfMethod;
}

function likeliestOfCard(likely: readonly Weighed[]): Act {
  const [first] = likely.filter(({ act }) => ofCard.includes(act));
  const led = likely.find(({ act }) => ofSameCard.includes(act));
  if (first && led && led.weight >= nearly * first.weight) return led.act;
  return first?.act === 'compare' || first?.act === 'ranking' ? first.act : 'read';
}

function isOneOf(acts: readonly Act[], likely: readonly Weighed[], { least, ahead }: Likely): boolean {
  const together = likely.reduce((sum, { act, weight }) => sum + (acts.includes(act) ? weight : 0), 0);
  const other = likely.find(({ act }) => !acts.includes(act))?.weight ?? 0;
  return together >= least && together >= ahead * other;
}

const rather = 0.3;
const ratherAhead = 1.2;

/** Likelier a cause than anything else, and said in words: who claims one or asks why is answered safely. */
export function isRatherCause([first, second]: readonly Weighed[], slots: Slots): boolean {
  if (first?.act !== 'cause' || first.weight < rather) return false;
  return first.weight >= ratherAhead * (second?.weight ?? 0) && speaksOfCause(slots);
}
