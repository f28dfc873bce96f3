import { mayStandUnder, mostElements, newElement, type Element } from '../line.ts';
import type { Outline, OutlineNode } from './read-outline.ts';

/** The elements of what was read, of the first version of a line; at most as many as a line may have. */
export function elementsOf({ goal }: Outline, newId: () => string, version = 1): readonly Element[] {
  const elements: Element[] = [];
  const take = ({ kind, text, under }: OutlineNode, ancestors: readonly Element[]) => {
    if (elements.length >= mostElements) return;
    // What stands under an approach leads to the same effect as the approach does.
    const to = ancestors.find((ancestor) => mayStandUnder(kind, ancestor.kind));
    const element = newElement(newId(), kind, to?.id ?? null, text, version);
    elements.push(element);
    for (const child of under) take(child, [element, ...ancestors]);
  };
  take(goal, []);
  return elements;
}
