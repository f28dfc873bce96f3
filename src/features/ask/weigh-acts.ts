import type { Act } from '../../text/question/act.ts';
import { probabilityOf } from '../../text/question/understanding.ts';
import { speaksOfCause } from './acts/cause.ts';
import { isClearlyBuilding } from './acts/thing-meant.ts';
import { sureConcept } from './acts/explain.ts';
import { conceptGroups } from './concept-groups.ts';
import type { Slots } from './slots.ts';

export interface Weighed {
  readonly act: Act;
  readonly weight: number;
}

const likelyArticle = 0.7;

/** The likely acts, weighed by whether what they need was named: together 1, most likely first. */
export function weighed(slots: Slots, hasOwn: boolean): readonly Weighed[] {
  const all = slots.understanding.acts.map(({ name, probability }) => ({
    act: name,
    weight: probability * fit(name, slots, hasOwn),
  }));
  const total = all.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return all
    .map(({ act, weight }) => ({ act, weight: weight / total }))
    .sort((left, right) => right.weight - left.weight);
}

/** How well an act fits what the message names; 1 where it needs nothing. */
function fit(act: Act, slots: Slots, hasOwn: boolean): number {
  const { figures, concepts } = slots;
  const isSureFigure = figures.some(({ confidence }) => confidence === 'sure');
  const [best] = concepts;
  const concept = sureConcept(slots);
  switch (act) {
    case 'explain':
      return concept ? (isSureFigure || isClaimed(slots) ? 1 : 4) : best && best.likeness >= 0.6 ? 1 : 0.6;
    case 'read':
      return (looksAhead(slots) ? 0.3 : 1) * ofNamed(slots) * (slots.areas.length > 0 && figures.length > 0 ? 3 : 1);
    case 'target':
      return ofNamed(slots) * (slots.areas.length > 0 && figures.length > 0 ? 3 : 1);
    case 'forecast':
      return looksAhead(slots) ? 3 : isOther(act, slots) ? 0.5 : Math.max(1, ofNamed(slots));
    case 'own':
      return hasOwn ? 2 : 0.5;
    case 'follow-up':
    case 'vague':
      return concept || isSureFigure ? 0.05 : figures.length > 0 ? 0.15 : 1;
    case 'outside':
    case 'individual':
      return concept?.slug ? 0.6 : 1;
    case 'person':
      return concept && best && best.probability >= likelyArticle && !conceptGroups.person?.includes(concept.slug)
        ? 0.3
        : 1;
    case 'build':
      if (isClearlyBuilding(slots.understanding)) return 2;
      return concept || isSureFigure ? 0.3 : 1;
    case 'cause':
      return isOther(act, slots) && !speaksOfCause(slots) ? 0.5 : 1;
    case 'ranking':
      return isOther(act, slots) && !slots.isEveryArea ? 0.5 : 1;
    case 'compare':
    case 'provenance':
    case 'privacy':
    case 'about-bot':
      return isOther(act, slots) ? 0.5 : 1;
    default:
      return 1;
  }
}

/** What a claim is about brings an article to mind, and is not asked for. */
function isClaimed(slots: Slots): boolean {
  const { acts } = slots.understanding;
  return probabilityOf(acts, 'cause') > probabilityOf(acts, 'explain') && speaksOfCause(slots);
}

/** What is asked of a figure is likelier where one is named. */
function ofNamed({ figures }: Slots): number {
  if (figures.some(({ confidence }) => confidence === 'sure')) return 1.5;
  return figures.length > 0 ? 1 : 0.5;
}

/** It names an article that this act is not about. */
function isOther(act: Act, slots: Slots): boolean {
  const concept = sureConcept(slots);
  const isSureFigure = slots.figures.some(({ confidence }) => confidence === 'sure');
  return concept !== null && !isSureFigure && !conceptGroups[act]?.includes(concept.slug);
}

/** It speaks of what is to come, or names a year that is. */
function looksAhead({ text, today, understanding }: Slots): boolean {
  const years = (text.match(/\b20\d\d\b/gu) ?? []).map(Number);
  return understanding.cues.asksForecast || years.some((year) => year > Number(today.slice(0, 4)));
}
