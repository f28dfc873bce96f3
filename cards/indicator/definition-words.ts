import type { SectionKey } from './definition-actions.ts';
import type { PartKey } from './definition-keys.ts';

export type KindKey = 'flow' | 'stock' | 'proportion' | 'rate' | 'duration' | 'money';
export type FrequencyKey = 'week' | 'month' | 'quarter' | 'half-year' | 'year';
export type DirectionKey = 'neutral' | 'increase' | 'decrease';
export type DisclosureKey = 'none' | 'people' | 'income';

export type DefinitionNewsKey =
  | 'changed'
  | 'repeated'
  | 'made'
  | 'kept'
  | 'confirmed'
  | 'no-right'
  | 'no-right-to-begin'
  | 'unknown'
  | 'owns-none'
  | 'elsewhere';

export interface DefinitionTexts {
  readonly news: Readonly<Record<DefinitionNewsKey, string>>;
  /** Who can do it instead. */
  readonly deciders: (names: string) => string;
  readonly noDeciders: string;
  readonly kinds: Readonly<Record<KindKey, (period: string) => string>>;
  readonly kindChoices: Readonly<Record<KindKey, string>>;
  readonly periods: Readonly<Record<FrequencyKey, string>>;
  readonly periodsMany: Readonly<Record<FrequencyKey, string>>;
  readonly rhythms: Readonly<Record<FrequencyKey, string>>;
  readonly directions: Readonly<Record<DirectionKey, string>>;
  readonly disclosures: Readonly<Record<DisclosureKey, string>>;
  readonly sections: Readonly<Record<SectionKey, string>>;
  readonly leads: Readonly<Record<SectionKey, string>>;
  readonly parts: Readonly<Record<PartKey, string>>;

  readonly ended: string;
  readonly sample: string;
  readonly stillRight: string;
  readonly stillHolds: string;
  readonly labels: Readonly<
    Record<
      | 'kind'
      | 'unit'
      | 'of'
      | 'area'
      | 'source'
      | 'owner'
      | 'deputy'
      | 'rhythm'
      | 'target'
      | 'direction'
      | 'says'
      | 'doesNotSay'
      | 'flows'
      | 'also'
      | 'code'
      | 'disclosure'
      | 'rounding'
      | 'approval'
      | 'checkBy'
      | 'breaks'
      | 'flagged'
      | 'confirmed'
      | 'baseline',
      string
    >
  >;
  /** `period` in the plural where that is needed. */
  readonly complete: (periods: number, period: string) => string;
  readonly since: (target: string, day: string) => string;
  readonly because: (reason: string) => string;
  readonly former: (target: string, until: string) => string;
  readonly noTarget: string;
  readonly nobody: string;
  readonly flows: (inflow: string, outflow: string) => string;
  readonly none: string;
  readonly protectedBelow: (threshold: number) => string;
  readonly roundedTo: (to: string) => string;
  readonly approval: string;
  readonly more: string;
  readonly history: string;
  readonly version: (day: string, by: string) => string;
  readonly now: string;
  readonly first: string;
  readonly changedTo: (part: string, from: string, to: string) => string;
  readonly olderVersions: (count: number) => string;
  readonly changeTitle: string;
  readonly which: string;
  readonly choose: string;
  readonly chooseKind: string;
  readonly chooseColleague: string;
  readonly chooseGone: string;
  readonly noFlow: string;
  readonly change: string;
  readonly back: string;
  readonly save: string;
  readonly filledIn: string;

  readonly formTitle: (section: string) => string;
  readonly fields: Readonly<
    Record<
      | 'name'
      | 'also'
      | 'counts'
      | 'says'
      | 'doesNotSay'
      | 'source'
      | 'url'
      | 'measure'
      | 'frequency'
      | 'unit'
      | 'denominator'
      | 'area'
      | 'decimals'
      | 'inflow'
      | 'outflow'
      | 'target'
      | 'targetFrom'
      | 'targetBecause'
      | 'favourable'
      | 'favourableBecause'
      | 'owner'
      | 'deputy'
      | 'ownerRole'
      | 'lag'
      | 'roundedTo'
      | 'disclosure'
      | 'threshold'
      | 'approval'
      | 'checkBy'
      | 'day'
      | 'period'
      | 'cause'
      | 'what'
      | 'nameEn'
      | 'countsEn'
      | 'unitEn'
      | 'denominatorEn'
      | 'sourceEn'
      | 'ownerRoleEn'
      | 'saysEn'
      | 'doesNotSayEn'
      | 'gone'
      | 'why',
      string
    >
  >;
  readonly approvalWords: string;
  readonly periodExample: string;
  readonly gone: Readonly<Record<'break' | 'flagged' | 'confirmed' | 'baseline' | 'owner' | 'deputy', string>>;

  readonly newTitle: (step: number) => string;
  readonly newLeads: readonly [string, string, string];
  readonly examples: Readonly<Record<'name' | 'counts' | 'unit' | 'denominator' | 'source' | 'ownerRole', string>>;
  readonly toStep: (step: number) => string;
  readonly backTo: (step: number) => string;
  readonly saveNew: string;

  readonly listTitle: Readonly<Record<'own' | 'all' | 'several', string>>;
  readonly nothing: string;
  readonly due: string;
  readonly ownedBy: (owner: string) => string;
  readonly indicator: string;
  readonly chooseIndicator: string;
  readonly open: string;
  readonly begin: string;
  readonly list: string;
  readonly next: string;
  readonly previous: string;
  readonly page: (page: number, pages: number) => string;
  readonly named: (name: string, as: 'owner' | 'deputy') => string;
  readonly checkDue: (name: string) => string;
}
