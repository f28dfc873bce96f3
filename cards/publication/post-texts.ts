import type { Texts } from '../kit/language.ts';
import type { PostStep } from './actions.ts';

export interface PostTexts {
  readonly steps: Readonly<Record<PostStep, string>>;
  readonly open: Readonly<Record<'schedule' | 'send-back' | 'after' | 'weekly', string>>;
  readonly lead: Readonly<Record<'correct' | 'withdraw', string>>;
  readonly edit: string;
  readonly export: string;
  readonly refresh: string;
  readonly note: string;
  readonly needsApproval: string;
  readonly goes: (figures: number, places: number) => string;
  readonly goesTo: string;
  readonly stands: (places: number, parts: string) => string;
  readonly more: (count: number) => string;
  readonly when: string;
  readonly whenExample: string;
  readonly reason: string;
  readonly because: string;
  readonly weekly: {
    readonly lead: string;
    readonly when: string;
    readonly example: string;
    readonly closedDayLabel: string;
    readonly closedDay: Readonly<Record<'skip' | 'next-working-day' | 'anyway', string>>;
    readonly modeLabel: string;
    readonly mode: Readonly<Record<'straight' | 'draft', string>>;
    readonly missingLabel: string;
    readonly missing: Readonly<Record<'post-without' | 'wait' | 'do-not-post', string>>;
    readonly set: string;
  };
}

export const postTexts: Texts<PostTexts> = {
  nl: {
    steps: {
      duplicate: 'Kopiëren',
      submit: 'Indienen',
      approve: 'Goedkeuren',
      'send-back': 'Terugsturen',
      schedule: 'Inplannen',
      send: 'Nu versturen',
      cancel: 'Annuleren',
      correct: 'Corrigeren',
      withdraw: 'Intrekken',
      resend: 'Opnieuw naar mislukte kanalen',
      'settle-there': 'Alles staat er',
      'settle-again': 'Plaats onzekere opnieuw',
    },
    open: {
      schedule: 'Plan in',
      'send-back': 'Stuur terug',
      after: 'Corrigeren of intrekken',
      weekly: 'Elke week',
    },
    lead: {
      correct:
        'Corrigeren: ik reken de cijfers opnieuw uit en pas het bericht in elk kanaal aan. Erboven komt wat er veranderde en waarom.',
      withdraw:
        'Intrekken: in elk kanaal komt in plaats van de cijfers te staan dat het bericht is ingetrokken, door wie en waarom.',
    },
    edit: 'Bewerken',
    export: 'Exporteer de kanalen',
    refresh: 'Vernieuw',
    note: 'Erbij staat',
    needsApproval: 'Een tweede persoon kijkt mee voordat dit weggaat. Dien het daarom eerst in.',
    goes: (figures, places) =>
      `${figures === 1 ? '1 cijfer' : `${figures} cijfers`} voor ${places === 1 ? '1 kanaal' : `${places} kanalen`}.`,
    goesTo: 'Dit komt in',
    stands: (places, parts) => `${places === 1 ? '1 kanaal' : `${places} kanalen`}: ${parts}.`,
    more: (count) => (count === 1 ? 'En nog 1 kanaal.' : `En nog ${count} kanalen.`),
    when: 'Wanneer?',
    whenExample: 'bijvoorbeeld: dinsdag 9.00 uur',
    reason: 'Waarom stuur je het terug?',
    because: 'Wat is de reden? Dit komt in het kanaal te staan.',
    weekly: {
      lead: 'Ik maak dan elke week een bericht met deze cijfers, voor deze kanalen.',
      when: 'Op welke dag en hoe laat?',
      example: 'bijvoorbeeld: dinsdag 9.00 uur',
      closedDayLabel: 'Als die dag vrij is',
      closedDay: { skip: 'Sla die week over', 'next-working-day': 'Op de volgende werkdag', anyway: 'Gewoon plaatsen' },
      modeLabel: 'Hoe gaat het weg?',
      mode: { straight: 'Meteen plaatsen', draft: 'Eerst een concept, dat ik bekijk' },
      missingLabel: 'Als er een cijfer ontbreekt',
      missing: {
        'post-without': 'Plaats het zonder dat cijfer',
        wait: 'Wacht een dag op het cijfer',
        'do-not-post': 'Plaats het niet',
      },
      set: 'Elke week plaatsen',
    },
  },
  en: {
    steps: {
      duplicate: 'Copy',
      submit: 'Submit',
      approve: 'Approve',
      'send-back': 'Send back',
      schedule: 'Schedule',
      send: 'Send now',
      cancel: 'Cancel',
      correct: 'Correct',
      withdraw: 'Take it back',
      resend: 'Again to the channels that failed',
      'settle-there': 'Everything is there',
      'settle-again': 'Post the uncertain ones again',
    },
    open: {
      schedule: 'Plan it',
      'send-back': 'Return it',
      after: 'Correct or take back',
      weekly: 'Every week',
    },
    lead: {
      correct:
        'Correct: I compute the figures anew and change the post in each channel. Above it comes what changed and why.',
      withdraw:
        'Take it back: in each channel the figures make place for the message that it was withdrawn, by whom and why.',
    },
    edit: 'Edit',
    export: 'Export the channels',
    refresh: 'Refresh',
    note: 'It says',
    needsApproval: 'A second person has a look before this leaves. So submit it first.',
    goes: (figures, places) =>
      `${figures === 1 ? '1 figure' : `${figures} figures`} for ${places === 1 ? '1 channel' : `${places} channels`}.`,
    goesTo: 'This goes to',
    stands: (places, parts) => `${places === 1 ? '1 channel' : `${places} channels`}: ${parts}.`,
    more: (count) => (count === 1 ? 'And 1 channel more.' : `And ${count} channels more.`),
    when: 'When?',
    whenExample: 'for example: Tuesday 9:00',
    reason: 'Why do you send it back?',
    because: 'What is the reason? It will stand in the channel.',
    weekly: {
      lead: 'Then I make a post with these figures every week, for these channels.',
      when: 'On which day and at what time?',
      example: 'for example: Tuesday 9:00',
      closedDayLabel: 'When that day is a holiday',
      closedDay: { skip: 'Skip that week', 'next-working-day': 'On the next working day', anyway: 'Post all the same' },
      modeLabel: 'How does it leave?',
      mode: { straight: 'Post it at once', draft: 'First a draft that I look at' },
      missingLabel: 'When a figure is missing',
      missing: {
        'post-without': 'Post it without that figure',
        wait: 'Wait a day for the figure',
        'do-not-post': 'Do not post it',
      },
      set: 'Post every week',
    },
  },
};
