import { parseSync } from 'oxc-parser';

/** A text of any length: one piece repeated between two others. */
export interface Growing {
  readonly name: string;
  of(length: number): string;
}

const signs = Array.from(' \n\t.,;:-–/|()<>&@%€\'’"+_?01aAéÉ😀\u0301\u00a0').concat(
  ['\u0301\u0323', 'A.', 'A. ', 'aé', 'Aa ', 'aa-', 'a@', 'NL', '<b>', '&amp;', '12', '111 ', '1 2', '1.', '1,', '1-'],
  ['01-', '2024', '06 ', '+31', '1 2-3.4/', '<.12 345, ', '123-\tt/m  1.|'],
);
const mostMixes = 40;

/**
 * What a function with these patterns may stumble over: every sign alone, every word that it looks for alone, and mixes
 * of both, also with something before and behind, so that a pattern begins often and fails late.
 */
export function hostileTexts(source: string): readonly Growing[] {
  const words = wordsIn(source);
  const draw = drawer(20_261_129);
  const pick = (from: readonly string[]): string => from[draw(from.length)] ?? '';
  const piece = (): string => (draw(3) === 0 || words.length === 0 ? pick(signs) : `${pick(words)} `);
  const mixes = Array.from({ length: mostMixes }, () => {
    const repeated = Array.from({ length: 1 + draw(3) }, piece).join('');
    return growing(draw(2) === 0 ? piece().trim() : '', repeated, draw(2) === 0 ? piece() : '');
  });
  return [
    ...signs.map((sign) => growing('', sign, '')),
    ...words.map((word) => growing('', `${word} `, '')),
    ...['taal', '1'].map((before) => growing(before, '\n', '1 x')),
    ...mixes,
  ];
}

function growing(before: string, repeated: string, after: string): Growing {
  return {
    name: JSON.stringify([before, repeated, after]),
    of: (length) => before + repeated.repeat(Math.max(1, Math.round(length / repeated.length))) + after,
  };
}

/** The words in its regular expressions and in the texts that these are made of. */
function wordsIn(source: string): readonly string[] {
  const literals = literalsIn(parseSync('file.ts', source).program.body).join(' ');
  return [...new Set(literals.replace(/\\[a-z]/gi, ' ').match(/\p{L}{2,}/gu))];
}

function literalsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if ('type' in node && node.type === 'ImportDeclaration') return [];
  if ('type' in node && 'raw' in node && node.type === 'Literal') return [String(node.raw)];
  if ('type' in node && 'value' in node && node.type === 'TemplateElement') return [JSON.stringify(node.value)];
  return Object.values(node).flatMap(literalsIn);
}

/** The same draws in every run (a linear congruential generator, Numerical Recipes 7.1). */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
