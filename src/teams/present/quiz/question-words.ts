import type { GuessInputProps } from '../../../../cards/quiz/guess-input.ts';
import type { SourceProps } from '../../../../cards/quiz/game-cards.ts';
import { figureOf } from '../../../features/quiz/judge.ts';
import type { Question } from '../../../features/quiz/question.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import { formatAmount, formatDay, formatNumber } from '../../../text/format.ts';

const letters = ['A', 'B', 'C'] as const;
const points: Translated = { nl: 'procentpunt', en: 'percentage points' };

/** What there is to fill in; an option is sent by its letter. */
export function inputOf(question: Question, language: Language): Omit<GuessInputProps, 'typed'> {
  if (question.kind === 'estimate') return { unit: question.unit[language], options: [] };
  const options = question.options.map((option, place) => {
    const letter = letters[place] ?? 'A';
    return { title: `${letter}. ${option[language]}`, value: letter };
  });
  return { unit: null, options };
}

/** The figure, or the right option. */
export function figureText(question: Question, language: Language): string {
  return valueText(question, figureOf(question), language);
}

/** An answer in words; an estimate keeps the decimals that it was given. */
export function valueText(question: Question, value: number, language: Language): string {
  if (question.kind === 'choice') return question.options.find((option) => option.value === value)?.[language] ?? '';
  return formatAmount(value, question.unit[language], Math.max(question.decimals, decimalsOf(value)), language);
}

/** How far off an estimate is; null for a choice, and where nothing is left of it. */
export function gapText(
  question: Question,
  gap: number,
  language: Language,
): { readonly amount: string; readonly isHigh: boolean } | null {
  if (question.kind === 'choice') return null;
  const decimals = question.decimals;
  const size = Math.abs(gap);
  const unit = question.unit.nl === '%' ? points[language] : question.unit[language];
  if (Number(size.toFixed(decimals)) === 0) return null;
  return { amount: `${formatNumber(size, decimals, language)} ${unit}`, isHigh: gap > 0 };
}

export function sourceOf({ source }: Question, language: Language): SourceProps {
  const { title, url, period, retrieved } = source;
  return { title, url, period: period[language], retrieved: retrieved ? formatDay(retrieved, language) : null };
}

const mostDecimals = 3;

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals++)
    if (Number(value.toFixed(decimals)) === value) return decimals;
  return mostDecimals;
}
