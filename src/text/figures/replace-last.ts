import { elementsOf } from './elements.ts';
import { habitIn } from './figures.ts';
import { withPeriodsBefore } from './periods-before.ts';
import { plainTextOf } from './plain-text.ts';
import { tokensOf } from './tokens.ts';

const supposing =
  /(?:^|\P{L})(?:als|stel|indien|if|suppose|what about|en (?:bij|met)|and (?:with|at)|geweest|had been|zou)(?!\p{L})/iu;

/**
 * `60 en vorig jaar 80` with `stel dat we 72 hadden` becomes `60 en vorig jaar 72`: the last figure is replaced
 * and keeps its unit. null when `said` supposes no other figure, or more than one.
 */
export function withLastFigure(text: string, said: string): string | null {
  const [other, ...more] = figuresIn(said);
  const last = figuresIn(text).at(-1);
  if (!other || !last || more.length > 0 || !supposing.test(said)) return null;
  if (other.unit !== null && other.unit !== last.unit) return null;
  return `${text.slice(0, last.start)}${other.raw}${text.slice(last.end)}`;
}

function figuresIn(given: string) {
  const plain = plainTextOf(given);
  const tokens = withPeriodsBefore(tokensOf(plain.text));
  return elementsOf(tokens, habitIn(tokens)).elements.flatMap((element) => {
    if (element.kind !== 'figure') return [];
    const { token, unit } = element.figure;
    const end = token.rawStart + token.raw.length;
    const raw = plain.text.slice(token.rawStart, end);
    return [{ raw, unit, start: plain.at(token.rawStart), end: plain.at(end - 1) + 1 }];
  });
}
