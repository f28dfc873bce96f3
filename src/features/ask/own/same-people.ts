import { compareTwice } from '../../../statistics/comparison/mcnemar.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import type { Statement } from '../statement.ts';
import { samePeopleWords } from '../wording/own/same-people.ts';
import type { Amounts } from './amounts.ts';

/** Below this a difference is called more than chance (statistics 1.9). */
const LEVEL = 0.05;

/** The same people twice: only who changed tells something (McNemar; statistics 1.7). */
export function tellSamePeople(
  { gained, lost, size, isAnswer }: Extract<Relation, { kind: 'same-people' }>,
  { language, number, points }: Amounts,
): Statement[] {
  const words = samePeopleWords[language];
  const compared = compareTwice({ gained, lost, size: size ?? gained + lost });
  if (compared.kind === 'refused') return [];
  const net = gained - lost;
  return [
    (isAnswer ? words.bothAnswers : words.both)(number('gained', gained), number('lost', lost)),
    ...(net === 0
      ? [words.asMany()]
      : [
          balanceWords(net, isAnswer, words)(number('net', Math.abs(net))),
          ...(size === null
            ? []
            : [words.ofAll(number('size', size), points('difference', 100 * Math.abs(compared.difference)))]),
          compared.p < LEVEL ? words.moreThanChance() : words.chance(),
        ]),
    words.how(number('changed', gained + lost)),
    words.noCause(),
  ];
}

function balanceWords(net: number, isAnswer: boolean, words: (typeof samePeopleWords)['nl']) {
  if (isAnswer) return net > 0 ? words.moreYes : words.moreNo;
  return net > 0 ? words.moreForward : words.moreBack;
}
