import type { Language, Texts } from '../kit/language.ts';
import { dutch } from './definition-dutch.ts';
import { english } from './definition-english.ts';
import type { DefinitionNewsKey, DefinitionTexts } from './definition-words.ts';

export const definitionTexts: Texts<DefinitionTexts> = { nl: dutch, en: english };

/** What came of something, and who can do it when who asked cannot. */
export function definitionNews(news: DefinitionNewsKey, deciders: readonly string[], language: Language): string {
  const words = definitionTexts[language];
  const isForOthers = news === 'no-right' || news === 'no-right-to-begin' || news === 'owns-none';
  if (!isForOthers) return words.news[news];
  const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(deciders);
  return `${words.news[news]} ${deciders.length > 0 ? words.deciders(names) : words.noDeciders}`;
}
