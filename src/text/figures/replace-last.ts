import { type Element, elementsOf } from './elements.ts';
import { habitIn } from './figures.ts';
import { partsOf } from './parts-of-whole.ts';
import { withPeriodsBefore } from './periods-before.ts';
import { withSharedScale } from './shared-scale.ts';
import { plainTextOf } from './plain-text.ts';
import { tokensOf } from './tokens.ts';

const supposing =
  /(?:^|\P{L})(?:als|stel|indien|if|suppose|what about|en (?:bij|met)|and (?:with|at)|geweest|had been|zou)(?!\p{L})/iu;
/** A figure that was given wrong. */
const mistaken =
  /^\W*(?:oh?|oeps|sorry|wacht|nee|correctie|foutje|ik bedoel\p{L}*|oops|wait|no|i meant?)(?!\p{L})|(?:^|\P{L})(?:moet(?:en)? (?:\S+ ){0,3}zijn|vergist|verkeerd|fout getypt|typfout|tikfout|should (?:have been|be)|typo)(?!\p{L})/iu;
const notThat = /\d\S* (?:en )?(?:niet|ipv|i\.p\.v\.|in plaats van|not|instead of) \S*\d/iu;

/**
 * `60 en vorig jaar 80` with `stel dat we 72 hadden` becomes `60 en vorig jaar 72`: the last figure is replaced
 * and keeps its unit. null when `said` supposes no other figure, or more than one.
 */
export function withLastFigure(text: string, said: string): string | null {
  const [other, ...more] = figuresIn(said);
  const figures = figuresIn(text);
  if (more.length === 1 && mistaken.test(said)) return withCorrected(text, said);
  if (more.length === 1 && supposing.test(said)) return withPart(text, said);
  // `en als het er 20 waren` after `12 van de 80` speaks of the 12.
  const whole = figures.at(-1);
  const isPart = whole?.isWhole === true && other !== undefined && other.value <= whole.value && !isOfWhole(said);
  const last = figures.at(isPart ? -2 : -1);
  if (!other || !last || more.length > 0 || !(supposing.test(said) || mistaken.test(said))) return null;
  if (other.unit !== null && other.unit !== last.unit) return null;
  return `${text.slice(0, last.start)}${other.raw}${text.slice(last.end)}`;
}

/** `wacht, 19 van de 91` and `47 niet 45`: the figure beside the one that stays, or in place of the one that is denied. */
function withCorrected(text: string, said: string): string | null {
  const [right, known] = figuresIn(said);
  const figures = figuresIn(text);
  const at = figures.findLastIndex(({ value }) => value === known?.value);
  const stays = figures[at];
  if (!right || !stays) return null;
  const wrong = notThat.test(said) ? stays : figures[stays.isWhole ? at - 1 : at + 1];
  return wrong ? `${text.slice(0, wrong.start)}${right.raw}${text.slice(wrong.end)}` : null;
}

/** `en als het 15 van de 75 was geweest`: another part of the whole that was told. */
function withPart(text: string, said: string): string | null {
  const [part, whole] = figuresIn(said);
  const figures = figuresIn(text);
  const at = figures.findIndex(({ isWhole, value }) => isWhole && value === whole?.value);
  const known = figures[at - 1];
  if (!part || !whole?.isWhole || !known) return null;
  return `${text.slice(0, known.start)}${part.raw}${text.slice(known.end)}`;
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
