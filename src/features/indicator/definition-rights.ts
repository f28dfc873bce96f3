import type { Person, Role } from '../../shared/person.ts';
import type { Indicator } from './indicator.ts';

interface Who {
  readonly person: Pick<Person, 'id'>;
  readonly roles: readonly Role[];
}

const ofAll: readonly Role[] = ['manager', 'administrator'];

/** Whether somebody sees and changes every definition, and says who owns one. */
export function mayDefineAll({ roles }: Pick<Who, 'roles'>): boolean {
  return roles.some((role) => ofAll.includes(role));
}

/** Whether somebody may begin a new one. */
export function mayBegin(who: Pick<Who, 'roles'>): boolean {
  return mayDefineAll(who) || who.roles.includes('indicator-owner');
}

/** Who has the role changes what they own or stand in for. */
export function mayDefine(indicator: Indicator, who: Who): boolean {
  return mayDefineAll(who) || (who.roles.includes('indicator-owner') && isHolder(indicator, who.person.id));
}

export function isHolder({ owner, deputy }: Indicator, id: string): boolean {
  return owner?.id === id || deputy?.id === id;
}
