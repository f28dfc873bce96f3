import type { Wanted } from './overview.ts';

/** What a manager can type about how work with data goes. */
export type InsightSaid =
  { readonly kind: 'overview'; readonly of: Wanted } | { readonly kind: 'overview-export'; readonly of: Wanted };

const longestLine = 80;
const begin =
  /^(?:toon |geef |laat zien |show )?(?:me |mij )?(?:(?:het|een|the|an) )?(exporteer |export |download )?(?:(?:het|the) )?(?:management ?)?(?:overzicht|overview)(?: (?:voor|for) (?:het )?management)?(?: (?:van|over|of|for) (.+))?$/;
const goes =
  /^(?:hoe (?:staat|gaat) het (?:hier |bij ons )?met (?:het )?werken met data|how is (?:working|work) with data going)(?: (?:here|hier))?$/;
const periods: readonly (readonly [RegExp, Wanted])[] = [
  [/^(?:de |the )?(?:deze|huidige|this|current) (?:maand|month)$/, 'this-month'],
  [/^(?:de |the )?(?:vorige|afgelopen|laatste|last|previous)? ?(?:maand|month)$/, 'month'],
  [/^(?:het |the )?(?:vorig|vorige|afgelopen|laatste|dit|last|previous|this)? ?(?:kwartaal|quarter)$/, 'quarter'],
];

/** null when the text is about something else. */
export function parseInsightCommand(text: string): InsightSaid | null {
  if (text.length > longestLine) return null;
  const line = text
    .toLowerCase()
    .split(/[\s!?.,]+/u)
    .filter(Boolean)
    .join(' ');
  if (goes.test(line)) return { kind: 'overview', of: 'month' };
  const found = begin.exec(line);
  if (!found) return null;
  const [, leaving, named] = found;
  const of = named === undefined ? 'month' : periods.find(([words]) => words.test(named))?.[1];
  if (of === undefined) return null;
  return { kind: leaving === undefined ? 'overview' : 'overview-export', of };
}
