/**
 * What somebody was last at in their own chat. A few words, such as a number or 'weet ik niet', answer that. 'reply': what a
 * colleague asked them back; 'answer': a colleague's question that they took; 'answered': the answer of a colleague, of which it is asked whether it helps; 'file': a question about a file that they sent;
 * 'feedback': what was wrong with an answer that they called no good;
 * 'figures': figures of theirs that wait for a yes; 'command': something else that they typed and that was no question.
 */
export const lastAts = [
  'question',
  'quiz',
  'triage',
  'line',
  'need',
  'experiment',
  'reply',
  'answer',
  'answered',
  'feedback',
  'file',
  'figures',
  'command',
] as const;
export type LastAt = (typeof lastAts)[number];
