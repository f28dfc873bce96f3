import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language, Texts } from '../kit/language.ts';
import { localCard, localFormCard, localListCard, type LocalFigureProps } from '../quiz/local-cards.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000032';
const id = 'a1b2c3d4-0000-4000-8000-000000000033';
const figure: Texts<LocalFigureProps> = {
  nl: {
    indicator: 'Wmo-meldingen',
    value: '54 meldingen',
    period: 'week 46 van 2026',
    source: 'Registratie Wmo (voorbeeld)',
  },
  en: { indicator: 'Wmo reports', value: '54 reports', period: 'week 46 of 2026', source: 'Wmo register (sample)' },
};
const asked: Texts<string> = {
  nl: 'Hoe vaak meldde zich in week 46 iemand voor hulp uit de Wmo?',
  en: 'How often did somebody ask for support under the Wmo in week 46?',
};
const explains: Texts<string> = {
  nl: 'Wat dit cijfer niet zegt: hoeveel inwoners hulp nodig hebben, want niet iedereen meldt zich.',
  en: 'What this figure does not say: how many residents need support, because not everybody reports it.',
};
const why: Texts<string> = { nl: 'Een leek kent de Wmo niet.', en: 'A lay person does not know the Wmo.' };

const shown =
  (more: Partial<Parameters<typeof localCard>[0]> = {}) =>
  (language: Language) =>
    localCard(
      {
        nonce,
        id,
        version: 2,
        indicator: figure[language].indicator,
        state: 'waiting',
        figure: figure[language],
        asked: asked[language],
        explains: explains[language],
        reason: '',
        may: 'decide',
        news: null,
        isAsked: false,
        ...more,
      },
      language,
    );

export const quizLocalCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  choose: (language) =>
    localFormCard(
      {
        nonce,
        figure: null,
        indicators: [{ title: figure[language].indicator, value: 'wmo-meldingen' }],
        asked: '',
        explains: '',
        news: null,
      },
      language,
    ),
  form: (language) =>
    localFormCard(
      {
        nonce,
        figure: { id: 'wmo-meldingen', ...figure[language] },
        indicators: [],
        asked: asked[language],
        explains: explains[language],
        news: null,
      },
      language,
    ),
  asked: shown({ isAsked: true }),
  approved: shown({ state: 'approved', may: 'change', news: 'approved' }),
  declined: (language) => shown({ state: 'declined', may: 'change', reason: why[language] })(language),
  revised: shown({ state: 'approved', figure: null, may: 'change' }),
  list: (language) =>
    localListCard(
      {
        nonce,
        entries: [
          { id, asked: asked[language], state: 'approved', isRevised: false },
          {
            id: 'a1b2c3d4-0000-4000-8000-000000000034',
            asked: explains[language],
            state: 'approved',
            isRevised: true,
          },
        ],
      },
      language,
    ),
};
