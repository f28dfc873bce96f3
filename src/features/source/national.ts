import type { Translated } from '../../shared/language.ts';

/** What is published about every municipality, or about the country. */
export interface NationalSource {
  readonly id: string;
  readonly name: Translated;
  readonly holds: Translated;
  readonly freshness: Translated;
  readonly url: string;
  /** Keys of topics that it is about; 'all' of them. */
  readonly topics: readonly string[] | 'all';
  /** How people ask for what is in it; absent where another one is nearer. */
  readonly words?: RegExp;
}

const asking = (words: string) => new RegExp(String.raw`(?<![\p{L}])(?:${words})`, 'iu');

/**
 * Of CBS: its tables in StatLine (https://opendata.cbs.nl); of VNG Realisatie: what it says of its site (vng.nl,
 * 'Waarstaatjegemeente bestaat vijf jaar'). The first whose words fit is the nearest.
 */
export const nationalSources: readonly NationalSource[] = [
  {
    id: 'cbs-jeugdbescherming',
    name: { nl: 'CBS: jeugdbescherming en jeugdreclassering', en: 'CBS: youth protection and probation' },
    holds: {
      nl: 'Kinderen met een ondertoezichtstelling, voogdij of jeugdreclassering, per gemeente',
      en: 'Children under a supervision order, guardianship or youth probation, by municipality',
    },
    freshness: { nl: 'elk half jaar; eerst voorlopig', en: 'every half-year; provisional at first' },
    url: 'https://opendata.cbs.nl/statline/',
    topics: ['youth'],
    words: asking(
      'ots|ondertoezichtstelling|onder toezicht|voogdij|jeugdbescherming|jeugdreclassering|uithuisplaats|uithuisgeplaats|youth protection|guardianship|supervision order|placed out of home|probation',
    ),
  },
  {
    id: 'cbs-overledenen',
    name: { nl: 'CBS: overledenen per week (70895ned)', en: 'CBS: deaths per week (70895ned)' },
    holds: {
      nl: 'Overledenen naar geslacht en leeftijd, heel Nederland',
      en: 'Deaths by sex and age, the Netherlands',
    },
    freshness: { nl: 'elke week; eerst voorlopig', en: 'every week; provisional at first' },
    url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/70895ned',
    topics: [],
    words: asking('sterfte|oversterfte|overled|overlijd|sterf|gestorven|doden|deaths|mortality|died'),
  },
  {
    id: 'cbs-laag-inkomen',
    name: { nl: 'CBS: huishoudens met een laag inkomen', en: 'CBS: households with a low income' },
    holds: {
      nl: 'Huishoudens en kinderen onder de grens voor een laag inkomen, per gemeente',
      en: 'Households and children below the low-income threshold, by municipality',
    },
    freshness: { nl: 'elk jaar', en: 'every year' },
    url: 'https://opendata.cbs.nl/statline/',
    topics: ['poverty'],
    words: asking(
      'armoede|arm(?:e)? |laag inkomen|lage inkomens?|bijstandsgezin|minima(?= |$)|minimagezin|sociaal minimum|low income|poverty|poor ',
    ),
  },
  {
    id: 'cbs-jeugdhulp',
    name: { nl: 'CBS: jongeren met jeugdhulp', en: 'CBS: young people with youth care' },
    holds: { nl: 'Jongeren met jeugdhulp, per gemeente', en: 'Young people with youth care, by municipality' },
    freshness: { nl: 'elk half jaar; eerst voorlopig', en: 'every half-year; provisional at first' },
    url: 'https://opendata.cbs.nl/statline/',
    topics: ['youth'],
    words: asking('jeugdhulp|jeugdzorg|youth care'),
  },
  {
    id: 'cbs-bijstand',
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
    words: asking(
      'bijstandsuitkering|in de bijstand|mensen met bijstand|hebben bijstand|bijstand (?:landelijk|in nederland)|social assistance|welfare benefit|on benefits',
    ),
  },
  {
    id: 'cbs-personen-bijstand',
    name: { nl: 'CBS: personen met bijstand (82015NED)', en: 'CBS: persons on social assistance (82015NED)' },
    holds: { nl: 'Personen met een bijstandsuitkering', en: 'Persons with a social assistance benefit' },
    freshness: { nl: 'per kwartaal; eerst voorlopig', en: 'every quarter; provisional at first' },
    url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/82015NED',
    topics: ['work-and-income', 'poverty'],
  },
  {
    id: 'waarstaatjegemeente',
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
    topics: 'all',
    words: asking(
      'eenza|mantelzorg|laaggelet|eenouder|vrijwilligerswerk|inbraken|misdrijven|energiearmoede|beweg|gezondheid|overgewicht|obesitas|roken|rookt|alcohol|startkwalificatie|schooluitval|voortijdig school|zonder (?:startkwalificatie|diploma)|verla(?:at|ten) (?:de )?school|van school (?:af )?ga|without a (?:diploma|qualification)|vsv|werkloos|jeugdwerkloos|cliëntervaring|lonel|carers|unpaid care|obes|smok|drop ?out|school leavers|unemploy|overweight|literacy|burglar|single parent|volunteer work',
    ),
  },
  {
    id: 'cbs-inwoners',
    name: { nl: 'CBS: inwoners per gemeente (03759ned)', en: 'CBS: residents by municipality (03759ned)' },
    holds: {
      nl: 'Inwoners op 1 januari, naar leeftijd en gemeente',
      en: 'Residents on 1 January, by age and municipality',
    },
    freshness: { nl: 'elk jaar', en: 'every year' },
    url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/03759ned',
    topics: ['youth', 'social-support', 'education', 'housing'],
    words: asking(
      'aantal inwoners|hoeveel (?:inwoners|mensen) (?:wonen|telt|hebben we|zijn er(?= (?:in|per|naar)\\b|$))|inwoners (?:per|naar|van)|inwonertal|bevolking|leeftijdsopbouw|\\d\\d ?-?plussers|\\d\\d\\+|vergrijzing|(?:inwoners|mensen|residents|people|adults) (?:van|vanaf|boven de|ouder dan|aged|over) \\d\\d|\\d\\d (?:jaar en ouder|and over|and older)|hoeveel (?:ouderen|kinderen|jongeren|75\\+|65\\+) (?:wonen|hebben we|zijn er(?= (?:in|per|naar)\\b|$))|population|residents by|number of residents|inhabitants',
    ),
  },
];

/** The table that people ask for with these words; null when there is none. */
export function nationalSource(words: string): NationalSource | null {
  const apart = words.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, ' ');
  return nationalSources.find((source) => source.words?.test(apart)) ?? null;
}
