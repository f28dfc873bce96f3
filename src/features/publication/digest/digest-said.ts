import { exportForms, type ExportForm } from '../../../shared/offered-file.ts';

/** What people can type about the figures of a period and what is told beside them. */
export type DigestSaid =
  | { readonly kind: 'digest-preview' }
  /** null: of what the conversation is about. */
  | { readonly kind: 'figure-details'; readonly of: string | null }
  | { readonly kind: 'digest-used' }
  /** null: of what the conversation is about. */
  | { readonly kind: 'export-figure'; readonly of: string | null; readonly as: ExportForm }
  /** null: to be chosen. */
  | { readonly kind: 'tell-story'; readonly beside: string | null };

const lines: Readonly<Record<string, DigestSaid>> = {
  ...each(
    [
      'weekbericht voorbeeld',
      'voorbeeld weekbericht',
      'voorbeeld van het weekbericht',
      'toon het weekbericht',
      'weekly digest preview',
      'preview weekly digest',
      'preview of the weekly message',
    ],
    { kind: 'digest-preview' },
  ),
  ...each(
    [
      'bekijk dit cijfer',
      'details',
      'look at this figure',
      // The proposal stands on the card of the figure.
      'ijk opnieuw',
      'compute what is ordinary anew',
    ],
    { kind: 'figure-details', of: null },
  ),
  ...each(['de grafiek als bestand', 'the chart as a file'], { kind: 'export-figure', of: null, as: 'svg' }),
  ...each(['de cijfers als bestand', 'the figures as a file'], { kind: 'export-figure', of: null, as: 'xlsx' }),
  ...each(['gebruikt bij een besluit', 'used for a decision'], { kind: 'digest-used' }),
  ...each(
    [
      'vertel een praktijkverhaal',
      'praktijkverhaal',
      'tell a story from practice',
      'story from practice',
      // What stands on the card of a story is done there: typed, it leads to a new one.
      'stuur naar de eigenaar',
      'send to the owner',
      'keur dit verhaal goed',
      'approve this story',
      'keur dit verhaal niet goed',
      'do not approve this story',
      'bewaar en keur goed',
      'save and approve',
      'trek dit verhaal in',
      'withdraw this story',
    ],
    { kind: 'tell-story', beside: null },
  ),
};

const formWords: Readonly<Record<ExportForm, RegExp>> = {
  xlsx: /^(?:naar |to )?(?:excel|xlsx)$/i,
  csv: /^csv$/i,
  svg: /^(?:de )?(?:grafiek|plaatje|afbeelding|svg|picture|chart|image)$/i,
};
const exporting = /^(?:exporteer|exporteren|export)\b(?: (.*?))??(?: (?:als|naar|as|to) (?:een |an? )?([a-z]+))?$/i;
/** 'Exporteer de grafiek van …': the form stands before the figure. */
const chartOf = /^(?:exporteer|export) (?:de |the )?(?:grafiek|chart)(?: (?:van |of )(.+))?$/i;
/** 'Stuur me de cijfers van … in Excel'. */
const sent =
  /^(?:ik wil (?:graag )?|kan ik |kun je (?:me |mij )?|can i (?:get )?|i want )?(?:stuur|mail|geef|download|downloaden|send|give|export)?(?: me| mij)? ?(?:de |the )?(?:cijfers|gegevens|data|reeks|tabel|figures|table) (?:van|over|of|about) (?:de |het |the )?(.+?) (?:in|als|naar|as|to) (?:een |an? )?(excel|xlsx|csv)(?:-?bestand| file)?(?: (?:sturen|krijgen|hebben|downloaden|ontvangen|graag|please))?$/i;
/** Of a weekly post: another list leaves there. */
const ofPost = /^(?:de |the )?(?:kanalen|channels)$/i;

/** null when it is something else. */
function exported(line: string): DigestSaid | null {
  const chart = chartOf.exec(line);
  if (chart) return { kind: 'export-figure', of: chart[1] ?? null, as: 'svg' };
  const [, asked, into = ''] = sent.exec(line) ?? [];
  if (asked) return { kind: 'export-figure', of: asked, as: formWords.csv.test(into) ? 'csv' : 'xlsx' };
  const found = exporting.exec(line);
  if (!found || ofPost.test(found[1] ?? '')) return null;
  const form = found[2];
  const as = form === undefined ? 'xlsx' : exportForms.find((one) => formWords[one].test(form));
  return as ? { kind: 'export-figure', of: found[1] || null, as } : null;
}

const longestLine = 120;
const details = /^(?:toon )?(?:de )?details (?:van |over |of |about )?(.+)$/i;
const story = /^(?:vertel een |tell a )?(?:praktijkverhaal|story(?: from practice)?) (?:bij|over|beside|about) (.+)$/i;

/** null when it is something else. */
export function parseDigestCommand(text: string): DigestSaid | null {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!?.]+$/, '');
  if (line === '' || line.length > longestLine) return null;
  const known = lines[line.toLowerCase()];
  if (known) return known;
  const leaving = exported(line);
  if (leaving) return leaving;
  const [, of] = details.exec(line) ?? [];
  if (of) return { kind: 'figure-details', of };
  const [, beside] = story.exec(line) ?? [];
  return beside ? { kind: 'tell-story', beside } : null;
}

function each(texts: readonly string[], command: DigestSaid): Record<string, DigestSaid> {
  return Object.fromEntries(texts.map((text) => [text, command]));
}
