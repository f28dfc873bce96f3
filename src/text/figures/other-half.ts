import type { OwnPeriod } from './account.ts';
import { halfOf, MIDDLE } from './half-months.ts';
import type { Token } from './tokens.ts';

/** `1e helft oktober 61 en 2e helft 44`: the second half is of the month that was named. */
export function withOtherHalf(tokens: readonly Token[]): Token[] {
  const named = tokens.findIndex((token) => token.kind === 'period' && isHalf(token.period));
  const first = tokens[named];
  if (first?.kind !== 'period' || first.period.kind !== 'days') return [...tokens];
  const { from, year } = first.period;
  const other = halfOf(from.day !== 1, from.month, year);
  const found: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token) continue;
    const isWritten = i > named && isOrdinal(token) && next?.kind === 'word' && /^(?:helft|half)$/.test(next.word);
    // Without a month `tweede helft` is that of a year.
    const isHalfYear = i > named && token.kind === 'period' && token.period.kind === 'half-year';
    if (isWritten) i += 1;
    const end = isWritten ? next.end : token.end;
    found.push(isWritten || isHalfYear ? { kind: 'period', period: other, start: token.start, end } : token);
  }
  return found;
}

function isOrdinal(token: Token): boolean {
  if (token.kind === 'word') return /^(?:tweede|eerste|second|first)$/.test(token.word);
  return token.kind === 'not-figure' && token.end - token.start <= 3;
}

function isHalf(period: OwnPeriod): boolean {
  return period.kind === 'days' && (period.to.day === MIDDLE || period.from.day === MIDDLE + 1);
}
