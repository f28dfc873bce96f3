import type { AboveHundred } from '../../../text/figures/relations/conversions.ts';
import type { Statement } from '../statement.ts';
import { percentageWords } from '../wording/own/percentages.ts';
import type { Amounts } from './amounts.ts';

/** More than a hundred percent: of a budget or a target that is possible, of a group it is not. */
export function tellAboveHundred({ percentage, of }: AboveHundred, amounts: Amounts): Statement[] {
  const words = percentageWords[amounts.language].aboveHundred;
  const shown = amounts.percentage('percentage', percentage);
  const over = amounts.percentage('over', Number((percentage - 100).toFixed(6)));
  switch (of) {
    case 'budget':
      return [words.budget(shown, over), words.sendAmounts()];
    case 'target':
      return [words.target(shown, over), words.targetChosen()];
    case 'group':
      return [words.group(shown), words.checkCounts()];
  }
}
