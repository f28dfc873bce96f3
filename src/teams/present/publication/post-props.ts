import { everyPlaceTexts, type PostFormProps } from '../../../../cards/publication/form-card.ts';
import type { PlaceProps } from '../../../../cards/publication/places-card.ts';
import type { PostCardProps } from '../../../../cards/publication/post-card.ts';
import { placeReasons, type PlaceReason } from '../../../../cards/publication/post-words.ts';
import { refusals, type CommandKind, type Refusal } from '../../../features/publication/command.ts';
import type { Place, Post } from '../../../features/publication/post.ts';
import { everyPlace } from '../../../features/publication/post-form.ts';
import type { PostCardContent, PostForm } from '../../../features/publication/told.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import { momentOf } from '../referral/moment.ts';
import { localMoment } from './local-moment.ts';
import { newsLine } from './post-texts.ts';

/** 'Weekcijfers (Bedrijfsvoering)'; a channel that Teams gives no name is the general one of its team. */
export function placeName(
  { name, teamName, kind }: Pick<Place, 'name' | 'teamName'> & { readonly kind?: Place['kind'] },
  language: Language,
): string {
  const own = name || texts[kind === 'group' ? 'group' : 'general'][language];
  return teamName ? `${own} (${teamName})` : own;
}

export function placeProps(
  { id, kind, language: read, needsApproval, ...named }: Place,
  language: Language,
): PlaceProps {
  return {
    id,
    name: placeName({ ...named, kind }, language),
    isGroup: kind === 'group',
    language: read,
    needsApproval,
  };
}

export function postCardProps(told: PostCardContent, nonce: string, language: Language): PostCardProps {
  const { post, may, news, typed, needsApproval, places, placeCount, counts, taken, dropped, approvers } = told;
  const { id, version, state, digest, note } = post;
  return {
    nonce,
    id,
    version,
    state,
    note,
    needsApproval,
    placeCount,
    counts,
    title: digest.title[language],
    figureCount: digest.figures.length,
    news: news && newsLine(news, language),
    story: [...storyOf(post, language), ...(approvers ? [texts.approvers[language](approvers)] : [])],
    may: stepsOf(may, needsApproval),
    isSent: post.sentAt !== null,
    places: places.map(({ standing, ...place }) => ({
      name: placeName(place, language),
      standing: standing && {
        ...standing,
        reason: standing.reason === null ? null : reasonOf(standing.reason),
      },
    })),
    taken: takenLine(taken, language),
    dropped: dropped.length > 0 ? texts.dropped[language](dropped.map((place) => placeName(place, language))) : null,
    typed: typed ?? {},
  };
}

function reasonOf(reason: string): PlaceReason {
  return placeReasons.find((known) => known === reason) ?? 'unknown';
}

/** Nothing leaves before a second person approved it: until then that is no button. */
const afterApproval: ReadonlySet<CommandKind> = new Set(['send', 'schedule']);

function stepsOf(may: readonly CommandKind[], needsApproval: boolean): PostCardProps['may'] {
  const steps = new Set<PostCardProps['may'] extends ReadonlySet<infer Step> ? Step : never>();
  for (const kind of may) {
    if (needsApproval && afterApproval.has(kind)) continue;
    if (kind === 'settle') steps.add('settle-there').add('settle-again');
    else if (kind !== 'finish') steps.add(kind);
  }
  // Whoever may send may have it made every week.
  if (may.includes('send') || may.includes('correct')) steps.add('weekly');
  return steps;
}

/** Who did what to it, as far as it still matters. */
function storyOf(post: Post, language: Language): readonly string[] {
  const words = texts.story[language];
  const { state, author, submittedBy, approvedBy, dueAt, sentAt, publisher, reason, corrections, withdrawn } = post;
  const at = (moment: string) => momentOf(moment, language);
  const last = corrections.at(-1);
  return [
    words.made(author.name, at(post.createdAt)),
    ...(submittedBy && state !== 'draft' ? [words.submitted(submittedBy.name)] : []),
    ...(approvedBy ? [words.approved(approvedBy.name)] : []),
    ...(dueAt ? [words.due(localMoment(dueAt, language))] : []),
    ...(sentAt ? [words.sent(publisher.name, at(sentAt))] : []),
    ...(last ? [words.corrected(last.by.name, at(last.at), last.because)] : []),
    ...(withdrawn ? [words.withdrawn(withdrawn.by.name, at(withdrawn.at), withdrawn.because)] : []),
    ...(reason ? [isRefusal(reason) ? (words.stopped[reason] ?? words.stoppedOtherwise) : words.because(reason)] : []),
  ];
}

function isRefusal(reason: string): reason is Refusal {
  return refusals.some((one) => one === reason);
}

function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(names);
}

function takenLine(taken: PostCardContent['taken'], language: Language): string | null {
  const [first] = taken;
  if (!first) return null;
  return texts.taken[language](taken.length, first.publisher, momentOf(first.sentAt, language));
}

export function formProps(told: PostForm, nonce: string, language: Language): PostFormProps {
  const { post, choosable, places, placeCount, chosen, problem } = told;
  const domains = new Map(choosable.map(({ domain }) => [domain.key, domain.name[language]]));
  const named = places.map((place) => ({ title: placeName(place, language), value: place.id }));
  const all = { title: everyPlaceTexts[language](placeCount), value: everyPlace };
  return {
    nonce,
    post,
    domains: [...domains].map(([value, title]) => ({ value, title })),
    indicators: choosable.map(({ id, name, domain }) => ({
      value: id,
      title: `${domain.name[language]}: ${name[language]}`,
    })),
    places: placeCount > 1 ? [all, ...named] : named,
    chosen: { domains: chosen.domains, without: chosen.without, places: chosen.placeIds, note: chosen.note },
    problem,
  };
}

interface StoryWords {
  readonly made: (by: string | null, at: string) => string;
  readonly submitted: (by: string | null) => string;
  readonly approved: (by: string | null) => string;
  readonly due: (at: string) => string;
  readonly sent: (by: string | null, at: string) => string;
  readonly corrected: (by: string | null, at: string, because: string) => string;
  readonly withdrawn: (by: string | null, at: string, because: string) => string;
  readonly because: (reason: string) => string;
  readonly stopped: Readonly<Partial<Record<Refusal, string>>>;
  readonly stoppedOtherwise: string;
}

const texts = {
  general: { nl: 'Algemeen', en: 'General' },
  group: { nl: 'Groepschat', en: 'Group chat' },
  dropped: {
    nl: (names: readonly string[]) =>
      `${listed(names, 'nl')} ${names.length === 1 ? 'doet' : 'doen'} niet mee: ik ben daar verwijderd of ontkoppeld. Voeg mij daar toe en typ er ‘koppel’, of kies een ander kanaal.`,
    en: (names: readonly string[]) =>
      `${listed(names, 'en')} ${names.length === 1 ? 'is' : 'are'} left out: I was removed or disconnected there. Add me there and type ‘connect’, or choose another channel.`,
  },
  approvers: {
    nl: (names: readonly string[]) =>
      names.length > 0
        ? `Goedkeuren kan: ${listed(names, 'nl')}. ${names.length === 1 ? 'Is die er niet?' : 'Zijn ze er allemaal niet?'} Een beheerder kan een collega die rol geven.`
        : 'Is wie goedkeurt er niet? Een beheerder kan een collega die rol geven.',
    en: (names: readonly string[]) =>
      names.length > 0
        ? `Can approve: ${listed(names, 'en')}. Away? An administrator can give a colleague that role.`
        : 'Is who approves away? An administrator can give a colleague that role.',
  },
  taken: {
    nl: (count: number, by: string | null, at: string) =>
      `In ${count === 1 ? '1 gekozen kanaal' : `${count} gekozen kanalen`} staan deze cijfers al sinds ${at}${by ? `, geplaatst door ${by}` : ''}. Daar plaats ik ze niet nog eens.`,
    en: (count: number, by: string | null, at: string) =>
      `In ${count === 1 ? '1 chosen channel' : `${count} chosen channels`} these figures have been since ${at}${by ? `, posted by ${by}` : ''}. I do not post them there again.`,
  },
  story: {
    nl: {
      made: (by, at) => (by ? `Gemaakt door ${by}, ${at}.` : `Gemaakt ${at}.`),
      submitted: (by) => (by ? `Ingediend door ${by}.` : 'Ingediend.'),
      approved: (by) => (by ? `Goedgekeurd door ${by}.` : 'Goedgekeurd.'),
      due: (at) => `Gaat weg op ${at}.`,
      sent: (by, at) => (by ? `Verstuurd door ${by}, ${at}.` : `Verstuurd ${at}.`),
      corrected: (by, at, because) => `Gecorrigeerd ${by ? `door ${by}, ` : ''}${at}: ${because}`,
      withdrawn: (by, at, because) => `Ingetrokken ${by ? `door ${by}, ` : ''}${at}: ${because}`,
      because: (reason) => `Reden: ${reason}`,
      stopped: {
        'no-places': 'Het ging niet weg, omdat geen van de kanalen nog gekoppeld is.',
        'already-posted': 'Het ging niet weg, omdat deze cijfers al in elk kanaal staan.',
        'no-approver': 'Het ging niet weg, omdat niemand het mag goedkeuren.',
      },
      stoppedOtherwise: 'Het ging niet weg.',
    },
    en: {
      made: (by, at) => (by ? `Made by ${by}, ${at}.` : `Made ${at}.`),
      submitted: (by) => (by ? `Submitted by ${by}.` : 'Submitted.'),
      approved: (by) => (by ? `Approved by ${by}.` : 'Approved.'),
      due: (at) => `Leaves on ${at}.`,
      sent: (by, at) => (by ? `Sent by ${by}, ${at}.` : `Sent ${at}.`),
      corrected: (by, at, because) => `Corrected ${by ? `by ${by}, ` : ''}${at}: ${because}`,
      withdrawn: (by, at, because) => `Withdrawn ${by ? `by ${by}, ` : ''}${at}: ${because}`,
      because: (reason) => `Reason: ${reason}`,
      stopped: {
        'no-places': 'It did not leave, because none of the channels is connected any more.',
        'already-posted': 'It did not leave, because these figures are in each channel already.',
        'no-approver': 'It did not leave, because nobody may approve it.',
      },
      stoppedOtherwise: 'It did not leave.',
    },
  } as Translated<StoryWords>,
} as const;
