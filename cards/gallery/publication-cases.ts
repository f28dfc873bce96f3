import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { countsOf, type PlaceStanding } from '../../src/features/publication/delivery-state.ts';
import type { Post } from '../../src/features/publication/post.ts';
import type { PostCardContent, PublicationContent } from '../../src/features/publication/told.ts';
import { possibleFor } from '../../src/features/publication/transitions.ts';
import type { Role } from '../../src/shared/person.ts';
import { postPresenters } from '../../src/teams/present/publication/post-messages.ts';
import type { Presenter } from '../../src/teams/present/content.ts';
import type { Language } from '../kit/language.ts';

import { at, draft, fatima, kees, places, sent, team } from './publication-drafts.ts';
import { publicationLists } from './publication-lists.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000002';
function card(
  language: Language,
  part: Partial<Post>,
  standings: readonly PlaceStanding[] | null = null,
  also: Partial<PostCardContent> = {},
  roles: readonly Role[] = ['manager'],
): PostCardContent {
  const post = { ...draft, ...part };
  const shown = standings ?? [null, null];
  return {
    kind: 'publication.card',
    post,
    may: possibleFor(post, { id: 'fatima', roles }),
    news: null,
    needsApproval: false,
    places: shown.map((standing, index) => ({
      kind: 'channel',
      name: places[language][index % 4] ?? '',
      teamName: team[language],
      standing,
    })),
    placeCount: shown.length,
    counts: countsOf(standings ?? []),
    taken: [],
    dropped: [],
    approvers: null,
    ...also,
  };
}

const standing = (kind: PlaceStanding['kind'], reason: string | null = null, attempts = 1): PlaceStanding => ({
  kind,
  attempts,
  reason,
});

const because: Readonly<Record<Language, string>> = {
  nl: 'Er waren dubbele meldingen geteld.',
  en: 'Reports had been counted twice.',
};

function correctionIn(language: Language): Post['corrections'] {
  const figures = [
    {
      name: { nl: 'Wmo-meldingen', en: 'Wmo reports' },
      was: { nl: '52 meldingen', en: '52 reports' },
      is: { nl: '48 meldingen', en: '48 reports' },
    },
  ];
  return [{ at, because: because[language], by: fatima, figures }];
}

type Told = (language: Language) => PublicationContent;

const posted = (part: Partial<Post>, isReplacement = false): PublicationContent => {
  const { id, note, corrections, withdrawn, edition, digest: figures } = { ...draft, ...part };
  const post = { id, note, corrections, withdrawn, edition, digest: figures };
  return { kind: 'publication.posted', post, part: 0, isReplacement };
};

const told: Readonly<Record<string, Told>> = {
  'post.draft': (language) => card(language, {}),
  'post.needs-approval': (language) => card(language, {}, null, { needsApproval: true }, ['indicator-owner']),
  'post.submitted': (language) =>
    card(
      language,
      { state: 'submitted', author: kees, submittedBy: kees },
      null,
      { needsApproval: true, approvers: ['Fatima'], dropped: [{ kind: 'channel', name: 'Wonen', teamName: null }] },
      ['approver'],
    ),
  'post.taken': (language) =>
    card(language, {}, null, {
      taken: [{ placeId: '19:a', postId: 'x', publisher: 'Kees', sentAt: at }],
      news: { kind: 'refused', reason: 'already-posted', roles: [], names: [] },
    }),
  'post.no-moment': (language) =>
    card(language, {}, null, { news: { kind: 'no-moment', why: 'other-weekday' }, typed: { when: 'wo 1-12 9.00' } }),
  'post.scheduled': (language) =>
    card(language, { state: 'scheduled', dueAt: '2026-12-01T08:00:00.000Z', approvedBy: kees, submittedBy: fatima }),
  'post.sending': (language) =>
    card(language, { ...sent, state: 'sending', isUnderWay: true }, [
      standing('retrying', 'busy', 2),
      standing('sending'),
      standing('waiting'),
      standing('sent'),
    ]),
  'post.troubles': (language) =>
    card(language, { ...sent, state: 'sent' }, [
      standing('failed', 'blocked'),
      standing('uncertain', 'timeout'),
      standing('sent'),
      standing('sent'),
    ]),
  'post.corrected': (language) =>
    card(language, { ...sent, state: 'sent', edition: 2, corrections: correctionIn(language) }, [
      standing('not-corrected', 'gave-up'),
      standing('corrected'),
    ]),
  'posted.plain': (language) => posted({ note: { nl: 'Let op de vakantie.', en: 'Mind the holiday.' }[language] }),
  'posted.corrected': (language) => posted({ edition: 2, corrections: correctionIn(language) }),
  'posted.replaces': (language) => posted({ edition: 2, corrections: correctionIn(language) }, true),
  'posted.withdrawn': (language) => posted({ withdrawn: { at, by: fatima, because: because[language] } }),
  'outdated.sent': (language) => ({
    kind: 'publication.outdated',
    post: { ...draft, ...sent, state: 'sent' },
    name: { nl: 'Wmo-meldingen', en: 'Wmo reports' },
    because: because[language],
    placeCount: 3,
  }),
  'outdated.draft': (language) => ({
    kind: 'publication.outdated',
    post: draft,
    name: { nl: 'Wmo-meldingen', en: 'Wmo reports' },
    because: because[language],
    placeCount: 0,
  }),
  ...publicationLists,
};

/** Weekly posts as each reader sees them, shown by the code that shows them in Teams. */
export const publicationCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = Object.fromEntries(
  Object.entries(told).map(([name, content]) => [name, (language: Language) => cardOf(content(language), language)]),
);

function cardOf(content: PublicationContent, language: Language): IAdaptiveCard {
  // The table holds a presenter of exactly this kind; none of them draws on what is around.
  const present = postPresenters[content.kind] as Presenter<PublicationContent>;
  const message = present(content, language, {} as Parameters<typeof present>[2]);
  if (message instanceof Promise || !message.card) throw new TypeError('This is shown at once, and as a card.');
  // Each message has a nonce of its own; an example must not change.
  return JSON.parse(
    JSON.stringify(message.card).replace(/[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g, nonce),
  ) as IAdaptiveCard;
}
