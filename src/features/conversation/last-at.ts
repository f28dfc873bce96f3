/**
 * What somebody was last at in their own chat. A few words, such as a number or 'weet ik niet', answer that. 'reply': what a
 * colleague asked them back; 'file': a question about a file that they sent.
 */
export const lastAts = ['question', 'quiz', 'triage', 'line', 'need', 'experiment', 'reply', 'file'] as const;
export type LastAt = (typeof lastAts)[number];
