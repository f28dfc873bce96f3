import type { AlertRule, Pace } from './follow.ts';

/** What people can type about figures that they follow. */
export type FollowSaid =
  /** null: what the conversation is about. */
  | {
      readonly kind: 'follow';
      readonly of: string | null;
      /** When they want to hear of it, where they said so; the bound as it was typed. 'unread': they said something else. */
      readonly rule?: { readonly on: AlertRule['on'] | 'unread'; readonly bound?: string };
    }
  | { readonly kind: 'unfollow'; readonly of: string | null }
  | { readonly kind: 'list-follows' }
  | { readonly kind: 'follow-pace'; readonly pace: Pace };

const longestLine = 120;
const lines: Readonly<Record<string, FollowSaid>> = {
  ...each(
    [
      'volg',
      'volg dit cijfer',
      'hou me op de hoogte',
      'houd me op de hoogte',
      'keep me posted',
      'bewaar hoe ik dit volg',
      'follow',
      'follow this figure',
      'save how i follow this',
    ],
    {
      kind: 'follow',
      of: null,
    },
  ),
  ...each(
    [
      'stop met volgen',
      'volg dit niet meer',
      'ik wil niet meer volgen',
      'ik wil dit niet meer volgen',
      'stop following',
    ],
    { kind: 'unfollow', of: null },
  ),
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
/** 'Volg de wachtlijst', 'waarschuw me als de Wmo-meldingen boven 80 komen': all before the figure. */
const following =
  /^(?:ik wil (?:graag )?|i (?:want|would like) to )?(?:volg(?:en)?|follow|(?:hou|houd) (?:me|mij) op de hoogte (?:van|over)|keep me (?:posted|informed) (?:of|on|about)) (?:het cijfer |de |het |the )?(?!dit (?!cijfer)|dit$|this (?!figure)|this$|cbs\b)(.+)$/iu;
const wanting = /^(?:ik wil (?:graag )?|i (?:want|would like) to )(?:de |het |the )?(.+?) (?:volgen|follow)$/iu;
const warning =
  /^(?:waarschuw (?:me|mij)|laat (?:het )?(?:me|mij)(?: het)? weten|geef (?:me|mij) een seintje|ik wil (?:het )?weten|warn me|alert me|tell me|let me know) (?:als|zodra|wanneer|when|if|as soon as) (?:het cijfer |de |het |the )?(.+)$/iu;
const stopping =
  /^(?:stop met (?:het )?volgen(?: van)?|(?:volg|ik wil) niet (?:meer|langer)|stop following|unfollow) (?:de |het |the )?(.+?)(?: volgen)?$/iu;
const noMore =
  /^(?:volg|ik wil|ik volg|follow) (?:de |het |the )?(.+?) (?:niet (?:meer|langer)|no longer|not any ?more)(?: volgen)?$/iu;

const moves =
  '(?:komt|komen|is|zijn|wordt|worden|gaat|gaan|zakt|zakken|stijgt|stijgen|goes?|gets?|comes?|rises?|falls?|drops?|are)';
const sides =
  '(boven|hoger (?:dan|is dan|wordt dan)|meer dan|over|above|higher than|onder|lager (?:dan|is dan|wordt dan)|minder dan|under|below|lower than)';
/** What comes between the figure and when to tell of it. */
const clause =
  '(?:(?:maar )?(?:alleen )?(?:als|zodra|wanneer|when|if|as soon as|only when|only if)(?: het(?: cijfer)?| ze| die| it| they)? )';
const bounded = new RegExp(
  `^(.+?) ${clause}?(?:${moves} )?${sides} (?:de |the )?([\\d.,]+%?)(?: (?!dagen|weken|days|weeks)\\p{L}+){0,2}(?: ${moves})?$`,
  'iu',
);
const standing = new RegExp(
  `^(.+?) (?:${clause}?(?:opvallend (?:is|zijn)|opvalt|opvallen|een signaal (?:geeft|geven)|er een signaal is|stands? out|gives? a signal)|(?:alleen |only )?(?:bij|at) (?:een|a) (?:signaal|signal))$`,
  'iu',
);
const always = /^(.+?) (?:alleen |only )?(?:bij|at) (?:elk|ieder|every) (?:nieuw |new )?(?:cijfer|figure)$/iu;
const aimed = new RegExp(
  `^(.+?) ${clause}(?:het |the )?(?:doel|target) (?:zo )?(?:niet (?:wordt )?(?:gehaald|haalt|halen)|is not met)(?: wordt)?$`,
  'iu',
);
const unread = new RegExp(`^(.+?) ${clause}.+$`, 'iu');

/** Which figure, and when they want to hear of it. */
function ruled(what: string): FollowSaid {
  const [, of, side = '', bound] = bounded.exec(what) ?? [];
  if (of !== undefined && bound !== undefined)
    return {
      kind: 'follow',
      of: figureIn(of),
      rule: { on: /^(?:onder|lager|minder|under|below|lower)/iu.test(side) ? 'below' : 'above', bound },
    };
  for (const [said, on] of [
    [standing, 'signal'],
    [always, 'any'],
    [aimed, 'target'],
    [unread, 'unread'],
  ] as const) {
    const [, named] = said.exec(what) ?? [];
    if (named !== undefined) return { kind: 'follow', of: figureIn(named), rule: { on } };
  }
  return { kind: 'follow', of: figureIn(what) };
}

/** null: what the conversation is about. */
function figureIn(words: string): string | null {
  return /^(?:dit|this)(?: cijfer| figure)?$/iu.test(words) ? null : words;
}

/** What is to be warned of has to say when, or it is about something else. */
function warned(what: string): FollowSaid | null {
  const said = ruled(what);
  return said.kind === 'follow' && said.rule && said.rule.on !== 'unread' ? said : null;
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
  const [, when] = warning.exec(line) ?? [];
  if (when !== undefined) return warned(when);
  const [, stopped] = stopping.exec(line) ?? noMore.exec(line) ?? [];
  if (stopped) return { kind: 'unfollow', of: figureIn(stopped) };
  const [, of] = following.exec(line) ?? wanting.exec(line) ?? [];
  return of ? ruled(of) : null;
}

function each(texts: readonly string[], said: FollowSaid): Record<string, FollowSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
