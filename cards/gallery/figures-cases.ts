import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { chooseOfFileCard, filePurposeCard } from '../figures/own-file-card.ts';
import { completeCard, fileProblemsCard, fileQuestionCard, revisionsCard, sendCard } from '../figures/file-cards.ts';
import { fileTexts } from '../figures/file-texts.ts';
import { figureFormCard, type FigureFormProps, type FormRowProps } from '../figures/form-card.ts';
import type { Language } from '../kit/language.ts';
import { previewCases } from './figures-preview-cases.ts';
import { draft, nonce, start, words } from './figures-words.ts';

function row(at: number, name: string, unit: string, figure: string, part: Partial<FormRowProps>, before: string) {
  return {
    key: [`indicator-${at}`, 'Voorbeeldgemeente', start],
    name,
    unit,
    asks: 'value',
    denominator: null,
    previous: { period: before, figure },
    current: null,
    alsoMissing: null,
    typed: {},
    problems: [],
    ...part,
  } as const satisfies FormRowProps;
}

function due(language: Language): readonly FormRowProps[] {
  const { names, share, wait, before } = words[language];
  return [
    ...names.map(([name, unit, figure], at) => row(at, name, unit, figure, {}, before)),
    row(12, share[0], '%', share[1], { asks: 'ratio', denominator: share[2] }, before),
    row(13, wait[0], wait[1], wait[2], { asks: 'value-of' }, before),
  ];
}

function form(language: Language, part: Partial<FigureFormProps> = {}): IAdaptiveCard {
  const { period } = words[language];
  const props = {
    nonce,
    purpose: 'due',
    period,
    rows: due(language),
    left: 0,
    because: '',
    news: null,
    missing: null,
  } as const;
  return figureFormCard({ ...props, ...part }, language);
}

function mending(language: Language): IAdaptiveCard {
  const [first, second, ...others] = due(language);
  const share = others.at(-2);
  if (!first || !second || !share) throw new Error('the form has rows');
  return form(language, {
    news: 'needs-mending',
    left: 8,
    rows: [
      {
        ...first,
        typed: { value: '1.2.3', note: words[language].note },
        problems: [{ field: 'value', reason: 'unclear' }],
      },
      {
        ...second,
        typed: { value: '-4' },
        problems: [{ field: 'value', reason: 'below-zero' }],
        alsoMissing: words[language].alsoMissing,
      },
      {
        ...share,
        typed: { numerator: '35', denominator: '34' },
        problems: [{ field: 'numerator', reason: 'above-denominator' }],
      },
    ],
  });
}

function areas(language: Language): IAdaptiveCard {
  const { names, areas: all, before, period } = words[language];
  const [name, unit] = names[0] ?? ['', ''];
  return form(language, {
    purpose: 'areas',
    period: `${name}, ${period.toLowerCase()}`,
    rows: all.map((area, at) => row(at, area, unit, String(55 - at * 9), {}, before)),
  });
}

function correction(language: Language): IAdaptiveCard {
  const { names, before } = words[language];
  const [name, unit, figure] = names[0] ?? ['', '', ''];
  return form(language, {
    purpose: 'correction',
    rows: [row(0, name, unit, figure, { current: figure, typed: { value: '95' } }, before)],
    news: 'needs-reason',
  });
}

const problems: Record<Language, readonly string[]> = {
  nl: [
    'Blad Weekcijfers, cel C7, kolom waarde: ‘veel’ is geen getal. Typ een getal, of laat de cel leeg.',
    'Blad Weekcijfers, cel B9, kolom periode: week 54 van 2026 bestaat niet. 2026 heeft 53 weken.',
  ],
  en: [
    'Sheet Weekly figures, cell C7, column value: ‘many’ is no number. Type a number, or leave the cell empty.',
    'Sheet Weekly figures, cell B9, column period: week 54 of 2026 does not exist. 2026 has 53 weeks.',
  ],
};

function revisions(language: Language): IAdaptiveCard {
  const { names: all, period, because } = words[language];
  const [name] = all[0] ?? [''];
  const on = language === 'nl' ? '24 november 2026' : '24 November 2026';
  const by = language === 'nl' ? 'Manager (voorbeeld)' : 'Manager (example)';
  const [from, to] = language === 'nl' ? ['51 meldingen', '95 meldingen'] : ['51 reports', '95 reports'];
  const figure = `${name}, ${period}`;
  const told = fileTexts[language].revision({ on, by, figure, from, to, because });
  return revisionsCard({ name, revisions: [told], showsValues: true }, language);
}

const question = (language: Language): IAdaptiveCard =>
  fileQuestionCard(
    {
      nonce,
      isFile: true,
      draft,
      question:
        language === 'nl'
          ? 'Van welke indicator zijn de cijfers in dit bestand?'
          : 'Which indicator do the figures in this file belong to?',
      options: words[language].names.slice(0, 3).map(([title], at) => ({ title, value: `indicator-${at}` })),
    },
    language,
  );

const chooseOf =
  (about: 'sheet' | 'figures', options: Readonly<Record<Language, readonly string[]>>) => (language: Language) =>
    chooseOfFileCard({ nonce, name: 'overzicht 2026.xlsx', about, options: options[language] }, language);

export const figuresCases = [
  {
    name: 'figures.own-file.purpose',
    render: (language: Language) => filePurposeCard({ nonce, name: 'week 47.csv' }, language),
  },
  {
    name: 'figures.own-file.sheet',
    render: chooseOf('sheet', { nl: ['Meldingen', 'Klachten'], en: ['Reports', 'Complaints'] }),
  },
  {
    name: 'figures.own-file.many',
    render: chooseOf('figures', {
      nl: ['Noord', 'Zuid', 'Oost', 'West', 'Centrum', 'Buitengebied'].map((area) => `Meldingen, ${area}`),
      en: ['North', 'South', 'East', 'West', 'Centre', 'Outskirts'].map((area) => `Reports, ${area}`),
    }),
  },
  { name: 'figures.form.due', render: (language: Language) => form(language) },
  { name: 'figures.form.mending', render: mending },
  { name: 'figures.form.areas', render: areas },
  { name: 'figures.form.correction', render: correction },
  {
    name: 'figures.form.missing',
    render: (language: Language) =>
      form(language, { rows: due(language).slice(0, 2), missing: { for: 'deputy', count: 2 } }),
  },
  ...previewCases,
  {
    name: 'figures.send.card',
    render: (language: Language) => sendCard({ nonce, rows: '', takesFiles: true }, language),
  },
  {
    name: 'figures.send.pasted',
    render: (language: Language) => sendCard({ nonce, rows: '', takesFiles: false }, language),
  },
  { name: 'figures.complete.card', render: (language: Language) => completeCard(nonce, language) },
  {
    name: 'figures.file.problems',
    render: (language: Language) =>
      fileProblemsCard({ nonce, name: 'weekcijfers.xlsx', problems: problems[language], more: 3 }, language),
  },
  { name: 'figures.file.question', render: question },
  { name: 'figures.revisions.one', render: revisions },
] as const;
