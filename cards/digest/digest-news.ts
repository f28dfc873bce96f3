import type { Texts } from '../kit/language.ts';

type NewsKey =
  | 'counted'
  | 'not-counted'
  | 'nothing-chosen'
  | 'gone'
  | 'post-gone'
  | 'press-below'
  | 'no-indicators'
  | 'elsewhere'
  | 'export-elsewhere'
  | 'export-which'
  | 'no-picture';

/** What is said where no card is needed. */
export const digestNews: Texts<Readonly<Record<NewsKey, string>>> = {
  nl: {
    counted: 'Dank je, ik tel het mee. Ik bewaar niet wie het was.',
    'not-counted': 'Dit is een voorbeeld. Ik tel pas mee als het bericht is geplaatst.',
    'nothing-chosen': 'Kies eerst een cijfer uit de lijst, en druk dan nog eens.',
    gone: 'Dit cijfer vind ik niet. Typ ‘welke cijfers zijn er’ om te zien welke ik ken.',
    'post-gone':
      'Dit weekbericht ken ik niet meer, dus ik tel het niet mee. Druk op de knop onder een nieuwer bericht.',
    'press-below': 'Druk op ‘Gebruikt bij een besluit’ onder het weekbericht. Dan weet ik om welk cijfer het gaat.',
    'no-indicators': 'Er zijn nog geen cijfers. Een manager of eigenaar kan ze toevoegen.',
    elsewhere: 'Ik heb je het voorbeeld gestuurd in onze eigen chat.',
    'export-elsewhere': 'Het bestand staat klaar in onze eigen chat.',
    'export-which': 'Zet erbij welk cijfer. Typ bijvoorbeeld: exporteer Wmo-meldingen.',
    'no-picture': 'Van dit cijfer kan ik geen grafiek maken: er is geen cijfer, of er is te veel van afgeschermd.',
  },
  en: {
    counted: 'Thank you, I counted it. I do not keep who it was.',
    'not-counted': 'This is a preview. I only count once the message has been posted.',
    'nothing-chosen': 'Choose a figure from the list first, and then press again.',
    gone: 'I cannot find this figure. Type ‘which figures are there’ to see which I know.',
    'post-gone': 'I no longer know this weekly post, so I did not count it. Press the button below a newer one.',
    'press-below': 'Press ‘Used for a decision’ below the weekly post. Then I know which figure it is about.',
    'no-indicators': 'There are no figures yet. A manager or owner can add them.',
    elsewhere: 'I sent you the preview in our own chat.',
    'export-elsewhere': 'The file is waiting in our own chat.',
    'export-which': 'Say which figure. For example, type: export Wmo-meldingen.',
    'no-picture': 'I cannot draw a chart of this figure: there is none, or too much of it is not shown.',
  },
};
