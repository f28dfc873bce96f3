import type { ElementKind } from '../line.ts';
import {
  activityFirst,
  causes,
  change,
  comparative,
  delivered,
  doingLast,
  englishActivity,
  everybody,
  inOrder,
  person,
  provision,
  quality,
  says,
  vague,
} from './words.ts';
import type { ElementWarning } from './warnings.ts';
import { adviseIntervention } from './advise-intervention.ts';
import { adviseMeasure } from './advise-measure.ts';

/** `of` is what a measure stands under. A needless warning annoys: in doubt there is none. */
export function adviseElement(kind: ElementKind, text: string, of: string | null): readonly ElementWarning[] {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  if (words === '') return [];
  if (kind === 'measure') return adviseMeasure(words, of ?? '');
  return kind === 'intervention' ? adviseIntervention(words) : adviseOutcome(words);
}

function adviseOutcome(words: string): readonly ElementWarning[] {
  const several: ElementWarning[] = isSeveral(words) ? ['several-in-one'] : [];
  if (causes.test(words)) return ['cause-presumed', ...several];
  if (isActivity(words)) return ['activity-as-goal'];
  const isVague = vague.test(words) && !/\d/u.test(words);
  if (everybody.test(words)) return ['whole-population', ...(isVague ? (['not-measurable'] as const) : []), ...several];
  const isOfNobody = !comparative.test(words) && !saysOfPeople(words);
  if (inOrder.test(words) || ((quality.test(words) || provision.test(words)) && isOfNobody))
    return ['no-change', ...several];
  return isVague ? ['not-measurable', ...several] : several;
}

/** It says that something becomes otherwise, or something of people. */
export function saysChange(words: string): boolean {
  return comparative.test(words) || change.test(words) || saysOfPeople(words);
}

/** It says of people that something becomes more, less or sooner. */
export function isCompared(words: string): boolean {
  return comparative.test(words) && saysOfPeople(words);
}

/** Somebody does, has or becomes something. */
function saysOfPeople(words: string): boolean {
  return person.test(words) && says.test(words);
}

/** Something that is done, not something that changes for somebody. */
export function isActivity(words: string): boolean {
  if (englishActivity.test(words)) return true;
  if (activityFirst.test(words)) return true;
  if (givesToEach.test(words)) return true;
  if (madeBetter.test(words)) return false;
  const head = words.split(/(?<![\p{L}])(?:die|dat|wie|waar|who|that|which)(?![\p{L}])/iu)[0] ?? words;
  const opens = words.split(' ').slice(0, 4).join(' ');
  if (saysOfPeople(head) && person.test(opens) && !delivered.test(words)) return false;
  if (delivered.test(words) && !change.test(words)) return true;
  return (
    doingLast.test(words) &&
    !/(?<![\p{L}])(?:kunnen|durven|gaan|blijven|willen|weten|leren|hoeven)(?![\p{L}])/iu.test(words)
  );
}

/** 'Elke nieuwkomer een gesprek geven' is done, whomever it names. */
const givesToEach =
  /^(?:alle|elke?|iedere?) (?:[\p{L}-]+ ){1,3}(?:een|\d+|vaker een) [\p{L}-]+ (?:geven|bieden|aanbieden|sturen|bezorgen|uitreiken)$/iu;
/** 'Het leven beter maken' says what is wished for, and not how. */
const madeBetter = /(?<![\p{L}])(?:beter|leuker|mooier|fijner|prettiger|sterker|veiliger|gezonder) maken$/iu;

const between = /\s*[,;+&]\s*|\s+(?:en|and|plus|alsook|en ook|as well as)\s+/iu;

/** 'Dat is bewezen' and 'as we have seen' say how sure somebody is. */
const aside =
  /^(?:dat|dit|zoals|zo|that|this|as) (?:is|was|blijkt|bleek|weten|zagen|zien|we|wij|has|shows)(?![\p{L}])/iu;

/** Two goals in one: each part says a change, or says something of people. */
function isSeveral(words: string): boolean {
  const parts = words.split(between).filter((part) => part !== '' && !aside.test(part));
  if (parts.length < 2) return false;
  const whole = parts.filter((part) => comparative.test(part) || (says.test(part) && part.split(' ').length > 1));
  return whole.length > 1;
}
