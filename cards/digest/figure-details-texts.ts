import type { Texts } from '../kit/language.ts';

export interface FigureDetailsTexts {
  readonly title: (name: string) => string;
  readonly tableButton: string;
  readonly table: string;
  readonly period: string;
  readonly expected: string;
  readonly factsButton: string;
  readonly facts: string;
  readonly source: string;
  readonly historyButton: string;
  readonly history: string;
  readonly storiesButton: string;
  readonly stories: string;
  readonly rebaseReason: string;
  readonly rebase: string;
  readonly uses: (count: number) => string;
  readonly more: string;
  readonly posts: string;
  readonly exports: Readonly<Record<'xlsx' | 'csv' | 'svg', string>>;
}

export const figureDetailsTexts: Texts<FigureDetailsTexts> = {
  nl: {
    title: (name) => `Details van ${name}`,
    tableButton: 'Tabel',
    table: 'De laatste periodes',
    period: 'Periode',
    expected: 'Verwacht',
    factsButton: 'Wat telt mee',
    facts: 'Wat er geteld wordt',
    source: 'Bron',
    historyButton: 'Wat is er veranderd',
    history: 'Veranderd en bijgesteld',
    storiesButton: 'Uit de praktijk',
    stories: 'Wat collega’s vertellen',
    rebaseReason: 'Wat is er toen veranderd?',
    rebase: 'IJk opnieuw',
    uses: (count) => (count === 1 ? 'Eén keer gebruikt bij een besluit.' : `${count} keer gebruikt bij een besluit.`),
    more: 'Verder',
    posts: 'Weekberichten',
    exports: { xlsx: 'Exporteer naar Excel', csv: 'Exporteer als CSV', svg: 'Exporteer de grafiek' },
  },
  en: {
    title: (name) => `Details of ${name}`,
    tableButton: 'Table',
    table: 'The latest periods',
    period: 'Period',
    expected: 'Expected',
    factsButton: 'What counts',
    facts: 'What is counted',
    source: 'Source',
    historyButton: 'What changed',
    history: 'Changed and revised',
    storiesButton: 'From practice',
    stories: 'What colleagues tell',
    rebaseReason: 'What changed then?',
    rebase: 'Compute what is ordinary anew',
    uses: (count) => (count === 1 ? 'Used once for a decision.' : `Used ${count} times for a decision.`),
    more: 'More',
    posts: 'Weekly posts',
    exports: { xlsx: 'Export to Excel', csv: 'Export as CSV', svg: 'Export the chart' },
  },
};
