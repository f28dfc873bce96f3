import { frequencyOfSpan } from './nature.ts';
import type { OwnPoint, OwnSeries } from './account.ts';
import { emptyPoint, type Found, none, pointOf, type Reader, seriesOf, wordsAround } from './found.ts';
import { labelBefore, labelOfClause } from './labels.ts';
import { type Element, text } from './elements.ts';
import { runsOf } from './runs.ts';
import type { Token } from './tokens.ts';
import { countWords } from './words.ts';

/** Rows of figures with nothing but separators between them. */
export function listSeries({ source, tokens, elements }: Reader): Found | null {
  const runs = runsOf(tokens, elements);
  const figures = elements.filter(({ kind }) => kind === 'figure').length;
  const isAll = runs.length === 1 && runs[0]?.length === elements.length && figures > 1;
  const lists = (isAll ? runs : runs.filter((run) => run.filter(({ kind }) => kind === 'figure').length > 2))
    .map((run) => withoutSize(run, tokens))
    .filter((run) => run.length > 1);
  if (!lists.length) return null;
  const series = lists.map((run): OwnSeries => {
    const label = labelBefore(source, tokens, run[0]?.index ?? 0);
    const points = run.map((one) => (one.kind === 'figure' ? pointOf(one.figure, null, '') : emptyPoint));
    const units = run.flatMap((one) => (one.kind === 'figure' ? [one.figure.unit] : []));
    const own = lists.length > 1 && label !== '' ? label : wordsAround(source, run);
    // In `31, 28 en 35%` and `31, 28 en 35 dagen` the unit of the last is that of all.
    const shared =
      units.at(-1) && units.slice(0, -1).every((unit) => unit === null) ? units.map(() => units.at(-1) ?? null) : units;
    const made = seriesOf(source, points, { words: own, units: shared }, 'list');
    const frequency = made.frequency ?? frequencyOfSpan(source.slice(0, run[0]?.start ?? 0).slice(-200));
    return { ...made, frequency, label };
  });
  return { ...none, series, used: lists.flat() };
}

/** `55%, 58%, 200 mensen per keer`: how many were asked is none of the percentages. */
function withoutSize(run: readonly Element[], tokens: readonly Token[]): readonly Element[] {
  const last = run.at(-1);
  const units = run.map((one) => (one.kind === 'figure' ? one.figure.unit : null));
  const isSize =
    last !== undefined &&
    units.at(-1) === null &&
    units.slice(0, -1).every((unit) => unit === 'percentage') &&
    countWords.test(text(tokens[last.index + 1]));
  return isSize ? run.slice(0, -1) : run;
}

/** Figures that sentences hold apart: groups when each has its name right before it. */
export function looseSeries({ source, tokens, elements }: Reader): Found {
  const own = elements.filter((one) => one.kind !== 'period');
  const names = own.map(({ index }) => labelBefore(source, tokens, index, 3));
  const isGroups = own.length > 1 && new Set(names).size === names.length && names.every((name) => name !== '');
  const points = own.map((one, i): OwnPoint => {
    const label = isGroups ? (names[i] ?? '') : labelOfClause(source, tokens, one.index, one.index);
    return one.kind === 'figure' ? pointOf(one.figure, null, label) : { ...emptyPoint, label };
  });
  const units = own.flatMap((one) => (one.kind === 'figure' ? [one.figure.unit] : []));
  const surroundings = { words: wordsAround(source, elements), units };
  return { ...none, series: [seriesOf(source, points, surroundings, isGroups ? 'groups' : 'loose')], used: own };
}
