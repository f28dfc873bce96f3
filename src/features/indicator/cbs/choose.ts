import type { Frequency } from '../../../time/period.ts';
import type { IndicatorKind } from '../indicator.ts';
import type { CbsDimension, CbsLink, CbsTable } from './cbs-table.ts';

/** What somebody filled in about a table; everything as the card sends it. */
export interface Filled {
  readonly measure?: string | undefined;
  readonly frequency?: string | undefined;
  readonly kind?: string | undefined;
  /** Codes or names of regions, with commas or new lines between them; the first is the whole. */
  readonly regions?: string | undefined;
  /** A code or name for every dimension that is no region, in the order of the table. */
  readonly values: readonly (string | undefined)[];
}

/** Which part of the form cannot be used, with what was typed and what comes close. */
export interface Unclear {
  readonly field: 'measure' | 'frequency' | 'kind' | 'regions' | { readonly dimension: string };
  readonly typed: string;
  readonly near: readonly string[];
}

export type Chosen =
  | { readonly kind: 'chosen'; readonly link: CbsLink; readonly as: CbsKind }
  | { readonly kind: 'unclear'; readonly unclear: readonly Unclear[] };

/** A duration or a rate of CBS comes without what it was computed from, and is read as a percentage is. */
export const cbsKinds = ['flow', 'stock', 'proportion', 'money'] as const satisfies readonly IndicatorKind[];
export type CbsKind = (typeof cbsKinds)[number];

const mostRegions = 10;
const mostNear = 5;

export function choose(table: CbsTable, filled: Filled): Chosen {
  const unclear: Unclear[] = [];
  const pick = <Found>(field: Unclear['field'], typed: string | undefined, found: Found | Near): Found | null => {
    if (!(found instanceof Near)) return found;
    unclear.push({ field, typed: typed ?? '', near: found.titles });
    return null;
  };
  const measure = pick('measure', filled.measure, find(filled.measure, table.measures));
  const frequency = pick('frequency', filled.frequency, oneOf<Frequency>(filled.frequency, table.frequencies));
  const kind = pick('kind', filled.kind, oneOf<CbsKind>(filled.kind, cbsKinds));
  const plain = table.dimensions.filter(({ isRegion }) => !isRegion);
  const fixed = plain.map((dimension, place) => {
    const typed = filled.values[place] ?? usual(dimension);
    return [dimension.code, pick({ dimension: dimension.code }, typed, find(typed, dimension.values))?.code] as const;
  });
  const regional = table.dimensions.find(({ isRegion }) => isRegion);
  const areas = regional
    ? regionsIn(filled.regions ?? '', regional, (typed, near) => unclear.push({ field: 'regions', typed, near }))
    : [];
  if (unclear.length > 0 || !measure || !frequency || !kind) return { kind: 'unclear', unclear };
  return {
    kind: 'chosen',
    as: kind,
    link: {
      table: table.id,
      measure: measure.code,
      frequency,
      fixed: Object.fromEntries(fixed.map(([dimension, code]) => [dimension, code ?? ''])),
      regions: regional ? { dimension: regional.code, areas } : null,
    },
  };
}

/** What most people mean where they choose nothing: the total, or else the first. */
export function usual({ values }: CbsDimension): string {
  return (values.find(({ title }) => /^totaal\b/iu.test(title)) ?? values[0])?.code ?? '';
}

/** What was not found, with the titles that come close. */
class Near {
  readonly titles: readonly string[];

  constructor(titles: readonly string[]) {
    this.titles = titles;
  }
}

interface Titled {
  readonly code: string;
  readonly title: string;
}

/** By its code, its title, or the only title that begins with or holds what was typed. */
function find<One extends Titled>(typed: string | undefined, all: readonly One[]): One | Near {
  const wanted = plainOf(typed ?? '');
  if (wanted === '') return all.length === 1 && all[0] ? all[0] : new Near(titlesOf(all));
  const exact = all.filter(
    (one) => one.code === typed || plainOf(one.code) === wanted || plainOf(one.title) === wanted,
  );
  // `Utrecht` is a province and a municipality: two with one name are asked about.
  if (exact.length === 1 && exact[0]) return exact[0];
  if (exact.length > 1) return new Near(exact.map(({ code, title }) => `${title} (${code.trim()})`));
  const near = all.filter(({ title }) => plainOf(title).includes(wanted));
  return near.length === 1 && near[0] ? near[0] : new Near(titlesOf(near));
}

function titlesOf(all: readonly Titled[]): readonly string[] {
  return all.slice(0, mostNear).map(({ title }) => title);
}

function plainOf(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

function oneOf<Word extends string>(typed: string | undefined, words: readonly Word[]): Word | Near {
  const found = words.find((word) => word === typed) ?? (words.length === 1 ? words[0] : undefined);
  return found ?? new Near([]);
}

function regionsIn(
  typed: string,
  { values }: CbsDimension,
  unknown: (typed: string, near: readonly string[]) => void,
): { readonly code: string; readonly area: string }[] {
  const names = typed
    .split(/[,;\n]/u)
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) unknown('', []);
  const found = names.slice(0, mostRegions).flatMap((name) => {
    const region = find(name, values);
    if (!(region instanceof Near)) return [{ code: region.code, area: region.title.trim() }];
    unknown(name, region.titles);
    return [];
  });
  return found.filter((one, place) => found.findIndex(({ code }) => code === one.code) === place);
}
