import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { SectionKey } from '../indicator/definition-actions.ts';
import { definitionCard, type DefinitionCardProps } from '../indicator/definition-card.ts';
import { definitionFormCard, type DefinitionFormProps, type Filled } from '../indicator/definition-form-card.ts';
import { definitionListCard, type DefinitionListProps } from '../indicator/definition-list-card.ts';
import { newDefinitionCard, type NewDefinitionProps } from '../indicator/definition-new-card.ts';
import type { Language } from '../kit/language.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000002';
const id = 'wmo-besluiten-binnen-termijn';

const said = {
  nl: {
    name: 'Wmo-besluiten binnen de termijn',
    counts: 'Deel van de Wmo-besluiten dat binnen 2 weken na de aanvraag is genomen.',
    says: 'Welk deel van de besluiten van die week op tijd was.',
    doesNotSay: 'Hoe lang de andere inwoners wachtten.',
    denominator: 'besluiten',
    area: 'Voorbeeldgemeente',
    source: 'Systeem van Toegang',
    role: 'Manager (voorbeeld), teamleider Toegang Wmo',
    ownerRole: 'teamleider Toegang Wmo',
    other: 'Data champion (voorbeeld)',
    by: 'Manager (voorbeeld)',
    now: 'De wethouder en het team spraken dit af.',
    before: 'Zo deden andere gemeenten het.',
    better: 'De inwoner weet dan op tijd waar hij aan toe is.',
    broken: 'De termijn loopt nu vanaf de aanvraag.',
    closed: 'Het loket was dicht.',
    rebased: 'Het team werkt sindsdien met twee mensen meer.',
    week: 'week 52 van 2025',
    baseline: 'week 10 van 2026',
    outlier: 'week 20 van 2026',
    day: '1 maart 2026',
    check: '1 november 2027',
    also: 'besluiten op tijd',
    flow: 'Nieuwe aanvragen Wmo',
  },
  en: {
    name: 'Wmo decisions within the term',
    counts: 'Part of the Wmo decisions that was taken within 2 weeks of the application.',
    says: 'Which part of the decisions of that week was in time.',
    doesNotSay: 'How long the other residents waited.',
    denominator: 'decisions',
    area: 'Example town',
    source: 'System of the access team',
    role: 'Manager (example), team lead Wmo access',
    ownerRole: 'team lead Wmo access',
    other: 'Data champion (example)',
    by: 'Manager (example)',
    now: 'The alderman and the team agreed on this.',
    before: 'Other municipalities did it like this.',
    better: 'The resident then knows in time what to expect.',
    broken: 'The term now starts at the application.',
    closed: 'The desk was closed.',
    rebased: 'Since then the team has two people more.',
    week: 'week 52 of 2025',
    baseline: 'week 10 of 2026',
    outlier: 'week 20 of 2026',
    day: '1 March 2026',
    check: '1 November 2027',
    also: 'decisions in time',
    flow: 'New Wmo applications',
  },
} as const;

const sections: readonly SectionKey[] = [
  'meaning',
  'target',
  'owner',
  'measure',
  'rules',
  'break',
  'flagged',
  'retire',
];

function definition(language: Language, part: Partial<DefinitionCardProps> = {}): IAdaptiveCard {
  const words = said[language];
  return definitionCard(
    {
      nonce,
      id,
      version: 3,
      news: null,
      deciders: [],
      name: words.name,
      also: [],
      counts: words.counts,
      kind: 'proportion',
      frequency: 'week',
      unit: '%',
      denominator: words.denominator,
      area: words.area,
      source: { name: words.source, url: null },
      owner: words.role,
      deputy: null,
      lagPeriods: 0,
      target: null,
      formerTargets: [],
      favourable: 'neutral',
      favourableBecause: null,
      says: words.says,
      doesNotSay: words.doesNotSay,
      inflow: null,
      outflow: null,
      breaks: [],
      flagged: [],
      confirmed: [],
      baseline: null,
      disclosure: 'people',
      threshold: 10,
      roundedTo: null,
      needsApproval: false,
      checkBy: words.check,
      isDue: false,
      isRetired: false,
      isSample: false,
      versions: [{ on: '2026-01-05', by: words.by, because: null, changed: null }],
      sections: [],
      ...part,
    },
    language,
  );
}

function full(language: Language, part: Partial<DefinitionCardProps> = {}): IAdaptiveCard {
  const words = said[language];
  return definition(language, {
    also: [words.also],
    deputy: words.other,
    lagPeriods: 2,
    target: { shown: '90%', from: '2026-03-01', because: words.now },
    formerTargets: [{ shown: '85%', until: '2026-03-01', because: words.before }],
    favourable: 'increase',
    favourableBecause: words.better,
    breaks: [{ on: words.day, reason: words.broken }],
    flagged: [{ on: words.week, reason: words.closed }],
    confirmed: [words.outlier],
    baseline: { on: words.baseline, reason: words.rebased },
    needsApproval: true,
    versions: [
      { on: null, by: words.by, because: words.now, changed: [{ part: 'target', from: '85%', to: '90%' }] },
      { on: '2026-02-02', by: words.by, because: words.better, changed: [{ part: 'favourable' }, { part: 'says' }] },
      { on: '2026-01-05', by: null, because: null, changed: null },
    ],
    sections,
    ...part,
  });
}

function form(language: Language, section: SectionKey, part: Partial<DefinitionFormProps> = {}): IAdaptiveCard {
  const words = said[language];
  const filled: Filled = {
    name: said.nl.name,
    counts: said.nl.counts,
    says: said.nl.says,
    doesNotSay: said.nl.doesNotSay,
    source: said.nl.source,
    measure: 'proportion',
    frequency: 'week',
    denominator: said.nl.denominator,
    area: said.nl.area,
    decimals: '1',
    target: '90',
    favourable: 'increase',
    ownerRole: said.nl.ownerRole,
    lag: '2',
    roundedTo: '1',
    disclosure: 'people',
    approval: 'true',
    checkBy: '2027-11-01',
    nameEn: said.en.name,
  };
  return definitionFormCard(
    {
      nonce,
      id,
      version: 3,
      name: words.name,
      section,
      filled,
      problems: [],
      flows: [{ title: words.flow, value: 'nieuwe-aanvragen-wmo' }],
      removable: [
        { value: 'break 2026-03-01', what: 'break', on: words.day },
        { value: 'flagged 2025-12-22', what: 'flagged', on: words.week },
        { value: 'deputy', what: 'deputy', on: null },
      ],
      isCounted: false,
      hasTotal: true,
      known: [],
      ...part,
    },
    language,
  );
}

function step(language: Language, number: number, part: Partial<NewDefinitionProps> = {}): IAdaptiveCard {
  return newDefinitionCard({ nonce, step: number, filled: {}, draft: {}, problems: [], ...part }, language);
}

function list(language: Language, part: Partial<DefinitionListProps> = {}): IAdaptiveCard {
  const words = said[language];
  const row = (number: number, rest: Partial<DefinitionListProps['rows'][number]> = {}) => ({
    id: `${id}-${number}`,
    name: `${words.name} ${number}`,
    frequency: 'week' as const,
    owner: words.by,
    isRetired: false,
    isDue: false,
    ...rest,
  });
  const rows = [row(1, { isDue: true }), row(2, { frequency: 'quarter', owner: null }), row(3, { isRetired: true })];
  return definitionListCard({ nonce, rows, page: 1, pages: 3, of: 'all', mayBegin: true, ...part }, language);
}

const everySection: readonly SectionKey[] = [
  'meaning',
  'measure',
  'target',
  'owner',
  'rules',
  'break',
  'flagged',
  'baseline',
  'english',
  'remove',
  'retire',
];

/** By name, without the word 'definition'. */
export const definitionCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  'card.plain': (language) => definition(language),
  'card.full': (language) => full(language),
  'card.made': (language) => definition(language, { news: 'made', version: 1, sections }),
  'card.no-right': (language) => definition(language, { news: 'no-right', deciders: [said[language].by] }),
  'card.changed-meanwhile': (language) => full(language, { news: 'changed' }),
  'card.check-due': (language) => full(language, { isDue: true }),
  'card.retired': (language) => definition(language, { isRetired: true, isSample: true, sections: ['resume'] }),
  ...Object.fromEntries(
    everySection.map((section) => [`form.${section}`, (language: Language) => form(language, section)]),
  ),
  'form.wrong': (language) =>
    form(language, 'target', {
      problems: [
        { kind: 'target-out-of-range', about: language === 'nl' ? '0 tot en met 100' : '0 to 100' },
        { kind: 'target-needs-reason', about: '' },
      ],
      filled: { target: '110', favourable: 'increase' },
    }),
  'form.stock': (language) =>
    form(language, 'measure', {
      filled: { measure: 'stock', frequency: 'month', unit: 'inwoners', area: said.nl.area, inflow: '-', outflow: '-' },
      isCounted: true,
      hasTotal: false,
    }),
  'new.first': (language) => step(language, 1),
  'new.wrong': (language) =>
    step(language, 1, {
      filled: { name: said.nl.name },
      problems: [
        { kind: 'counts-missing', about: '' },
        { kind: 'kind-missing', about: '' },
      ],
    }),
  'new.second': (language) => step(language, 2, { draft: { name: said.nl.name, measure: 'proportion' } }),
  'new.third': (language) =>
    step(language, 3, { draft: { name: said.nl.name, measure: 'flow' }, filled: { area: said.nl.area } }),
  'list.all': (language) => list(language),
  'list.several': (language) => list(language, { of: 'several', mayBegin: false, page: 0, pages: 1 }),
  'list.empty': (language) => list(language, { of: 'own', rows: [], page: 0, pages: 1 }),
};
