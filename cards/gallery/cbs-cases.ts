import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { cbsFiguresCard } from '../cbs/figures-card.ts';
import { cbsTableCard, type CbsField } from '../cbs/table-card.ts';
import { cbsTexts } from '../cbs/texts.ts';
import type { Language } from '../kit/language.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000005';
const changedOn: Record<Language, string> = { nl: '8 juli 2026', en: '8 July 2026' };

/** CBS has Dutch words only; here each language has its own, to see that ours are not mixed. */
const named = {
  nl: {
    table: 'Voorbeeldtabel: jeugdhulp',
    measure: 'Jongeren met jeugdhulp',
    age: 'Leeftijd',
    all: 'Totaal',
    young: '0 tot 4 jaar',
    unit: 'aantal',
  },
  en: {
    table: 'Example table: youth care',
    measure: 'Young people in youth care',
    age: 'Age',
    all: 'Total',
    young: '0 to 4 years',
    unit: 'number',
  },
} as const satisfies Record<Language, Record<string, string>>;

function field(id: string, label: string, value: string, options: CbsField['options'] = []): CbsField {
  return { id, label, options, value, problems: [] };
}

function form(language: Language, part: { readonly regions?: CbsField } = {}): IAdaptiveCard {
  const words = cbsTexts[language];
  return cbsTableCard(
    {
      nonce,
      table: '12345NED',
      title: named[language].table,
      changedOn: changedOn[language],
      isDiscontinued: false,
      measure: field('measure', words.measure, 'M1', [{ title: named[language].measure, value: 'M1' }]),
      frequency: field('frequency', words.frequency, 'half-year', [
        { title: words.frequencies['half-year'], value: 'half-year' },
      ]),
      kind: field('kind', words.kind, 'stock'),
      regions: field('regions', words.regions, ''),
      dimensions: [
        field('d0', named[language].age, 'T', [
          { title: named[language].all, value: 'T' },
          { title: named[language].young, value: '1' },
        ]),
      ],
      ...part,
    },
    language,
  );
}

function figures(language: Language): IAdaptiveCard {
  const { statuses } = cbsTexts[language];
  const half =
    language === 'nl'
      ? ['het eerste halfjaar van 2025', 'het tweede halfjaar van 2024']
      : ['the first half of 2025', 'the second half of 2024'];
  return cbsFiguresCard(
    {
      nonce,
      table: '12345NED',
      link: { table: '12345NED', measure: 'M1', frequency: 'half-year', fixed: { Leeftijd: 'T' }, regions: null },
      as: 'stock',
      name: named[language].measure,
      unit: named[language].unit,
      changedOn: changedOn[language],
      chosen: [`${named[language].age}: ${named[language].all}`],
      rows: [
        {
          area: 'Nederland',
          period: half[0] ?? '',
          value: language === 'nl' ? '379.000' : '379,000',
          status: statuses.provisional,
        },
        {
          area: 'Nederland',
          period: half[1] ?? '',
          value: language === 'nl' ? '387.175' : '387,175',
          status: statuses.final,
        },
      ],
      count: 14,
      from: language === 'nl' ? 'het eerste halfjaar van 2018' : 'the first half of 2018',
      keptBack: 2,
    },
    language,
  );
}

export const cbsCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  table: (language) => form(language),
  unclear: (language) =>
    form(language, {
      regions: {
        ...field('regions', cbsTexts[language].regions, 'Utrecht'),
        problems: [{ typed: 'Utrecht', near: ['Utrecht (PV)', 'Utrecht (gemeente)'] }],
      },
    }),
  figures,
};
