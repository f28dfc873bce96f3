import { z } from 'zod';
import type { Person } from '../../shared/person.ts';

/** What limits hold for each, in configuration and in chat alike. The threshold counts persons (docs/decisions/0011). */
export const limits = {
  contact: { shortest: 3, longest: 120 },
  retentionDays: { least: 1, most: 3_650 },
  disclosureThreshold: { least: 3, most: 100 },
  closedDays: { most: 60 },
  smallestGroup: { least: 5, most: 100 },
} as const;

const wholeIn = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().int().min(least).max(most);

/** What an administrator changes in chat. Configuration says how each of them begins. */
export const Settings = z.object({
  /** Who helps when the bot cannot, as people read it. */
  contact: z.string().min(limits.contact.shortest).max(limits.contact.longest).nullable(),
  /** Days that questions and answers are kept. */
  retentionDays: wholeIn(limits.retentionDays),
  /** Figures about fewer people than this are not shown. */
  disclosureThreshold: wholeIn(limits.disclosureThreshold),
  /** Of a round of the quiz, or a pulse, nothing is told when fewer took part. */
  smallestGroup: wholeIn(limits.smallestGroup),
  /** ISO dates on which the municipality is closed beside Dutch holidays. */
  closedDays: z.array(z.iso.date()).max(limits.closedDays.most).readonly(),
});
export type Settings = z.infer<typeof Settings>;

export const settingNames = ['contact', 'retentionDays', 'disclosureThreshold', 'smallestGroup', 'closedDays'] as const;
export type SettingName = (typeof settingNames)[number];
/** Those that are a whole number. */
export type NumberSetting = 'retentionDays' | 'disclosureThreshold' | 'smallestGroup';

/** One setting and what it is to be. */
export type SettingValue = {
  readonly [Name in SettingName]: { readonly name: Name; readonly value: Settings[Name] };
}[SettingName];

/** That somebody gave a setting this value, once and for every process. */
export type SettingChange = SettingValue & {
  /** ISO instant. */
  readonly at: string;
  readonly by: Person;
};

/** The settings as they are, and since when. */
export interface CurrentSettings {
  /** Rises with every change; 0: all are as configuration says. */
  readonly version: number;
  readonly values: Settings;
  /** The newest change of each that was ever changed. */
  readonly changes: readonly SettingChange[];
}

/** What configuration says, with what was changed since. */
export function settingsAfter(first: Settings, changes: readonly SettingChange[]): Settings {
  return { ...first, ...Object.fromEntries(changes.map(({ name, value }) => [name, value])) };
}
