import type { Need } from '../../shared/handler.ts';
import type { PersonSettings } from '../../shared/person.ts';

/** Whether somebody has the right. Roles do not hold each other: an administrator appoints, and approves nothing. */
export function may({ roles }: Pick<PersonSettings, 'roles'>, needs: Need): boolean {
  return needs === 'anyone' || roles.includes(needs);
}
