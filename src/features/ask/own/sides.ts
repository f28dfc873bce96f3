import { compareByStratum } from '../../../statistics/areas/simpson.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import { fact, type Fact, type Statement } from '../statement.ts';
import { areaWords } from '../wording/own/areas.ts';
import type { Amounts } from './amounts.ts';
import { named } from './amounts.ts';

type Mix = Extract<Relation, { kind: 'mix' }>;

const MOST_SHOWN = 6;
const LARGEST_RATE = 0.2;
/** What is left of a difference with equal groups, when most of it came from the mix. */
const LITTLE = 0.5;

/** Two areas in groups, such as ages: side by side, and as if both had the same groups (statistics 1.11). */
export function tellMixOfSides(
  groups: Mix['groups'],
  [one, other]: NonNullable<Mix['sides']>,
  amounts: Amounts,
): Statement[] {
  const words = areaWords[amounts.language];
  const found = compareByStratum(groups);
  if (found.kind === 'refused') return [];
  const isRate = groups.every(({ first, second }) =>
    [first, second].every(({ count, size }) => count < LARGEST_RATE * size),
  );
  const value = (name: string, part: number): Fact =>
    isRate
      ? fact(name, `${amounts.rate(name, 1_000 * part).shown} per ${amounts.number('per', 1_000).shown}`)
      : amounts.percentage(name, 100 * part);
  const names = [fact('one', one), fact('other', other)] as const;
  const { crude, standardised, strata } = found;
  const apart = Math.abs(crude.first - crude.second);
  const left = Math.abs(standardised.first - standardised.second);
  const isTurned =
    (crude.first - crude.second) * (standardised.first - standardised.second) < 0 || left < LITTLE * apart;
  return [
    ...strata
      .slice(0, MOST_SHOWN)
      .map(({ first, second }, i) =>
        named(
          groups[i]?.first.label ?? '',
          words.sides(names[0], value('first', first), names[1], value('second', second)),
        ),
      ),
    words.sidesTotal(names[0], value('first', crude.first), names[1], value('second', crude.second)),
    words.sidesSame(
      names[0],
      value('same-first', standardised.first),
      names[1],
      value('same-second', standardised.second),
    ),
    isTurned ? words.sidesMix() : words.sidesLeft(),
    words.small(),
    words.notWorse(),
  ];
}
