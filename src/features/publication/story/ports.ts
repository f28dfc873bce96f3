import type { Language } from '../../../shared/language.ts';
import type { Person } from '../../../shared/person.ts';
import type { StoryScreen } from './decide-story.ts';
import type { Story } from './story.ts';
import type { NamedIndicator } from './told.ts';

export interface StoryStore {
  /** null when this organisation has no such story. */
  find(tenantId: string, id: string): Promise<Story | null>;
  /** Approved between these days (ISO dates, both included), newest first. */
  approved(
    tenantId: string,
    indicatorIds: readonly string[],
    days: { readonly from: string; readonly until: string },
  ): Promise<readonly Story[]>;
  /** How often a figure of each post was used for a decision, newest post first. */
  uses(tenantId: string, indicatorId: string): Promise<number>;
}

export interface StoryPorts {
  readonly stories: StoryStore;
  readonly screen: StoryScreen;
  /** Best first; only the first when nothing else can be meant. */
  readonly find: (words: string, language: Language) => Promise<readonly NamedIndicator[]>;
  readonly indicator: (id: string) => Promise<NamedIndicator | null>;
  readonly all: () => Promise<readonly NamedIndicator[]>;
  /** Whether a recent figure of it is not shown. */
  readonly isHidden: (indicatorId: string) => Promise<boolean>;
  /** Its owner and who takes the owner's place. */
  readonly owners: (tenantId: string, indicatorId: string) => Promise<readonly Person[]>;
  readonly managers: (tenantId: string) => Promise<readonly Person[]>;
  readonly languageOf: (person: Person) => Promise<Language>;
  readonly newId: () => string;
  /** ISO date. */
  readonly today: () => string;
}
