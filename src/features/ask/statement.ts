/** A figure as a reader sees it: computed, then formatted. `name` says where it came from. */
export interface Fact {
  readonly name: string;
  readonly shown: string;
}

/** A sentence and the facts behind every figure in it (docs/house.md#one-idea). */
export interface Statement {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** The only way to put a figure in a sentence: the words hold no digits, the facts hold them all. */
export function say(words: TemplateStringsArray, ...facts: readonly Fact[]): Statement {
  const text = words.reduce((sentence, part, index) => sentence + part + (facts[index]?.shown ?? ''), '');
  return { text, facts };
}

export function fact(name: string, shown: string): Fact {
  return { name, shown };
}

/** Text that people wrote, such as a definition: it stands as it is and claims no computed figure. */
export function quote(name: string, text: string): Statement {
  return { text, facts: [fact(name, text)] };
}
