import type { Language, Texts } from '../kit/language.ts';
import { oneLineOf } from '../kit/text.ts';
import type { Happening } from './happening.ts';
import type { HistoryLine } from './referral-props.ts';

const longestNote = 160;

/** 'ma 1 december 10:12: Sanne nam de vraag aan.' */
export function historyWords({ at, what, by, as, note }: HistoryLine, language: Language): string {
  const words = texts[language];
  const who = by ?? words.who[as];
  const happened = words.what[what](who.charAt(0).toUpperCase() + who.slice(1));
  return `${at}: ${happened}.${note ? ` ${words.because}: ${oneLineOf(note, longestNote)}` : ''}`;
}

export function historyLead(language: Language, left: number): string {
  return texts[language].left(left);
}

interface HistoryTexts {
  readonly who: Readonly<Record<HistoryLine['as'], string>>;
  readonly what: Readonly<Record<Happening, (who: string) => string>>;
  readonly because: string;
  readonly left: (count: number) => string;
}

const texts = {
  nl: {
    who: {
      asker: 'de vrager',
      waiter: 'een collega',
      candidate: 'een collega',
      champion: 'een collega',
      coordinator: 'de coördinator',
      clock: 'Datawijzer',
      other: 'een collega',
    },
    what: {
      draft: (who) => `${who} wil dit aan een collega vragen`,
      send: (who) => `${who} stuurde de vraag door`,
      edit: (who) => `${who} vulde de vraag aan`,
      withdraw: (who) => `${who} trok de vraag in`,
      join: (who) => `${who} wacht mee op het antwoord`,
      leave: (who) => `${who} wacht niet meer mee`,
      accept: (who) => `${who} nam de vraag aan`,
      decline: (who) => `${who} kon de vraag niet oppakken`,
      'ask-back': (who) => `${who} vroeg iets terug`,
      reply: (who) => `${who} reageerde`,
      answer: (who) => `${who} gaf antwoord`,
      'hand-over': (who) => `${who} gaf de vraag door`,
      assign: (who) => `${who} wees de vraag toe`,
      close: (who) => `${who} sloot de vraag af`,
      confirm: (who) => `${who} was geholpen`,
      reopen: (who) => `${who} vroeg verder`,
      'still-interested': (who) => `${who} wil het nog weten`,
      remind: () => 'Ik stuurde een herinnering',
      escalate: () => 'De tijd was om en ik vertelde het de coördinator',
      'remind-asker': () => 'Ik herinnerde de vrager aan de vraag terug',
      'ask-interest': () => 'Ik vroeg of het antwoord nog nodig is',
      'close-unanswered': () => 'Er kwam geen reactie, dus ik sloot de vraag af',
      'close-unconfirmed': () => 'Niemand zei of het hielp, dus ik sloot de vraag af',
      lapse: () => 'De vraag werd niet verstuurd',
      'pass-on': () => 'Wie de vraag had is er niet meer of is afwezig, dus ik gaf hem door',
    },
    because: 'Reden',
    left: (count) => `Hiervoor gebeurde er ook al iets. Aantal eerdere stappen: ${count}.`,
  },
  en: {
    who: {
      asker: 'the asker',
      waiter: 'a colleague',
      candidate: 'a colleague',
      champion: 'a colleague',
      coordinator: 'the co-ordinator',
      clock: 'Datawijzer',
      other: 'a colleague',
    },
    what: {
      draft: (who) => `${who} wants to ask a colleague`,
      send: (who) => `${who} sent the question on`,
      edit: (who) => `${who} added to the question`,
      withdraw: (who) => `${who} withdrew the question`,
      join: (who) => `${who} waits for the same answer`,
      leave: (who) => `${who} no longer waits`,
      accept: (who) => `${who} took the question`,
      decline: (who) => `${who} could not take the question`,
      'ask-back': (who) => `${who} asked something back`,
      reply: (who) => `${who} replied`,
      answer: (who) => `${who} answered`,
      'hand-over': (who) => `${who} handed the question over`,
      assign: (who) => `${who} assigned the question`,
      close: (who) => `${who} closed the question`,
      confirm: (who) => `${who} was helped`,
      reopen: (who) => `${who} asked further`,
      'still-interested': (who) => `${who} still wants to know`,
      remind: () => 'I sent a reminder',
      escalate: () => 'The time was up and I told the co-ordinator',
      'remind-asker': () => 'I reminded the asker of the question back',
      'ask-interest': () => 'I asked whether the answer is still needed',
      'close-unanswered': () => 'No reply came, so I closed the question',
      'close-unconfirmed': () => 'Nobody said whether it helped, so I closed the question',
      lapse: () => 'The question was not sent',
      'pass-on': () => 'Who had the question has stopped or is away, so I passed it on',
    },
    because: 'Reason',
    left: (count) => `More happened before this. Earlier steps: ${count}.`,
  },
} as const satisfies Texts<HistoryTexts>;
