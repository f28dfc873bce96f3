import type { Language, Translated } from '../../../shared/language.ts';
import type { Person } from '../../../shared/person.ts';
import type { Period } from '../../../time/period.ts';
import type { WordScreen } from './decide-local.ts';
import type { LocalFigure, LocalQuestion } from './local-question.ts';

export interface LocalQuestionStore {
  find(tenantId: string, id: string): Promise<LocalQuestion | null>;
  /** All but those that were taken away, last changed first. */
  all(tenantId: string): Promise<readonly LocalQuestion[]>;
}

export interface LocalPorts {
  readonly local: LocalQuestionStore;
  readonly screen: WordScreen;
  /** Indicators that may be meant, best first; only the first when nothing else can be. */
  readonly find: (words: string, language: Language) => Promise<readonly { id: string; name: Translated }[]>;
  readonly indicators: () => Promise<readonly { id: string; name: Translated }[]>;
  /** The newest figure that is complete and may be told; null without one. */
  readonly newest: (indicatorId: string) => Promise<LocalFigure | null>;
  /** What is told of that period now. */
  readonly figure: (indicatorId: string, period: Period) => Promise<LocalFigure | null>;
  readonly champions: (tenantId: string) => Promise<readonly Person[]>;
  readonly languageOf: (person: Person) => Promise<Language>;
  readonly newId: () => string;
}
