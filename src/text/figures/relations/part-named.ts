import type { Mention } from './telling.ts';

const word = String.raw`(?!(?:en|and|of|is|was|dus|maar|but|with|met)(?= |$))\p{L}+`;
const name = new RegExp(String.raw`^${word}(?: (?:de|het|the|een|a))?(?: ${word})?`, 'u');

/** What a figure is called when its name follows it: `150 via de huisarts`; empty without. */
export function partNamed({ after }: Mention): string {
  return name.exec(after)?.[0] ?? '';
}
