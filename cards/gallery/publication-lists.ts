import type { KnownPlace } from '../../src/features/publication/ports.ts';
import type { Slot } from '../../src/features/publication/slot.ts';
import type { PublicationContent } from '../../src/features/publication/told.ts';
import type { Language } from '../kit/language.ts';
import { at, draft, fatima, places, sent, team } from './publication-drafts.ts';

function known(language: Language, index: number, part: Partial<KnownPlace>): KnownPlace {
  const name = places[language][index] ?? '';
  const of = { kind: 'channel', id: `19:${index}@thread.tacv2`, name, teamName: team[language] } as const;
  return { ...of, language: 'nl', needsApproval: false, teamId: '19:t', standing: 'connected', ...part };
}

const slot: Slot = {
  id: '0197b1c0-0000-7000-8000-000000000009',
  tenantId: 't',
  version: 2,
  author: fatima,
  indicators: ['wmo-meldingen', 'jeugdhulp'],
  placeIds: ['19:a', '19:b'],
  note: '',
  weekday: 2,
  minutes: 540,
  onClosedDay: 'next-working-day',
  mode: 'draft',
  whenMissing: 'wait',
  state: 'active',
  activeFrom: at,
};

const domain = (key: string, nl: string, en: string) => ({ key, name: { nl, en } });
const youth = domain('youth', 'Jeugd', 'Youth');
const support = domain('social-support', 'Wmo en zorg', 'Wmo and care');

/** Forms and lists of weekly posts, channels and fixed moments. */
export const publicationLists: Readonly<Record<string, (language: Language) => PublicationContent>> = {
  'form.new': (language) => ({
    kind: 'publication.form',
    post: null,
    choosable: [
      {
        id: 'jeugdhulp',
        name: { nl: 'Aanvragen jeugdhulp', en: 'Youth care applications' },
        domain: youth,
        needsApproval: false,
      },
      { id: 'wmo-meldingen', name: { nl: 'Wmo-meldingen', en: 'Wmo reports' }, domain: support, needsApproval: false },
    ],
    places: [known(language, 0, {}), known(language, 1, {})],
    placeCount: 2,
    chosen: { domains: ['youth', 'social-support'], without: [], placeIds: [], note: '' },
    problem: 'no-places',
  }),
  'form.no-channels': () => ({
    kind: 'publication.form',
    post: null,
    choosable: [
      {
        id: 'jeugdhulp',
        name: { nl: 'Aanvragen jeugdhulp', en: 'Youth care applications' },
        domain: youth,
        needsApproval: false,
      },
    ],
    places: [],
    placeCount: 0,
    chosen: { domains: ['youth'], without: [], placeIds: [], note: '' },
    problem: null,
  }),
  'list.some': () => ({
    kind: 'publication.list',
    posts: [draft, { ...draft, ...sent, state: 'sent' }],
    page: 0,
    pages: 2,
  }),
  'list.empty': () => ({ kind: 'publication.list', posts: [], page: 0, pages: 1 }),
  'places.some': (language) => ({
    kind: 'publication.places',
    places: [
      known(language, 0, { needsApproval: true }),
      known(language, 1, { standing: 'blocked' }),
      known(language, 2, { standing: 'never' }),
      known(language, 3, { standing: 'removed' }),
    ],
    page: 0,
    pages: 1,
    counts: { connected: 1, missing: 3 },
    news: 'changed',
  }),
  'place.connected': (language) => ({
    kind: 'publication.place',
    place: known(language, 0, {}),
    state: 'connected',
  }),
  'place.disconnected': (language) => ({
    kind: 'publication.place',
    place: known(language, 0, {}),
    state: 'disconnected',
  }),
  'slots.some': () => ({
    kind: 'publication.slots',
    slots: [
      {
        slot,
        nextAt: '2026-12-08T08:00:00.000Z',
        runs: [
          { week: 2970, outcome: 'made', at, until: null },
          { week: 2969, outcome: 'overtaken', at, until: null },
        ],
      },
      { slot: { ...slot, state: 'paused', weekday: 5 }, nextAt: null, runs: [] },
    ],
    news: 'set',
  }),
  'slots.empty': () => ({ kind: 'publication.slots', slots: [], news: null }),
};
