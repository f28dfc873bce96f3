import type { SettingValue } from '../../../features/setup/settings.ts';
import type { Language } from '../../../shared/language.ts';
import { formatNumber } from '../../../text/format.ts';

/** As people read it; null: there is none. */
export function writtenSetting(setting: SettingValue, language: Language): string | null {
  switch (setting.name) {
    case 'contact':
      return setting.value;
    case 'closedDays':
      return setting.value.length === 0
        ? null
        : new Intl.ListFormat(language).format(setting.value.map((day) => writtenDay(day, language)));
    case 'retentionDays':
    case 'disclosureThreshold':
    case 'smallestGroup':
      return formatNumber(setting.value, 0, language);
  }
}

const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** An ISO date in words. */
export function writtenDay(day: string, language: Language): string {
  return days[language].format(new Date(`${day}T12:00:00Z`));
}
