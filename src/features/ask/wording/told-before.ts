import type { Translated } from '../../../shared/language.ts';
import type { Suggestion } from '../answer.ts';
import { say, type Fact, type Statement } from '../statement.ts';

interface ToldBeforeWording {
  readonly readIt: (title: Fact) => Statement;
  readonly inShort: (summary: Fact) => Statement;
  readonly clearer: () => Statement;
  readonly otherwise: () => Statement;
  readonly example: Suggestion;
}

export const toldBeforeWording: Translated<ToldBeforeWording> = {
  nl: {
    readIt: (title) => say`Daarover las je al deze uitleg: ${title}.`,
    inShort: (summary) => say`Kort gezegd: ${summary}`,
    clearer: () => say`Nog niet duidelijk? Een collega legt het je graag uit.`,
    otherwise: () => say`Zoek je iets anders? Noem dan het cijfer of het woord.`,
    example: { title: 'Geef een voorbeeld', question: 'Geef een voorbeeld' },
  },
  en: {
    readIt: (title) => say`You already read this explanation of it: ${title}.`,
    inShort: (summary) => say`In short: ${summary}`,
    clearer: () => say`Still not clear? A colleague is glad to explain it.`,
    otherwise: () => say`Looking for something else? Then name the figure or the word.`,
    example: { title: 'Give an example', question: 'Give an example' },
  },
};
