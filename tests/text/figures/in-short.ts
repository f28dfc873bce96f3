import type { OwnNumbers, OwnPair, OwnPeriod, OwnPoint, OwnSeries } from '../../../src/text/figures/account.ts';
import { ownNumbersIn } from '../../../src/text/figures/own-numbers.ts';

/** What was understood of a text, in lines a person can compare: series and pairs, what was left out, what is asked. */
export interface InShort {
  readonly found: readonly string[];
  readonly leftOut?: readonly string[];
  readonly asks?: string;
}

export function inShort(text: string): InShort {
  const own = ownNumbersIn(text);
  if (own.kind === 'refused') return { found: [`refused ${own.reason}`] };
  const leftOut = own.leftOut.map((piece) => {
    const check = piece.agrees === null ? '' : piece.agrees ? ' (agrees)' : ` (is ${rounded(piece.computed)})`;
    return `${piece.reason} ${piece.text}${check}`;
  });
  const rest = leftOut.length ? { leftOut } : {};
  if (own.kind === 'nothing') return { found: [], ...rest };
  const asks = own.questions.length ? { asks: own.questions.join(' ') } : {};
  return { found: [...own.series.map(seriesInShort), ...own.pairs.map(pairInShort)], ...rest, ...asks };
}

export function understood(text: string): Extract<OwnNumbers, { kind: 'understood' }> {
  const own = ownNumbersIn(text);
  if (own.kind !== 'understood') throw new TypeError(`${own.kind}: ${text}`);
  return own;
}

function seriesInShort({ label, unit, kind, frequency, arrangement, points }: OwnSeries): string {
  const nature = [unit, kind, frequency].map((one) => one ?? '?').join(' ');
  return `${arrangement}${label ? ` '${label}'` : ''}, ${nature}: ${points.map(pointInShort).join(', ')}`;
}

function pointInShort({ period, label, value, numerator, denominator }: OwnPoint): string {
  const name = period ? periodInShort(period) : label;
  const figure = value === null ? 'missing' : rounded(value);
  const part = denominator === null ? '' : ` of ${numerator}/${denominator}`;
  return `${name ? `${name} ` : ''}${figure}${part}`;
}

function pairInShort(pair: OwnPair): string {
  const label = pair.label ? ` '${pair.label}'` : '';
  if (pair.kind === 'before-after') return `before-after${label}, ${pair.unit ?? '?'}: ${pair.before} > ${pair.after}`;
  return `part${label}: ${pair.period ? `${periodInShort(pair.period)} ` : ''}${pair.part}/${pair.whole}`;
}

function periodInShort(period: OwnPeriod): string {
  switch (period.kind) {
    case 'week':
      return `${period.year ?? ''}w${period.week}`;
    case 'month':
      return `${period.year ?? ''}m${period.month}`;
    case 'quarter':
      return `${period.year ?? ''}q${period.quarter}`;
    case 'half-year':
      return `${period.year ?? ''}h${period.half}`;
    case 'year':
      return `${period.year}`;
    case 'day':
      return `${period.year ?? ''}-${period.month}-${period.day}`;
    case 'days':
      return `${period.year ?? ''}-${period.from.month}-${period.from.day}/${period.to.month}-${period.to.day}`;
    case 'ago':
      return `${period.ago} ${period.frequency ?? 'time'} ago`;
  }
}

function rounded(value: number | null): string {
  return value === null ? '' : String(Number(value.toFixed(3)));
}
