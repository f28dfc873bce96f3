/** The languages people see. Dutch comes first; a text without one of both does not compile. */
export type Language = 'nl' | 'en';

export const languages = ['nl', 'en'] as const satisfies readonly Language[];

export type Translated<T = string> = Readonly<Record<Language, T>>;

/** Teams sends a BCP 47 tag; only English speakers get English, everybody else Dutch. */
export function languageOfLocale(locale: string | null | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
