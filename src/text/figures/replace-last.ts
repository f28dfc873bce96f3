import { type Element, elementsOf } from './elements.ts';
import { habitIn } from './figures.ts';
import { partsOf } from './parts-of-whole.ts';
import { withPeriodsBefore } from './periods-before.ts';
import { withSharedScale } from './shared-scale.ts';
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
  const figures = figuresIn(text);
  // `en als het er 20 waren` after `12 van de 80` speaks of the 12.
  const whole = figures.at(-1);
  const isPart = whole?.isWhole === true && other !== undefined && other.value <= whole.value && !isOfWhole(said);
  const last = figures.at(isPart ? -2 : -1);
  if (!other || !last || more.length > 0 || !supposing.test(said)) return null;
  if (other.unit !== null && other.unit !== last.unit) return null;
  return `${text.slice(0, last.start)}${other.raw}${text.slice(last.end)}`;
}

function isOfWhole(said: string): boolean {
  return /(?:^|\s)(?:van|op|of|bij|met|with) (?:de |the )?\d/i.test(said);
}

function figuresIn(given: string) {
  const plain = plainTextOf(given);
  const tokens = withSharedScale(withPeriodsBefore(tokensOf(plain.text)));
  const { elements } = elementsOf(tokens, habitIn(tokens));
  const wholes = new Set<Element>(
    partsOf(tokens, elements).flatMap(({ part, whole }) => (part.start < whole.start ? [whole] : [])),
  );
  return elements.flatMap((element) => {
    if (element.kind !== 'figure') return [];
    const { token, unit, value } = element.figure;
    const end = token.rawStart + token.raw.length;
    const raw = plain.text.slice(token.rawStart, end);
    return [
      { raw, unit, value, isWhole: wholes.has(element), start: plain.at(token.rawStart), end: plain.at(end - 1) + 1 },
    ];
  });
}
