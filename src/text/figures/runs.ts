import { type Element, isSeparator } from './elements.ts';
import type { Token } from './tokens.ts';

/** Figures and missing ones in a row: nothing but separators between them. */
export function runsOf(tokens: readonly Token[], elements: readonly Element[]): readonly (readonly Element[])[] {
  const runs: Element[][] = [];
  let run: Element[] = [];
  for (const [i, element] of elements.entries()) {
    const previous = elements[i - 1];
    const isJoined =
      previous !== undefined &&
      previous.kind !== 'period' &&
      element.kind !== 'period' &&
      (element.index === previous.index + 1 || tokens.slice(previous.index + 1, element.index).every(isSeparator));
    if (!isJoined) {
      run = [];
      if (element.kind !== 'period') runs.push(run);
    }
    if (element.kind !== 'period') run.push(element);
  }
  return runs;
}
