import type { Actor } from '../../shared/handler.ts';
import type { Persona } from './told.ts';

/** To whom a welcome speaks: in a channel or group to all who read it. */
export function personaOf({ conversation, roles }: Pick<Actor, 'conversation' | 'roles'>): Persona {
  if (conversation.kind !== 'personal') return 'team';
  if (roles.includes('coordinator')) return 'coordinator';
  if (roles.includes('manager')) return 'manager';
  if (roles.includes('champion')) return 'champion';
  return roles.includes('administrator') ? 'administrator' : 'civil-servant';
}
