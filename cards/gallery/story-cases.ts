import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language, Texts } from '../kit/language.ts';
import { storyCard, storyFormCard } from '../story/story-card.ts';
import { storyTexts } from '../story/story-texts.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000021';
const id = '0197b1c0-0000-7000-8000-000000000022';
const indicator: Texts<string> = { nl: 'Aanmeldingen schuldhulp', en: 'Registrations for debt advice' };
const told: Texts<string> = {
  nl: 'Wij zien vaker dat mensen pas komen als de energierekening niet meer lukt.',
  en: 'More often we see that people only come when they cannot pay the energy bill.',
};
const by: Texts<string> = { nl: 'een schuldhulpverlener', en: 'a debt adviser' };
const reason: Texts<string> = { nl: 'Dit gaat over een klein aantal.', en: 'This is about a small number.' };

const form = (news: 'individual' | null, isChosen: boolean) => (language: Language) =>
  storyFormCard(
    {
      nonce,
      indicator: isChosen ? { id: 'schuldhulp', name: indicator[language] } : null,
      indicators: isChosen ? [] : [{ title: indicator[language], value: 'schuldhulp' }],
      text: news ? told[language] : '',
      saidAs: news ? by[language] : '',
      news,
    },
    language,
  );

const shown =
  (more: Partial<Parameters<typeof storyCard>[0]>, news: 'told' | null = null) =>
  (language: Language) =>
    storyCard(
      {
        nonce,
        id,
        version: 1,
        indicator: indicator[language],
        state: 'waiting',
        text: told[language],
        by: by[language],
        reason: null,
        may: null,
        news: news && storyTexts[language].news[news],
        isAsked: false,
        ...more,
        ...(more.reason && { reason: reason[language] }),
      },
      language,
    );

export const storyCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  form: form(null, true),
  choose: form(null, false),
  refused: form('individual', true),
  told: shown({ may: 'withdraw' }, 'told'),
  waiting: shown({ may: 'decide', isAsked: true }),
  declined: shown({ state: 'declined', reason: 'x' }),
};
