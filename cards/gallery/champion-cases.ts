import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { championNews } from '../champion/champion-texts.ts';
import { championCard, directoryCard, type ShownChampion } from '../champion/directory-card.ts';
import { nominateCard } from '../champion/nominate-card.ts';
import { profileCard, type ProfileCardProps } from '../champion/profile-card.ts';
import { requestCard, type RequestCardProps } from '../champion/request-card.ts';
import { uncoveredCard } from '../champion/uncovered-card.ts';
import type { Language } from '../kit/language.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000004';
const id = (end: string) => `00000000-0000-4000-8000-00000000d00${end}`;

const names: Record<Language, Readonly<Record<'youth' | 'debts' | 'figures', string>>> = {
  nl: { youth: 'Jeugd', debts: 'Schulden', figures: 'Cijfers lezen' },
  en: { youth: 'Youth', debts: 'Debts', figures: 'Reading figures' },
};
const colleague: Record<Language, string> = { nl: 'Collega (voorbeeld)', en: 'Colleague (example)' };
const team: Record<Language, string> = { nl: 'Sociaal domein', en: 'Social services' };
const why: Record<Language, string> = {
  nl: 'Ik leg graag uit wat een *cijfer* wel en niet zegt.',
  en: 'I like to explain what a *figure* does and does not say.',
};

function profile(language: Language, part: Partial<ProfileCardProps>): IAdaptiveCard {
  const { youth, debts, figures } = names[language];
  return profileCard(
    {
      nonce,
      version: 3,
      state: 'approved',
      news: null,
      nomination: null,
      profile: {
        topics: ['youth', 'reading-figures'],
        team: team[language],
        languages: ['nl'],
        capacity: 3,
        workingDays: [1, 2, 4],
        quiet: { from: '17:00', until: '08:30' },
        isListed: true,
        showsThanks: false,
      },
      topics: [
        { title: youth, value: 'youth' },
        { title: debts, value: 'debts' },
        { title: figures, value: 'reading-figures' },
      ],
      absentUntil: null,
      absentFrom: null,
      open: 1,
      helped: 7,
      ...part,
    },
    language,
  );
}

const empty: ProfileCardProps['profile'] = {
  topics: [],
  team: null,
  languages: ['nl'],
  capacity: 3,
  workingDays: [1, 2, 3, 4, 5],
  quiet: null,
  isListed: false,
  showsThanks: false,
};

function request(language: Language, part: Partial<RequestCardProps>): IAdaptiveCard {
  return requestCard(
    {
      nonce,
      version: 1,
      id: id('2'),
      name: colleague[language],
      isOpen: true,
      news: championNews('asked', language, 'coordinator'),
      reason: null,
      by: null,
      why: why[language],
      topics: [names[language].youth, names[language].debts],
      team: team[language],
      languages: ['nl', 'en'],
      capacity: 3,
      waiting: 0,
      ...part,
    },
    language,
  );
}

function champions(language: Language): readonly [ShownChampion, ShownChampion] {
  const { youth, debts, figures } = names[language];
  return [
    {
      id: id('2'),
      name: colleague[language],
      team: team[language],
      topics: [youth, debts, figures],
      languages: ['nl', 'en'],
      absentUntil: null,
      helped: 7,
    },
    {
      id: id('3'),
      name: null,
      team: null,
      topics: [],
      languages: ['nl'],
      absentUntil: language === 'nl' ? '12 december 2026' : '12 December 2026',
      helped: null,
    },
  ];
}

const directory = { nonce, query: '', page: 0, pages: 1, found: 2 };

/** Every card about data champions, by what it shows. */
export const championCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  'profile.new': (language) => profile(language, { state: 'none', version: 0, profile: empty, open: 0, helped: 0 }),
  'profile.nominated': (language) =>
    profile(language, {
      state: 'nominated',
      profile: empty,
      news: championNews('nominated', language),
      nomination: { by: colleague[language], why: why[language] },
    }),
  'profile.asked': (language) => profile(language, { state: 'asked', news: championNews('asked', language) }),
  'profile.approved': (language) => profile(language, {}),
  'profile.absent': (language) =>
    profile(language, {
      news: championNews('left', language),
      absentUntil: language === 'nl' ? '12 december 2026' : '12 December 2026',
    }),
  'profile.leaves-later': (language) =>
    profile(language, {
      news: championNews('leaves-later', language),
      absentFrom: language === 'nl' ? '7 december 2026' : '7 December 2026',
      absentUntil: language === 'nl' ? '12 december 2026' : '12 December 2026',
    }),
  'profile.personal-data': (language) => profile(language, { news: championNews('personal-data', language) }),
  'profile.stopped': (language) =>
    profile(language, { state: 'none', profile: empty, news: championNews('stopped', language) }),
  'nominate.new': (language) => nominateCard({ nonce, news: null, known: [] }, language),
  'nominate.known': (language) =>
    nominateCard(
      {
        nonce,
        news: championNews('nominated', language, 'nominator'),
        known: [{ title: colleague[language], value: id('2') }],
      },
      language,
    ),
  'request.asked': (language) => request(language, {}),
  'request.nominated': (language) => request(language, { by: colleague[language], topics: [], team: null, waiting: 2 }),
  'request.needs-reason': (language) =>
    request(language, { news: championNews('needs-reason', language, 'coordinator') }),
  'request.approved': (language) =>
    request(language, { isOpen: false, news: championNews('approved', language, 'coordinator'), waiting: 1 }),
  'request.declined': (language) =>
    request(language, {
      isOpen: false,
      news: championNews('declined', language, 'coordinator'),
      reason: language === 'nl' ? 'Je team heeft al drie champions.' : 'Your team has three champions already.',
    }),
  'directory.all': (language) => directoryCard({ ...directory, champions: champions(language) }, language),
  'directory.topic': (language) =>
    directoryCard(
      {
        ...directory,
        query: language === 'nl' ? 'schulden' : 'debts',
        found: 1,
        champions: champions(language).slice(0, 1),
      },
      language,
    ),
  'directory.pages': (language) =>
    directoryCard({ ...directory, page: 1, pages: 3, found: 12, champions: champions(language) }, language),
  'directory.none': (language) =>
    directoryCard(
      { ...directory, query: language === 'nl' ? 'raketten' : 'rockets', found: 0, champions: [] },
      language,
    ),
  entry: (language) => championCard(champions(language)[0], language),
  'uncovered.some': (language) =>
    uncoveredCard({ topics: [names[language].debts, names[language].youth], everything: 1 }, language),
  'uncovered.none': (language) => uncoveredCard({ topics: [], everything: 2 }, language),
};
