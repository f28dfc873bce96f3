import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { followCard, followsCard, type FollowCardProps } from '../follow/follow-card.ts';
import type { Language } from '../kit/language.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000006';

const words = {
  nl: { name: 'Wmo-meldingen', unit: 'meldingen', bound: '60 meldingen', other: 'Verwijzingen naar jeugdhulp' },
  en: { name: 'Wmo reports of need', unit: 'reports', bound: '60 reports', other: 'Referrals to youth care' },
} as const satisfies Record<Language, Record<string, string>>;

const usualTyped = { on: 'signal', bound: '' } as const;

function figure(language: Language, part: Partial<FollowCardProps> = {}): IAdaptiveCard {
  const { name, unit } = words[language];
  const usual = { on: 'signal', bound: null } as const;
  return followCard(
    { nonce, id: 'wmo-meldingen', name, unit, hasTarget: true, rule: usual, typed: usualTyped, news: null, ...part },
    language,
  );
}

export const followCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  followed: (language) => figure(language, { news: 'followed' }),
  bound: (language) =>
    figure(language, {
      rule: { on: 'above', bound: words[language].bound },
      typed: { on: 'above', bound: 'veel' },
      news: 'no-bound',
    }),
  unread: (language) => figure(language, { news: 'unread' }),
  full: (language) => figure(language, { rule: null, news: 'too-many' }),
  list: (language) =>
    followsCard(
      {
        nonce,
        follows: [
          { id: 'wmo-meldingen', name: words[language].name, rule: { on: 'above', bound: words[language].bound } },
          { id: 'verwijzingen-jeugdhulp', name: words[language].other, rule: { on: 'signal', bound: null } },
        ],
        pace: 'weekly',
        news: null,
      },
      language,
    ),
};
