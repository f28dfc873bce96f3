import { maskPersonalData } from '../../../text/personal-data/personal-data.ts';
import type { OwnFrequency } from '../../../text/figures/account.ts';
import { frequencyHeaded } from '../../../text/figures/period-labels.ts';
import { averageWords, denominatorHeader, medianWords, targetWords, totalWords } from '../../../text/figures/words.ts';
import { fold } from '../../../text/words/normal-words.ts';
import { errorsAllowed, errorsBetween } from '../../../text/words/similar-words.ts';
import { findIndicators } from '../find-indicator.ts';
import type { Indicator } from '../indicator.ts';
import type { Cell } from './workbook.ts';

/** What a column holds when its heading says so. */
export type Role =
  | 'indicator'
  | 'area'
  | 'period'
  | 'period-end'
  | 'year'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'note'
  | 'status'
  | 'ignored'
  | 'person';

/** What a heading, or a label beside figures, says. */
export type Label =
  | { readonly kind: 'role'; readonly role: Role; readonly frequency: OwnFrequency | null; readonly isStart: boolean }
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'total' | 'summary' | 'other' };

export interface Names {
  labelOf(text: string): Label;
  indicatorNamed(text: string): Indicator | null;
  areaNamed(text: string): string | null;
  /** Names much like this one, at most three. */
  indicatorsNear(text: string): readonly Indicator[];
  areasNear(text: string): readonly string[];
}

const roles: readonly (readonly [Role, RegExp])[] = [
  [
    'indicator',
    /^(?:naam )?(?:indicator(?:en|s)?|indicatornaam|onderwerp|maatstaf|kpi|measure|metric)(?: (?:naam|name))?$/,
  ],
  [
    'area',
    /^(?:naam )?(?:gebied(?:en)?|gebiedsnaam|wijk(?:en)?|wijknaam|buurt(?:en)?|buurtnaam|stadsdeel|stadsdelen|kern(?:en)?|dorp(?:en)?|gemeente|regio|locatie|area|district|neighbourhood|region|municipality)$/,
  ],
  [
    'period-end',
    /^(?:tot(?: en met)?|t\/m|einddatum|eind(?:e)?(?: van)?(?: de)? ?(?:week|maand|periode)?|week ?eind(?:e)?|until|to|end(?: date)?)$/,
  ],
  [
    'period',
    /^(?:periode|period|tijdvak|datum|date|peildatum|peilmoment|startdatum|begindatum|start(?: date)?|begin(?: van)?(?: de)? ?(?:week|maand|periode)?|week ?begin|week ?start|vanaf|van|from|maandag|monday)$/,
  ],
  ['note', /^(?:opmerking(?:en)?|toelichting(?:en)?|notitie(?:s)?|bijzonderheden|notes?|remarks?|comments?)$/],
  ['status', /^status$/],
  ['numerator', /^(?:teller|numerator|waarvan|deel)$/],
  [
    'value',
    /^(?:waarde|aantal(?:len)?|value|count|cijfers?|figures?|bedrag|amount|percentage|resultaat|realisatie|stand|score|number)$/,
  ],
  [
    'person',
    /^(?:bsn|burgerservicenummer|geboortedatum|achternaam|voornaam|naam client|clientnaam|e-?mail(?:adres)?|telefoon(?:nummer)?|adres)$/,
  ],
  ['ignored', /^(?:nr|nummer|no|#|rij|id|code|eenheid|unit|bron|source|eigenaar|owner)$/],
];
const startOfPeriod = /begin|start|vanaf|^van$|from|maandag|monday/;
const changeWords =
  /^(?:verschil|verandering|mutatie|groei|toename|afname|ontwikkeling|change|difference|growth|trend|index|cumulatief|ytd|% ?(?:verschil|verandering|van|totaal|of)|aandeel|share|t\.?o\.?v\.?)/;

/** What the words in a file can stand for. Every text is looked at once. */
export function namesOf(indicators: readonly Indicator[], areas: readonly string[]): Names {
  const byName = new Map<string, Indicator>();
  for (const indicator of indicators)
    for (const name of [...indicator.also, indicator.name.en, indicator.name.nl, indicator.id])
      byName.set(bare(name), indicator);
  const byArea = new Map(areas.map((area) => [bare(area), area]));
  const indicatorNamed = once((text) => byName.get(bare(text)) ?? byName.get(withoutUnit(text)) ?? null);
  const areaNamed = once((text) => byArea.get(bare(text)) ?? byArea.get(withoutKind(text)) ?? null);
  return {
    indicatorNamed,
    areaNamed,
    labelOf: once((text): Label => {
      const indicator = indicatorNamed(text);
      if (indicator !== null) return { kind: 'indicator', indicator };
      const area = areaNamed(text);
      return area === null ? wordsLabel(text) : { kind: 'area', area };
    }),
    indicatorsNear(text) {
      const own = near(bare(text), byName);
      const found = findIndicators(text, indicators, 'nl').filter(({ confidence }) => confidence !== 'weak');
      return [...new Set([...own, ...found.map(({ indicator }) => indicator)])].slice(0, 3);
    },
    areasNear: (text) => near(bare(text), byArea).slice(0, 3),
  };
}

/** A long table says the same words in every row. */
function once<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const own = read(text);
    kept.set(text, own);
    return own;
  };
}

function wordsLabel(text: string): Label {
  const words = withoutUnit(text);
  if (totalWords.test(words)) return { kind: 'total' };
  if ([averageWords, medianWords, targetWords, changeWords].some((pattern) => pattern.test(words)))
    return { kind: 'summary' };
  const role = roles.find(([, pattern]) => pattern.test(words))?.[0];
  if (role !== undefined) return { kind: 'role', role, frequency: null, isStart: startOfPeriod.test(words) };
  // `Week 2026` above weeks.
  const kindOfPeriod = words.replace(/ ?\b(?:19|20)\d\d$/, '');
  const frequency = kindOfPeriod.length <= 30 ? frequencyHeaded(kindOfPeriod) : null;
  if (frequency !== null && !/\d/.test(kindOfPeriod))
    return {
      kind: 'role',
      role: frequency === 'year' ? 'year' : 'period',
      frequency,
      isStart: startOfPeriod.test(words),
    };
  if (denominatorHeader.test(words)) return { kind: 'role', role: 'denominator', frequency: null, isStart: false };
  return { kind: 'other' };
}

/** Without capitals, diacritics, doubled spaces and the marks of footnotes. */
export function bare(text: string): string {
  return fold(text.slice(0, LONGEST))
    .replace(/[*¹²³†]+$/, '')
    .replace(/[\s_]+/g, ' ')
    .replace(/^[\s:.-]+|[\s:.]+$/g, '');
}

/** `Wachttijd Wmo (dagen)`, `Waarde in %`, `Aantal Wmo-meldingen`. */
function withoutUnit(text: string): string {
  return bare(text.replace(/[([][^)\]]{0,40}[)\]]/g, ' '))
    .replace(/ (?:in|per|x) (?:%|procent|dagen|days|euro|eur|€|1\.?000)$/, '')
    .replace(/ [%€]$/, '')
    .replace(/^(?:het )?aantal (?=\S)/, '');
}

function withoutKind(text: string): string {
  return bare(text).replace(/^(?:wijk|buurt|stadsdeel|dorp|kern|gemeente|gebied) (?!\d+$)/, '');
}

function near<T>(text: string, byName: ReadonlyMap<string, T>): T[] {
  const most = errorsAllowed(text.length);
  if (most === 0) return [];
  const found = [...byName]
    .map(([name, one]) => ({ one, errors: errorsBetween(text, name, most) }))
    .filter(({ errors }) => errors !== null);
  return [...new Set(found.toSorted((left, right) => (left.errors ?? 0) - (right.errors ?? 0)).map(({ one }) => one))];
}

const LONGEST = 120;
const SHOWN = 40;

/** What a cell shows, short enough to quote, without what is somebody's own. */
export function shown(cell: Cell): string {
  const text = maskPersonalData(textOf(cell)).replace(/\s+/g, ' ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'percent':
      return `${Number((100 * cell.value).toPrecision(12))}%`;
    case 'date':
      return cell.day;
    case 'error':
      return cell.code;
    case 'empty':
    case 'merged':
    case 'formula-without-value':
      return '';
  }
}
