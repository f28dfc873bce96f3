import { elementsOf } from './elements.ts';
import { listSeries, looseSeries } from './lists.ts';
import type { NumberHabit } from './number-habit.ts';
import { beforeAfter, changePair, partPairs } from './pairs.ts';
import { periodSeries } from './period-series.ts';
import type { Structure } from './structure.ts';
import type { Token } from './tokens.ts';

/** What the figures of running text are, or of a list on one or more lines. */
export function readSentence(
  source: string,
  tokens: readonly Token[],
  habit: NumberHabit,
  today: string | null,
): Structure {
  const { elements, rest } = elementsOf(tokens, habit);
  const figures = elements.filter(({ kind }) => kind === 'figure').length;
  const nothing: Structure = { series: [], pairs: [], used: [], rest, read: [] };
  if (!figures) return nothing;
  const reader = { source, tokens, elements, today };
  const found =
    changePair(reader) ??
    periodSeries(reader) ??
    partPairs(reader) ??
    listSeries(reader) ??
    beforeAfter(reader) ??
    looseSeries(reader);
  return { ...nothing, ...found, read: found.used.flatMap((one) => (one.kind === 'figure' ? [one.figure.token] : [])) };
}
