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
  const tokens = withOtherHalf(withDays(withAgo(given)));
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

const spans: Readonly<Record<string, OwnFrequency>> = {
  ...frequencies,
  jaren: 'year',
  years: 'year',
  weken: 'week',
  weeks: 'week',
  maanden: 'month',
  months: 'month',
  kwartalen: 'quarter',
  quarters: 'quarter',
};
const countsInWords = ['', 'een', 'twee', 'drie', 'vier', 'vijf'];
const countsInEnglish = ['', 'one', 'two', 'three', 'four', 'five'];

/** `2 jaar geleden 55, vorig jaar 60, nu 72`: where another figure is of a time as well, it is that year, and no number of years. */
function withAgo(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === 'period' && token.period.kind === 'ago')) return tokens;
  const found: Token[] = [];
  let counted: OwnFrequency | null = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const [count, span, past] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (!count) continue;
    const frequency = span?.kind === 'word' ? spans[span.word] : undefined;
    const ago = countOf(count);
    if (frequency && ago > 0 && past?.kind === 'word' && /^(?:geleden|ago)$/.test(past.word)) {
      counted = frequency;
      found.push({ kind: 'period', period: { kind: 'ago', frequency, ago }, start: count.start, end: past.end });
      i += 2;
    } else found.push(count);
  }
  const frequency = counted;
  if (!frequency) return tokens;
  return found.map((token): Token =>
    token.kind === 'word' && /^(?:nu|now)$/.test(token.word)
      ? { kind: 'period', period: { kind: 'ago', frequency, ago: 0 }, start: token.start, end: token.end }
      : token,
  );
}

function countOf(token: Token): number {
  if (token.kind === 'number') return /^[1-9]$/.test(token.raw) && token.unit === null ? Number(token.raw) : 0;
  return token.kind === 'word'
    ? Math.max(0, countsInWords.indexOf(token.word), countsInEnglish.indexOf(token.word))
    : 0;
}

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
