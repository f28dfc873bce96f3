import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Question } from '../../../src/features/quiz/question.ts';

/** The answer to a question, from the extract of what was published; in the unit of the answer, not rounded. */
export function recomputed({ id, recompute }: Question): number {
  if (!recompute) throw new Error(`Nothing is published that ${id} follows from`);
  const { file, operation, cells, limit = 0, times } = recompute;
  const operate = operations[operation];
  if (!operate) throw new Error(`There is no operation ${operation}`);
  return operate(valuesOf(file, cells), limit) * (times ?? 1);
}

/** Empty cells of a column are left out; where columns are compared, so are rows in which one of them is empty. */
function valuesOf(file: string, cells: readonly string[]): readonly number[] {
  const [columns = [], ...rows]: string[][] = parse(readFileSync(new URL(`data/${file}`, import.meta.url)), {
    comment: '#',
    comment_no_infix: true,
  });
  const named = cells.map((cell) => {
    const [row = '', column = ''] = cell.split('/');
    const at = columns.indexOf(column);
    const texts = rows.filter(([key]) => row === 'every' || key === row).map((each) => each[at] ?? '');
    if (at < 0 || texts.length === 0) throw new Error(`${file} has no ${cell}`);
    return texts;
  });
  return named.flatMap((texts) =>
    texts.filter((_, place) => named.every((each) => each[texts.length === 1 ? 0 : place] !== '')).map(Number),
  );
}

type Operation = (values: readonly number[], limit: number) => number;

const operations: Readonly<Record<string, Operation>> = {
  sum,
  mean,
  median: (values) => {
    const ordered = values.toSorted((left, right) => left - right);
    return mean([at(ordered, Math.floor((ordered.length - 1) / 2)), at(ordered, Math.ceil((ordered.length - 1) / 2))]);
  },
  highest: (values) => Math.max(...values),
  lowest: (values) => Math.min(...values),
  spread: (values) => Math.max(...values) - Math.min(...values),
  change: (values) => sum(second(values)) - sum(first(values)),
  'percent-change': percentChange,
  direction: (values, limit) => (Math.abs(percentChange(values)) < limit ? 0 : Math.sign(percentChange(values))),
  ratio: (values) => at(values, 0) / at(values, 1),
  share: ([part = NaN, ...whole]) => (100 * part) / sum(whole),
  'share-of-largest': (values, limit) =>
    (100 * sum(values.toSorted((left, right) => right - left).slice(0, limit))) / sum(values),
  /** From the mean of everybody, of one group and of the other. */
  'share-of-second-group': ([all = NaN, one = NaN, other = NaN]) => (100 * (all - one)) / (other - one),
  'percent-of-parts-above-total': ([total = NaN, ...parts]) => (100 * (sum(parts) - total)) / total,
  'stock-difference': ([start = NaN, started = NaN, ended = NaN, end = NaN]) => Math.abs(start + started - ended - end),
  'count-below': (values, limit) => values.filter((value) => value < limit).length,
  'count-from': (values, limit) => values.filter((value) => value >= limit).length,
  'count-below-mean': (values) => values.filter((value) => value < mean(values)).length,
  'count-to-half': (values) => {
    let counted = 0;
    return (
      1 +
      values
        .toSorted((left, right) => right - left)
        .findIndex((value) => {
          counted += value;
          return counted >= sum(values) / 2;
        })
    );
  },
  'count-falls': (values) => pairs(values).filter(([before, after]) => after < before).length,
  'count-differences': (values) => pairs(values).filter(([before, after]) => after !== before).length,
  'count-rises-in-a-row': (values) =>
    values.filter((value, place) => place > 0 && value > at(values, place - 1)).length,
  'small-among-ten-most-changed': (values, limit) =>
    pairs(values)
      .toSorted((left, right) => relative(right) - relative(left))
      .slice(0, 10)
      .filter(([before]) => before < limit).length,
};

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function at(values: readonly number[], place: number): number {
  return values[place] ?? NaN;
}

/** Values come as those of before, then those of after. */
function first(values: readonly number[]): readonly number[] {
  return values.slice(0, values.length / 2);
}

function second(values: readonly number[]): readonly number[] {
  return values.slice(values.length / 2);
}

function pairs(values: readonly number[]): readonly (readonly [number, number])[] {
  return first(values).map((before, place) => [before, at(second(values), place)] as const);
}

function percentChange(values: readonly number[]): number {
  return (100 * (sum(second(values)) - sum(first(values)))) / sum(first(values));
}

function relative([before, after]: readonly [number, number]): number {
  return Math.abs(after / before - 1);
}
