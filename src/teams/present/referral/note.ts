import { escapeMarkdown, oneLineOf } from '../../../../cards/kit/text.ts';
import type { CommandKind } from '../../../features/referral/command.ts';
import type { ReferralContent } from '../../../features/referral/told.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import { withoutTags } from '../../../text/without-tags.ts';
import type { OutgoingMessage } from '../../outbound/message.ts';
import { dutch } from './note-dutch.ts';
import { english } from './note-english.ts';
import type { Noted, NoteTexts } from './note-texts.ts';

const texts: Translated<NoteTexts> = { nl: dutch, en: english };

type Told = Extract<ReferralContent, { kind: 'referral.note' }>;

const [longestQuestion, longestWords, longestReason] = [120, 600, 160];

/** What happened, what to do next, and of which question: short enough for a notification. */
export function noteMessage(told: Told, language: Language): OutgoingMessage {
  const { referral, viewer } = told;
  const words = texts[language];
  const [happened, next] = noteOf(told, words)(noted(told, words));
  const title = `${happened.charAt(0).toUpperCase()}${happened.slice(1)}`;
  if (viewer === 'gone') return { text: `**${title}.** ${next}` };
  const question = oneLineOf(referral.question, longestQuestion);
  const says = saidWith(told, words);
  const quotes = quoted(told);
  return {
    text: [`**${title}.** ${next}`, `> ${escaped(question)}`, ...says.map(escaped)].join('\n\n'),
    // Read in a notification: what happened comes first, and no marks.
    summary: [`${unescaped(title)}.`, next, ...says, `“${question}”`].join(' '),
    ...(quotes && { quotes }),
  };
}

function noteOf({ what, viewer, referral }: Told, words: NoteTexts): NoteTexts['other'] {
  if (viewer === 'gone') return what === 'accept' ? words.gone.taken : words.gone.other;
  const own = words.of[viewer][what];
  if (viewer === 'coordinator' && referral.state === 'escalated') return words.escalated;
  if (viewer === 'candidate' && brings.has(what)) return words.offered;
  return own ?? words.other;
}

/** What can bring a question to somebody. */
const brings: ReadonlySet<CommandKind> = new Set(['send', 'decline', 'hand-over', 'assign', 'reopen', 'escalate']);

/** Names are somebody's own words: they may hold what Markdown takes for a mark. */
function noted({ referral, by }: Told, words: NoteTexts): Noted {
  const { asker, champion, state, isUrgent } = referral;
  const name = (named: string | null | undefined, otherwise: string) => escaped(named?.trim() || otherwise);
  return {
    by: name(by, words.nobody.by),
    asker: name(asker.name, words.nobody.asker),
    champion: name(champion?.name, words.nobody.champion),
    isEscalated: state === 'escalated',
    isWithdrawn: state === 'withdrawn',
    isUrgent,
    within: words.within[isUrgent ? 'urgent' : 'usual'],
  };
}

/** The words that were said are what the reader wants to know first; each is for some of them only. */
function saidWith({ what, viewer, referral }: Told, words: NoteTexts): readonly string[] {
  const { askedBack, replied, answer, reason } = referral;
  const telling = tells[what];
  if (!telling?.to.includes(viewer)) return [];
  const said = { askedBack, replied, answer, reason, still: reason }[telling.which];
  if (!said) return [];
  const isReason = telling.which === 'reason';
  return [isReason ? `${words.reason}: ${oneLineOf(said, longestReason)}` : oneLineOf(said, longestWords)];
}

interface Telling {
  /** 'still': what the asker still wants to know, kept as the reason. */
  readonly which: 'askedBack' | 'replied' | 'answer' | 'reason' | 'still';
  readonly to: readonly Told['viewer'][];
}

const tells: Partial<Record<CommandKind, Telling>> = {
  'ask-back': { which: 'askedBack', to: ['asker'] },
  'remind-asker': { which: 'askedBack', to: ['asker'] },
  reply: { which: 'replied', to: ['champion'] },
  answer: { which: 'answer', to: ['asker', 'waiter'] },
  'hand-over': { which: 'reason', to: ['asker', 'candidate', 'coordinator'] },
  assign: { which: 'reason', to: ['candidate', 'champion'] },
  close: { which: 'reason', to: ['asker', 'champion', 'coordinator'] },
  decline: { which: 'reason', to: ['coordinator'] },
  reopen: { which: 'still', to: ['champion', 'coordinator'] },
};

/** Teams itself shows the message that is answered, where it stands in the reader's own chat. */
function quoted({ what, viewer, referral }: Told): OutgoingMessage['quotes'] {
  if (what !== 'answer' || viewer !== 'asker' || referral.askedIn === null) return undefined;
  return { messageId: referral.askedIn, preview: referral.question };
}

/** In the text of a message, unlike on a card, a tag is taken for one. */
function escaped(words: string): string {
  return withoutTags(escapeMarkdown(words));
}

function unescaped(markdown: string): string {
  return markdown.replaceAll('&lt;', '<').replaceAll(/\\([\\`*_[\]#>+.)-])/g, '$1');
}
