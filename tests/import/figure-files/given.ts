import type { FigureFile, FileChoices } from '../../../src/features/indicator/file/figure-file.ts';
import { Indicator } from '../../../src/features/indicator/indicator.ts';
import { readFigureFile } from '../../../src/import/workbook/read-figure-file.ts';
import type { ReadFigureFile } from '../../../src/import/workbook/read-figure-bytes.ts';

const same = {
  definition: { nl: 'Wat geteld wordt.', en: 'What is counted.' },
  favourable: 'neutral',
  favourableBecause: null,
  ownerRole: { nl: 'teamleider', en: 'team lead' },
  source: { name: { nl: 'Eigen registratie', en: 'Own registration' }, url: null },
  wholeArea: 'Voorbeeldstad',
  lagPeriods: 0,
  roundedTo: 1,
  disclosure: 'people',
  says: { nl: 'Hoeveel.', en: 'How many.' },
  doesNotSay: { nl: 'Waarom.', en: 'Why.' },
  breaks: [],
  inflowId: null,
  outflowId: null,
  target: null,
  isSample: true,
};

function indicator(id: string, name: string, given: Record<string, unknown>): Indicator {
  return Indicator.parse({
    ...same,
    id,
    name: { nl: name, en: `${name} (en)` },
    also: [],
    decimals: 0,
    frequency: 'week',
    ...given,
  });
}

const counted = { kind: 'flow', unit: { nl: 'meldingen', en: 'reports' } };

export const weekly: readonly Indicator[] = [
  indicator('wmo-meldingen', 'Wmo-meldingen', { ...counted, also: ['meldingen Wmo'] }),
  indicator('klachten', 'Klachten', { kind: 'flow', unit: { nl: 'klachten', en: 'complaints' } }),
  indicator('wachtlijst', 'Wachtlijst jeugd', { kind: 'stock', unit: { nl: 'jongeren', en: 'young people' } }),
  indicator('binnen-termijn', 'Binnen termijn', { kind: 'proportion', unit: { nl: '%', en: '%' }, decimals: 1 }),
  indicator('wachttijd', 'Wachttijd Wmo', { kind: 'duration', unit: { nl: 'dagen', en: 'days' }, decimals: 1 }),
  indicator('verzuim', 'Ongeoorloofd verzuim', {
    kind: 'rate',
    unit: { nl: 'per 1.000 leerlingen', en: 'per 1,000 pupils' },
    decimals: 1,
  }),
];
export const monthly: readonly Indicator[] = [
  indicator('bijstand', 'Bijstandsuitkeringen', {
    kind: 'stock',
    unit: { nl: 'uitkeringen', en: 'benefits' },
    frequency: 'month',
  }),
  indicator('kosten', 'Kosten jeugdhulp', {
    kind: 'money',
    unit: { nl: 'euro', en: 'euros' },
    decimals: 2,
    frequency: 'month',
  }),
];
export const quarterly: readonly Indicator[] = [
  indicator('tevreden', 'Tevreden inwoners', {
    kind: 'proportion',
    unit: { nl: '%', en: '%' },
    decimals: 1,
    frequency: 'quarter',
  }),
];
export const halfYearly: readonly Indicator[] = [
  indicator('clienten', 'Wmo-clienten', { ...counted, kind: 'stock', frequency: 'half-year' }),
];
export const yearly: readonly Indicator[] = [
  indicator('inwoners', 'Inwoners', { ...counted, kind: 'stock', frequency: 'year' }),
];

const areas = ['Voorbeeldstad', 'Centrum', 'Noord', 'Zuid', 'Noord-Oost', 'De Hoven'];
/** Monday of week 49. */
export const today = '2026-11-30';

export interface GivenFile {
  readonly content: string | Uint8Array;
  readonly fileName?: string;
  readonly indicators?: readonly Indicator[];
  readonly chosen?: FileChoices;
}

/** Through the door that people's files come in by. */
export function read({
  content,
  fileName = 'cijfers.csv',
  indicators = weekly,
  chosen = {},
}: GivenFile): Promise<ReadFigureFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const known = new Map(indicators.map(({ id }) => [id, areas]));
  return readFigureFile({ bytes, fileName, indicators, today, areas: known, chosen });
}

/** `wmo-meldingen Centrum 2026-11-09 51`, with numerator and denominator, note and `voorlopig` where there are any. */
export function linesOf(file: Extract<FigureFile, { kind: 'figures' }>): readonly string[] {
  return file.figures.map(({ indicatorId, area, periodStart, value, numerator, denominator, note, isProvisional }) =>
    [
      indicatorId,
      area,
      periodStart,
      value ?? 'geen',
      ...(numerator === null && denominator === null ? [] : [`${numerator}/${denominator}`]),
      ...(note === null ? [] : [`"${note}"`]),
      ...(isProvisional ? ['voorlopig'] : []),
    ].join(' '),
  );
}
