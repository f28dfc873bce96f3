import type { Texts } from '../kit/language.ts';

export type ReadingTexts = Record<
  | 'sample'
  | 'computed'
  | 'whyButton'
  | 'sees'
  | 'checks'
  | 'cautionsButton'
  | 'cannot'
  | 'tableButton'
  | 'table'
  | 'period'
  | 'expected'
  | 'definition'
  | 'source'
  | 'nextButton',
  string
>;

export const readingTexts = {
  nl: {
    sample: 'Voorbeeldcijfers, niet echt',
    computed: 'Berekend, niet door AI',
    whyButton: 'Waarom?',
    sees: 'Wat je in de cijfers ziet',
    checks: 'Wat je kunt nagaan',
    cautionsButton: 'Let op',
    cannot: 'Wat je er niet uit kunt halen',
    tableButton: 'Tabel',
    table: 'De laatste periodes',
    period: 'Periode',
    expected: 'Verwacht',
    definition: 'Wat telt mee',
    source: 'Bron',
    nextButton: 'Verder',
  },
  en: {
    sample: 'Sample figures, not real',
    computed: 'Computed, not by AI',
    whyButton: 'Why?',
    sees: 'What you see in the figures',
    checks: 'What you can check',
    cautionsButton: 'Take care',
    cannot: 'What you cannot conclude',
    tableButton: 'Table',
    table: 'The latest periods',
    period: 'Period',
    expected: 'Expected',
    definition: 'What counts',
    source: 'Source',
    nextButton: 'More',
  },
} as const satisfies Texts<ReadingTexts>;
