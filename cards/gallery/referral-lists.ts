import type { ReferralContent, ReferralRow } from '../../src/features/referral/told.ts';
import type { Language } from '../kit/language.ts';
import { words } from './referral-standings.ts';

type Shown = Readonly<Record<string, (language: Language) => ReferralContent>>;

function row(language: Language, number: number, part: Partial<ReferralRow>): ReferralRow {
  const { question, similar } = words[language];
  return {
    id: `0197b1c0-0000-7000-8000-0000000001${number}0`,
    question: number % 2 ? question : similar,
    state: 'offered',
    since: '2026-12-01T09:12:00Z',
    other: null,
    isUrgent: false,
    isOverdue: false,
    ...part,
  };
}

const some = (language: Language): readonly ReferralRow[] => [
  row(language, 1, { state: 'waiting', other: 'Ahmed' }),
  row(language, 2, { state: 'answered', other: 'Joke', isUrgent: true }),
  row(language, 3, { state: 'offered', since: '2026-06-15T20:40:00Z' }),
];

const list = { kind: 'referral.list', page: 0, pages: 1, helped: null } as const;

export const listCases: Shown = {
  'list.asked': (language) => ({ ...list, of: 'asked', rows: some(language), pages: 3, page: 1 }),
  'list.asked-empty': () => ({ ...list, of: 'asked', rows: [] }),
  'list.helping': (language) => ({
    ...list,
    of: 'helping',
    rows: [row(language, 1, { state: 'accepted', other: 'Sanne', isUrgent: true, isOverdue: true })],
    helped: 7,
  }),
  'list.helping-empty': () => ({ ...list, of: 'helping', rows: [], helped: 0 }),
  'list.open-empty': () => ({ ...list, of: 'open', rows: [] }),
};

const calm = {
  open: 0,
  waiting: 0,
  overdue: 0,
  unassigned: 0,
  answeredThisMonth: 0,
  medianMinutes: null,
  topics: [],
  troubles: [],
};

export const overviewCases: Shown = {
  'overview.calm': () => ({
    kind: 'referral.overview',
    overview: calm,
    rows: [],
    page: 0,
    pages: 1,
    topicNames: {},
  }),
  'overview.busy': (language) => ({
    kind: 'referral.overview',
    overview: {
      open: 9,
      waiting: 2,
      overdue: 1,
      unassigned: 2,
      answeredThisMonth: 12,
      medianMinutes: 390,
      topics: [
        { key: 'debts', count: 14 },
        { key: 'income', count: 3 },
      ],
      troubles: [
        { deliveryId: '41', state: 'failed', reason: 'blocked', at: '2026-12-01T09:12:00Z' },
        { deliveryId: '42', state: 'uncertain', reason: 'timeout', at: '2026-12-01T10:00:00Z' },
      ],
    },
    rows: [
      row(language, 1, { state: 'escalated', isOverdue: true }),
      row(language, 2, { state: 'escalated', isUrgent: true }),
      row(language, 3, { state: 'accepted', other: 'Ahmed', isOverdue: true }),
    ],
    page: 0,
    pages: 2,
    topicNames: { debts: words[language].topic, income: { nl: 'inkomen', en: 'income' }[language] },
  }),
};
