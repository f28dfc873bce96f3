import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language, Texts } from '../kit/language.ts';
import { beginCard, questionCard, revealCard, summaryCard } from '../quiz/game-cards.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000031';
const estimate: Texts<string> = {
  nl: 'Welk deel van de huishoudens in Nederland had in 2011 een laag inkomen volgens de lage-inkomensgrens van het CBS?',
  en: 'What share of households in the Netherlands had a low income in 2011 by the low-income threshold of Statistics Netherlands?',
};
const choice: Texts<string> = {
  nl: 'Welk deel van de kinderen in Nederland hoorde in 2011 bij een huishouden met een laag inkomen?',
  en: 'What share of children in the Netherlands belonged in 2011 to a household with a low income?',
};
const shares: Texts<readonly string[]> = { nl: ['4,0%', '16,0%', '8,0%'], en: ['4.0%', '16.0%', '8.0%'] };
const explains: Texts<string> = {
  nl: 'Het gaat om 481.800 huishoudens. Wie net boven de grens zit, telt niet mee.',
  en: 'These are 481,800 households. Who is just above the threshold does not count.',
};
const topics: Texts<readonly { title: string; value: string }[]> = {
  nl: [
    { title: 'Armoede', value: 'poverty' },
    { title: 'Jeugd', value: 'youth' },
  ],
  en: [
    { title: 'Poverty', value: 'poverty' },
    { title: 'Youth', value: 'youth' },
  ],
};

const question =
  (more: Partial<Parameters<typeof questionCard>[0]> = {}) =>
  (language: Language) =>
    questionCard(
      {
        nonce,
        version: 3,
        place: 2,
        of: 5,
        question: estimate[language],
        unit: '%',
        options: [],
        typed: '',
        news: null,
        ...more,
      },
      language,
    );

const summary = (kind: 'gloomy' | 'unclear', gloomy: number, rosy: number) => (language: Language) =>
  summaryCard(
    { nonce, right: 2, of: 5, expected: language === 'nl' ? '1,1' : '1.1', direction: { kind, gloomy, rosy } },
    language,
  );

export const quizCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  begin: (language) => beginCard({ nonce, topics: topics[language] }, language),
  estimate: question(),
  outside: question({ typed: '140', news: { key: 'outside', value: '140%' } }),
  choice: (language) =>
    question({
      question: choice[language],
      unit: null,
      options: shares[language].map((share, place) => ({
        title: `${'ABC'[place]}. ${share}`,
        value: 'ABC'[place] ?? '',
      })),
    })(language),
  reveal: (language) =>
    revealCard(
      {
        nonce,
        place: 2,
        of: 5,
        question: estimate[language],
        figure: language === 'nl' ? '6,9%' : '6.9%',
        own: '19%',
        leaning: 'gloomy',
        gap: { amount: language === 'nl' ? '12,1 procentpunt' : '12.1 percentage points', isHigh: true },
        explains: explains[language],
        source: {
          title: 'CBS StatLine, Laag inkomen',
          url: 'https://github.com/FidellC/Armoede-in-Nederland',
          period: '2011',
          retrieved: language === 'nl' ? '3 juni 2025' : '3 June 2025',
        },
        isRepeated: false,
        onwards: [
          language === 'nl'
            ? { title: 'Laag inkomen', question: 'Wat is een laag inkomen?' }
            : { title: 'Low income', question: 'What is a low income?' },
        ],
      },
      language,
    ),
  summary: summary('unclear', 2, 1),
  gloomy: summary('gloomy', 11, 2),
};
