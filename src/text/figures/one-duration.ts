import { text } from './elements.ts';
import type { NumberToken, Token } from './tokens.ts';

/** How many of the smaller unit one is. */
interface Scale {
  readonly unit: 'days' | null;
  readonly factor: number;
  readonly word: RegExp;
}

const weeks: Scale = { unit: 'days', factor: 7, word: /^(?:week|weken|wk|wkn|weeks)$/ };
const hours: Scale = { unit: null, factor: 60, word: /^(?:uur|uren|hour|hours)$/ };
const minutes = /^(?:minuut|minuten|min|minute|minutes)$/;
/** Where it tells over how long something is counted, and not how long it takes. */
const span =
  /^(?:laatste|afgelopen|voorbije|komende|vorige|eerste|elke|iedere|in|na|over|sinds|per|last|past|next|previous|first|every|after|during|gedurende)$/;
const parts: Readonly<Record<string, number>> = { kwartier: 15, halfuur: 30 };
const FAR = 2;

/**
 * Durations that are told in two units become one: `5 weken, nu 40 dagen` are 35 and 40 days, `1 uur en een kwartier` is 75
 * minutes. In texts with one unit nothing changes.
 */
export function withOneDuration(tokens: readonly Token[]): Token[] {
  const hasDays = tokens.some((token) => token.kind === 'number' && token.unit === 'days');
  const hasMinutes = tokens.some((token, i) => minutes.test(text(token)) && tokens[i - 1]?.kind === 'number');
  const hasParts = tokens.some((token) => text(token) in parts);
  if (hasDays && mayConvert(tokens, weeks)) return converted(tokens, weeks);
  return (hasMinutes || hasParts) && mayConvert(tokens, hours) ? converted(tokens, hours) : [...tokens];
}

function mayConvert(tokens: readonly Token[], { word }: Scale): boolean {
  const found = [...tokens.keys()].filter((i) => isOf(tokens, i, word));
  return (
    found.length > 0 && found.every((i) => !tokens.slice(Math.max(0, i - FAR), i).some((one) => span.test(text(one))))
  );
}

function isOf(tokens: readonly Token[], i: number, word: RegExp): boolean {
  const token = tokens[i];
  return token?.kind === 'number' && token.unit === null && token.power === 0 && word.test(text(tokens[i + 1]));
}

function converted(tokens: readonly Token[], scale: Scale): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind !== 'number' || !isOf(tokens, i, scale.word)) {
      out.push(token);
      continue;
    }
    const rest = restBehind(tokens, i + 2, scale);
    const value = Number(token.raw.replace(',', '.')) * scale.factor + rest.value;
    out.push(asWhole(token, value, tokens[rest.last]?.end ?? token.end, scale));
    // Minutes keep their word, days have theirs in the number.
    if (scale.unit === null) out.push({ kind: 'word', word: 'minuten', start: token.end, end: token.end });
    i = rest.last;
  }
  return out;
}

/** `en 3 dagen`, `en een kwartier`, `30 minuten` behind the larger unit. */
function restBehind(tokens: readonly Token[], from: number, { unit }: Scale): { value: number; last: number } {
  let at = /^(?:en|and|,)$/.test(text(tokens[from])) ? from + 1 : from;
  if (/^(?:een|a)$/.test(text(tokens[at]))) at += 1;
  const token = tokens[at];
  const half = /^(?:half|halve)$/.test(text(token)) && at > from + 1;
  if (half) return { value: unit === 'days' ? 3.5 : 30, last: at };
  const part = parts[text(token)];
  if (unit === null && part !== undefined) return { value: part, last: at };
  if (token?.kind === 'number' && unit === 'days' && token.unit === 'days' && Number(token.raw) < 7 && at > from)
    return { value: Number(token.raw), last: at };
  if (token?.kind === 'number' && unit === null && minutes.test(text(tokens[at + 1])) && Number(token.raw) < 60)
    return { value: Number(token.raw), last: at + 1 };
  return { value: 0, last: from - 1 };
}

function asWhole(token: NumberToken, value: number, end: number, { unit }: Scale): NumberToken {
  return { ...token, raw: String(Math.round(value)), end, unit };
}
