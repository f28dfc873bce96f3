import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { z } from 'zod';
import { followUps, type FollowUp, type FollowUpChoice } from '../ask/follow-up.ts';
import { buttonNonce, buttons, execute, Nonce } from '../kit/actions.ts';
import { badge, badgeRow } from '../kit/badge.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, smallText, spoken, subheading, text } from '../kit/text.ts';
import { welcomeTexts, type Persona, type WelcomeTexts } from './welcome-texts.ts';

export const SetLanguage = z.object({
  action: z.literal('person.set-language'),
  nonce: Nonce,
  language: z.enum(['nl', 'en']),
});
export type SetLanguage = z.infer<typeof SetLanguage>;

export interface WelcomeCardProps {
  readonly nonce: string;
  readonly persona: Persona;
  /** Whether a language model is configured: decides what the notice says. */
  readonly usesAi: boolean;
  readonly isSample: boolean;
  /** Questions that work here and now; at most 3 are shown. */
  readonly examples: readonly FollowUpChoice[];
  /** How long questions and answers are kept. */
  readonly keepDays: number;
  readonly contact?: string;
}

export function welcomeCard(props: WelcomeCardProps, language: Language): IAdaptiveCard {
  const words = welcomeTexts[language];
  const lead = words.leads[props.persona];
  return card({
    language,
    summary: spoken(words.title, lead),
    body: [
      heading(words.title),
      text(lead),
      ...(props.isSample ? [badgeRow([badge(words.sample, { style: 'Warning', icon: 'Beaker' })])] : []),
      ...(props.persona === 'administrator'
        ? [buttons(words.own.map((label, place) => asks(label, props.nonce, `own-${place}`)))]
        : []),
      ...examples(props, words),
      subheading(words.knowTitle),
      bullets(words.know, { spacing: 'Small' }),
      ...notices(props, words),
      ...own(props, words, language),
    ],
  });
}

function examples({ examples: choices, nonce, persona }: WelcomeCardProps, words: WelcomeTexts): Element[] {
  if (!choices.length) return [];
  return [
    subheading(persona === 'team' ? words.examplesTeam : words.examples),
    buttons(followUps(choices, nonce, 3), 'Small'),
  ];
}

function notices({ usesAi, keepDays, contact }: WelcomeCardProps, words: WelcomeTexts): Element[] {
  return [
    smallText(usesAi ? words.withAi : words.withoutAi, { separator: true, spacing: 'Medium' }),
    smallText(words.privacy(keepDays)),
    ...(contact ? [smallText(contact)] : []),
  ];
}

function own({ persona, nonce }: WelcomeCardProps, words: WelcomeTexts, language: Language): Element[] {
  if (persona === 'team') return [];
  const other = language === 'nl' ? 'en' : 'nl';
  const setLanguage = {
    action: 'person.set-language',
    nonce: buttonNonce(nonce, 'language'),
    language: other,
  } satisfies SetLanguage;
  // Typed or pressed, these words lead to the same.
  return [
    buttons([
      asks(words.tasks, nonce, 'tasks'),
      asks(words.quiz, nonce, 'quiz'),
      execute(words.otherLanguage, setLanguage),
      asks(words.erase, nonce, 'erase', words.eraseQuestion),
    ]),
  ];
}

function asks(label: string, nonce: string, button: string, question = label) {
  return execute(label, {
    action: 'ask.follow-up',
    nonce: buttonNonce(nonce, button),
    question,
  } satisfies FollowUp);
}
