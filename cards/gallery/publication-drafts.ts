import { draftPost } from '../../src/features/publication/decide.ts';
import type { Digest, DigestFigure } from '../../src/features/publication/digest/digest.ts';
import type { Post } from '../../src/features/publication/post.ts';
import type { Language } from '../kit/language.ts';

export const at = '2026-11-30T08:00:00.000Z';
const party = (id: string, name: string) => ({ id, name, language: 'nl' as const });
export const [fatima, kees] = [party('fatima', 'Fatima'), party('kees', 'Kees')];

const figure = (
  indicatorId: string,
  nl: string,
  en: string,
  value: string,
  part: Partial<DigestFigure> = {},
): DigestFigure => ({
  indicatorId,
  weight: 'ordinary',
  name: { nl, en },
  figure: { nl: `${value} meldingen`, en: `${value} reports` },
  period: { nl: 'in week 48 van 2026', en: 'in week 48 of 2026' },
  isOfPeriod: true,
  status: null,
  change: null,
  verdictWord: { nl: 'Gewone schommeling', en: 'Common variation' },
  tone: 'common',
  verdict: { nl: 'Dit hoort bij wat je hier gewoon ziet.', en: 'This is what you usually see here.' },
  target: null,
  remarks: [],
  hidden: null,
  note: null,
  stories: [],
  chart: null,
  ...part,
});

const digest: Digest = {
  version: 1,
  period: { kind: 'week', start: '2026-11-23' },
  title: { nl: 'Weekcijfers week 48 van 2026', en: 'Weekly figures week 48 of 2026' },
  area: null,
  headline: { nl: 'Niets valt op bij 2 cijfers.', en: 'Nothing stands out among 2 figures.' },
  chance: null,
  isSample: false,
  figures: [
    figure('wmo-meldingen', 'Wmo-meldingen', 'Wmo reports', '48'),
    figure('jeugdhulp', 'Aanvragen jeugdhulp', 'Youth care applications', '31'),
  ],
};

export const places: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Weekcijfers', 'Jeugd', 'Wmo-team', 'Schulden'],
  en: ['Weekly figures', 'Youth', 'Wmo team', 'Debts'],
};
export const team: Readonly<Record<Language, string>> = { nl: 'Sociaal domein', en: 'Social domain' };

export const draft: Post = {
  ...draftPost(
    {
      id: '0197b1c0-0000-7000-8000-000000000001',
      tenantId: 't',
      author: fatima,
      indicators: ['wmo-meldingen', 'jeugdhulp'],
      placeIds: ['19:a', '19:b'],
      note: '',
      digest,
      slotId: null,
    },
    at,
  ),
};
export const sent = { sentAt: at, approvedBy: kees, submittedBy: fatima } as const;
