import { cellOf } from '../../../text/figures/table-cells.ts';
import { habitOf, isAmbiguous, type NumberHabit } from '../../../text/figures/number-habit.ts';
import { tokensOf, type NumberUnit, type Token } from '../../../text/figures/tokens.ts';
import { fold } from '../../../text/words/normal-words.ts';
import type { Cell } from './workbook.ts';

/** What a cell among the figures holds. A part is `12 van 40`. */
export type Amount =
  | { readonly kind: 'empty' }
  /** Said to be no figure: n.b., -, x, <5. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'figure';
      readonly value: number;
      readonly unit: NumberUnit;
      readonly from: 'text' | 'number' | 'percent' | 'formula';
      readonly isProvisional: boolean;
      /** As written, where it can be read in two ways (`1.234`) and no other number tells which. */
      readonly open: string | null;
      /** Words after it that are not those of provisional figures. */
      readonly words: string;
    }
  | { readonly kind: 'part'; readonly numerator: number; readonly denominator: number; readonly isProvisional: boolean }
  | {
      readonly kind: 'wrong';
      readonly reason: 'not-a-number' | 'date-for-number' | 'error-cell' | 'formula-without-value';
    };

const provisionalMark = /\s*(?:\*+|\(?\b(?:voorlopige?|vlp|provisional|v|p)\b\.?\)?)$/i;
const footnote = /\s*(?:[¹²³⁴-⁹]+\)?|[†‡]|\[\d\])$/;

/** Errors of a Dutch and an English Excel, as they stand in a CSV. */
const errorCode = /^#(?:DEEL|DIV|VERW|REF|NAAM|NAME|WAARDE|VALUE|GETAL|NUM|LEEG|NULL|OVERLOOP|SPILL)\b/i;

interface Written {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isProvisional: boolean;
}

/** Reads the cells of one file: what a text is made of is worked out once, however often it comes back. */
export function amountReader(): {
  /** The numbers in a cell as they are written, to learn from which mark parts the decimals. */
  rawsOf(cell: Cell): readonly string[];
  read(cell: Cell, habit: NumberHabit): Amount;
} {
  const kept = new Map<string, Written>();
  const written = (given: string): Written => {
    const known = kept.get(given);
    if (known !== undefined) return known;
    const cut = given.slice(0, LONGEST);
    const isProvisional = /\d/.test(cut) && provisionalMark.test(cut);
    const text = (isProvisional ? cut.replace(provisionalMark, '') : cut).replace(footnote, '').trim();
    const own = { text, tokens: tokensOf(text), isProvisional };
    kept.set(given, own);
    return own;
  };
  return {
    rawsOf(cell) {
      if (cell.kind !== 'text') return [];
      return written(cell.text).tokens.flatMap((token) => (token.kind === 'number' ? [token.raw] : []));
    },
    read: (cell, habit) => (cell.kind === 'text' ? readText(written(cell.text), habit) : readValue(cell)),
  };
}

const LONGEST = 60;

function readValue(cell: Exclude<Cell, { kind: 'text' }>): Amount {
  switch (cell.kind) {
    case 'number':
      return figure(cell.value, cell.isFormula ? 'formula' : 'number');
    case 'percent':
      return { ...figure(Number((100 * cell.value).toPrecision(12)), 'percent'), unit: 'percentage' };
    case 'date':
      return { kind: 'wrong', reason: 'date-for-number' };
    case 'error':
      // Who has no figure for a chart enters #N/A.
      return cell.code === '#N/A' ? { kind: 'none' } : { kind: 'wrong', reason: 'error-cell' };
    case 'formula-without-value':
      return { kind: 'wrong', reason: 'formula-without-value' };
    case 'empty':
    case 'merged':
      return { kind: 'empty' };
  }
}

type FigureAmount = Extract<Amount, { kind: 'figure' }>;

function figure(value: number, from: FigureAmount['from']): FigureAmount {
  return {
    kind: 'figure',
    value: Number(value.toPrecision(15)),
    unit: null,
    from,
    isProvisional: false,
    open: null,
    words: '',
  };
}

function readText({ text, tokens, isProvisional }: Written, habit: NumberHabit): Amount {
  if (text === '' || /^#?n\/?[avb]\.?$/i.test(text)) return { kind: 'none' };
  if (errorCode.test(text)) return { kind: 'wrong', reason: 'error-cell' };
  const read = cellOf({ text, start: 0, end: text.length }, tokens, habit);
  switch (read.kind) {
    case 'empty':
    case 'missing':
    case 'hidden':
      return { kind: 'none' };
    case 'figure': {
      const { value, unit, token } = read.figure;
      const isSure = habit.because === 'other-numbers' && !habit.isMixed;
      const words = tokens.flatMap((one) => (one.kind === 'word' ? [one.word] : [])).join(' ');
      // Between round brackets a bookkeeper writes a negative number.
      if (/[()~≈±]/.test(text)) return { kind: 'wrong', reason: 'not-a-number' };
      return {
        ...figure(value, 'text'),
        unit,
        isProvisional,
        open: isAmbiguous(token.raw) && !isSure ? token.raw : null,
        words,
      };
    }
    case 'part':
      // `12 of 13` is a choice in Dutch.
      return /\bof\b/.test(fold(text))
        ? { kind: 'wrong', reason: 'not-a-number' }
        : { kind: 'part', numerator: read.part.value, denominator: read.whole.value, isProvisional };
    case 'period':
      return { kind: 'wrong', reason: /^\d/.test(text) ? 'date-for-number' : 'not-a-number' };
    case 'text':
      return { kind: 'wrong', reason: 'not-a-number' };
  }
}

/** Which mark parts the decimals, as far as the numbers tell it by themselves. */
export function habitOfFile(raws: readonly string[], chosen: 'comma' | 'point' | undefined): NumberHabit {
  const habit = habitOf(raws, null);
  if (chosen === undefined || habit.because === 'other-numbers') return habit;
  return { decimal: chosen === 'comma' ? ',' : '.', because: 'other-numbers', isMixed: false };
}
