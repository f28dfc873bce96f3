import { fact, type Fact, type Statement } from '../statement.ts';

/** A statement with a placeholder for each of its facts, such as `{{f3}}`. */
export interface Cited {
  readonly id: string;
  readonly statement: Statement;
  readonly text: string;
  /** By the name of their placeholder, in the order of the text. */
  readonly facts: ReadonlyMap<string, Fact>;
}

const digits = /\d+(?:[.,:/-]\d+)*%?/gu;
/** What a model could take for a placeholder, or a reader for a link. */
const odd = /[{}<>]|https?:/u;

/** Statements as a model may see them; one whose figures cannot be told apart from its words is left out. */
export function citable(statements: readonly Statement[]): readonly Cited[] {
  let facts = 0;
  return statements.flatMap((statement, place) => {
    const found = cited(statement, `s${place + 1}`, facts);
    facts += found?.facts.size ?? 0;
    return found ?? [];
  });
}

function cited(statement: Statement, id: string, before: number): Cited | null {
  const facts = new Map<string, Fact>();
  const placeholder = (each: Fact): string => {
    const name = `f${before + facts.size + 1}`;
    facts.set(name, each);
    return `{{${name}}}`;
  };
  // Figures that stand in the words themselves, such as in an article.
  const plain = (words: string) => words.replace(digits, (shown) => placeholder(fact('figure', shown)));
  let [text, from] = ['', 0];
  for (const each of statement.facts.filter(({ shown }) => shown !== '')) {
    const at = statement.text.indexOf(each.shown, from);
    if (at < 0) return null;
    text += plain(statement.text.slice(from, at)) + placeholder(each);
    from = at + each.shown.length;
  }
  if (odd.test(statement.text)) return null;
  return { id, statement, text: text + plain(statement.text.slice(from)), facts };
}

const markdown = /\[\d+\]|\[([^\]]*)\]\([^)]*\)|[*_`#]/gu;

/** The sentences of an article, without Markdown and citations; list items are left out. */
export function sentencesOf(text: string): readonly Statement[] {
  return text
    .split(/\n+/u)
    .filter((line) => !/^\s*(?:[-*]|\d+\.)\s/u.test(line))
    .flatMap((line) => line.replace(markdown, '$1').split(/(?<=[.!?])\s+/u))
    .map((sentence) => ({ text: sentence.trim().replace(/\s+(?=[.,\s])/gu, ''), facts: [] }))
    .filter((sentence) => sentence.text !== '');
}
