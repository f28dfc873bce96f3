import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language, Texts } from '../kit/language.ts';
import { openPulseCard, pulseFormCard, pulseResultCard } from '../quiz/pulse-cards.ts';
import {
  openRoundCard,
  roundClosedCard,
  roundFormCard,
  roundResultCard,
  roundSureCard,
  roundThanksCard,
  type RoundResultProps,
} from '../quiz/round-cards.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000032';
const round = '0197b1c0-0000-7000-8000-000000000033';
const topic: Texts<string> = { nl: 'Armoede', en: 'Poverty' };
const until: Texts<string> = { nl: '8 september 2026', en: '8 September 2026' };
const from: Texts<string> = { nl: '31 oktober 2026', en: '31 October 2026' };
const estimate: Texts<string> = {
  nl: 'Welk deel van de huishoudens in Nederland had in 2011 een laag inkomen?',
  en: 'What share of households in the Netherlands had a low income in 2011?',
};
const choice: Texts<string> = {
  nl: 'Welk deel van de kinderen in Nederland hoorde in 2011 bij een huishouden met een laag inkomen?',
  en: 'What share of children in the Netherlands belonged in 2011 to a household with a low income?',
};
const explains: Texts<string> = {
  nl: 'Wie net boven de grens zit, telt niet mee.',
  en: 'Who is just above the threshold does not count.',
};
const options: Texts<readonly { title: string; value: string }[]> = {
  nl: [
    { title: 'A. 4,0%', value: 'A' },
    { title: 'B. 16,0%', value: 'B' },
    { title: 'C. 8,0%', value: 'C' },
  ],
  en: [
    { title: 'A. 4.0%', value: 'A' },
    { title: 'B. 16.0%', value: 'B' },
    { title: 'C. 8.0%', value: 'C' },
  ],
};

const form = (isWrong: boolean) => (language: Language) =>
  roundFormCard(
    {
      nonce,
      round,
      topic: topic[language],
      questions: [
        {
          question: estimate[language],
          unit: '%',
          options: [],
          typed: isWrong ? 'veel' : '',
          problem: isWrong ? 'unclear' : null,
        },
        {
          question: choice[language],
          unit: null,
          options: options[language],
          typed: isWrong ? 'B' : '',
          problem: null,
        },
      ],
    },
    language,
  );

const result =
  (movement: RoundResultProps['movement'] = null) =>
  (language: Language) => {
    const source = {
      title: 'CBS StatLine, Laag inkomen',
      url: 'https://github.com/FidellC/Armoede-in-Nederland',
      period: '2011',
      retrieved: null,
    };
    return roundResultCard(
      {
        participants: 6,
        quarter: movement === null ? 1 : null,
        expected: language === 'nl' ? '0,4' : '0.4',
        gloomy: 1,
        rosy: 0,
        questions: [
          {
            question: estimate[language],
            figure: language === 'nl' ? '6,9%' : '6.9%',
            most: 'gloomy',
            gap:
              movement !== null
                ? null
                : { amount: language === 'nl' ? '8 procentpunt' : '8 percentage points', isHigh: true },
            explains: explains[language],
            source,
          },
          {
            question: choice[language],
            figure: language === 'nl' ? '8,0%' : '8.0%',
            most: movement === null ? 'divided' : 'changed',
            gap: null,
            explains: explains[language],
            source,
          },
        ],
        movement,
        repeatFrom: from[language],
      },
      language,
    );
  };

export const quizRoundCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  pulse: (language) => openPulseCard({ nonce, round, fewest: 5, until: until[language] }, language),
  'pulse-form': (language) => pulseFormCard({ nonce, round, chosen: ['4', ''], isIncomplete: true }, language),
  'pulse-result': (language) =>
    pulseResultCard(
      {
        participants: 11,
        months: 3,
        answers: [
          { part: 'some', verdict: 'too-few' },
          { part: 'few', verdict: 'too-few' },
        ],
      },
      language,
    ),
  open: (language) =>
    openRoundCard(
      {
        nonce,
        round,
        topic: topic[language],
        questions: 5,
        isRepeated: true,
        fewest: 5,
        until: until[language],
      },
      language,
    ),
  form: form(false),
  wrong: form(true),
  thanks: (language) =>
    roundThanksCard({ nonce, round, answered: 3, fewest: 5, isBefore: false, mayClose: true }, language),
  sure: (language) => roundSureCard({ nonce, round, answered: 1, fewest: 5 }, language),
  closed: (language) => roundClosedCard({ answered: 6, fewest: 5 }, language),
  few: (language) => roundClosedCard({ answered: 3, fewest: 5 }, language),
  result: result(),
  repeated: result('unclear'),
};
