import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language } from '../kit/language.ts';
import { modelStatusCard, type ModelStatusProps } from '../model/status-card.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000015';

const numbers: Record<Language, (text: string) => string> = {
  nl: (text) => text,
  en: (text) => text.replaceAll('.', ','),
};
const when: Record<Language, string> = {
  nl: 'maandag 30 november 2026, 09.15 uur (Nederlandse tijd)',
  en: 'Monday 30 November 2026, 09:15 (Dutch time)',
};

function status(language: Language, own: Partial<ModelStatusProps> = {}): IAdaptiveCard {
  const written = numbers[language];
  return modelStatusCard(
    {
      nonce,
      isOn: true,
      news: null,
      switched: null,
      host: 'voorbeeldgemeente.openai.azure.com',
      chatDeployment: 'schrijver',
      embeddingsDeployment: 'vectoren',
      tokens: { spent: written('41.280'), perDay: written('2.000.000'), perPerson: written('100.000') },
      isResting: false,
      uses: [],
      notGiven: [],
      isOpen: false,
      ...own,
    },
    language,
  );
}

export const modelCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  on: (language) => status(language),
  off: (language) =>
    status(language, {
      isOn: false,
      news: 'off',
      switched: { when: when[language], name: null },
      embeddingsDeployment: null,
    }),
  log: (language) =>
    status(language, {
      isOpen: true,
      isResting: true,
      uses: [
        { use: 'understand', asked: '212', given: '198', tokens: numbers[language]('310.400') },
        {
          use: 'word',
          asked: numbers[language]('1.046'),
          given: numbers[language]('1.009'),
          tokens: numbers[language]('2.981.300'),
        },
      ],
      notGiven: [
        { because: 'too-late', count: '31' },
        { because: 'unavailable', count: '12' },
        { because: 'filtered', count: '6' },
        { because: 'budget', count: '2' },
      ],
    }),
};
