import type { Capacity } from '../../../text/figures/relations/kinds.ts';
import type { Statement } from '../statement.ts';
import { capacityWords } from '../wording/own/capacity.ts';
import type { Amounts } from './amounts.ts';

/** What is taken and free of the places; who waits is in none of them. */
export function tellCapacity(
  { places, taken, waiting }: Capacity,
  { language, number, percentage }: Amounts,
): Statement[] {
  const words = capacityWords[language];
  const [all, waits] = [number('places', places), number('waiting', waiting)];
  if (taken === null) return [words.unknown(all, waits), words.ifFull(waits), words.notNeeded()];
  const free = places - taken;
  return [
    words.occupied(number('taken', taken), all, percentage('percentage', (100 * taken) / places)),
    ...(free < 0
      ? [words.over()]
      : free === 0
        ? [words.full(waits)]
        : [
            words.free(number('free', free), waits),
            waiting > free ? words.short(number('short', waiting - free)) : words.enough(),
          ]),
    words.notNeeded(),
  ];
}
