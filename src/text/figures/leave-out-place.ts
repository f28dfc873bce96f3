import { medianOf } from '../../statistics/median.ts';
import { type Element, elementsOf } from './elements.ts';
import { habitIn } from './figures.ts';
import { withPeriodsBefore } from './periods-before.ts';
import { plainTextOf } from './plain-text.ts';
import { tokensOf } from './tokens.ts';

const place =
  /(?:^|\s)(?:de|het|the|die|dat|that)\s+(eerste|tweede|derde|laatste|nieuwste|hoogste|laagste|piek|uitschieter|first|second|third|last|newest|highest|lowest|peak|outlier)(?!\p{L})/iu;
/** `Die 17`: a figure of the row by what it is. */
const itself = /(?:^|\s)(?:de|het|the|die|dat|that)\s+(\d[\d.,]*)(?![\p{L}\d%]|[.,]\d)/iu;
const FEWEST = 3;

type Figure = Extract<Element, { kind: 'figure' }>;

/**
 * `Als ik de eerste week weglaat`, `zonder de hoogste`, `zonder die 17`: a row without that figure, and what was left out as it
 * was written; null when none is named or it stands there twice, or the figures are no row of at least three.
 */
export function withoutPlace(given: string, said: string): { readonly text: string; readonly left: string } | null {
  const [, named = ''] = place.exec(said) ?? [];
  const [, value = ''] = itself.exec(said) ?? [];
  const plain = plainTextOf(given);
  const tokens = withPeriodsBefore(tokensOf(plain.text));
  const { elements } = elementsOf(tokens, habitIn(tokens));
  const figures = elements.filter((one) => one.kind === 'figure');
  if (figures.length < FEWEST) return null;
  const written = figures.map(({ start, end }) => plain.text.slice(start, end).trim());
  const at = named === '' ? onlyOne(value.replace(/[.,]+$/, ''), written) : placeOf(named.toLowerCase(), figures);
  const figure = figures[at];
  if (!figure) return null;
  const before = elements[elements.indexOf(figure) - 1];
  const isDated = before?.kind === 'period' && /^[\s:=(]*$/.test(plain.text.slice(before.end, figure.start));
  const start = isDated ? before.start : figure.start;
  const behind = /^\s*%?\)?\s*[,;]?[ \t]*\n?/.exec(plain.text.slice(figure.end))?.[0].length ?? 0;
  const own = written[at] ?? '';
  const left = isDated ? `${plain.text.slice(before.start, before.end)} (${own})` : own;
  const text = `${plain.text.slice(0, start)}${plain.text.slice(figure.end + behind)}`;
  return { text: text.replace(/[\s,;]+$/, ''), left };
}

function onlyOne(value: string, written: readonly string[]): number {
  const at = written.indexOf(value);
  return at === written.lastIndexOf(value) ? at : -1;
}

function placeOf(named: string, figures: readonly Figure[]): number {
  const values = figures.map(({ figure }) => figure.value);
  switch (named) {
    case 'eerste':
    case 'first':
      return 0;
    case 'tweede':
    case 'second':
      return 1;
    case 'derde':
    case 'third':
      return 2;
    case 'laatste':
    case 'nieuwste':
    case 'last':
    case 'newest':
      return values.length - 1;
    case 'laagste':
    case 'lowest':
      return values.indexOf(Math.min(...values));
    case 'uitschieter':
    case 'outlier': {
      const middle = medianOf(values);
      const apart = values.map((value) => Math.abs(value - middle));
      return apart.indexOf(Math.max(...apart));
    }
    default:
      return values.indexOf(Math.max(...values));
  }
}
