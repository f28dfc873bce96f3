import type { Texts } from '../kit/language.ts';

/** What is said to who wants a colleague to look at a message. */
export const proposedTexts = {
  nl: {
    proposed:
      'Kijk in je eigen chat met mij. Daar staat wat ik aan een data champion wil doorsturen. Je kunt het nog aanpassen. Er gaat niets weg voordat jij akkoord bent.',
    already:
      'Deze vraag staat al klaar of is al gesteld. Typ ‘mijn vragen’ in je eigen chat met mij om te zien hoe het ermee staat.',
    empty: 'In dit bericht staat geen tekst. Typ je vraag in je eigen chat met mij, en kies dan ‘Vraag een collega’.',
  },
  en: {
    proposed:
      'Look in your own chat with me. There you see what I would send on to a data champion. You can still change it. Nothing is sent before you agree.',
    already:
      'This question is ready to be sent, or was asked already. Type ‘my questions’ in your own chat with me to see how it stands.',
    empty:
      'There is no text in this message. Type your question in your own chat with me, and then choose ‘Ask a colleague’.',
  },
} satisfies Texts<Record<'proposed' | 'already' | 'empty', string>>;
