import type { Statement } from '../statement.ts';
import { peopleWords } from '../wording/own/people.ts';
import type { Amounts } from './amounts.ts';

/** A part of a few people is not derived, and not confirmed (docs/house.md#personal-data). */
export function tellDerivedPart(fewest: number, amounts: Amounts): Statement[] {
  const words = peopleWords[amounts.language];
  return [words.derived(...few(fewest, amounts)), words.recognised(), words.derivedInstead()];
}

/** Figures of single people are no measure. */
export function tellPersons({ language }: Amounts): Statement[] {
  const words = peopleWords[language];
  return [words.persons(), words.personsWhy(), words.personsInstead()];
}

/** What comes before anything else where small counts are to go outside. */
export function tellPublish(fewest: number, amounts: Amounts): Statement[] {
  const words = peopleWords[amounts.language];
  return [words.publish(...few(fewest, amounts)), words.publishInstead(amounts.number('fewest', fewest))];
}

function few(fewest: number, { number }: Amounts) {
  return [number('lowest', 1), number('highest', fewest - 1)] as const;
}
