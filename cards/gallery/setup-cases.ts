import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language } from '../kit/language.ts';
import { firstHourCard } from '../setup/first-hour-card.ts';
import { stepKeys, type StepFacts, type StepKey, type StepState } from '../setup/first-hour-texts.ts';
import { settingConfirmCard, settingFormCard } from '../setup/setting-form-card.ts';
import { settingsCard, type SettingsProps } from '../setup/settings-card.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000023';

const contact: Record<Language, string> = { nl: 'het datateam, kamer 2.14', en: 'the data team, room 2.14' };
const when: Record<Language, string> = {
  nl: 'maandag 30 november 2026, 09.15 uur (Nederlandse tijd)',
  en: 'Monday 30 November 2026, 09:15 (Dutch time)',
};
const days: Record<Language, string> = { nl: '3 april 2026 en 5 mei 2026', en: '3 April 2026 and 5 May 2026' };

const begun: Record<StepKey, StepState> = {
  roles: 'todo',
  indicators: 'todo',
  champions: 'todo',
  channels: 'todo',
  contact: 'look',
  retention: 'look',
  threshold: 'look',
  'closed-days': 'look',
  model: 'done',
};

const atFirst = (language: Language): StepFacts => ({
  administrators: 1,
  coordinators: 0,
  managers: 0,
  indicators: 0,
  cbsIndicators: 0,
  sampleIndicators: 7,
  withoutOwner: 0,
  champions: 0,
  championRequests: 2,
  topics: 14,
  topicsWithoutChampion: 14,
  places: 0,
  unconnectedPlaces: 1,
  contact: contact[language],
  retentionDays: 30,
  threshold: 10,
  closedDays: 0,
  model: 'off',
});

const later = (language: Language): StepFacts => ({
  ...atFirst(language),
  administrators: 2,
  coordinators: 1,
  managers: 2,
  indicators: 12,
  cbsIndicators: 3,
  champions: 5,
  topicsWithoutChampion: 4,
  places: 3,
  closedDays: 4,
  model: 'on',
});

function firstHour(
  language: Language,
  facts: StepFacts,
  states: Readonly<Record<StepKey, StepState>>,
  isGreeting: boolean,
): IAdaptiveCard {
  const steps = stepKeys.map((key) => ({ key, state: states[key] }));
  return firstHourCard({ nonce, isGreeting, facts, steps }, language);
}

const allDone = Object.fromEntries(stepKeys.map((key) => [key, 'done'])) as Record<StepKey, StepState>;

const settings = (language: Language): SettingsProps['settings'] => ({
  contact: { value: contact[language], changed: null },
  retentionDays: { value: '30', changed: null },
  disclosureThreshold: { value: '10', changed: { when: when[language], who: null } },
  smallestGroup: { value: '5', changed: null },
  closedDays: { value: days[language], changed: { when: when[language], who: null } },
});

export const setupCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  'first-hour.begin': (language) => firstHour(language, atFirst(language), begun, true),
  'first-hour.under-way': (language) =>
    firstHour(language, later(language), { ...allDone, champions: 'look', contact: 'look', threshold: 'look' }, false),
  'first-hour.ready': (language) =>
    firstHour(language, { ...later(language), topicsWithoutChampion: 0 }, allDone, false),
  settings: (language) => settingsCard({ nonce, settings: settings(language), news: null }, language),
  'settings.changed': (language) =>
    settingsCard(
      { nonce, settings: settings(language), news: { kind: 'changed', about: 'disclosureThreshold' } },
      language,
    ),
  'form.contact': (language) =>
    settingFormCard({ nonce, setting: 'contact', version: 2, typed: contact[language], problem: null }, language),
  'form.closed-days': (language) =>
    settingFormCard(
      { nonce, setting: 'closedDays', version: 2, typed: 'carnaval', problem: { kind: 'no-day', detail: 'carnaval' } },
      language,
    ),
  'form.threshold': (language) =>
    settingFormCard(
      {
        nonce,
        setting: 'disclosureThreshold',
        version: 2,
        typed: '2',
        problem: { kind: 'out-of-range', detail: language === 'nl' ? '3 tot en met 100' : '3 to 100' },
      },
      language,
    ),
  'confirm.threshold': (language) =>
    settingConfirmCard(
      { nonce, setting: 'disclosureThreshold', version: 2, wanted: 5, written: { now: '10', wanted: '5' } },
      language,
    ),
  'confirm.smallest-group': (language) =>
    settingConfirmCard(
      { nonce, setting: 'smallestGroup', version: 3, wanted: 5, written: { now: '8', wanted: '5' } },
      language,
    ),
  'confirm.retention': (language) =>
    settingConfirmCard(
      { nonce, setting: 'retentionDays', version: 2, wanted: 14, written: { now: '30', wanted: '14' } },
      language,
    ),
};
