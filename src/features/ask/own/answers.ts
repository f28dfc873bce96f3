import { wilsonInterval } from '../../../statistics/comparison/wilson.ts';
import { formatList } from '../../../text/format.ts';
import type { Answered, Answers } from '../../../text/figures/relations/kinds.ts';
import { fact, type Statement } from '../statement.ts';
import { answerWords } from '../wording/own/answers.ts';
import { type Amounts, capitalised } from './amounts.ts';

const HALF = 0.5;
const WHOLE = 100;

/** What part is positive, with its margin (Wilson; statistics 1.7), and the mean of a scale of numbers. */
export function tellAnswers({ answers, unit, size }: Answers, amounts: Amounts): Statement[] {
  const words = answerWords[amounts.language];
  const { number, percentage } = amounts;
  const sum = totalOf(answers);
  const whole = unit === 'count' ? sum : size;
  if (sum <= 0) return [];
  const part = (side: Answered['side']): number => totalOf(answers.filter((one) => one.side === side));
  const share = (value: number): number => (unit === 'count' ? (WHOLE * value) / sum : value);
  const positive = part('for');
  const named = fact(
    'labels',
    capitalised(
      formatList(
        answers.filter(({ side }) => side === 'for').map(({ label }) => label),
        amounts.language,
      ),
    ),
  );
  const count = unit === 'count' ? positive : Math.round((positive * (whole ?? 0)) / WHOLE);
  const [middle, against] = [share(part('neutral')), share(part('against'))];
  const interval = whole === null ? null : wilsonInterval({ count, size: whole });
  const isOfTwo = answers.length === 2;
  const scored = answers.reduce((all, { score, value }) => all + (score ?? 0) * value, 0);
  return [
    whole === null
      ? words.positivePart(percentage('percentage', positive), named)
      : words.positive(number('count', count), number('size', whole), percentage('percentage', share(positive)), named),
    middle > 0
      ? words.rest(percentage('neutral', middle), percentage('negative', against))
      : words.negative(percentage('negative', against)),
    ...(interval && interval.kind !== 'refused'
      ? [
          words.range(amounts.margin('lower', WHOLE * interval.lower), amounts.margin('upper', WHOLE * interval.upper)),
          ...(isOfTwo
            ? [interval.lower > HALF ? words.majority() : interval.upper < HALF ? words.minority() : words.noMajority()]
            : []),
        ]
      : [words.needsSize()]),
    ...(answers.every(({ score }) => score !== null)
      ? [words.mean(amounts.rate('mean', scored / sum), number('answers', sum)), words.meanHides(), words.highIsGood()]
      : []),
    words.choose(),
  ];
}

function totalOf(answers: readonly Answered[]): number {
  return answers.reduce((sum, { value }) => sum + value, 0);
}
