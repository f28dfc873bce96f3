import { type Element, text } from './elements.ts';
import type { Token } from './tokens.ts';

type FigureElement = Extract<Element, { kind: 'figure' }>;

/** Two figures of which one is out of the other, and the period right before them. */
export interface Part {
  readonly part: FigureElement;
  readonly whole: FigureElement;
  readonly period: Element | null;
}

const outOf = /^(?:\S+ ){0,2}(?:van|of|uit|op|out of|\/)(?: (?:de|het|alle|onze|totaal|in totaal|the|all|elke))*$/;

export function partsOf(tokens: readonly Token[], elements: readonly Element[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [i, part] of elements.entries()) {
    const [whole, earlier] = [elements[i + 1], elements[i - 1]];
    if (part.kind !== 'figure' || whole?.kind !== 'figure' || parts.at(-1)?.whole === part) continue;
    if (part.figure.unit || whole.figure.unit || part.figure.value > whole.figure.value || part.figure.value < 0)
      continue;
    if (whole.index === part.index + 1 || whole.index > part.index + 7) continue;
    const link = tokens.slice(part.index + 1, whole.index);
    const isOutOf = outOf.test(link.map(text).join(' '));
    if (!isOutOf || whole.figure.value === 0) continue;
    const isOwn =
      earlier?.kind === 'period' &&
      tokens.slice(earlier.index + 1, part.index).every((token) => !/^[.?!]$/.test(text(token)));
    parts.push({ part, whole, period: isOwn ? earlier : null });
  }
  return parts;
}

export function withoutSecondNumber(elements: readonly Element[], parts: readonly Part[]): readonly Element[] {
  const wholes = new Set<Element>(parts.map(({ whole }) => whole));
  return elements.filter((element) => !wholes.has(element));
}
