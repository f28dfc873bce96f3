import { refuse } from '../refusal.ts';
import {
  type Cell,
  cellOf,
  type DisclosureRefused,
  type DisclosureRule,
  type HiddenReason,
  isSmall,
  isSmallGroup,
  refusalOf,
  smallestBase,
} from './cell.ts';

/**
 * The percentage that a part is of a whole, 0-100 (statistics 1.12, rules 1, 2 and 4). With the whole beside it a
 * percentage gives away both who are in the part and who are not, so neither may be a small count.
 */
export function disclosePercentage(part: number, whole: number, rule: DisclosureRule): Cell | DisclosureRefused {
  const refusal = refusalOf([part, whole], rule);
  if (refusal) return refusal;
  if (part > whole) return refuse('part-over-whole');
  const reason = reasonToHideRatio(part, whole, rule) ?? (isSmall(whole - part, rule) ? 'small' : null);
  return cellOf((100 * part) / whole, reason);
}

/** Why a ratio may not be shown without its base; null when it may. */
export function reasonToHideRatio(count: number, base: number, rule: DisclosureRule): HiddenReason | null {
  if (base < smallestBase(rule)) return 'percentage-base';
  if ((count === 0 || count === base) && isSmallGroup(base)) return 'group-disclosure';
  return isSmall(count, rule) ? 'small' : null;
}
