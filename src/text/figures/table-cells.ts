import type { OwnPeriod } from './account.ts';
import { type Figure, figuresOf } from './figures.ts';
import type { GridCell } from './grid.ts';
import type { NumberHabit } from './number-habit.ts';
import { fold } from '../words/normal-words.ts';
import type { Token } from './tokens.ts';
import { hidden, missing } from './words.ts';

/** What one cell of a table holds. */
export type Cell = GridCell & { readonly tokens: readonly Token[] } & (
    | { readonly kind: 'empty' | 'missing' | 'hidden' | 'text' }
    | { readonly kind: 'period'; readonly period: OwnPeriod }
    | { readonly kind: 'figure'; readonly figure: Figure }
    | { readonly kind: 'part'; readonly part: Figure; readonly whole: Figure }
  );

export function cellOf(cell: GridCell, tokens: readonly Token[], habit: NumberHabit): Cell {
  const own = { ...cell, tokens };
  const folded = fold(cell.text.slice(0, 40));
  if (cell.text === '') return { ...own, kind: 'empty' };
  if (hidden.test(folded)) return { ...own, kind: 'hidden' };
  if (missing.test(folded)) return { ...own, kind: 'missing' };

  const content = tokens.filter((token) => token.kind !== 'mark' || !/^[()*~≈±'"`]$/.test(token.mark));
  const [first, link, last] = content;
  if (first?.kind === 'period' && content.length === 1) return { ...own, kind: 'period', period: first.period };
  if (first?.kind !== 'number') return { ...own, kind: 'text' };
  const figure = oneFigure(first, habit);
  if (!figure) return { ...own, kind: 'text' };
  if (content.slice(1).every((token) => token.kind === 'word')) return { ...own, kind: 'figure', figure };
  const isOutOf =
    link && /^(?:\/|van|of|op|uit)$/.test(link.kind === 'word' ? link.word : link.kind === 'mark' ? link.mark : '');
  const whole = last?.kind === 'number' && content.length === 3 && isOutOf ? oneFigure(last, habit) : null;
  return whole && whole.value > 0 ? { ...own, kind: 'part', part: figure, whole } : { ...own, kind: 'text' };
}

function oneFigure(token: Extract<Token, { kind: 'number' }>, habit: NumberHabit): Figure | null {
  const figures = figuresOf(token, habit);
  return typeof figures !== 'string' && figures.length === 1 ? (figures[0] ?? null) : null;
}

export function yearInCell(cell: Cell | undefined): number | null {
  if (cell?.kind === 'period' && cell.period.kind === 'year') return cell.period.year;
  return cell?.kind === 'figure' && /^(?:19|20)\d\d$/.test(cell.text) ? cell.figure.value : null;
}
