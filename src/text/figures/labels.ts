import { text } from './elements.ts';
import type { Token } from './tokens.ts';

const LONGEST = 60;
const WORDS = 8;

/** The words right before a token in its clause, as they are written; empty when there are none or more than `most`. */
export function labelBefore(source: string, tokens: readonly Token[], index: number, most = WORDS): string {
  let from = index;
  while (from > 0 && !isEnd(tokens[from - 1]) && index - from <= WORDS + 2) from -= 1;
  const own = tokens.slice(from, index).filter((token) => token.kind !== 'mark');
  if (!own.length || own.length > most) return '';
  return clean(source.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0));
}

/** The whole clause around figures without the figures themselves. */
export function labelOfClause(source: string, tokens: readonly Token[], first: number, last: number): string {
  let to = last;
  while (to < tokens.length - 1 && !isEnd(tokens[to + 1]) && to - last < WORDS) to += 1;
  const after = tokens.slice(last + 1, to + 1);
  const rest = after.length ? source.slice(after[0]?.start ?? 0, after.at(-1)?.end ?? 0) : '';
  return clean(`${labelBefore(source, tokens, first)} ${rest}`);
}

function isEnd(token: Token | undefined): boolean {
  return (
    !token ||
    // Telephone numbers and addresses are in no name.
    (token.kind === 'not-figure' && token.reason === 'identifier') ||
    token.kind === 'number' ||
    token.kind === 'period' ||
    /^(?:[,;\n.?!|]|en|and|maar|but)$/.test(text(token))
  );
}

function clean(label: string): string {
  return label
    .slice(0, LONGEST)
    .trim()
    .replace(/(?:^| )(?:is|was|waren|were|had|hadden|van|from)$/i, '');
}
