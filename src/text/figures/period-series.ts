import { bindPeriods, type Bound } from './bind-periods.ts';
import type { Element } from './elements.ts';
import { emptyPoint, type Found, none, partPoint, pointOf, type Reader, seriesOf, wordsAround } from './found.ts';
import { type Part, partsOf, withoutSecondNumber } from './parts-of-whole.ts';

/** `jan 33, feb 35`, `31 in januari en 28 in februari`, `week 12 t/m 15: 31 28 35 30`, `jan, feb: 31, 28`. */
export function periodSeries({ source, tokens, elements, today }: Reader): Found | null {
  const parts = partsOf(tokens, elements).filter(({ part, whole }) => part.index < whole.index);
  const bound = bindPeriods(tokens, withoutSecondNumber(elements, parts), today);
  if (!bound.length) return null;
  const figures = elements.filter(({ kind }) => kind === 'figure').length - parts.length;
  const isRelative = bound.every(({ period }) => period.kind === 'period' && period.period.kind === 'ago');
  if (isRelative && (bound.length < 2 || bound.length < figures || parts.length > 0)) return null;
  if (bound.length < 2 && figures > 1) return null;

  const partOf = new Map<Element, Part>(parts.map((part) => [part.part, part]));
  const points = bound.map(({ figure, period, given }) => {
    const part = partOf.get(figure);
    const label = source.slice(period.start, period.end).trim();
    if (part) return partPoint(part, given, label);
    return figure.kind === 'figure' ? pointOf(figure.figure, given, label) : { ...emptyPoint, period: given, label };
  });
  const units = bound.flatMap(({ figure }) => (figure.kind === 'figure' ? [figure.figure.unit] : []));
  const used = [...bound.flatMap((one) => usedOf(one, partOf.get(one.figure))), ...yearsAbove(elements, bound)];
  return {
    ...none,
    series: [seriesOf(source, points, { words: wordsAround(source, elements), units }, 'periods')],
    used,
  };
}

/** The 2025 of `2025: jan 33, feb 35`. */
function yearsAbove(elements: readonly Element[], bound: readonly Bound[]): Element[] {
  const starts = new Set(bound.map(({ period }) => period.start));
  return elements.filter(
    (one, i) =>
      one.kind === 'period' &&
      one.period.kind === 'year' &&
      !starts.has(one.start) &&
      starts.has(elements[i + 1]?.start ?? -1),
  );
}

function usedOf({ figure, period, until }: Bound, part: Part | undefined): Element[] {
  return [figure, period, ...(until ? [until] : []), ...(part ? [part.whole] : [])];
}
