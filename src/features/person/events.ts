import type { Language } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';
import type { Appointment } from './appointments.ts';

/** What changes of a person. */
export type PersonEvent =
  | { readonly kind: 'language-chosen'; readonly person: Person; readonly language: Language }
  /** Settings, questions, answers, feedback and references of personal chats go; what they ask at this moment stays. */
  | { readonly kind: 'person-erased'; readonly person: Person }
  /** Logged. Stale when somebody changed a role since `version` of the appointments. */
  | ({ readonly kind: 'role-changed'; readonly by: Person; readonly version: number } & Appointment);
