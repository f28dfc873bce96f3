import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { z } from 'zod';
import { buttonNonce, buttons, execute, Nonce } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, section, spoken, text } from '../kit/text.ts';

const DeliveryId = z.string().min(1).max(64);

export const ConfirmDelivery = z.object({
  action: z.literal('conversation.confirm-delivery'),
  nonce: Nonce,
  deliveryId: DeliveryId,
});
export type ConfirmDelivery = z.infer<typeof ConfirmDelivery>;

export const Resend = z.object({ action: z.literal('conversation.resend'), nonce: Nonce, deliveryId: DeliveryId });
export type Resend = z.infer<typeof Resend>;

/** Only the open card has buttons; 'settled' answers a press on a card that somebody was ahead of. */
export type UncertainCardProps =
  | { readonly state: 'open'; readonly nonce: string; readonly deliveryId: string; readonly question: string | null }
  | { readonly state: 'confirmed' | 'resending' | 'settled'; readonly question: string | null };

export function uncertainCard(props: UncertainCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const { title, lead } = words[props.state];
  return card({
    language,
    summary: spoken(title, lead, props.question && `${words.question}: ${props.question}`),
    body: [heading(title), text(lead), ...quote(props.question, words), ...choice(props, words)],
  });
}

function quote(question: string | null, words: UncertainTexts): Element[] {
  if (!question) return [];
  return [
    section([text(words.question, { size: 'Small', weight: 'Bolder' }), text(question, { spacing: 'Small' })], {
      style: 'emphasis',
      roundedCorners: true,
    }),
  ];
}

function choice(props: UncertainCardProps, words: UncertainTexts): Element[] {
  if (props.state !== 'open') return [];
  const { deliveryId, nonce } = props;
  const confirm = {
    action: 'conversation.confirm-delivery',
    nonce: buttonNonce(nonce, 'confirm'),
    deliveryId,
  } satisfies ConfirmDelivery;
  const resend = { action: 'conversation.resend', nonce: buttonNonce(nonce, 'resend'), deliveryId } satisfies Resend;
  return [buttons([execute(words.confirm, confirm), execute(words.resend, resend)])];
}

interface State {
  readonly title: string;
  readonly lead: string;
}

interface UncertainTexts extends Readonly<Record<UncertainCardProps['state'], State>> {
  readonly question: string;
  readonly confirm: string;
  readonly resend: string;
}

const texts = {
  nl: {
    open: {
      title: 'Ik weet niet zeker of mijn bericht is aangekomen',
      lead: 'Er ging iets mis bij het versturen. Kijk waar het hoort te staan: zie je het daar?',
    },
    confirmed: { title: 'Fijn, dan is het goed', lead: 'Je ziet mijn bericht. Ik stuur niets opnieuw.' },
    resending: {
      title: 'Ik stuur mijn bericht opnieuw',
      lead: 'Je ziet het zo op zijn plek. Misschien staat het er dan twee keer.',
    },
    settled: { title: 'Dit is al geregeld', lead: 'Iemand koos hier al iets. Je hoeft niets meer te doen.' },
    question: 'De vraag',
    confirm: 'Staat er al',
    resend: 'Stuur opnieuw',
  },
  en: {
    open: {
      title: 'I am not sure that my message arrived',
      lead: 'Something went wrong while sending. Look where it belongs: do you see it there?',
    },
    confirmed: { title: 'Good, then all is well', lead: 'You see my message. I send nothing again.' },
    resending: {
      title: 'I am sending my message again',
      lead: 'You will see it in its place soon. It may then be there twice.',
    },
    settled: { title: 'This is already settled', lead: 'Somebody chose here before. You need not do anything.' },
    question: 'The question',
    confirm: 'It is there',
    resend: 'Send again',
  },
} as const satisfies Texts<UncertainTexts>;
