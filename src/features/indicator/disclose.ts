import {
  type Cell,
  type DisclosureRefused,
  type DisclosureRule,
  isSmall,
  isSmallGroup,
} from '../../statistics/disclosure/cell.ts';
import { coverMean } from '../../statistics/disclosure/cover-mean.ts';
import { discloseParts } from '../../statistics/disclosure/parts.ts';
import { discloseRate } from '../../statistics/disclosure/ratio.ts';
import type { Reading } from '../../statistics/reading/reading.ts';
import type { Point, Series } from '../../statistics/series.ts';
import { startOf } from '../../time/period.ts';
import type { Indicator } from './indicator.ts';

export interface AreaSeries {
  readonly area: string;
  readonly series: Series;
}

/** What a ratio is per; its base is never shown beside it, so that nobody can count who is not in it. */
const per = { proportion: 100, rate: 1_000 } as const;

/**
 * Which points of a reading say too much about few people (interpretation 1.12). `all` are the areas of the indicator:
 * whoever asks for the whole and for every part but one would know that one by subtraction. Returns indices.
 */
export function pointsToHide(
  { kind, disclosure, wholeArea }: Indicator,
  { reading, area }: { readonly reading: Reading; readonly area: string },
  all: readonly AreaSeries[],
  threshold: number,
): ReadonlySet<number> {
  if (disclosure === 'none' || kind === 'duration' || kind === 'money') return new Set();
  const rule = { threshold, incomeLike: disclosure === 'income' };
  if (kind === 'proportion' || kind === 'rate')
    return hiddenOf(reading.points.map((point) => (point.value === null ? null : ratioCell(kind, point, rule))));
  const sums = all.map(summed(reading.periodsPerPoint));
  return coverMean(reading, hiddenOf(countCells(kind, { reading, area }, sums, wholeArea, rule)), rule);
}

/** What cannot be judged is not shown. */
function hiddenOf(cells: readonly (Cell | DisclosureRefused | null)[]): ReadonlySet<number> {
  return new Set([...cells.entries()].flatMap(([index, cell]) => (cell && cell.kind !== 'shown' ? [index] : [])));
}

function ratioCell(kind: 'proportion' | 'rate', { numerator, denominator }: Point, rule: DisclosureRule) {
  if (numerator === null || denominator === null) return hiddenCell;
  return discloseRate(numerator, denominator, per[kind], rule);
}

const hiddenCell: Cell = { kind: 'hidden', reason: 'small' };

type Sums = ReadonlyMap<string, number | null>;

function countCells(
  kind: 'flow' | 'stock',
  { reading, area }: { readonly reading: Reading; readonly area: string },
  all: readonly { readonly area: string; readonly sums: Sums }[],
  wholeArea: string,
  rule: DisclosureRule,
): (Cell | DisclosureRefused | null)[] {
  const parts = all.filter((one) => one.area !== wholeArea);
  let last: number | null = null;
  return reading.points.map(({ period, value }) => {
    if (value === null) return null;
    const cell = inItsWhole(
      value,
      area,
      parts.map((part) => ({ area: part.area, value: part.sums.get(startOf(period)) ?? null })),
      rule,
    );
    if (kind === 'flow' || cell.kind !== 'shown') return cell;
    // A change of a large stock is the difference of many who came and went; of a small one it is about persons.
    if (last !== null && isSmallGroup(value) && isSmall(value - last, rule))
      return { kind: 'hidden', reason: 'change' };
    last = value;
    return cell;
  });
}

/** Among the other parts where they are all known; alone where they are not. */
function inItsWhole(
  value: number,
  area: string,
  parts: readonly { readonly area: string; readonly value: number | null }[],
  rule: DisclosureRule,
): Cell | DisclosureRefused {
  const known = parts.flatMap((part) => (part.value === null ? [] : [part.value]));
  if (known.length < 2 || known.length < parts.length) return alone(value, rule);
  const disclosed = discloseParts(known, rule);
  if (disclosed.kind === 'refused') return disclosed;
  const place = parts.findIndex((part) => part.area === area);
  return place < 0 ? disclosed.total : (disclosed.parts[place] ?? hiddenCell);
}

function alone(value: number, rule: DisclosureRule): Cell {
  return isSmall(value, rule) ? hiddenCell : { kind: 'shown', value };
}

/** Per period the sum of so many periods up to and including it, as the points of a reading are summed. */
function summed(size: number) {
  return ({ area, series: { points } }: AreaSeries): { readonly area: string; readonly sums: Sums } => ({
    area,
    sums: new Map(
      points.map(({ period }, index) => {
        const window = points.slice(Math.max(0, index - size + 1), index + 1).map(({ value }) => value);
        const isWhole = window.length === size && !window.includes(null);
        return [startOf(period), isWhole ? window.reduce<number>((sum, value) => sum + (value ?? 0), 0) : null];
      }),
    ),
  });
}
