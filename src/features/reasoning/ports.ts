import type { Language, Translated } from '../../shared/language.ts';
import type { Person } from '../../shared/person.ts';
import type { LineCommand, WordScreen } from './decide-line.ts';
import type { Lesson } from './learn.ts';
import type { Element, Line, Link } from './line.ts';

export interface NamedThing {
  readonly id: string;
  readonly name: Translated;
}

/** Who changed what; newest first. */
export interface LineVersion {
  readonly version: number;
  /** ISO instant. */
  readonly at: string;
  readonly by: string | null;
  readonly step: LineCommand['kind'] | 'start';
  /** The words of the element that it was about. */
  readonly about: string | null;
}

export interface LineStore {
  /** null when this organisation has no such line. */
  find(tenantId: string, id: string): Promise<Line | null>;
  /** Of which they are a member, last changed first. */
  of(person: Person): Promise<readonly Line[]>;
  /** Begun in this channel or group, last changed first. */
  inPlace(tenantId: string, place: string): Promise<readonly Line[]>;
  /** That look at this indicator. */
  using(tenantId: string, indicatorId: string): Promise<readonly Line[]>;
  versions(tenantId: string, id: string): Promise<readonly LineVersion[]>;
  /** How it was; null when there is no such version. */
  versionOf(
    tenantId: string,
    id: string,
    version: number,
  ): Promise<{ readonly elements: readonly Element[]; readonly owner: string } | null>;
}

/** What stands beside an element elsewhere. */
export interface Linked {
  readonly needs: readonly { readonly id: string; readonly what: string }[];
  /** `result` null while it runs or is being made. */
  readonly experiments: readonly {
    readonly id: string;
    readonly question: string;
    readonly result: Lesson['result'] | null;
  }[];
}

export interface LinePorts {
  readonly lines: LineStore;
  readonly screen: WordScreen;
  readonly indicator: (id: string) => Promise<NamedThing | null>;
  /** What these words name for sure: an indicator or an article. */
  readonly findEvidence: (words: string, language: Language, tenantId: string) => Promise<Link | null>;
  /** Only when one indicator can be meant. */
  readonly findIndicator: (words: string, language: Language) => Promise<NamedThing | null>;
  /** What came of an experiment on the assumption of an element; null when nothing did. */
  readonly lesson: (
    tenantId: string,
    experiment: string,
  ) => Promise<(Lesson & { readonly line: string; readonly element: string }) | null>;
  /** Data needs that an indicator meets, as far as this person may see them. */
  readonly needsOf: (indicatorId: string, person: Person) => Promise<Linked['needs']>;
  /** As far as this person may see it. */
  readonly linked: (line: Line, element: Element, person: Person) => Promise<Linked>;
  /** The indicator that a conversation is about. */
  readonly topicOf: (topic: string | null) => string | null;
  /** As SVG; null when it is too large to be read as a picture. */
  readonly picture: (line: Line, language: Language) => string | null;
  /** False where people have no place for files. */
  readonly handsOutFiles: boolean;
  readonly newId: () => string;
  /** ISO instant. */
  readonly now: () => string;
}
