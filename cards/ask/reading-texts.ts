import type { Texts } from '../kit/language.ts';

export interface ReadingTexts {
  readonly sample: string;
  readonly computed: string;
  readonly cannot: string;
  readonly checks: string;
  readonly checksButton: string;
  readonly table: string;
  readonly tableButton: string;
  readonly period: string;
  readonly value: string;
  readonly mean: string;
  readonly limits: string;
  readonly remark: string;
  readonly definition: string;
  readonly source: string;
}

export const readingTexts = {
  nl: {
    sample: 'Voorbeeldcijfers, niet echt',
    computed: 'Berekend, niet door AI',
    cannot: 'Wat je er niet uit kunt halen',
    checks: 'Wat je kunt nagaan',
    checksButton: 'Wat kan ik nagaan?',
    table: 'De laatste perioden',
    tableButton: 'Tabel',
    period: 'Periode',
    value: 'Waarde',
    mean: 'Gemiddelde',
    limits: 'Grenzen',
    remark: 'Opmerking',
    definition: 'Wat telt mee',
    source: 'Bron',
  },
  en: {
    sample: 'Sample figures, not real',
    computed: 'Computed, not by AI',
    cannot: 'What you cannot conclude',
    checks: 'What you can check',
    checksButton: 'What can I check?',
    table: 'The latest periods',
    tableButton: 'Table',
    period: 'Period',
    value: 'Value',
    mean: 'Mean',
    limits: 'Limits',
    remark: 'Remark',
    definition: 'What counts',
    source: 'Source',
  },
} as const satisfies Texts<ReadingTexts>;
