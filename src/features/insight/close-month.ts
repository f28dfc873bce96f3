import { medianOf } from '../../statistics/median.ts';
import type { MonthOverview, Part } from './month-overview.ts';
import type { MonthFacts } from './ports.ts';

/** Fewer people than this are not counted aloud, and fewer questions are no topic. */
export const smallest = 5;
/** A topic is not of one or two people, and times are not of one or two champions. */
const fewestPeople = 3;
const fewestPlaces = 3;

/** What may be said of a month. Everything that cannot be shown goes here, so that nothing later has to remember it. */
export function closedMonth(facts: MonthFacts): MonthOverview {
  const { month, countedFrom, corrections, posts } = facts;
  return {
    month,
    countedFrom,
    questions: questionsOf(facts),
    referred: shown(facts.referred),
    colleagues: colleaguesOf(facts),
    used: shown(facts.used),
    posts,
    corrections,
    experiments: facts.experiments,
    pulse: pulseOf(facts),
  };
}

function questionsOf({ counts, askers }: MonthFacts): MonthOverview['questions'] {
  const sumOf = (isIt: (one: (typeof counts)[number]) => boolean) =>
    counts.filter(isIt).reduce((sum, { number }) => sum + number, 0);
  const asked = sumOf(() => true);
  if (asked < smallest || askers.all < smallest) return null;
  const keys = [...new Set(counts.map(({ topic }) => topic))].filter((key) => key !== '');
  const topics = keys
    .map((key) => ({ key, asked: sumOf(({ topic }) => topic === key) }))
    .filter((one) => one.asked >= smallest && (askers.ofTopic.get(one.key) ?? 0) >= fewestPeople)
    .toSorted((a, b) => b.asked - a.asked || (a.key < b.key ? -1 : 1));
  const rest = () => asked - topics.reduce((sum, one) => sum + one.asked, 0);
  // What is left would be as small as what is not shown: the smallest topic goes there too.
  while (rest() > 0 && rest() < smallest && topics.length > 0) topics.pop();
  const isGap = ({ key }: { readonly key: string }) =>
    sumOf(({ topic, outcome }) => topic === key && outcome === 'not-answered') >= smallest &&
    (askers.ofGap.get(key) ?? 0) >= fewestPeople;
  return {
    asked,
    answered: sumOf(({ outcome }) => outcome === 'answered'),
    askedBack: sumOf(({ outcome }) => outcome === 'asked-back'),
    topics,
    other: rest(),
    gaps: topics.filter(isGap).map(({ key }) => key),
  };
}

function colleaguesOf({ answers }: MonthFacts): MonthOverview['colleagues'] {
  const champions = new Set(answers.map(({ championId }) => championId));
  if (answers.length < smallest || champions.size < fewestPeople) return null;
  return {
    answered: answers.length,
    withinTerm: answers.filter(({ minutes, term }) => minutes <= term).length,
    medianMinutes: medianOf(answers.map(({ minutes }) => minutes)),
  };
}

/** Of a few places one would follow from what its people know of their own. */
function pulseOf({ pulse: { places, people, supported, why } }: MonthFacts): MonthOverview['pulse'] {
  if (places < fewestPlaces || people < fewestPlaces * smallest) return null;
  return { places, supported: partOf(supported, people), why: partOf(why, people) };
}

function partOf(agreed: number, of: number): Part {
  if (agreed * 3 < of) return 'few';
  return agreed * 3 <= of * 2 ? 'some' : 'most';
}

/** None is no secret; a few are people. */
function shown(count: number): number | null {
  return count === 0 || count >= smallest ? count : null;
}
