import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language } from '../kit/language.ts';
import { changesCard } from '../upkeep/changes-card.ts';
import { leaverCard, leaversCard } from '../upkeep/leaver-card.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000033';

const when: Record<Language, readonly string[]> = {
  nl: [
    'maandag 30 november 2026, 09.15 uur (Nederlandse tijd)',
    'vrijdag 27 november 2026, 16.40 uur (Nederlandse tijd)',
    'maandag 2 november 2026, 08.30 uur (Nederlandse tijd)',
  ],
  en: [
    'Monday 30 November 2026, 09:15 (Dutch time)',
    'Friday 27 November 2026, 16:40 (Dutch time)',
    'Monday 2 November 2026, 08:30 (Dutch time)',
  ],
};
const says: Record<Language, readonly string[]> = {
  nl: [
    'Joke zette drempel voor kleine aantallen op ‘15’.',
    'Joke gaf Ahmed de rol data champion.',
    'De installatie gaf Joke de rol beheerder.',
  ],
  en: [
    'Joke set threshold for small numbers to ‘15’.',
    'Joke gave Ahmed the role champion.',
    'The installation gave Joke the role administrator.',
  ],
};
const about: Record<Language, string> = {
  nl: 'Van 1 november 2026 tot en met 30 november 2026',
  en: 'From 1 November 2026 to 30 November 2026',
};

const people = [
  { title: 'Joke', value: '00000000-0000-4000-8000-000000000041' },
  { title: 'Ahmed', value: '00000000-0000-4000-8000-000000000042' },
];
const indicators: Record<Language, readonly string[]> = {
  nl: ['Wmo-meldingen', 'Wachtlijst jeugdhulp'],
  en: ['Social support applications', 'Youth care waiting list'],
};
const left = { nonce, name: 'Ahmed', id: '00000000-0000-4000-8000-000000000042' };

export const upkeepCases: readonly { readonly name: string; readonly render: (language: Language) => IAdaptiveCard }[] =
  [
    {
      name: 'upkeep.changes.of-a-month',
      render: (language) =>
        changesCard(
          {
            nonce,
            about: about[language],
            changes: says[language].map((sentence, place) => ({
              when: when[language][place] ?? '',
              says: sentence,
            })),
            isCut: true,
            isUnknown: false,
          },
          language,
        ),
    },
    {
      name: 'upkeep.changes.unknown-name',
      render: (language) => changesCard({ nonce, about: '', changes: [], isCut: false, isUnknown: true }, language),
    },
    { name: 'upkeep.leavers', render: (language) => leaversCard({ nonce, people, unknown: 'Bas' }, language) },
    {
      name: 'upkeep.leaver.holds',
      render: (language) =>
        leaverCard(
          {
            ...left,
            roles: ['champion', 'approver'],
            isChampion: true,
            questions: 2,
            indicators: indicators[language],
            fixedPosts: 1,
            articles: 3,
            experiments: 1,
          },
          language,
        ),
    },
    {
      name: 'upkeep.leaver.nothing',
      render: (language) =>
        leaverCard(
          {
            ...left,
            roles: [],
            isChampion: false,
            questions: 0,
            indicators: [],
            fixedPosts: 0,
            articles: 0,
            experiments: 0,
          },
          language,
        ),
    },
  ];
