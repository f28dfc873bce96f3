import type { Pace } from './follow.ts';

/** What people can type about figures that they follow. */
export type FollowSaid =
  /** null: what the conversation is about. */
  | {
      readonly kind: 'follow';
      readonly of: string | null;
      /** When they want to hear of it, where they said so; the bound as it was typed. */
      readonly rule?: { readonly on: 'signal' | 'above' | 'below'; readonly bound?: string };
    }
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

/** 'Waarschuw me als de Wmo-meldingen boven 80 komen': which figure, above or below, and the bound. */
const warning =
  /^(?:waarschuw (?:me|mij)|laat (?:het )?(?:me|mij)(?: het)? weten|geef (?:me|mij) een seintje|ik wil (?:het )?weten|warn me|alert me|tell me|let me know) (?:als|zodra|wanneer|when|if|as soon as) (?:het cijfer |de |het |the )?(.+)$/iu;
const bounded =
  /^(.+?) (?:(?:komt|komen|is|zijn|wordt|worden|gaat|gaan|zakt|zakken|stijgt|stijgen|goes?|gets?|comes?|rises?|falls?|drops?|are) )?(boven|hoger (?:dan|is dan|wordt dan)|meer dan|over|above|higher than|onder|lager (?:dan|is dan|wordt dan)|minder dan|under|below|lower than) (?:de |the )?([\d.,]+%?)(?: \p{L}+){0,2}$/iu;
const standing =
  /^(.+?) (?:opvallend (?:is|zijn)|opvalt|opvallen|een signaal (?:geeft|geven)|stands? out|gives? a signal)$/iu;

function warned(line: string): FollowSaid | null {
  const [, what = ''] = warning.exec(line) ?? [];
  const [, of, side = '', bound] = bounded.exec(what) ?? [];
  if (of !== undefined && bound !== undefined)
    return {
      kind: 'follow',
      of,
      rule: { on: /^(?:onder|lager|minder|under|below|lower)/iu.test(side) ? 'below' : 'above', bound },
    };
  const [, plain] = standing.exec(what) ?? [];
  return plain === undefined ? null : { kind: 'follow', of: plain, rule: { on: 'signal' } };
}

/** null when the text is about something else. */
export function parseFollowCommand(text: string): FollowSaid | null {
  if (text.length > longestLine || text.includes('?')) return null;
  const line = text
    .trim()
    .replace(/[\s!.]+$/u, '')
    .replace(/\s+/gu, ' ');
  const known = lines[line.toLowerCase()];
  if (known) return known;
  const warn = warned(line);
  if (warn) return warn;
  const [, stopped] = stopping.exec(line) ?? [];
  if (stopped) return { kind: 'unfollow', of: stopped };
  const [, of] = following.exec(line) ?? [];
  return of ? { kind: 'follow', of } : null;
}

function each(texts: readonly string[], said: FollowSaid): Record<string, FollowSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
