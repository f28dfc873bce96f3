import type { Texts } from '../kit/language.ts';

export type ModelNews = 'on' | 'off' | 'was-on' | 'was-off';
export type UseKey = 'understand' | 'word' | 'embed';
export type NotGivenKey = 'budget' | 'unavailable' | 'too-late' | 'filtered' | 'refused' | 'cut' | 'unusable';

export interface ModelStatusTexts {
  readonly isOn: string;
  readonly isOff: string;
  readonly news: Readonly<Record<ModelNews, string>>;
  readonly does: string;
  readonly doesNot: string;
  readonly sent: string;
  readonly wouldBeSent: string;
  readonly sentWhat: string;
  readonly where: string;
  readonly place: (host: string, chat: string, embeddings: string | null) => string;
  readonly today: string;
  readonly spent: (spent: string, perDay: string, perPerson: string) => string;
  readonly service: string;
  readonly working: string;
  readonly resting: string;
  readonly switched: string;
  readonly switchedBy: (when: string, name: string | null) => string;
  readonly turnOn: string;
  readonly turnOff: string;
  readonly showLog: string;
  readonly lastDays: string;
  /** What it was asked for, how often, how often it gave something, and tokens. */
  readonly columns: readonly [string, string, string, string];
  readonly uses: Readonly<Record<UseKey, string>>;
  readonly neverAsked: string;
  readonly notGivenTitle: string;
  readonly notGiven: Readonly<Record<NotGivenKey, (count: string) => string>>;
  readonly logged: string;
}

export const modelStatusTexts = {
  nl: {
    isOn: 'AI staat aan',
    isOff: 'AI staat uit',
    news: {
      on: 'Goed, AI staat weer aan voor iedereen.',
      off: 'Goed, AI staat uit voor iedereen. Er gaat niets meer heen.',
      'was-on': 'AI stond al aan.',
      'was-off': 'AI stond al uit.',
    },
    does: 'AI helpt mij een onduidelijke vraag te begrijpen en een antwoord te verwoorden. Cijfers reken ik altijd zelf uit.',
    doesNot: 'Ik antwoord zonder AI. Cijfers reken ik zelf uit, en teksten staan vast.',
    sent: 'Wat gaat erheen',
    wouldBeSent: 'Wat gaat erheen als AI aan staat',
    sentWhat:
      'de vraag, zonder de persoonsgegevens die ik herken. Ook namen van artikelen en indicatoren, en de zinnen van het antwoord. Geen berekende cijfers, en niet wie vraagt.',
    where: 'Waar',
    place: (host, chat, embeddings) =>
      `${host}, deployment ${chat}${embeddings === null ? '' : ` en ${embeddings} (zoeken)`}`,
    today: 'Vandaag gebruikt',
    spent: (spent, perDay, perPerson) =>
      `${spent} van ${perDay} tokens. Eén persoon mag er ${perPerson} gebruiken. Je technisch beheerder stelt dat in.`,
    service: 'Storing',
    working: 'geen',
    resting: 'ja. Ik antwoord nu zonder AI en probeer het straks vanzelf weer.',
    switched: 'Laatst geschakeld',
    switchedBy: (when, name) => `${when}, door ${name ?? 'een beheerder'}`,
    turnOn: 'Zet AI aan',
    turnOff: 'Zet AI uit',
    showLog: 'AI overzicht',
    lastDays: 'Laatste 30 dagen',
    columns: ['Waarvoor', 'Gevraagd', 'Gekregen', 'Tokens'],
    uses: { understand: 'Vraag begrijpen', word: 'Antwoord verwoorden', embed: 'Uitleg zoeken' },
    neverAsked: 'Er is in deze dagen niets aan AI gevraagd.',
    notGivenTitle: 'Niet gekregen',
    notGiven: {
      budget: (count) => `${count} keer omdat het budget op was`,
      unavailable: (count) => `${count} keer niet bereikbaar`,
      'too-late': (count) => `${count} keer te laat`,
      filtered: (count) => `${count} keer tegengehouden door het filter`,
      refused: (count) => `${count} keer geweigerd`,
      cut: (count) => `${count} keer afgebroken`,
      unusable: (count) => `${count} keer onbruikbaar`,
    },
    logged: 'Hiervan bewaar ik aantallen, 400 dagen lang. Geen vragen, geen antwoorden en niet van wie.',
  },
  en: {
    isOn: 'AI is on',
    isOff: 'AI is off',
    news: {
      on: 'Fine, AI is on again for everybody.',
      off: 'Fine, AI is off for everybody. Nothing is sent to it any more.',
      'was-on': 'AI was on already.',
      'was-off': 'AI was off already.',
    },
    does: 'AI helps me to understand an unclear question and to word an answer. I always compute figures myself.',
    doesNot: 'I answer without AI. I compute figures myself, and texts are fixed.',
    sent: 'What is sent',
    wouldBeSent: 'What is sent when AI is on',
    sentWhat:
      'the question, without the personal data that I recognise. Also names of articles and indicators, and the sentences of the answer. No computed figures, and not who asks.',
    where: 'Where',
    place: (host, chat, embeddings) =>
      `${host}, deployment ${chat}${embeddings === null ? '' : ` and ${embeddings} (search)`}`,
    today: 'Used today',
    spent: (spent, perDay, perPerson) =>
      `${spent} of ${perDay} tokens. One person may use ${perPerson} of them. Whoever runs the bot sets that.`,
    service: 'Failing',
    working: 'no',
    resting: 'yes. I answer without AI now and try again by myself later.',
    switched: 'Last switched',
    switchedBy: (when, name) => `${when}, by ${name ?? 'an administrator'}`,
    turnOn: 'Turn AI on',
    turnOff: 'Turn AI off',
    showLog: 'AI overview',
    lastDays: 'Last 30 days',
    columns: ['What for', 'Asked', 'Given', 'Tokens'],
    uses: { understand: 'Understand a question', word: 'Word an answer', embed: 'Find explanations' },
    neverAsked: 'Nothing was asked of AI in these days.',
    notGivenTitle: 'Not given',
    notGiven: {
      budget: (count) => `${count} times because the budget was spent`,
      unavailable: (count) => `${count} times not reachable`,
      'too-late': (count) => `${count} times too late`,
      filtered: (count) => `${count} times held back by the filter`,
      refused: (count) => `${count} times refused`,
      cut: (count) => `${count} times cut off`,
      unusable: (count) => `${count} times unusable`,
    },
    logged: 'Of this I keep counts, for 400 days. No questions, no answers and not whose.',
  },
} as const satisfies Texts<ModelStatusTexts>;
