import type { Need } from '../../shared/handler.ts';
import type { PersonSettings, Role } from '../../shared/person.ts';
import type { PersonContent } from './told.ts';

/** Whether somebody has the right. Roles do not hold each other: an administrator appoints, and approves nothing. */
export function may({ roles }: Pick<PersonSettings, 'roles'>, needs: Need): boolean {
  return needs === 'anyone' || roles.includes(needs);
}

/** What somebody is told who has not the right. */
export function noRight(
  needs: Role,
  actor: Pick<PersonSettings, 'roles'>,
): Extract<PersonContent, { kind: 'person.no-right' }> {
  return { kind: 'person.no-right', needs, mayAppoint: may(actor, 'administrator') };
}
