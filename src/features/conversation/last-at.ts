/**
 * What somebody was last at in their own chat. A few words, such as a number or 'weet ik niet', answer that. 'reply': what a
 * colleague asked them back.
 */
export const lastAts = ['question', 'quiz', 'triage', 'line', 'need', 'experiment', 'reply'] as const;
export type LastAt = (typeof lastAts)[number];
