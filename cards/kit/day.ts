import type { Language, Texts } from './language.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Texts<string>;

/** '29 november 2026' of an ISO date. */
export function dayInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
