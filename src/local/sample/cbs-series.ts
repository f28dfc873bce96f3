import { z } from 'zod';
import type { Indicator, Observation } from '../../features/indicator/indicator.ts';
import { statuses } from '../../statistics/series.ts';
import benefits from './cbs/bijstand-per-maand.json' with { type: 'json' };
import deaths from './cbs/overledenen-per-week.json' with { type: 'json' };

export interface SampleSeries {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}

const Benefits = z.object({
  syncedOn: z.iso.date(),
  rows: z.array(z.tuple([z.iso.date(), z.number(), z.enum(statuses)])),
});
const Deaths = z.object({ retrievedOn: z.iso.date(), rows: z.array(z.tuple([z.iso.date(), z.number().int()])) });

const netherlands = 'Nederland';
const cbs = { nl: 'Redactie CBS-cijfers', en: 'Editor of Statistics Netherlands figures' };

/** Real figures beside the sample: a long stock that moves slowly, and a long flow with a strong season. */
export function cbsSeries(): readonly SampleSeries[] {
  return [
    { indicator: benefitsIndicator, observations: benefitsObservations() },
    { indicator: deathsIndicator, observations: deathsObservations() },
  ];
}

const benefitsIndicator: Indicator = {
  id: 'cbs-bijstandsuitkeringen-nederland',
  name: { nl: 'Bijstandsuitkeringen in Nederland', en: 'Social assistance benefits in the Netherlands' },
  also: ['landelijke bijstand', 'bijstand landelijk', 'bijstand CBS', 'national social assistance'],
  definition: {
    nl: 'Aantal bijstandsuitkeringen tot de AOW-leeftijd, aan het eind van de maand. Het gaat om de Participatiewet. Mensen in een instelling of zonder vaste woning tellen niet mee.',
    en: 'Number of social assistance benefits below pension age at the end of the month under the Participatiewet. People in institutions or without a fixed home are not included.',
  },
  wholeArea: netherlands,
  kind: 'stock',
  frequency: 'month',
  unit: { nl: 'duizend uitkeringen', en: 'thousand benefits' },
  decimals: 1,
  favourable: 'neutral',
  favourableBecause: null,
  ownerRole: cbs,
  source: {
    name: {
      nl: 'CBS StatLine, tabel 37789ksz, opgehaald op 8 juli 2026 (CC BY 4.0)',
      en: 'Statistics Netherlands, table 37789ksz, retrieved on 8 July 2026 (CC BY 4.0)',
    },
    url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/37789ksz',
  },
  lagPeriods: 0,
  roundedTo: 0.1,
  disclosure: 'none',
  says: {
    nl: 'Hoeveel uitkeringen er in heel Nederland aan het eind van de maand liepen.',
    en: 'How many benefits were being paid in the whole country at the end of the month.',
  },
  doesNotSay: {
    nl: 'Hoeveel personen bijstand hebben, want een paar heeft samen één uitkering. De nieuwste maanden zijn voorlopig. Die zijn afgerond op hele duizendtallen.',
    en: 'How many persons receive assistance, because a couple has one benefit. The newest months are provisional and rounded to whole thousands.',
  },
  breaks: [],
  inflowId: null,
  outflowId: null,
  target: null,
  isSample: false,
};

const deathsIndicator: Indicator = {
  id: 'cbs-overledenen-nederland',
  name: { nl: 'Overledenen in Nederland', en: 'Deaths in the Netherlands' },
  also: ['sterfte', 'sterftecijfers', 'overledenen per week', 'mortality'],
  definition: {
    nl: 'Aantal mensen dat in de week is overleden, in heel Nederland. Weken lopen van maandag tot en met zondag.',
    en: 'Number of people who died in the week in the whole country. Weeks run from Monday to Sunday.',
  },
  wholeArea: netherlands,
  kind: 'flow',
  frequency: 'week',
  unit: { nl: 'overledenen', en: 'deaths' },
  decimals: 0,
  favourable: 'neutral',
  favourableBecause: null,
  ownerRole: cbs,
  source: {
    name: {
      nl: 'CBS via World Mortality Dataset en The Economist, opgehaald op 22 november 2026 (CC BY 4.0; bewerking: alleen weektotalen)',
      en: 'Statistics Netherlands through the World Mortality Dataset and The Economist, retrieved on 22 November 2026 (CC BY 4.0; adapted: weekly totals only)',
    },
    url: 'https://github.com/TheEconomist/covid-19-excess-deaths-tracker',
  },
  lagPeriods: 0,
  roundedTo: 1,
  disclosure: 'none',
  says: {
    nl: 'Hoeveel mensen er per week overleden, van 2015 tot en met 2024.',
    en: 'How many people died per week, from 2015 up to and including 2024.',
  },
  doesNotSay: {
    nl: 'Waaraan mensen overleden. Elke winter is het aantal hoger. Zonder seizoen mee te rekenen lijkt dat nieuws.',
    en: 'What people died of. Every winter the number is higher; without the season that looks like news.',
  },
  breaks: [],
  inflowId: null,
  outflowId: null,
  target: null,
  isSample: false,
};

function benefitsObservations(): Observation[] {
  const { syncedOn, rows } = Benefits.parse(benefits);
  return rows.map(([periodStart, value, status]) => observation(periodStart, value, status, syncedOn));
}

function deathsObservations(): Observation[] {
  const { retrievedOn, rows } = Deaths.parse(deaths);
  return rows.map(([periodStart, value]) => observation(periodStart, value, 'final', retrievedOn));
}

function observation(
  periodStart: string,
  value: number,
  status: Observation['status'],
  publishedOn: string,
): Observation {
  return { area: netherlands, periodStart, publishedOn, value, numerator: null, denominator: null, status };
}
