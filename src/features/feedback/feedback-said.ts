import type { FeedbackReason } from './feedback.ts';

/** What people can type about what they think of an answer. */
export type FeedbackSaid =
  /** null: it is asked. */
  { readonly kind: 'dispute-answer'; readonly reason: FeedbackReason | null } | { readonly kind: 'review-feedback' };

const lines: Readonly<Record<string, FeedbackSaid>> = {
  ...each(['dit antwoord klopt niet', 'feedback geven', 'this answer is wrong', 'give feedback'], {
    kind: 'dispute-answer',
    reason: null,
  }),
  ...each(['het antwoord is onjuist', 'the answer is incorrect'], { kind: 'dispute-answer', reason: 'wrong' }),
  ...each(['dit was niet mijn vraag', 'this was not my question'], {
    kind: 'dispute-answer',
    reason: 'not-my-question',
  }),
  ...each(['het antwoord is te moeilijk', 'the answer is too hard'], { kind: 'dispute-answer', reason: 'too-hard' }),
  ...each(['het antwoord is verouderd', 'the answer is out of date'], { kind: 'dispute-answer', reason: 'outdated' }),
  ...each(['een andere reden', 'another reason'], { kind: 'dispute-answer', reason: 'other' }),
  ...each(
    [
      'feedback bekijken',
      'bekijk feedback',
      'bekijk de feedback',
      'see feedback',
      'review feedback',
      // What stands on the card of the review is done there: typed, it leads to where it begins.
      'bekijk deze antwoorden',
      'see these answers',
      'naar alle feedback',
      'to all feedback',
      'volgende antwoord',
      'next answer',
      'voeg deze woorden toe',
      'add these words',
      'laat dit artikel nakijken',
      'have this article checked',
      'stel een data champion voor',
      'suggest a data champion',
      'hier is niets nodig',
      'nothing is needed here',
    ],
    { kind: 'review-feedback' },
  ),
};
const longestLine = 60;

/** null when the text is about something else. */
export function parseFeedbackCommand(text: string): FeedbackSaid | null {
  if (text.length > longestLine) return null;
  const line = text
    .trim()
    .toLowerCase()
    .replace(/[\s!.]+$/u, '')
    .replace(/\s+/gu, ' ');
  return lines[line] ?? null;
}

function each(texts: readonly string[], said: FeedbackSaid): Record<string, FeedbackSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
