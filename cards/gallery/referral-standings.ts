import type { ReferralEntry } from '../../src/features/referral/history.ts';
import type { Referral } from '../../src/features/referral/referral.ts';
import type { ReferralContent } from '../../src/features/referral/told.ts';
import { possibleFor } from '../../src/features/referral/transitions.ts';
import type { Language, Texts } from '../kit/language.ts';

type Told = Extract<ReferralContent, { kind: 'referral.card' }>;
export type Standing = Pick<Told, 'referral' | 'viewer' | 'reader' | 'may'> & Partial<Told>;

/** No version 4, so that they are told apart from the nonce of a card. */
export const people = {
  asker: '00000000-0000-7000-8000-00000000a001',
  champion: '00000000-0000-7000-8000-00000000a002',
  other: '00000000-0000-7000-8000-00000000a003',
  coordinator: '00000000-0000-7000-8000-00000000a004',
} as const;

interface Words {
  readonly question: string;
  readonly botAnswer: string;
  readonly remark: string;
  readonly topic: string;
  readonly askedBack: string;
  readonly replied: string;
  readonly answer: string;
  readonly notYet: string;
  readonly busy: string;
  readonly similar: string;
  readonly dismissed: string;
}

export const words = {
  nl: {
    question: 'Waarom stijgt het aantal aanvragen voor schuldhulp sinds de zomer?',
    botAnswer:
      '**Aanvragen schuldhulp**: In oktober 2026 waren het er 64. Dat is 9 meer dan in september. Dat hoort bij de gewone schommeling. Waarom het er meer zijn, kan ik niet zien. Daarvoor is meer nodig dan dit cijfer. [1]',
    remark: 'De wethouder vraagt ernaar in de commissie van donderdag.',
    topic: 'schulden',
    askedBack: 'Bedoel je alle aanvragen, of alleen die van jongeren?',
    replied: 'Alleen jongeren tot 27 jaar.',
    answer:
      'De stijging komt vooral door het nieuwe loket in de bibliotheek.\nMensen komen daar eerder binnen, met een kleinere schuld. Kijk dus ook naar het bedrag per aanvraag: dat daalt.',
    notYet: 'Geldt dat ook voor de wijk Noord?',
    busy: 'Ik ben deze week vrij.',
    similar: 'Hoe komt het dat er meer mensen schuldhulp vragen?',
    dismissed: 'Hier gaan we niet over. Vraag het de kredietbank.',
  },
  en: {
    question: 'Why has the number of requests for debt help been rising since the summer?',
    botAnswer:
      '**Requests for debt help**: In October 2026 there were 64. That is 9 more than in September. That is common variation. I cannot see why there are more. That takes more than this figure. [1]',
    remark: 'The alderman asks about it in the committee on Thursday.',
    topic: 'debts',
    askedBack: 'Do you mean all requests, or only those of young people?',
    replied: 'Only young people up to 27.',
    answer:
      'The rise is mainly due to the new desk in the library.\nPeople come in earlier there, with a smaller debt. So look at the amount per request too: it falls.',
    notYet: 'Is that so for the north district too?',
    busy: 'I am off this week.',
    similar: 'How come more people ask for debt help?',
    dismissed: 'This is not ours to say. Ask the credit bank.',
  },
} as const satisfies Texts<Words>;

const [asked, now] = ['2026-11-30T09:12:00Z', '2026-12-01T09:12:00Z'];
const why = { kind: 'topic', topics: ['debts'] } as const;

function referral(language: Language, part: Partial<Referral>): Referral {
  const { question, botAnswer } = words[language];
  return {
    id: '0197b1c0-0000-7000-8000-000000000011',
    tenantId: '00000000-0000-7000-8000-00000000b001',
    version: 4,
    state: 'draft',
    since: now,
    createdAt: asked,
    sentAt: asked,
    asker: { id: people.asker, name: 'Sanne', language: 'nl' },
    waiters: [],
    question,
    askedIn: null,
    botAnswer,
    remark: '',
    isUrgent: false,
    subject: null,
    topics: ['debts'],
    offered: [],
    champion: null,
    declinedBy: [],
    formerly: [],
    askedBack: null,
    replied: null,
    answer: null,
    reason: null,
    outcome: null,
    clock: { runningSince: null, spentMinutes: 0, reminded: 'none' },
    toldCoordinators: [],
    askerRemindedAt: null,
    ...part,
  };
}

const ahmed = { id: people.champion, name: 'Ahmed', language: 'nl', why } as const;
const joke = { id: people.other, name: 'Joke', language: 'nl', why } as const;
const waiting = { id: '00000000-0000-7000-8000-00000000a009', name: 'Ravi', language: 'nl', asked: '' } as const;
const late = { runningSince: asked, spentMinutes: 960, reminded: 'full' } as const;

const readers = {
  asker: people.asker,
  waiter: waiting.id,
  candidate: people.champion,
  champion: people.champion,
  coordinator: people.coordinator,
  gone: people.other,
} as const;

type Seen = (
  viewer: Told['viewer'],
  part: (words: Words) => Partial<Referral>,
  more?: (words: Words) => Partial<Told>,
) => (language: Language) => Standing;

const seen: Seen = (viewer, part, more) => (language) => {
  const shown = referral(language, part(words[language]));
  const id = readers[viewer];
  const may = viewer === 'gone' ? [] : possibleFor(shown, { id, isCoordinator: viewer === 'coordinator' });
  return { referral: shown, viewer, reader: id, may, ...more?.(words[language]) };
};

const offered = { state: 'offered', offered: [ahmed] } as const;
const accepted = { state: 'accepted', champion: ahmed } as const;
const answered = ({ answer }: Words) => ({ state: 'answered', champion: ahmed, answer }) as const;

function entry(
  kind: ReferralEntry['kind'],
  as: ReferralEntry['as'],
  by: string | null,
  note: string | null = null,
): ReferralEntry {
  return { version: 1, at: asked, by, as, kind, from: null, to: 'offered', note };
}

const history = ({ busy }: Words): readonly ReferralEntry[] => [
  entry('draft', 'asker', people.asker),
  entry('send', 'asker', people.asker),
  entry('decline', 'candidate', people.other, busy),
  entry('accept', 'candidate', people.champion),
  entry('join', 'stranger', waiting.id),
];

/** Who sees a question, and how it stands. */
export const standings: Readonly<Record<string, (language: Language) => Standing>> = {
  'draft.plain': seen('asker', () => ({ sentAt: null })),
  'draft.similar': seen(
    'asker',
    () => ({ sentAt: null }),
    ({ similar, answer }) => ({
      similar: {
        answered: { question: similar, answer },
        open: { id: '0197b1c0-0000-7000-8000-000000000012', question: similar, version: 2 },
      },
    }),
  ),
  'asker.offered': seen(
    'asker',
    ({ remark }) => ({ ...offered, remark }),
    (w) => ({ history: history(w).slice(0, 2), news: { kind: 'done', what: 'send' } }),
  ),
  'asker.accepted': seen(
    'asker',
    () => ({ ...accepted, waiters: [waiting] }),
    (w) => ({ history: history(w) }),
  ),
  'asker.late': seen('asker', () => ({ ...accepted, clock: late })),
  'asker.waiting': seen('asker', ({ askedBack }) => ({ ...accepted, state: 'waiting', askedBack })),
  'asker.answered': seen('asker', answered, (w) => ({ history: history(w) })),
  'asker.escalated': seen('asker', () => ({ state: 'escalated' })),
  'asker.interest': seen(
    'asker',
    () => ({ state: 'escalated' }),
    () => ({ history: [entry('ask-interest', 'clock', null)] }),
  ),
  'asker.helped': seen(
    'asker',
    (w) => ({ ...answered(w), state: 'closed', outcome: 'confirmed' }),
    () => ({ news: { kind: 'done', what: 'confirm' } }),
  ),
  'asker.thanks': seen('asker', answered, () => ({ news: { kind: 'typed', as: 'thanks' } })),
  'asker.unconfirmed': seen('asker', (w) => ({ ...answered(w), state: 'closed', outcome: 'unconfirmed' })),
  'asker.dismissed': seen('asker', ({ dismissed }) => ({ state: 'closed', outcome: 'dismissed', reason: dismissed })),
  'asker.withdrawn': seen('asker', () => ({ state: 'withdrawn' })),
  'waiter.accepted': seen('waiter', () => ({ ...accepted, waiters: [waiting] })),
  'waiter.answered': seen('waiter', (w) => ({ ...answered(w), waiters: [waiting] })),
  'candidate.usual': seen('candidate', ({ remark }) => ({ ...offered, remark })),
  'candidate.urgent': seen('candidate', () => ({ ...offered, offered: [ahmed, joke], isUrgent: true })),
  'champion.accepted': seen(
    'champion',
    ({ remark }) => ({ ...accepted, remark, waiters: [waiting, waiting] }),
    (w) => ({ history: history(w), news: { kind: 'done', what: 'accept' } }),
  ),
  'champion.replied': seen('champion', ({ askedBack, replied }) => ({
    ...accepted,
    askedBack,
    replied,
    isUrgent: true,
    clock: late,
  })),
  'champion.waiting': seen('champion', ({ askedBack }) => ({ ...accepted, state: 'waiting', askedBack })),
  'champion.answered': seen('champion', answered),
  'champion.reopened': seen('champion', ({ answer, notYet }) => ({ ...accepted, answer, reason: notYet })),
  'champion.answered-again': seen('champion', (w) => ({
    ...answered(w),
    formerAnswers: [w.answer],
    answer: w.replied,
  })),
  'champion.thanked': seen('champion', (w) => ({ ...answered(w), state: 'closed', outcome: 'confirmed' })),
  'champion.withdrawn': seen('champion', () => ({ ...accepted, state: 'withdrawn' })),
  'champion.empty': seen(
    'champion',
    () => accepted,
    () => ({ news: { kind: 'refused', reason: 'needs-text', by: null } }),
  ),
  'coordinator.escalated': seen(
    'coordinator',
    ({ busy }) => ({ state: 'escalated', reason: busy, declinedBy: [people.other] }),
    (w) => ({ history: history(w).slice(0, 3) }),
  ),
  'coordinator.offered': seen('coordinator', () => ({ ...offered, clock: late })),
  'coordinator.late': seen(
    'coordinator',
    () => ({ ...accepted, clock: late }),
    () => ({ news: { kind: 'changed', by: 'Joke' } }),
  ),
  'gone.taken': seen(
    'gone',
    () => accepted,
    () => ({ news: { kind: 'refused', reason: 'taken', by: 'Ahmed' } }),
  ),
  'gone.closed': seen('gone', () => ({ ...accepted, state: 'closed', outcome: 'confirmed' })),
};
