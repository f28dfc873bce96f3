import type { Translated } from '../../shared/language.ts';

/** What is published about every municipality, or about the country. */
export interface NationalSource {
  readonly name: Translated;
  readonly holds: Translated;
  readonly freshness: Translated;
  readonly url: string;
  /** Keys of topics; none: about all of them. */
  readonly topics: readonly string[];
}

/** Of CBS: its tables in StatLine; of VNG Realisatie: what it says of its site (vng.nl, 'Waarstaatjegemeente bestaat vijf jaar'). */
export const nationalSources: readonly NationalSource[] = [
  {
    name: { nl: 'CBS: uitkeringen per maand (37789ksz)', en: 'CBS: benefits per month (37789ksz)' },
    holds: {
      nl: 'Bijstand, WW en andere uitkeringen, heel Nederland, x 1.000',
      en: 'Social assistance, unemployment and other benefits, the Netherlands, x 1,000',
    },
    freshness: {
      nl: 'elke maand; de laatste maanden zijn voorlopig',
      en: 'every month; the last months are provisional',
    },
    url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/37789ksz',
    topics: ['work-and-income', 'poverty'],
  },
  {
    name: { nl: 'CBS: personen met bijstand (82015NED)', en: 'CBS: persons on social assistance (82015NED)' },
    holds: {
      nl: 'Personen met een bijstandsuitkering',
      en: 'Persons with a social assistance benefit',
    },
    freshness: { nl: 'per kwartaal; eerst voorlopig', en: 'every quarter; provisional at first' },
    url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/82015NED',
    topics: ['work-and-income', 'poverty'],
  },
  {
    name: { nl: 'CBS: inwoners per gemeente (03759ned)', en: 'CBS: residents by municipality (03759ned)' },
    holds: {
      nl: 'Inwoners op 1 januari, naar leeftijd en gemeente',
      en: 'Residents on 1 January, by age and municipality',
    },
    freshness: { nl: 'elk jaar', en: 'every year' },
    url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/03759ned',
    topics: ['youth', 'social-support', 'education', 'housing'],
  },
  {
    name: { nl: 'waarstaatjegemeente.nl', en: 'waarstaatjegemeente.nl' },
    holds: {
      nl: 'Cijfers van alle gemeenten naast elkaar, per thema; ongeveer 80% komt van anderen, zoals het CBS',
      en: 'Figures of all municipalities beside each other, by theme; about 80% comes from others, such as CBS',
    },
    freshness: {
      nl: 'meestal per jaar of half jaar; kijk bij elk cijfer naar bron en jaar',
      en: 'mostly every year or half-year; look at the source and the year of each figure',
    },
    url: 'https://www.waarstaatjegemeente.nl',
    topics: [],
  },
];
