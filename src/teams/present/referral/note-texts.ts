import type { CommandKind } from '../../../features/referral/command.ts';
import type { Viewer } from '../../../features/referral/told.ts';
import type { Translated } from '../../../shared/language.ts';

/** Names are final; who is not named is 'een collega'. */
export interface Noted {
  /** Who did it. */
  readonly by: string;
  readonly asker: string;
  readonly champion: string;
  /** Nobody could take it, so it is with the coordinator. */
  readonly isEscalated: boolean;
  readonly isWithdrawn: boolean;
  readonly isUrgent: boolean;
  readonly within: string;
}

type Note = (noted: Noted) => readonly [happened: string, next: string];
type Seen = Exclude<Viewer, 'gone'>;

export interface NoteTexts {
  /** Where nobody thought of these two together. */
  readonly other: Note;
  /** Who had it, and does not any more: by what happened, or else. */
  readonly gone: { readonly taken: Note; readonly other: Note };
  readonly of: Readonly<Record<Seen, Partial<Record<CommandKind, Note>>>>;
  /** For whoever gets it, by whatever brought it to them. */
  readonly offered: Note;
  /** For a coordinator, whenever nobody has it. */
  readonly escalated: Note;
  readonly nobody: Readonly<Record<'by' | 'asker' | 'champion', string>>;
  readonly within: Readonly<Record<'usual' | 'urgent', string>>;
  readonly reason: string;
}

const nothing = { nl: 'Je hoeft niets te doen.', en: 'You need not do anything.' } satisfies Translated;

export const noteTexts: Translated<NoteTexts> = {
  nl: {
    nobody: { by: 'een collega', asker: 'een collega', champion: 'een collega' },
    within: { usual: 'binnen twee werkdagen', urgent: 'binnen een halve werkdag' },
    reason: 'Reden',
    other: () => ['Er is iets veranderd bij een vraag', 'Kijk op de kaart hoe het er nu voor staat.'],
    gone: {
      taken: ({ by }) => [`${by} heeft een vraag opgepakt die jij ook kreeg`, 'Jij hoeft niets meer te doen.'],
      other: () => ['Een vraag ligt niet meer bij jou', 'Je hoeft niets meer te doen.'],
    },
    offered: ({ asker, isUrgent, within }) => [
      isUrgent ? `Vraag met spoed van ${asker}` : `Vraag van ${asker} voor jou`,
      `Kun jij hem oppakken? Het antwoord is nodig ${within}.`,
    ],
    escalated: ({ asker }) => [
      `Niemand heeft deze vraag van ${asker}`,
      'Wijs hem toe, beantwoord hem of sluit hem af.',
    ],
    of: {
      asker: {
        send: ({ isEscalated, within }) =>
          isEscalated
            ? ['Er is nu geen collega vrij voor je vraag', 'De coördinator zoekt iemand. Je hoort van mij.']
            : ['Je vraag is doorgestuurd', `Je krijgt antwoord ${within}.`],
        withdraw: () => [
          'Een vraag waar je op wachtte is nu van jou',
          'De eerste vrager trok hem in. Jij krijgt het antwoord.',
        ],
        join: () => ['Nog een collega wacht met je mee', nothing.nl],
        accept: ({ by }) => [`${by} heeft je vraag aangenomen`, nothing.nl],
        decline: ({ isEscalated }) =>
          isEscalated
            ? ['Geen collega kon je vraag oppakken', 'De coördinator zoekt iemand. Je hoort van mij.']
            : ['Ik zoek een andere collega voor je vraag', nothing.nl],
        'ask-back': ({ by }) => [
          `${by} wil nog iets van je weten`,
          'Reageer op de kaart. Tot dan staat je vraag stil.',
        ],
        answer: ({ by }) => [`${by} heeft je vraag beantwoord`, 'Laat op de kaart weten of dit helpt.'],
        'hand-over': ({ by, isEscalated }) => [
          `${by} gaf je vraag door`,
          isEscalated ? 'De coördinator zoekt iemand.' : 'Een andere collega gaat ermee verder.',
        ],
        assign: () => ['Je vraag gaat naar een andere collega', nothing.nl],
        close: () => ['De coördinator heeft je vraag afgesloten', 'Is dat niet goed? Vraag verder op de kaart.'],
        escalate: ({ isEscalated }) =>
          isEscalated
            ? ['Je vraag ligt nu bij de coördinator', 'Er kwam nog niemand. De coördinator zoekt iemand.']
            : ['Je antwoord duurt langer dan ik zei', 'De coördinator weet het. Je hoeft niets te doen.'],
        'remind-asker': ({ champion }) => [
          `${champion} wacht nog op jouw reactie`,
          'Reageer op de kaart. Anders sluit ik je vraag af.',
        ],
        'ask-interest': () => ['Je vraag staat al een tijd open', 'Wil je dit nog weten? Zeg het op de kaart.'],
        'close-unanswered': () => [
          'Ik heb je vraag afgesloten',
          'Je collega kreeg geen reactie. Vraag verder op de kaart als je het nog wilt weten.',
        ],
        'close-unconfirmed': () => [
          'Ik heb je vraag afgesloten',
          'Helpt het antwoord toch niet? Vraag verder op de kaart.',
        ],
        lapse: () => [
          'Ik heb je vraag niet doorgestuurd',
          'Je koos nog niets. Wil je het nog? Vraag verder op de kaart.',
        ],
      },
      waiter: {
        withdraw: () => ['Een vraag waar je op wacht is ingetrokken', 'Wil je het nog weten? Stel je vraag opnieuw.'],
        answer: ({ by }) => [`${by} heeft de vraag beantwoord waar je op wacht`, 'Het antwoord staat op de kaart.'],
        reopen: () => ['De vraag waar je op wachtte staat weer open', 'De vrager wil nog iets weten.'],
        close: () => ['Een vraag waar je op wacht is afgesloten', 'Wil je het nog weten? Stel je vraag opnieuw.'],
        'close-unanswered': () => [
          'Een vraag waar je op wacht is afgesloten',
          'Wil je het nog weten? Stel je vraag opnieuw.',
        ],
      },
      candidate: {
        edit: ({ by }) => [`${by} vulde een vraag aan`, 'Kun jij hem oppakken?'],
        withdraw: ({ by }) => [`${by} trok een vraag in`, 'Een ander wacht nog op het antwoord. Kun jij hem oppakken?'],
        'still-interested': ({ by }) => [`${by} wil het nog steeds weten`, 'Kun jij deze vraag oppakken?'],
        remind: ({ asker }) => [`De vraag van ${asker} wacht nog op jou`, 'Pak hem op, of geef hem terug.'],
      },
      champion: {
        edit: ({ by }) => [`${by} vulde de vraag aan`, 'Lees het op de kaart.'],
        withdraw: ({ by, isWithdrawn }) =>
          isWithdrawn
            ? [`${by} trok de vraag in`, 'Je hoeft niets meer te doen.']
            : [`${by} trok de vraag in`, 'Een ander wacht nog op het antwoord. Ga dus gerust verder.'],
        join: () => ['Nog een collega wacht op dit antwoord', nothing.nl],
        leave: () => ['Een collega wacht niet meer op dit antwoord', nothing.nl],
        reply: ({ by }) => [`${by} heeft gereageerd`, 'Je kunt nu antwoorden.'],
        answer: ({ by }) => [`${by} heeft de vraag beantwoord`, 'Je hoeft niets meer te doen.'],
        assign: () => ['Een collega gaf jou deze vraag', 'Lees op de kaart wat de bedoeling is.'],
        close: () => ['De coördinator heeft de vraag afgesloten', 'Je hoeft niets meer te doen.'],
        confirm: ({ by }) => [`Je hebt ${by} geholpen`, 'Dank je wel.'],
        reopen: ({ by }) => [`${by} is nog niet geholpen`, 'Lees op de kaart wat er nog niet duidelijk is.'],
        'still-interested': ({ by }) => [`${by} wil het nog steeds weten`, 'Je kunt antwoorden op de kaart.'],
        remind: ({ asker }) => [`${asker} wacht nog op jouw antwoord`, 'De helft van de tijd is om.'],
        escalate: ({ asker }) => [
          `${asker} wacht te lang op antwoord`,
          'De coördinator weet het ook. Lukt het niet? Geef de vraag door.',
        ],
        'close-unanswered': ({ asker }) => [
          `${asker} reageerde niet`,
          'Ik heb de vraag afgesloten. Je hoeft niets meer te doen.',
        ],
        'close-unconfirmed': () => [
          'Een vraag is afgesloten',
          'Niemand liet weten of je antwoord hielp. Je hoeft niets te doen.',
        ],
      },
      coordinator: {
        withdraw: ({ by }) => [`${by} trok de vraag in`, nothing.nl],
        accept: ({ by }) => [`${by} heeft de vraag aangenomen`, nothing.nl],
        answer: ({ by }) => [`${by} heeft de vraag beantwoord`, nothing.nl],
        assign: ({ by }) => [`${by} wees de vraag toe`, nothing.nl],
        close: ({ by }) => [`${by} sloot de vraag af`, nothing.nl],
        reopen: ({ by }) => [`${by} is nog niet geholpen`, 'De vraag staat weer open.'],
        'still-interested': ({ by }) => [`${by} wil het nog steeds weten`, 'Kijk op de kaart wat je kunt doen.'],
        escalate: ({ champion }) => [
          `Het antwoord van ${champion} is te laat`,
          'Vraag hoe het staat, of wijs de vraag toe.',
        ],
      },
    },
  },
  en: {
    nobody: { by: 'a colleague', asker: 'a colleague', champion: 'a colleague' },
    within: { usual: 'within two working days', urgent: 'within half a working day' },
    reason: 'Reason',
    other: () => ['Something changed about a question', 'See on the card how it stands now.'],
    gone: {
      taken: ({ by }) => [`${by} took a question that you had too`, 'You need not do anything any more.'],
      other: () => ['A question is no longer with you', 'You need not do anything any more.'],
    },
    offered: ({ asker, isUrgent, within }) => [
      isUrgent ? `Urgent question from ${asker}` : `Question from ${asker} for you`,
      `Can you take it? The answer is needed ${within}.`,
    ],
    escalated: ({ asker }) => [`Nobody has this question of ${asker}`, 'Assign it, answer it or close it.'],
    of: {
      asker: {
        send: ({ isEscalated, within }) =>
          isEscalated
            ? [
                'No colleague is free for your question now',
                'The co-ordinator looks for somebody. You will hear from me.',
              ]
            : ['Your question is sent on', `You get an answer ${within}.`],
        withdraw: () => ['A question you waited for is yours now', 'The first asker withdrew it. You get the answer.'],
        join: () => ['One more colleague waits with you', nothing.en],
        accept: ({ by }) => [`${by} has taken your question`, nothing.en],
        decline: ({ isEscalated }) =>
          isEscalated
            ? ['No colleague could take your question', 'The co-ordinator looks for somebody. You will hear from me.']
            : ['I look for another colleague for your question', nothing.en],
        'ask-back': ({ by }) => [
          `${by} needs to know something from you`,
          'Reply on the card. Until then your question stands still.',
        ],
        answer: ({ by }) => [`${by} has answered your question`, 'Say on the card whether this helps.'],
        'hand-over': ({ by, isEscalated }) => [
          `${by} handed your question over`,
          isEscalated ? 'The co-ordinator looks for somebody.' : 'Another colleague goes on with it.',
        ],
        assign: () => ['Your question goes to another colleague', nothing.en],
        close: () => ['The co-ordinator closed your question', 'Is that not right? Ask further on the card.'],
        escalate: ({ isEscalated }) =>
          isEscalated
            ? ['Your question is with the co-ordinator now', 'Nobody came yet. The co-ordinator looks for somebody.']
            : ['Your answer takes longer than I said', 'The co-ordinator knows. You need not do anything.'],
        'remind-asker': ({ champion }) => [
          `${champion} still waits for your reply`,
          'Reply on the card. Otherwise I close your question.',
        ],
        'ask-interest': () => [
          'Your question has been open for a while',
          'Do you still want to know? Say so on the card.',
        ],
        'close-unanswered': () => [
          'I closed your question',
          'Your colleague got no reply. Ask further on the card if you still want to know.',
        ],
        'close-unconfirmed': () => [
          'I closed your question',
          'Does the answer not help after all? Ask further on the card.',
        ],
        lapse: () => [
          'I did not send your question on',
          'You chose nothing yet. Do you still want to? Ask further on the card.',
        ],
      },
      waiter: {
        withdraw: () => ['A question you wait for is withdrawn', 'Do you still want to know? Ask your question again.'],
        answer: ({ by }) => [`${by} has answered the question you wait for`, 'The answer is on the card.'],
        reopen: () => ['The question you waited for is open again', 'The asker wants to know more.'],
        close: () => ['A question you wait for is closed', 'Do you still want to know? Ask your question again.'],
        'close-unanswered': () => [
          'A question you wait for is closed',
          'Do you still want to know? Ask your question again.',
        ],
      },
      candidate: {
        edit: ({ by }) => [`${by} added to a question`, 'Can you take it?'],
        withdraw: ({ by }) => [
          `${by} withdrew a question`,
          'Somebody else still waits for the answer. Can you take it?',
        ],
        'still-interested': ({ by }) => [`${by} still wants to know`, 'Can you take this question?'],
        remind: ({ asker }) => [`The question of ${asker} still waits for you`, 'Take it, or give it back.'],
      },
      champion: {
        edit: ({ by }) => [`${by} added to the question`, 'Read it on the card.'],
        withdraw: ({ by, isWithdrawn }) =>
          isWithdrawn
            ? [`${by} withdrew the question`, 'You need not do anything any more.']
            : [`${by} withdrew the question`, 'Somebody else still waits for the answer. So please go on.'],
        join: () => ['One more colleague waits for this answer', nothing.en],
        leave: () => ['A colleague no longer waits for this answer', nothing.en],
        reply: ({ by }) => [`${by} has replied`, 'You can answer now.'],
        answer: ({ by }) => [`${by} has answered the question`, 'You need not do anything any more.'],
        assign: () => ['A colleague gave you this question', 'Read on the card what is meant.'],
        close: () => ['The co-ordinator closed the question', 'You need not do anything any more.'],
        confirm: ({ by }) => [`You helped ${by}`, 'Thank you.'],
        reopen: ({ by }) => [`${by} needs more help`, 'Read on the card what is not clear yet.'],
        'still-interested': ({ by }) => [`${by} still wants to know`, 'You can answer on the card.'],
        remind: ({ asker }) => [`${asker} still waits for your answer`, 'Half of the time is over.'],
        escalate: ({ asker }) => [
          `${asker} waits too long for an answer`,
          'The co-ordinator knows too. Can you not do it? Hand the question over.',
        ],
        'close-unanswered': ({ asker }) => [
          `${asker} did not reply`,
          'I closed the question. You need not do anything any more.',
        ],
        'close-unconfirmed': () => [
          'A question is closed',
          'Nobody said whether your answer helped. You need not do anything.',
        ],
      },
      coordinator: {
        withdraw: ({ by }) => [`${by} withdrew the question`, nothing.en],
        accept: ({ by }) => [`${by} has taken the question`, nothing.en],
        answer: ({ by }) => [`${by} has answered the question`, nothing.en],
        assign: ({ by }) => [`${by} assigned the question`, nothing.en],
        close: ({ by }) => [`${by} closed the question`, nothing.en],
        reopen: ({ by }) => [`${by} needs more help`, 'The question is open again.'],
        'still-interested': ({ by }) => [`${by} still wants to know`, 'See on the card what you can do.'],
        escalate: ({ champion }) => [`The answer of ${champion} is late`, 'Ask how it stands, or assign the question.'],
      },
    },
  },
};
