import type { Language, Translated } from '../../../shared/language.ts';

const days = { timeZone: 'Europe/Amsterdam', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const times = { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit', hour12: false } as const;
const formats: Translated<{ readonly day: Intl.DateTimeFormat; readonly time: Intl.DateTimeFormat }> = {
  nl: { day: new Intl.DateTimeFormat('nl-NL', days), time: new Intl.DateTimeFormat('nl-NL', times) },
  en: { day: new Intl.DateTimeFormat('en-GB', days), time: new Intl.DateTimeFormat('en-GB', times) },
};

/** 'dinsdag 1 december 2026, 09.00 uur (Nederlandse tijd)': with the clock that counts, because people work from elsewhere too. */
export function localMoment(at: string, language: Language): string {
  const { day, time } = formats[language];
  const date = new Date(at);
  return language === 'nl'
    ? `${day.format(date)}, ${time.format(date).replace(':', '.')} uur (Nederlandse tijd)`
    : `${day.format(date)}, ${time.format(date)} (Dutch time)`;
}

/** 'maandag 30 november 2026'. */
export function localDay(at: string, language: Language): string {
  return formats[language].day.format(new Date(at));
}

// A Monday, far from any change of the clock.
const monday = Date.UTC(2024, 0, 1, 12);
const dayMs = 86_400_000;
const weekdays: Translated<Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', weekday: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' }),
};

/** 'Elke dinsdag om 09.00 uur'; 1 is Monday, minutes after midnight. */
export function weeklyMoment(weekday: number, minutes: number, language: Language): string {
  const day = weekdays[language].format(new Date(monday + (weekday - 1) * dayMs));
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return language === 'nl' ? `Elke ${day} om ${hour}.${minute} uur` : `Every ${day} at ${hour}:${minute}`;
}
