import type { BadgeStyle } from '@microsoft/teams.cards';
import type { Language, Texts } from '../kit/language.ts';
import type { ReferralCardProps } from './referral-props.ts';
import { dutch } from './status-dutch.ts';
import { english } from './status-english.ts';
import type { Standing, StatusOf, StatusTexts } from './status-texts.ts';

const texts = { nl: dutch, en: english } as const satisfies Texts<StatusTexts>;

export interface Status {
  readonly badges: readonly { readonly words: string; readonly style: BadgeStyle }[];
  readonly title: string;
  /** What is asked of the reader now. */
  readonly now: string;
}

/** How it stands for this reader, in one line and one sentence, and whether it is their turn. */
export function statusOf(props: ReferralCardProps, language: Language): Status {
  const words = texts[language];
  const [title, now] = told(props, words, language);
  return { badges: badges(props, words), title: sentence(title), now: now.split('. ').map(sentence).join('. ') };
}

/** A state in a few words, as the lists of an asker, of who helps and of a coordinator name it. */
export function stateWords(
  state: ReferralCardProps['state'],
  of: 'asked' | 'helping' | 'open',
  language: Language,
): string {
  const { badges: words, badgesForYou: mine } = texts[language];
  if (of === 'asked' && state === 'waiting') return mine.asker;
  if (of === 'helping' && state === 'offered') return mine.candidate;
  if (of === 'helping' && state === 'accepted') return mine.champion;
  return words[state];
}

/** 'binnen twee werkdagen'. */
export function withinWords(isUrgent: boolean, language: Language): string {
  return texts[language].within[isUrgent ? 'urgent' : 'usual'];
}

/** Who is not named is somebody all the same. */
export function nameOr(name: string | null | undefined, as: keyof StatusTexts['nobody'], language: Language): string {
  return name?.trim() || texts[language].nobody[as];
}

function told(props: ReferralCardProps, words: StatusTexts, language: Language): readonly [string, string] {
  const { viewer, state, champion } = props;
  if (viewer === 'gone') {
    if (state === 'closed' || state === 'withdrawn') return words.gone.over;
    return champion?.name ? words.gone.has(champion.name) : words.gone.open;
  }
  const standing = standingOf(props, words, language);
  if (viewer === 'candidate') return words.candidate(standing);
  return inState(words[viewer](standing), props);
}

function inState(status: StatusOf, { state, end }: ReferralCardProps): readonly [string, string] {
  switch (state) {
    case 'draft':
      return status.ends.lapsed;
    case 'closed':
    case 'withdrawn':
      return status.ends[end ?? 'withdrawn'];
    default:
      return status[state];
  }
}

function standingOf(props: ReferralCardProps, words: StatusTexts, language: Language): Standing {
  const { asker, champion, offered, isUrgent, isLate, asksInterest, answer } = props;
  const names = offered.map((name) => nameOr(name, 'colleague', language));
  return {
    asker: nameOr(asker.name, 'asker', language),
    champion: nameOr(champion?.name, 'champion', language),
    offered: new Intl.ListFormat(language).format(names.length > 0 ? [...new Set(names)] : [words.nobody.colleague]),
    within: words.within[isUrgent ? 'urgent' : 'usual'],
    isLate,
    asksInterest,
    isReopened: answer !== null,
  };
}

const open: ReadonlySet<string> = new Set(['offered', 'accepted', 'escalated']);

function badges(props: ReferralCardProps, words: StatusTexts): Status['badges'] {
  const { viewer, state, isUrgent, isLate } = props;
  if (viewer === 'gone') return [];
  const isOpen = open.has(state);
  return [
    ...turnBadge(props, words),
    ...(isUrgent && (isOpen || state === 'waiting') ? [{ words: words.urgent, style: 'Attention' as const }] : []),
    ...(isLate && isOpen && viewer !== 'waiter' ? [{ words: words.late, style: 'Attention' as const }] : []),
  ];
}

/** Only when it is the reader's turn: how it stands otherwise is what the title says. */
function turnBadge({ viewer, state }: ReferralCardProps, { badgesForYou: mine }: StatusTexts): Status['badges'] {
  if (viewer === 'candidate') return [{ words: mine.candidate, style: 'Accent' }];
  if (viewer === 'champion' && state === 'accepted') return [{ words: mine.champion, style: 'Warning' }];
  if (viewer === 'asker' && state === 'waiting') return [{ words: mine.asker, style: 'Warning' }];
  return [];
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
