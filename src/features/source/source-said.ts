import type { SourceKind } from './source.ts';

/** What people can type about sources and partners. */
export type SourceSaid =
  | { readonly kind: 'find-sources'; readonly about: string | null; readonly wants: SourceKind | null }
  | { readonly kind: 'new-source'; readonly of: SourceKind };

const lines: Readonly<Record<string, SourceSaid>> = {
  ...each(
    [
      'bronnen',
      'alle bronnen',
      'welke bronnen zijn er',
      'zoek bronnen',
      'find sources',
      'bekijk deze bron',
      'wijzig deze bron',
      'deze bron is er niet meer',
      'sources',
      'all sources',
      'look at this source',
      'change this source',
      'this source is not there any more',
    ],
    { kind: 'find-sources', about: null, wants: 'source' },
  ),
  ...each(
    [
      'partners',
      'alle partners',
      'welke partners zijn er',
      'wie kan dit leveren',
      'all partners',
      'who can supply this',
    ],
    {
      kind: 'find-sources',
      about: null,
      wants: 'partner',
    },
  ),
  ...each(['nieuwe bron', 'bron toevoegen', 'bewaar deze bron', 'new source', 'add a source', 'save this source'], {
    kind: 'new-source',
    of: 'source',
  }),
  ...each(['nieuwe partner', 'partner toevoegen', 'new partner', 'add a partner'], {
    kind: 'new-source',
    of: 'partner',
  }),
};

const data = '(?:gegevens|cijfers|data|bronnen|figures|sources)';
const patterns: readonly (readonly [RegExp, SourceKind | null])[] = [
  [new RegExp(`^welke ${data} (?:zijn er|hebben we|bestaan er) (?:over|van|voor) (.+)$`, 'iu'), null],
  [new RegExp(`^waar vind ik ${data} over (.+)$`, 'iu'), null],
  [/^bij welke bron moet ik zijn voor (.+)$/iu, null],
  [new RegExp(`^bij wie (?:moet|kan) ik (?:zijn|terecht) voor ${data} (?:over|van) (.+)$`, 'iu'), 'partner'],
  [new RegExp(`^whom? (?:do|can|should) i ask for ${data} (?:about|on) (.+)$`, 'iu'), 'partner'],
  [new RegExp(`^wie heeft ${data} (?:over|van) (.+)$`, 'iu'), 'partner'],
  [new RegExp(`^wie (?:kan|zou) ${data} (?:over|van) (.+?) (?:kunnen )?(?:aanleveren|leveren)$`, 'iu'), 'partner'],
  [new RegExp(`^(?:what|which) ${data} (?:are there|is there|do we have) (?:about|on) (.+)$`, 'iu'), null],
  [new RegExp(`^where (?:can|do) i find ${data} (?:about|on) (.+)$`, 'iu'), null],
  [new RegExp(`^who has ${data} (?:about|on) (.+)$`, 'iu'), 'partner'],
];
const longestLine = 160;

/** null when the text is about something else. */
export function parseSourceCommand(text: string): SourceSaid | null {
  if (text.length > longestLine) return null;
  const line = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s?!.]+$/u, '');
  const known = lines[line.toLowerCase()];
  if (known) return known;
  for (const [pattern, wants] of patterns) {
    const [, about] = pattern.exec(line) ?? [];
    if (about) return { kind: 'find-sources', about, wants };
  }
  return null;
}

function each(texts: readonly string[], said: SourceSaid): Record<string, SourceSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
