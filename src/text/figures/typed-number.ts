import { readNumber, type NumberHabit } from './number-habit.ts';

/** What somebody typed in a field for one figure. 'none': they say that there is no figure, which is not zero. */
export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'number'; readonly value: number };

/** A field of a Dutch form: `1.234` is a thousand, and `12,5` has a decimal. */
const dutch: NumberHabit = { decimal: ',', because: 'language', isMixed: false };
const none = /^(?:geen|onbekend|niet bekend|n\.?v\.?t\.?|none|unknown|n\/a|-|–)$/iu;
const figure =
  /^(?<sign>[-−–]?)\s*(?:€\s*|eur(?:o)?\s+)?(?<digits>\d[\d.,'\u00a0\u202f ]*?)(?:,[-–=]+)?\s*(?:%|procent|percent|euro|€)?$/iu;
const spaced = /^\d{1,3}(?:['\u00a0\u202f ]\d{3})+(?:[.,]\d+)?$/u;

/** Reads one figure as it is typed in the Netherlands, with or without its unit; two figures in one field are unclear. */
export function typedNumber(text: string | undefined): TypedNumber {
  const typed = (text ?? '').trim();
  if (typed === '') return { kind: 'empty' };
  if (none.test(typed)) return { kind: 'none' };
  const { sign = '', digits = '' } = figure.exec(typed)?.groups ?? {};
  if (digits === '' || (/['\u00a0\u202f ]/u.test(digits) && !spaced.test(digits))) return { kind: 'unclear' };
  const [number, ...more] = readNumber(digits, dutch) ?? [];
  if (number === undefined || more.length > 0) return { kind: 'unclear' };
  return { kind: 'number', value: sign === '' || number.value === 0 ? number.value : -number.value };
}
