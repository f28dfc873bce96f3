import { typedNumber } from '../../text/figures/typed-number.ts';
import type { Question } from './question.ts';

/** What somebody thinks the figure is; for a choice the `value` of the option. null: they do not know. */
export type Guess = number | null;

export type ReadGuess =
  | { readonly kind: 'guess'; readonly guess: Guess }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unclear' }
  /** A typing error, or another unit. */
  | { readonly kind: 'outside'; readonly value: number }
  /** A part of 1 where a percentage is asked. */
  | { readonly kind: 'meant-percentage'; readonly value: number };

const letters = ['A', 'B', 'C'] as const;
const unknown = /^(?:weet ik niet|geen idee|sla over|i don['’]?t know|no idea|skip|\?)$/iu;
const about = /^(?:ongeveer|circa|ca\.?|zo['’]n|rond|about|around|some)\s+/iu;
const signed = /^(?:min|minus)\s+/iu;
const times = [
  [/\s*(?:duizend|thousand)\b.*$/iu, 1e3],
  [/\s*(?:miljoen|mln\.?|million)\b.*$/iu, 1e6],
] as const;
/** What is counted: 'gemeenten', 'keer zo hoog'. */
const counted = /(?<=\d)\s+(?!procent\b|percent\b|euro\b|of\b|or\b|tot\b|to\b|en\b|and\b|à)[\p{L}][\p{L}\d .,]*$/iu;

/** Reads what was typed, or chosen, as an answer to a question. */
export function readGuess(question: Question, text: string | undefined): ReadGuess {
  const typed = (text ?? '').trim();
  if (typed === '') return { kind: 'empty' };
  if (unknown.test(typed)) return { kind: 'guess', guess: null };
  if (question.kind === 'choice') {
    const option = question.options[letters.indexOf(typed.slice(0, 1).toUpperCase() as 'A')];
    return option && /^[abc](?:$|[^\p{L}\d])/iu.test(typed)
      ? { kind: 'guess', guess: option.value }
      : { kind: 'unclear' };
  }
  const value = numberIn(typed);
  if (value === null) return { kind: 'unclear' };
  const isPercentage = question.unit.nl === '%';
  if (isPercentage && value !== 0 && Math.abs(value) < 1 && !/%|procent|percent/iu.test(typed))
    return { kind: 'meant-percentage', value: Number((value * 100).toPrecision(12)) };
  return value < question.low || value > question.high ? { kind: 'outside', value } : { kind: 'guess', guess: value };
}

function numberIn(typed: string): number | null {
  const [multiple, factor] = times.find(([word]) => word.test(typed)) ?? [null, 1];
  const words = (multiple ? typed.replace(multiple, '') : typed).replace(about, '').replace(signed, '-');
  const read = typedNumber(words.replace(counted, ''));
  return read.kind === 'number' ? Number((read.value * factor).toPrecision(12)) : null;
}
