/** What somebody does with a message; what it is about (a concept, an indicator, an area) is another matter. */
export const acts = [
  'explain',
  'read',
  'own',
  'compare',
  'cause',
  'target',
  'ranking',
  'forecast',
  'catalogue',
  'provenance',
  'privacy',
  'about-bot',
  'person',
  'correct',
  'thanks',
  'greeting',
  'complaint',
  'vague',
  'follow-up',
  'individual',
  'outside',
  'document',
  'build',
] as const;
export type Act = (typeof acts)[number];

/** What somebody wants to set up or look back on with the act `build`. */
export const builtThings = [
  'line',
  'need',
  'source',
  'partner',
  'triage',
  'experiment',
  'tried-before',
  'quiz',
  'overview',
] as const;
export type BuiltThing = (typeof builtThings)[number];

/** What a message asks after an earlier answer, when it makes no sense without it. */
export const followUps = [
  'place',
  'time',
  'subject',
  'why',
  'much',
  'since',
  'sure',
  'table',
  'chart',
  'example',
  'simpler',
  'more',
  'source',
  'value',
  'other',
  'next',
  'share',
  'target',
  'forecast',
] as const;
export type FollowUp = (typeof followUps)[number];

/** Whether words are wanted, which an article has, or something else. */
export type Wanted = 'words' | 'other';

/** Example phrasings by class, as `knowledge/phrasings` holds them. */
export type Phrasings<Class extends string> = Readonly<Record<Class, readonly string[]>>;
