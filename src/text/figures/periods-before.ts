import type { OwnFrequency, OwnPeriod } from './account.ts';
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
export function withPeriodsBefore(tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  let last: Extract<OwnPeriod, { kind: 'ago' }> | null = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const [token, next, later] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (!token) continue;
    if (token.kind === 'period' && token.period.kind === 'ago') last = token.period;
    if (last && isBare(token) && next?.kind === 'number') {
      last = { ...last, ago: last.ago + 1 };
      found.push({ kind: 'period', period: last, start: token.start, end: token.end });
      continue;
    }
    const frequency = token.kind === 'word' ? frequencies[token.word] : undefined;
    const isBefore = next?.kind === 'word' && /^(?:daarvoor|ervoor|before)$/.test(next.word);
    // A figure before these words is its own: `de week ervoor 20` has none.
    if (last && last.frequency === frequency && frequency && isBefore && later && token.kind === 'word') {
      last = { kind: 'ago', frequency, ago: last.ago + 1 };
      found.push({ kind: 'period', period: last, start: token.start, end: next.end });
      i += 1;
    } else found.push(token);
  }
  return found;
}

/** `en daarvoor 33`. */
function isBare(token: Token): boolean {
  return token.kind === 'word' && /^(?:daarvoor|ervoor)$/.test(token.word);
}
