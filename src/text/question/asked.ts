import type { Asked, Claim } from '../../statistics/fallacies/asked.ts';
import { periodAt, startOf, type Period } from '../../time/period.ts';

/** What stands first, and what has to follow somewhere after it. */
type InOrder = readonly [first: RegExp, then: RegExp];

const claims: Readonly<Partial<Record<Claim, readonly (RegExp | InOrder)[]>>> = {
  cause: [
    /\b(waarom|waardoor|oorza(ak|ken)|komt (dit|dat|het) door|komt door|dankzij|vanwege|door (ons|onze|dit|dat)|sinds (we|wij|de start|de invoering)|effect van|bewijs|(?<!hoe )(helpt|werkt)|dus (minder|meer)|why|because|caused?|due to|thanks to|after we|works, right|claim success|(her|his|their|our) doing)\b/u,
  ],
  ranking: [
    /\b(ranglijst|slechtste?|beste|op plek|worst|best|ranking)\b/u,
    [
      /\b(welke|which) (wijk|buurt|gebied|area|neighbou?rhood)/u,
      /(meeste?|minste?|hoogste?|laagste?|most|least|highest|lowest)\b/u,
    ],
  ],
  'no-change': [
    /\b(niets veranderd|niet veranderd|gelijk gebleven|stabiel|onveranderd|nothing changed|not changed|no change|stable|unchanged)\b/u,
  ],
  'target-as-limit': [/^(?=.*\b(norm|doel|streefwaarde|target|goal)\b)(?=.*(grens|grenzen|\bband|\blimits?)\b)/u],
  'person-from-area': [
    /^(?=.*\b(wijk|wijken|buurt|buurten|gebied|gebieden|neighbou?rhoods?|areas?)\b)(?=.*\b(mensen|inwoners|personen|gezinnen|bewoners|people|residents|families)\b)(?=.*\b(dus|daarom|so|therefore)\b)/u,
  ],
  'missing-as-zero': [
    [/\b(geen cijfer|ontbreekt|leeg|missing|no figure|empty)\b/u, /\b(nul|niemand|geen|zero|nobody|none)\b/u],
  ],
};
// What follows on something is taken for its result, once a change is taken for granted.
const follows = /\b(na (de|het|ons|onze)|after (the|our|a))\b/u;
const weekNumber = /\bweek \d{1,2}\b/u;
const lastPeriod = /\b(vorige|last) (week|maand|month)\b/u;
const thisPeriod = /\b(deze|this) (week|maand|month)\b/u;
const twoAreas =
  /\b(dan|vergeleken met|than|compared (to|with)) (andere|overige|other) (gemeenten?|wijken|buurten|municipalities|neighbou?rhoods)\b/u;

/** What a question takes for granted, in the terms of the fallacies (statistics 2). */
export function askedOf(question: string, presumesChange: boolean, startsAt: Period | null): Asked {
  const text = question.toLowerCase();
  const found = Object.entries(claims).flatMap(([claim, signs]) =>
    signs.some((sign) => isFound(text, sign)) ? [claim as Claim] : [],
  );
  const isFollowed = presumesChange && !found.includes('cause') && follows.test(text);
  const cause: readonly Claim[] = isFollowed ? ['cause'] : [];
  return {
    claims: presumesChange ? [...found, ...cause, 'trend'] : found,
    startsAt,
    comparesTwoPeriods: isFound(text, [weekNumber, weekNumber]) || (lastPeriod.test(text) && thisPeriod.test(text)),
    comparesAreas: twoAreas.test(text),
    indicatorsLookedAt: 1,
  };
}

/** One pattern with `.*` between the two takes time with the square of the length; the first `first` leaves most behind it. */
function isFound(text: string, sign: RegExp | InOrder): boolean {
  if (sign instanceof RegExp) return sign.test(text);
  const [first, then] = sign;
  const match = first.exec(text);
  return match !== null && then.test(text.slice(match.index + match[0].length));
}

/** A start in the frequency of a series: from June on is from its first week on. */
export function startFor(asked: Asked, frequency: Period['kind']): Asked {
  const { startsAt } = asked;
  return startsAt && startsAt.kind !== frequency
    ? { ...asked, startsAt: periodAt(frequency, startOf(startsAt)) }
    : asked;
}
