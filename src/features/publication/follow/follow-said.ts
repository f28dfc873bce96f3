import type { Pace } from './follow.ts';

/** What people can type about figures that they follow. */
export type FollowSaid =
  /** null: what the conversation is about. */
  | { readonly kind: 'follow'; readonly of: string | null }
  | { readonly kind: 'unfollow'; readonly of: string | null }
  | { readonly kind: 'list-follows' }
  | { readonly kind: 'follow-pace'; readonly pace: Pace };

const longestLine = 120;
const lines: Readonly<Record<string, FollowSaid>> = {
  ...each(
    ['volg', 'volg dit cijfer', 'bewaar hoe ik dit volg', 'follow', 'follow this figure', 'save how i follow this'],
    {
      kind: 'follow',
      of: null,
    },
  ),
  ...each(['stop met volgen', 'volg dit niet meer', 'stop following'], { kind: 'unfollow', of: null }),
  ...each(
    [
      'ik volg',
      'wat volg ik',
      'mijn gevolgde cijfers',
      'gevolgde cijfers',
      'i follow',
      'what do i follow',
      'my followed figures',
    ],
    { kind: 'list-follows' },
  ),
  ...each(['alleen elke week', 'only every week'], { kind: 'follow-pace', pace: 'weekly' }),
  ...each(['ook tussendoor', 'in between as well'], { kind: 'follow-pace', pace: 'daily' }),
};
const following = /^(?:volg|follow) (?:het cijfer |de |het |the )?(?!dit\b|this\b|cbs\b)(.+)$/iu;
const stopping = /^(?:stop met volgen(?: van)?|volg niet meer|stop following) (?:de |het |the )?(.+)$/iu;

/** null when the text is about something else. */
export function parseFollowCommand(text: string): FollowSaid | null {
  if (text.length > longestLine || text.includes('?')) return null;
  const line = text
    .trim()
    .replace(/[\s!.]+$/u, '')
    .replace(/\s+/gu, ' ');
  const known = lines[line.toLowerCase()];
  if (known) return known;
  const [, stopped] = stopping.exec(line) ?? [];
  if (stopped) return { kind: 'unfollow', of: stopped };
  const [, of] = following.exec(line) ?? [];
  return of ? { kind: 'follow', of } : null;
}

function each(texts: readonly string[], said: FollowSaid): Record<string, FollowSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
