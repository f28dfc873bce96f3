import type { PlainText } from './plain-text.ts';

/** `ca. 40`, `bijna 200`, `~300`: a number that is only about right is read as that number. `±3` may be a margin. */
const approximation =
  /(?<![\p{L}\d])(?:~ ?|≈ ?|(?:(?:ca|circa|cca)\.? |ongeveer |ruim |bijna |krap |plusminus |zo['’]n |pakweg |grofweg |een kleine |about |roughly |approximately |approx\.? |nearly |almost |around |some ))(?=(?:€ ?|£ ?)?\d)/giu;

/** The same text, with spaces where it says that a number is about right, so that every other character stays in place. */
export function withoutApproximations({ text, at }: PlainText): PlainText {
  return { text: text.replace(approximation, (found) => ' '.repeat(found.length)), at };
}

export function hasApproximation(text: string): boolean {
  return text.search(approximation) >= 0;
}
