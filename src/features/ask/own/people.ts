import { FEWEST_PEOPLE } from '../../../text/figures/relations/people.ts';
import type { Statement } from '../statement.ts';
import { peopleWords } from '../wording/own/people.ts';
import type { Amounts } from './amounts.ts';

/** A part of a few people is not derived, and not confirmed (docs/house.md#personal-data). */
export function tellDerivedPart(amounts: Amounts): Statement[] {
  const words = peopleWords[amounts.language];
  return [words.derived(...few(amounts)), words.recognised(), words.derivedInstead()];
}

/** Figures of single people are no measure. */
export function tellPersons({ language }: Amounts): Statement[] {
  const words = peopleWords[language];
  return [words.persons(), words.personsWhy(), words.personsInstead()];
}

/** What comes before anything else where small counts are to go outside. */
export function tellPublish(amounts: Amounts): Statement[] {
  const words = peopleWords[amounts.language];
  return [words.publish(...few(amounts)), words.publishInstead(amounts.number('fewest', FEWEST_PEOPLE))];
}

function few({ number }: Amounts) {
  return [number('lowest', 1), number('highest', FEWEST_PEOPLE - 1)] as const;
}
