import type { Texts } from '../kit/language.ts';

/** What is said to who puts a message in a line of reasoning. */
export const takenTexts = {
  nl: {
    taken:
      'Kijk in je eigen chat met mij. Daar staat dit bericht klaar voor je redeneerlijn. Je kunt het nog aanpassen. Er is nog niets bewaard.',
    empty: 'In dit bericht staat geen tekst. Typ in je eigen chat met mij ‘redeneerlijn’ om er een te beginnen.',
  },
  en: {
    taken:
      'Look in your own chat with me. There this message is ready for your line of reasoning. You can still change it. Nothing is saved yet.',
    empty: 'There is no text in this message. Type ‘line of reasoning’ in your own chat with me to begin one.',
  },
} satisfies Texts<Record<'taken' | 'empty', string>>;
