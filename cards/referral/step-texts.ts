import type { Texts } from '../kit/language.ts';
import type { Move } from './actions.ts';

/** Steps that ask for words first: what opens them, what they ask and what sends them. */
export type Asking = 'ask-back' | 'reply' | 'answer' | 'edit' | Reasoned;
/** Steps that need a reason. */
export type Reasoned = 'decline' | 'hand-over' | 'assign' | 'close' | 'reopen';

interface Asks {
  readonly opens: string;
  readonly label: string;
  readonly hint: string;
}

export interface StepTexts {
  readonly buttons: Readonly<Record<Move, string>>;
  /** A draft is not withdrawn, it is just not sent. */
  readonly doNotSend: string;
  readonly noLonger: string;
  readonly asks: Readonly<Record<Asking, Asks>>;
  /** To open a closed question again; after an answer the button says that it does not help yet. */
  readonly openAgain: string;
  /** More steps with a reason share one part of the card. */
  readonly manage: Asks;
  readonly colleague: string;
  readonly chooseColleague: string;
  readonly colleagueHint: string;
  readonly urgent: string;
  readonly urgentTitle: string;
  readonly chat: string;
}

export const stepTexts = {
  nl: {
    buttons: {
      send: 'Stuur door',
      edit: 'Bewaar',
      withdraw: 'Trek in',
      'similar-helped': 'Ja, dit helpt al',
      join: 'Sluit aan',
      leave: 'Wacht niet meer mee',
      accept: 'Ik pak dit op',
      decline: 'Geef terug',
      'ask-back': 'Stuur je vraag',
      reply: 'Stuur je reactie',
      answer: 'Stuur je antwoord',
      'hand-over': 'Geef de vraag door',
      assign: 'Wijs de vraag toe',
      close: 'Sluit de vraag af',
      confirm: 'Ja, dit helpt',
      reopen: 'Vraag verder',
      'still-interested': 'Ja, ik wil het weten',
    },
    doNotSend: 'Niet doorsturen',
    noLonger: 'Nee, trek in',
    asks: {
      'ask-back': {
        opens: 'Vraag iets terug',
        label: 'Wat moet je nog weten?',
        hint: 'Bijvoorbeeld: om welk jaar gaat het?',
      },
      reply: { opens: 'Reageer', label: 'Je reactie', hint: 'Typ hier wat je collega wil weten' },
      answer: { opens: 'Beantwoord zelf', label: 'Je antwoord', hint: 'Typ hier je antwoord. Lang mag ook.' },
      edit: { opens: 'Vul aan', label: 'Wat wil je toevoegen?', hint: 'Bijvoorbeeld: ik heb het nodig voor de raad' },
      decline: { opens: 'Niet nu', label: 'Waarom lukt het niet?', hint: 'Bijvoorbeeld: ik ben deze week vrij' },
      'hand-over': {
        opens: 'Geef door',
        label: 'Waarom geef je de vraag door?',
        hint: 'Bijvoorbeeld: mijn collega weet hier meer van',
      },
      assign: { opens: 'Wijs toe', label: 'Waarom deze collega?', hint: 'Bijvoorbeeld: weet veel van schulden' },
      close: { opens: 'Sluit af', label: 'Waarom sluit je de vraag af?', hint: 'De vrager leest dit ook' },
      reopen: { opens: 'Nog niet', label: 'Wat wil je nog weten?', hint: 'Bijvoorbeeld: geldt dit ook voor 2025?' },
    },
    openAgain: 'Open opnieuw',
    manage: { opens: 'Wijs toe of sluit af', label: 'De reden', hint: 'De vrager leest dit ook' },
    colleague: 'Welke collega?',
    chooseColleague: 'Kies een collega',
    colleagueHint: 'Kies je niemand? Dan zoek ik zelf iemand.',
    urgent: 'Haast',
    urgentTitle: 'Dit heeft haast: ik heb het vandaag of morgen nodig',
    chat: 'Chat met de vrager',
  },
  en: {
    buttons: {
      send: 'Send it on',
      edit: 'Save',
      withdraw: 'Withdraw',
      'similar-helped': 'Yes, this helps already',
      join: 'Wait with them',
      leave: 'Stop waiting',
      accept: 'I take this',
      decline: 'Give it back',
      'ask-back': 'Send your question',
      reply: 'Send your reply',
      answer: 'Send your answer',
      'hand-over': 'Hand the question over',
      assign: 'Assign the question',
      close: 'Close the question',
      confirm: 'Yes, this helps',
      reopen: 'Ask further',
      'still-interested': 'Yes, I want to know',
    },
    doNotSend: 'Do not send it',
    noLonger: 'No, withdraw it',
    asks: {
      'ask-back': {
        opens: 'Ask something back',
        label: 'What do you need to know?',
        hint: 'For example: which year is it about?',
      },
      reply: { opens: 'Reply', label: 'Your reply', hint: 'Type what your colleague wants to know' },
      answer: { opens: 'Answer it yourself', label: 'Your answer', hint: 'Type your answer. It may be long.' },
      edit: {
        opens: 'Add something',
        label: 'What do you want to add?',
        hint: 'For example: I need it for the council',
      },
      decline: { opens: 'Not now', label: 'Why can you not do it?', hint: 'For example: I am off this week' },
      'hand-over': {
        opens: 'Hand over',
        label: 'Why do you hand the question over?',
        hint: 'For example: my colleague knows more about this',
      },
      assign: { opens: 'Assign', label: 'Why this colleague?', hint: 'For example: knows a lot about debts' },
      close: { opens: 'Close', label: 'Why do you close the question?', hint: 'The asker reads this too' },
      reopen: {
        opens: 'Not yet',
        label: 'What else do you want to know?',
        hint: 'For example: is this so for 2025 too?',
      },
    },
    openAgain: 'Open again',
    manage: { opens: 'Assign or close', label: 'The reason', hint: 'The asker reads this too' },
    colleague: 'Which colleague?',
    chooseColleague: 'Choose a colleague',
    colleagueHint: 'Do you choose nobody? Then I look for somebody myself.',
    urgent: 'Urgent',
    urgentTitle: 'This is urgent: I need it today or tomorrow',
    chat: 'Chat with the asker',
  },
} as const satisfies Texts<StepTexts>;
