import { evenSpread } from '../../../statistics/comparison/even-spread.ts';
import type { Weekdays } from '../../../text/figures/relations/kinds.ts';
import { fact, type Statement } from '../statement.ts';
import { weekdayWords } from '../wording/own/weekdays.ts';
import { type Amounts, capitalised } from './amounts.ts';

/** Below this a difference is called more than chance (statistics 1.9). */
const LEVEL = 0.05;

/** Which day has most, and whether the days differ more than chance. */
export function tellWeekdays({ days }: Weekdays, { language, number, percentage }: Amounts): Statement[] {
  const words = weekdayWords[language];
  const sum = days.reduce((all, { value }) => all + value, 0);
  const sorted = days.toSorted((one, other) => other.value - one.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest || sum === 0) return [];
  const p = evenSpread(days.map(({ value }) => value));
  return [
    words.busiest(
      fact('day', capitalised(highest.label)),
      number('count', highest.value),
      percentage('percentage', (100 * highest.value) / sum),
    ),
    words.quietest(fact('day', capitalised(lowest.label)), number('count', lowest.value)),
    p === null ? words.few() : p < LEVEL ? words.more() : words.chance(),
    words.manyWeeks(),
    words.noTrend(),
  ];
}
