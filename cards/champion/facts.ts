import type { Language, Texts } from '../kit/language.ts';

export const nameless = { nl: 'collega', en: 'colleague' } as const satisfies Texts<string>;

/** Two people without a name are told apart by the end of their id. */
export function nameOf(
  { id, name }: { readonly id: string; readonly name: string | null },
  language: Language,
): string {
  return name ?? `${nameless[language]} …${id.slice(-4)}`;
}

const texts = {
  nl: { everything: 'alles', nl: 'Nederlands', en: 'Engels' },
  en: { everything: 'everything', nl: 'Dutch', en: 'English' },
} as const satisfies Texts<Record<'everything' | Language, string>>;

export function languageNames(spoken: readonly Language[], language: Language): string {
  return listOf(
    spoken.map((one) => texts[language][one]),
    language,
  );
}

/** None means everything. */
export function topicNames(names: readonly string[], language: Language): string {
  return names.length === 0 ? texts[language].everything : listOf(names, language);
}

export function listOf(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(words);
}
