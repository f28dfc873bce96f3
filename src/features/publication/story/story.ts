import type { Language, Translated } from '../../../shared/language.ts';

/** What somebody tells from their work beside a figure, so that signals and facts can be seen together. */
export interface Story {
  readonly id: string;
  readonly tenantId: string;
  readonly version: number;
  readonly indicatorId: string;
  readonly state: StoryState;
  readonly text: string;
  /** What they do: 'consulent Wmo'; empty when they did not say. */
  readonly saidAs: string;
  /** They chose to have their name beside it. */
  readonly showsName: boolean;
  /** null when they had their data erased. */
  readonly by: StoryPerson | null;
  readonly language: Language;
  /** ISO date; null while nobody decided. */
  readonly decidedOn: string | null;
  readonly reason: string | null;
}

export interface StoryPerson {
  readonly id: string;
  readonly name: string | null;
}

export const storyStates = ['waiting', 'approved', 'declined', 'withdrawn'] as const;
export type StoryState = (typeof storyStates)[number];

export const longestStory = 600;
export const longestRole = 60;
export const longestReason = 300;

/** Whom readers see: what somebody does, and a name only where they chose so. */
export function toldBy({ saidAs, showsName, by }: Story): Translated {
  const name = showsName ? (by?.name ?? '') : '';
  const both = [name, saidAs].filter(Boolean).join(', ');
  return both ? { nl: both, en: both } : { nl: 'een collega', en: 'a colleague' };
}
