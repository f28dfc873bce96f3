import type { Language } from '../../../shared/language.ts';
import { say, type Fact, type Statement } from '../statement.ts';

interface CauseWording {
  readonly shownIn: (article: Fact) => Statement;
}

export const causeWording: Readonly<Record<Language, CauseWording>> = {
  nl: { shownIn: (article) => say`Hoe je het wel kunt laten zien, staat in: ${article}.` },
  en: { shownIn: (article) => say`How you could show it is told in: ${article}.` },
};
