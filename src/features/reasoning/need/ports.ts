import type { Language, Translated } from '../../../shared/language.ts';
import type { Person } from '../../../shared/person.ts';
import type { WordScreen } from '../decide-line.ts';
import type { Line } from '../line.ts';
import type { NearIndicator, NearSources } from './match-need.ts';
import type { Need, NeedMatch } from './need.ts';

export interface NeedStore {
  find(tenantId: string, id: string): Promise<Need | null>;
  /** That they asked, or must decide about; last changed first. */
  of(person: Person): Promise<readonly Need[]>;
  /** For this line, last changed first. */
  ofLine(tenantId: string, line: string): Promise<readonly Need[]>;
  /** That are met by this, last changed first. */
  metBy(tenantId: string, match: NeedMatch): Promise<readonly Need[]>;
  /** Of which a reminder is due at this instant. */
  due(now: string, most: number): Promise<readonly Need[]>;
}

export interface Matched {
  readonly name: Translated;
  /** Of a public table. */
  readonly url: string | null;
}

export interface NeedPorts {
  readonly needs: NeedStore;
  readonly screen: WordScreen;
  readonly near: (words: string, language: Language) => Promise<readonly NearIndicator[]>;
  readonly sources: (words: string, language: Language, tenantId: string) => Promise<NearSources>;
  /** What it is matched to; null for a gap, and for what is gone. */
  readonly matched: (match: NeedMatch, tenantId: string) => Promise<Matched | null>;
  readonly line: (tenantId: string, id: string) => Promise<Line | null>;
  readonly coordinators: (tenantId: string) => Promise<readonly Person[]>;
  readonly languageOf: (person: Person) => Promise<Language>;
  readonly newId: () => string;
  /** ISO instants; the reminder comes after three working days. */
  readonly now: () => string;
  readonly nextReminder: (from: string) => string;
}
