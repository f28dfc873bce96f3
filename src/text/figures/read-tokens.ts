import { withOneDuration } from './one-duration.ts';
import { withPeriodsBefore } from './periods-before.ts';
import { withSharedScale } from './shared-scale.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The tokens of running text, each number in the scale and the unit in which it can be held against the others. */
export function readTokens(text: string): Token[] {
  return withOneDuration(withSharedScale(withTons(withPeriodsBefore(tokensOf(text)))));
}

const money =
  /^(?:euro|eur|budget\S*|begroot|begroting\S*|geraamd|uitgegeven|uitgaven|kosten|lasten|subsidie\S*|tekort|overschot|bezuinig\S*|besteed|besteding\S*|rijksbijdrage)$/;
/** A hundred thousand. */
const TON = 5;

/** `3 ton`, where it is money: of waste a ton is a weight. */
function withTons(tokens: readonly Token[]): readonly Token[] {
  const isMoney = tokens.some(
    (token) => (token.kind === 'word' && money.test(token.word)) || (token.kind === 'number' && token.unit === 'money'),
  );
  if (!isMoney) return tokens;
  return tokens.flatMap((token, i): Token[] => {
    const [previous, next] = [tokens[i - 1], tokens[i + 1]];
    if (isTon(token) && previous?.kind === 'number') return [];
    return token.kind === 'number' && next && isTon(next) ? [{ ...token, power: TON, end: next.end }] : [token];
  });
}

function isTon(token: Token): boolean {
  return token.kind === 'word' && token.word === 'ton';
}
