import type { Language, Translated } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';
import type { SourceScreen } from './decide-source.ts';
import type { Source } from './source.ts';

export interface SourceStore {
  /** null when this organisation has no such source. */
  find(tenantId: string, id: string): Promise<Source | null>;
  /** By name; without what is not there any more. */
  all(tenantId: string): Promise<readonly Source[]>;
}

/** An indicator of our own as a source: who answers for it, and how fresh it is. */
export interface OwnFigure {
  readonly id: string;
  readonly name: Translated;
  readonly ownerRole: Translated;
  readonly source: Translated;
  /** ISO date; null without figures. */
  readonly updatedOn: string | null;
}

export interface SourcePorts {
  readonly sources: SourceStore;
  readonly screen: SourceScreen;
  /** Own indicators about these words, best first. */
  readonly figures: (words: string, language: Language) => Promise<readonly OwnFigure[]>;
  /** Keys of the topics that texts are about. */
  readonly topicsOf: (texts: readonly string[]) => readonly string[];
  /** Data needs that it meets, as far as this person may see them. */
  readonly needsOf: (
    source: string,
    person: Person,
  ) => Promise<readonly { readonly id: string; readonly what: string }[]>;
  readonly newId: () => string;
}
