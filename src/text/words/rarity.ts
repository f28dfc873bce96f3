import type { Language } from '../../shared/language.ts';
import { stem, wordsOf } from './dutch-words.ts';
import { featuresOf } from './word-features.ts';

/** How common words are in a language, learned from many texts about many things. */
export interface Rarity {
  /** How telling a word or a piece of one is (inverse document frequency), by its hash. */
  weightOf(hash: number): number;
  /** Of how many things the texts use this word, by its stem. */
  spreadOf(stem: string): number;
}

/** So many texts take some 10 ms; in between others have their turn. */
const textsInOneGo = 250;

/** `things` are the texts about each of them. Domain words count as themselves: what a colleague answered is about one of them. */
export async function rarityOf(things: readonly (readonly string[])[], language: Language): Promise<Rarity> {
  const holding = new Map<number, number>();
  const spread = new Map<string, number>();
  let [texts, sincePause] = [0, 0];
  for (const about of things) {
    const stems = new Set<string>();
    for (const text of about) {
      const own = new Set<number>();
      featuresOf(text, language, asItself, (hash) => own.add(hash));
      for (const hash of own) holding.set(hash, (holding.get(hash) ?? 0) + 1);
      for (const word of wordsOf(text)) stems.add(stem(word, language));
    }
    for (const each of stems) spread.set(each, (spread.get(each) ?? 0) + 1);
    texts += about.length;
    sincePause += about.length;
    if (sincePause < textsInOneGo) continue;
    sincePause = 0;
    await new Promise((resolve) => void setImmediate(resolve));
  }
  return {
    weightOf: (hash) => Math.log(1 + (texts + 1) / ((holding.get(hash) ?? 0) + 1)),
    spreadOf: (each) => spread.get(each) ?? 0,
  };
}

export function asItself(word: string): string {
  return word;
}
