import { escapeMarkdown, oneLineOf } from '../../../../cards/kit/text.ts';
import type { CommandKind } from '../../../features/referral/command.ts';
import type { Referral } from '../../../features/referral/referral.ts';
import type { ReferralContent } from '../../../features/referral/told.ts';
import type { Language } from '../../../shared/language.ts';
import type { OutgoingMessage } from '../../outbound/message.ts';
import { noteTexts, type Noted, type NoteTexts } from './note-texts.ts';

type Told = Extract<ReferralContent, { kind: 'referral.note' }>;

const [longestQuestion, longestWords, longestReason] = [120, 600, 160];

/** What happened, what to do next, and of which question: short enough for a notification. */
export function noteMessage(told: Told, language: Language): OutgoingMessage {
  const { referral, viewer } = told;
  const words = noteTexts[language];
  const [happened, next] = noteOf(told, words)(noted(told, words));
  const title = `${happened.charAt(0).toUpperCase()}${happened.slice(1)}`;
  if (viewer === 'gone') return { text: `**${title}.** ${next}` };
  const question = oneLineOf(referral.question, longestQuestion);
  const says = saidWith(told, words);
  const quotes = quoted(told);
  return {
    text: [`**${title}.** ${next}`, `> ${escapeMarkdown(question)}`, ...says.map(escapeMarkdown)].join('\n\n'),
    // Read in a notification: what happened comes first, and no marks.
    summary: [`${unescaped(title)}.`, next, ...says, `“${question}”`].join(' '),
    ...(quotes && { quotes }),
  };
}

function noteOf({ what, viewer, referral }: Told, words: NoteTexts): NoteTexts['other'] {
  if (viewer === 'gone') return words.gone;
  const own = words.of[viewer][what];
  if (viewer === 'coordinator' && referral.state === 'escalated') return words.escalated;
  if (viewer === 'candidate') return own ?? words.offered;
  return own ?? words.other;
}

/** Names are somebody's own words: they may hold what Markdown takes for a mark. */
function noted({ referral, by }: Told, words: NoteTexts): Noted {
  const { asker, champion, state, isUrgent } = referral;
  const name = (named: string | null | undefined, otherwise: string) => escapeMarkdown(named?.trim() || otherwise);
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

/** The words that were said are what the reader wants to know first. */
function saidWith({ what, viewer, referral }: Told, words: NoteTexts): readonly string[] {
  const said = wordsOf(what, referral);
  if (said !== null && viewer !== 'coordinator') return [oneLineOf(said, longestWords)];
  const isForReader = isReasonTold[what]?.includes(viewer) ?? false;
  return referral.reason && isForReader ? [`${words.reason}: ${oneLineOf(referral.reason, longestReason)}`] : [];
}

function wordsOf(what: CommandKind, { askedBack, replied, answer }: Referral): string | null {
  switch (what) {
    case 'ask-back':
    case 'remind-asker':
      return askedBack;
    case 'reply':
      return replied;
    case 'answer':
      return answer;
    default:
      return null;
  }
}

const isReasonTold: Partial<Record<CommandKind, readonly Told['viewer'][]>> = {
  'hand-over': ['asker', 'candidate', 'coordinator'],
  assign: ['candidate', 'champion'],
  close: ['asker', 'champion', 'coordinator'],
  reopen: ['champion', 'coordinator'],
  decline: ['coordinator'],
};

/** Teams itself shows the message that is answered, where it stands in the reader's own chat. */
function quoted({ what, viewer, referral }: Told): OutgoingMessage['quotes'] {
  if (what !== 'answer' || viewer !== 'asker' || referral.askedIn === null) return undefined;
  return { messageId: referral.askedIn, preview: referral.question };
}

function unescaped(markdown: string): string {
  return markdown.replaceAll(/\\([\\`*_[\]#>+-])/g, '$1');
}
