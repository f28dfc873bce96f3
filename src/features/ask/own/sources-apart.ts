import type { SourcesApart } from '../../../text/figures/relations/conversions.ts';
import type { Statement } from '../statement.ts';
import { sourcesApartWords } from '../wording/own/sources-apart.ts';
import type { Amounts } from './amounts.ts';

/** How far two sources lie apart, and what to look at: a difference in counting is no change and no chance. */
export function tellSourcesApart({ first, second, unit }: SourcesApart, amounts: Amounts): Statement[] {
  const words = sourcesApartWords[amounts.language];
  const [most, least] = [Math.max(first, second), Math.min(first, second)];
  const apart = Number((most - least).toFixed(6));
  const size = unit === 'percentage' ? amounts.points('apart', apart) : amounts.amount('apart', apart, unit);
  return [
    unit === 'percentage' || least <= 0
      ? words.apart(size)
      : words.apartInPercent(size, amounts.percentage('part', (100 * apart) / most)),
    words.noChange(),
    words.check(),
    words.whichIsRight(),
  ];
}
