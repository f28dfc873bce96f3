import type { AboveHundred } from './conversions.ts';
import type { Telling } from './telling.ts';

const budget = /(?:budget|begroting|begroot|budgeted)/;
const target =
  /(?:doel\S*|target|goal|taakstelling|streef\S*|prognose|planning|bezetting\S*|capaciteit|occupancy|capacity)(?= |$)/;
const group =
  /#% (?:van|of) (?:(?:de|het|alle|onze|the|all|our) )?\p{L}+|(?:op tijd|tevreden|on time|satisfied|respons|dekking|bereik)/u;
const growth =
  /(?:gestegen|steeg|stijg|groei|toegenomen|toename|hoger|meer|erbij|rose|rise|grew|growth|increase|more|higher|index)/;
const WHOLE = 100;

export function aboveHundredIn({ mentions, shares, hasTable, words }: Telling): AboveHundred | null {
  const [only, ...more] = mentions;
  if (hasTable || !only || more.length > 0 || shares.length > 0) return null;
  if (only.unit !== 'percentage' || only.sign !== '' || only.value <= WHOLE || growth.test(words)) return null;
  const of = budget.test(words) ? 'budget' : target.test(words) ? 'target' : group.test(words) ? 'group' : null;
  return of && { kind: 'above-hundred', percentage: only.value, of };
}
