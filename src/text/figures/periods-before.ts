import type { OwnFrequency, OwnPeriod } from './account.ts';
import { withOtherHalf } from './other-half.ts';
import type { Token } from './tokens.ts';

const frequencies: Readonly<Record<string, OwnFrequency>> = {
  week: 'week',
  maand: 'month',
  month: 'month',
  kwartaal: 'quarter',
  quarter: 'quarter',
  jaar: 'year',
  year: 'year',
};

/** `vorige week 55, week daarvoor 50`: the period before the last one counted back. */
export function withPeriodsBefore(given: readonly Token[]): Token[] {
  const tokens = withOtherHalf(withDays(given));
  const found: Token[] = [];
  let last: Extract<OwnPeriod, { kind: 'ago' }> | null = null;
  // `14 deze week, 21 vorige, 19 de week ervoor`: each behind its figure.
  const first = tokens.findIndex((token) => token.kind === 'period' && token.period.kind === 'ago');
  const isBehind = tokens[first - 1]?.kind === 'number' && tokens[first + 1]?.kind !== 'number';
  for (let i = 0; i < tokens.length; i += 1) {
    const [token, next, later] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (!token) continue;
    if (token.kind === 'period' && token.period.kind === 'ago') last = token.period;
    if (last && isBare(token) && next?.kind === 'number') {
      last = { ...last, ago: last.ago + 1 };
      found.push({ kind: 'period', period: last, start: token.start, end: token.end });
      continue;
    }
    if (last && isBehind && token.kind === 'word' && isPrevious.test(token.word) && tokens[i - 1]?.kind === 'number') {
      last = { ...last, ago: last.ago + 1 };
      found.push({ kind: 'period', period: last, start: token.start, end: token.end });
      continue;
    }
    const frequency = token.kind === 'word' ? frequencies[token.word] : undefined;
    const isBefore = next?.kind === 'word' && /^(?:daarvoor|ervoor|before)$/.test(next.word);
    // A figure before these words is its own: `de week ervoor 20` has none.
    if (last && last.frequency === frequency && frequency && isBefore && (later || isBehind) && token.kind === 'word') {
      last = { kind: 'ago', frequency, ago: last.ago + 1 };
      found.push({ kind: 'period', period: last, start: token.start, end: next.end });
      i += 1;
    } else found.push(token);
  }
  return found;
}

const isPrevious = /^(?:vorige|previous|last)$/;

/** `gisteren 8 en vandaag 3`. */
function withDays(tokens: readonly Token[]): readonly Token[] {
  const isWord = (token: Token, words: RegExp): boolean => token.kind === 'word' && words.test(token.word);
  const [earlier, now] = [/^(?:gisteren|yesterday)$/, /^(?:vandaag|today)$/];
  if (!tokens.some((token) => isWord(token, earlier)) || !tokens.some((token) => isWord(token, now))) return tokens;
  return tokens.map((token): Token => {
    const ago = isWord(token, earlier) ? 1 : isWord(token, now) ? 0 : null;
    return ago === null ? token : { ...token, kind: 'period', period: { kind: 'ago', frequency: null, ago } };
  });
}

/** `en daarvoor 33`. */
function isBare(token: Token): boolean {
  return token.kind === 'word' && /^(?:daarvoor|ervoor)$/.test(token.word);
}
