import type { Language } from '../../shared/language.ts';
import type { Person, PersonSettings, Role } from '../../shared/person.ts';

export interface PersonStore {
  settings(person: Person): Promise<PersonSettings>;
  setLanguage(person: Person, language: Language): Promise<void>;
  setRoles(person: Person, roles: readonly Role[]): Promise<void>;
  /**
   * Removes what is kept of this person: settings, questions, answers, feedback, references of personal chats.
   * Returns how many records went; 0 when nothing was kept.
   */
  erase(person: Person): Promise<number>;
}
