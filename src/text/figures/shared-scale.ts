import { text } from './elements.ts';
import type { NumberToken, Token } from './tokens.ts';

const FAR = 10;
const MOST_DIGITS = 1_000;

/** `van 1,64 naar 1,87 mln`: an order of size that is said once, behind two figures of about one size, is that of both. */
export function withSharedScale(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const later = tokens[i + 2];
    const isScaled = later?.kind === 'number' && later.power > 0 && isPlain(token);
    if (!isScaled || !/^(?:naar|tot|to|en|and|of|or|-|–|→|>)$/.test(text(tokens[i + 1]))) return token;
    const [own, its] = [sizeOf(token), sizeOf(later)];
    const isOfOneSize = own > 0 && own < MOST_DIGITS && own < FAR * its && its < FAR * own;
    return isOfOneSize ? { ...token, power: later.power } : token;
  });
}

function isPlain(token: Token): token is NumberToken {
  return token.kind === 'number' && token.power === 0 && (token.unit === null || token.unit === 'money');
}

function sizeOf({ raw }: NumberToken): number {
  return Number(raw.replace(',', '.'));
}
