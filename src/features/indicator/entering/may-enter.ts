import type { Actor } from '../../../shared/handler.ts';
import type { Indicator } from '../indicator.ts';

type Who = Pick<Actor, 'person' | 'roles'>;

export function isHolder({ owner, deputy }: Pick<Indicator, 'owner' | 'deputy'>, { person }: Pick<Actor, 'person'>) {
  return owner?.id === person.id || deputy?.id === person.id;
}

/** Who owns an indicator or takes the owner's place; a manager and an administrator those of everybody. */
export function mayEnter(indicator: Indicator, who: Who): boolean {
  return isHolder(indicator, who) || who.roles.some((role) => role === 'manager' || role === 'administrator');
}

/** Those of somebody: their own first, then what nobody owns, then what others do. */
export function theirs(indicators: readonly Indicator[], who: Who): readonly Indicator[] {
  const rank = (one: Indicator): number => (isHolder(one, who) ? 0 : one.owner ? 2 : 1);
  return indicators.filter((one) => mayEnter(one, who)).toSorted((a, b) => rank(a) - rank(b));
}
