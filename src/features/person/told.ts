import type { Need, Outdated } from '../../shared/handler.ts';
import type { Language } from '../../shared/language.ts';
import type { Role } from '../../shared/person.ts';
import type { Appointments, Refusal } from './appointments.ts';

export type Persona = 'civil-servant' | 'champion' | 'coordinator' | 'manager' | 'administrator' | 'team';

/** What came of a change of roles, above the list. */
export type RoleNews =
  | { readonly kind: 'given' | 'taken'; readonly name: string | null; readonly role: Role; readonly isOwn: boolean }
  | { readonly kind: Refusal | Outdated | 'incomplete' };

export type TaskGroup = 'figures' | 'help' | 'ideas' | 'sharing' | 'helping' | 'overseeing' | 'administering';
export type TaskName =
  | 'catalogue'
  | 'follows'
  | 'quiz'
  | 'colleague'
  | 'questions'
  | 'champions'
  | 'sources'
  | 'privacy'
  | 'line'
  | 'need'
  | 'experiment'
  | 'lessons'
  | 'enter'
  | 'post'
  | 'posts'
  | 'indicators'
  | 'story'
  | 'referred'
  | 'profile'
  | 'articles'
  | 'referrals'
  | 'feedback'
  | 'checks'
  | 'overview'
  | 'woo'
  | 'roles'
  | 'model'
  | 'setup'
  | 'settings'
  | 'status'
  | 'round'
  | 'connect';

/** What a person is told about themselves and about roles. */
export type PersonContent =
  | { readonly kind: 'person.welcome'; readonly persona: Persona; readonly because: 'asked' | 'wordless' | 'file' }
  /** What can be done here; after a stop that nothing was changed by it. */
  | {
      readonly kind: 'person.tasks';
      readonly groups: readonly { readonly group: TaskGroup; readonly tasks: readonly TaskName[] }[];
      readonly isStop: boolean;
    }
  | { readonly kind: 'person.language'; readonly chosen: Language | null }
  | {
      readonly kind: 'person.erasure';
      readonly state: 'open' | 'erased' | 'nothing-kept' | 'kept' | 'last-administrator';
    }
  | { readonly kind: 'person.roles'; readonly appointments: Appointments; readonly news: RoleNews | null }
  | { readonly kind: 'person.role-news'; readonly news: RoleNews }
  /** `mayAppoint`: who asked can give the role, also to themselves. */
  | { readonly kind: 'person.no-right'; readonly needs: Exclude<Need, 'anyone'>; readonly mayAppoint: boolean }
  /** Everything that is kept of somebody follows in so many messages. */
  | { readonly kind: 'person.exported'; readonly parts: number }
  | { readonly kind: 'person.export'; readonly part: string; readonly number: number; readonly of: number }
  /** To who was appointed. */
  | { readonly kind: 'person.appointed'; readonly change: 'give' | 'take'; readonly role: Role };
