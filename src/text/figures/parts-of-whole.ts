import { type Element, text } from './elements.ts';
import { languageOf } from './figures.ts';
import type { Token } from './tokens.ts';

type FigureElement = Extract<Element, { kind: 'figure' }>;

/** Two figures of which one is out of the other, and the period right before them. */
export interface Part {
  readonly part: FigureElement;
  readonly whole: FigureElement;
  /** How many that is; of `53% van 212` as near as the percentage tells. */
  readonly count: number;
  /** 0-100. */
  readonly percentage: number;
  readonly period: Element | null;
}

const linking = (words: string): RegExp =>
  new RegExp(`^(?:\\S+ ){0,2}(?:${words})(?: (?:de|het|alle|onze|totaal|in totaal|the|all|elke))*$`);
/** A bare `of` is 'or' in Dutch. */
const outOf = { dutch: linking('van|uit|op|out of|/'), other: linking('van|of|uit|op|out of|/') };

export function partsOf(tokens: readonly Token[], elements: readonly Element[]): readonly Part[] {
  const parts: Part[] = [];
  const isLinking = languageOf(tokens) === 'nl' ? outOf.dutch : outOf.other;
  for (const [i, part] of elements.entries()) {
    const [whole, earlier] = [elements[i + 1], elements[i - 1]];
    if (part.kind !== 'figure' || whole?.kind !== 'figure' || parts.at(-1)?.whole === part) continue;
    const counted = countOf(part, whole);
    if (!counted) continue;
    if (whole.index === part.index + 1 || whole.index > part.index + 7) continue;
    const link = tokens.slice(part.index + 1, whole.index);
    if (!isLinking.test(link.map(text).join(' '))) continue;
    const isOwn =
      earlier?.kind === 'period' &&
      tokens.slice(earlier.index + 1, part.index).every((token) => !/^[.?!]$/.test(text(token)));
    parts.push({ part, whole, ...counted, period: isOwn ? earlier : null });
  }
  return parts;
}

function countOf(
  { figure: part }: FigureElement,
  { figure: whole }: FigureElement,
): Pick<Part, 'count' | 'percentage'> | null {
  if (whole.unit || whole.value <= 0 || part.value < 0) return null;
  if (part.unit === 'percentage' && part.value <= 100)
    return { count: Math.round((part.value / 100) * whole.value), percentage: part.value };
  if (part.unit || part.value > whole.value) return null;
  return { count: part.value, percentage: (100 * part.value) / whole.value };
}

export function withoutSecondNumber(elements: readonly Element[], parts: readonly Part[]): readonly Element[] {
  const wholes = new Set<Element>(parts.map(({ whole }) => whole));
  return elements.filter((element) => !wholes.has(element));
}
