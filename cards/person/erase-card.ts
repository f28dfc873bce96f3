import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { z } from 'zod';
import { buttonNonce, buttons, execute, Nonce } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, spoken, text } from '../kit/text.ts';

export const Erase = z.object({ action: z.literal('person.erase'), nonce: Nonce });
export type Erase = z.infer<typeof Erase>;

export const Keep = z.object({ action: z.literal('person.keep'), nonce: Nonce });
export type Keep = z.infer<typeof Keep>;

/** Only the open card has buttons; each of the others replaces it. */
export type EraseCardProps =
  | { readonly state: 'open'; readonly nonce: string }
  | { readonly state: 'erased' | 'nothing-kept' | 'kept' | 'last-administrator' };

export function eraseCard(props: EraseCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const { title, lines } = words[props.state];
  return card({
    language,
    summary: spoken(title, ...lines),
    body: [heading(title), ...lines.map((line) => text(line)), ...choice(props, words)],
  });
}

function choice(props: EraseCardProps, words: EraseTexts): Element[] {
  if (props.state !== 'open') return [];
  const erase = { action: 'person.erase', nonce: buttonNonce(props.nonce, 'erase') } satisfies Erase;
  const keep = { action: 'person.keep', nonce: buttonNonce(props.nonce, 'keep') } satisfies Keep;
  return [buttons([execute(words.erase, erase, 'destructive'), execute(words.keep, keep)])];
}

interface State {
  readonly title: string;
  readonly lines: readonly string[];
}

interface EraseTexts extends Readonly<Record<EraseCardProps['state'], State>> {
  readonly erase: string;
  readonly keep: string;
}

const texts = {
  nl: {
    open: {
      title: 'Zal ik alles wissen wat ik van je bewaar?',
      lines: [
        'Ik wis je instellingen, je vragen, mijn antwoorden en je feedback. Dat kun je niet terugdraaien.',
        'Ook je vragen aan collega’s gaan weg. Wacht een ander mee, dan blijft de vraag in zijn of haar woorden.',
        'Heb je een rol, dan vervalt die. Ook je profiel als data champion gaat weg, en je open vragen gaan naar een ander. Wat je hebt beantwoord blijft, zonder je naam. In het logboek van de rollen blijft staan dat je die had.',
        'Onze berichten in Teams blijven staan. Die kun je zelf verwijderen.',
      ],
    },
    erased: {
      title: 'Klaar, alles is gewist',
      lines: ['Je gegevens staan niet meer bij mij. Een reservekopie van je gemeente kan ze nog even bevatten.'],
    },
    'nothing-kept': {
      title: 'Er was niets om te wissen',
      lines: ['Ik bewaarde niets van je. Je kunt me gewoon weer iets vragen.'],
    },
    kept: {
      title: 'Goed, ik heb niets gewist',
      lines: ['Bedenk je je? Typ dan: wis mijn gegevens.'],
    },
    'last-administrator': {
      title: 'Ik heb nog niets gewist',
      lines: ['Je bent de enige beheerder. Maak eerst een collega beheerder. Typ daarvoor: rollen.'],
    },
    erase: 'Wis alles',
    keep: 'Nee, bewaar het',
  },
  en: {
    open: {
      title: 'Shall I erase everything I keep about you?',
      lines: [
        'I erase your settings, your questions, my answers and your feedback. You cannot undo this.',
        'Your questions to colleagues go too. Does somebody wait for the same answer? Then the question stays in their words.',
        'If you have a role, it ends. Your profile as a data champion goes too, and your open questions go to somebody else. What you answered stays, without your name. The log of roles keeps that you had it.',
        'Our messages in Teams stay where they are. You can delete those yourself.',
      ],
    },
    erased: {
      title: 'Done, everything is erased',
      lines: ['I no longer hold your data. A backup of your municipality may still hold them for a while.'],
    },
    'nothing-kept': {
      title: 'There was nothing to erase',
      lines: ['I kept nothing about you. You can simply ask me something again.'],
    },
    kept: {
      title: 'Fine, I erased nothing',
      lines: ['Did you change your mind? Then type: erase my data.'],
    },
    'last-administrator': {
      title: 'I erased nothing yet',
      lines: ['You are the only administrator. Make a colleague administrator first. For that, type: roles.'],
    },
    erase: 'Erase everything',
    keep: 'No, keep it',
  },
} as const satisfies Texts<EraseTexts>;
