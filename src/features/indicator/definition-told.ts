import type { Outdated } from '../../shared/handler.ts';
import type { DefinitionVersion } from './entry.ts';
import type { DefinitionForm, Problem, Section } from './definition-form.ts';
import type { Indicator } from './indicator.ts';

/** What came of what somebody did. */
export type DefinitionNews =
  | Outdated
  | 'made'
  | 'kept'
  | 'confirmed'
  | 'no-right'
  | 'no-right-to-begin'
  | 'unknown'
  | 'owns-none'
  /** It went to the chat of who asked. */
  | 'elsewhere';

/** A definition with what who looks at it may do. */
export interface ShownDefinition {
  readonly indicator: Indicator;
  /** 0 when it was never written by a person or a file that keeps versions. */
  readonly version: number;
  /** Newest first; `at` null is now. */
  readonly versions: readonly (Omit<DefinitionVersion<Indicator>, 'at'> & { readonly at: string | null })[];
  readonly inflow: Indicator['name'] | null;
  readonly outflow: Indicator['name'] | null;
  /** Counts from 1 up to this are too few to show. */
  readonly threshold: number;
  readonly isDue: boolean;
  /** Sections that may be changed; empty for who only reads. */
  readonly sections: readonly Section[];
  /** Who may change it, as far as they have a name here. */
  readonly deciders: readonly string[];
}

/** One line of the list. */
export interface ListedDefinition {
  readonly id: string;
  readonly name: Indicator['name'];
  readonly frequency: Indicator['frequency'];
  readonly owner: string | null;
  readonly isRetired: boolean;
  readonly isDue: boolean;
}

/** What people are told about definitions. */
export type DefinitionContent =
  | ({ readonly kind: 'definition.shown'; readonly news: DefinitionNews | null } & ShownDefinition)
  | {
      readonly kind: 'definition.form';
      readonly indicator: Indicator;
      readonly version: number;
      readonly section: Section;
      /** What was filled in and is not right yet; null: as it stands. */
      readonly form: DefinitionForm | null;
      readonly problems: readonly Problem[];
      /** Flows that may lead to a stock or away from it. */
      readonly flows: readonly { readonly id: string; readonly name: Indicator['name'] }[];
      readonly removable: readonly string[];
    }
  | {
      readonly kind: 'definition.new';
      /** From 1. */
      readonly step: number;
      readonly form: DefinitionForm;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'definition.list';
      readonly rows: readonly ListedDefinition[];
      /** Counted from 0. */
      readonly page: number;
      readonly pages: number;
      /** 'several': those that a name may mean. */
      readonly of: 'own' | 'all' | 'several';
      readonly mayBegin: boolean;
    }
  | { readonly kind: 'definition.news'; readonly news: DefinitionNews; readonly deciders: readonly string[] }
  /** To who owns it, when somebody should look whether it still holds. */
  | ({ readonly kind: 'definition.check-due' } & ShownDefinition)
  /** To who was named. */
  | { readonly kind: 'definition.named'; readonly name: Indicator['name']; readonly as: 'owner' | 'deputy' };
