import type { SettingName } from './settings.ts';

/** What an administrator can type about how the bot is set up. */
export type SetupSaid =
  /** What there is to do before colleagues come. */
  | { readonly kind: 'first-hour' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'setting-form'; readonly name: SettingName }
  /** `isSure`: it was said to be meant. */
  | { readonly kind: 'set-setting'; readonly name: SettingName; readonly typed: string; readonly isSure: boolean }
  | { readonly kind: 'keep-setting' };

const longestLine = 300;

/** What each is called; the longest of those that begin alike stands first. */
const names: readonly (readonly [SettingName, readonly string[]])[] = [
  ['contact', ['contactpersoon', 'contact']],
  ['retentionDays', ['bewaartermijn', 'retention period', 'retention']],
  [
    'disclosureThreshold',
    ['drempel voor kleine aantallen', 'onthullingsdrempel', 'drempel', 'disclosure threshold', 'threshold'],
  ],
  ['smallestGroup', ['kleinste groep', 'smallest group']],
  ['closedDays', ['gesloten dagen', 'sluitingsdagen', 'closed days', 'closing days']],
];

const simple: Readonly<Record<string, SetupSaid>> = {
  ...each({ kind: 'first-hour' }, [
    'inrichten',
    'inrichting',
    'start hier',
    'bot inrichten',
    'datawijzer inrichten',
    'set up',
    'setup',
    'start here',
  ]),
  ...each({ kind: 'settings' }, [
    'instellingen',
    'alle instellingen',
    'instelling wijzigen',
    'bewaar deze instelling',
    'settings',
    'all settings',
    'change a setting',
    'keep this setting',
  ]),
  ...each({ kind: 'keep-setting' }, ['nee laat het zo', 'no leave it']),
};

const opening = /^(?:wijzig|verander|change|edit) (?:de |het |the )?(?<name>.+)$/u;
const setting =
  /^(?:zet|set|wijzig|verander|change) (?:de |het |the )?(?<name>.+?) (?:op|naar|in|to|at|into) (?<value>.+)$/u;
const sure =
  /^(?:ja,? (?:verlaag|zet) (?:de |het )?(?<named>.+?) naar|yes,? (?:lower|set) (?:the )?(?<called>.+?) to) (?<value>.+)$/u;

/** null when the text is about something else. */
export function parseSetupCommand(text: string): SetupSaid | null {
  if (text.length > longestLine || text.includes('?')) return null;
  const line = text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[.!]+$/u, '');
  const lower = line.toLowerCase();
  const known = simple[lower.replaceAll(/[,:]/gu, '')];
  if (known) return known;
  // What a word means is asked as well; the days on which everybody is closed are no term.
  const opened =
    nameOf(opening.exec(lower)?.groups?.['name']) ?? (nameOf(lower) === 'closedDays' ? 'closedDays' : null);
  if (opened) return { kind: 'setting-form', name: opened };
  return settingIn(sure.exec(lower)?.groups, line, true) ?? settingIn(setting.exec(lower)?.groups, line, false);
}

/** The value as it was typed, with its capitals. */
function settingIn(groups: Record<string, string | undefined> | undefined, line: string, isSure: boolean) {
  const name = nameOf(groups?.['name'] ?? groups?.['named'] ?? groups?.['called']);
  const value = groups?.['value'];
  if (!name || value === undefined) return null;
  return { kind: 'set-setting', name, typed: line.slice(-value.length), isSure } as const;
}

function nameOf(words: string | undefined): SettingName | null {
  return names.find(([, called]) => words !== undefined && called.includes(words))?.[0] ?? null;
}

function each(said: SetupSaid, texts: readonly string[]): Record<string, SetupSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
