import type { Language } from '../../../shared/language.ts';
import type { Statement } from '../statement.ts';
import type { Cited } from './evidence.ts';
import { binding, claiming, numbers } from './plain-words.ts';
import type { Sentence } from './ports.ts';

const longest = 260;
const fewestWords = 2;
/** Anything else is no plain sentence. */
const isPlain = /^(?:[\p{L}\p{M} .,:;()'’"–-]|\{\{f\d+\}\})+$/u;
const token = /\{\{(f\d+)\}\}|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/**
 * The sentence with its figures when it says nothing that is not in what it cites, else null. It may leave words out and join
 * them otherwise; what is left stands in the order of what it cites, with every fact and every word that carries a claim. So it
 * cannot bring in a figure, a name, a cause or a direction, nor swap two.
 */
export function checked(sentence: Sentence, evidence: readonly Cited[], language: Language): Statement | null {
  const text = sentence.text.trim();
  const sources = sentence.from.map((id) => evidence.find((each) => each.id === id));
  const cited = sources.filter((each) => each !== undefined);
  if (cited.length === 0 || cited.length < sources.length || new Set(cited).size < cited.length) return null;
  if (text.length > longest || !isPlain.test(text)) return null;
  const said = tokensOf(text).filter((each) => !binding[language].has(each));
  const told = cited.flatMap((each) => tokensOf(each.text)).filter((each) => !binding[language].has(each));
  if (said.length < fewestWords || said.some((each) => numbers[language].test(each))) return null;
  if (!isWithin(said, told) || !hasAllFacts(said, cited)) return null;
  const claims = (tokens: readonly string[]) => tokens.filter((each) => claiming[language].has(each)).join(' ');
  return claims(said) === claims(told) ? rendered(text, cited) : null;
}

function tokensOf(text: string): readonly string[] {
  return [...text.matchAll(token)].map(([whole, fact]) => fact ?? whole.toLowerCase());
}

/** Whether all stand among the others in the same order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  return some.every((each) => {
    at = all.indexOf(each, at) + 1;
    return at > 0;
  });
}

/** A figure without the period it belongs to is another figure: of a statement all facts are told, or none. */
function hasAllFacts(said: readonly string[], cited: readonly Cited[]): boolean {
  return cited.every(({ facts }) => {
    const names = [...facts.keys()];
    return (
      names.every((name) => said.filter((each) => each === name).length === 1) ||
      !names.some((name) => said.includes(name))
    );
  });
}

function rendered(text: string, cited: readonly Cited[]): Statement {
  const facts = new Map(cited.flatMap((each) => [...each.facts]));
  const shown = text.replace(token, (whole, name: string | undefined) => (name && facts.get(name)?.shown) ?? whole);
  const first = shown.charAt(0).toUpperCase() + shown.slice(1);
  const used = [...facts].filter(([name]) => text.includes(`{{${name}}}`)).map(([, fact]) => fact);
  return { text: /[.!]$/u.test(first) ? first : `${first}.`, facts: used };
}
