import type { Translated } from '../../../shared/language.ts';

/** Public tables with figures of every municipality. */
export interface NationalSource {
  readonly id: string;
  readonly name: Translated;
  readonly url: string;
  /** What is in it, as people ask for it. */
  readonly words: RegExp;
}

const wholeWord = (words: string) => new RegExp(String.raw`(?<![\p{L}])(?:${words})`, 'iu');

/** https://opendata.cbs.nl and https://www.waarstaatjegemeente.nl; the first that fits is the nearest. */
export const nationalSources: readonly NationalSource[] = [
  {
    id: 'cbs-jeugdbescherming',
    name: { nl: 'CBS, jeugdbescherming en jeugdreclassering', en: 'CBS, youth protection and probation' },
    url: 'https://opendata.cbs.nl/statline/',
    words: wholeWord(
      'ots|ondertoezichtstelling|onder toezicht|voogdij|jeugdbescherming|jeugdreclassering|uithuisplaats|uithuisgeplaats|youth protection|guardianship|supervision order|placed out of home|probation',
    ),
  },
  {
    id: 'cbs-overledenen',
    name: { nl: 'CBS, overledenen per week', en: 'CBS, deaths per week' },
    url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/70895ned',
    words: wholeWord('sterfte|oversterfte|overled|sterf|gestorven|doden|deaths|mortality|died'),
  },
  {
    id: 'cbs-laag-inkomen',
    name: { nl: 'CBS, huishoudens met een laag inkomen', en: 'CBS, households with a low income' },
    url: 'https://opendata.cbs.nl/statline/',
    words: wholeWord(
      'armoede|arm(?:e)? |laag inkomen|lage inkomens|minima|minimagezin|sociaal minimum|low income|poverty|poor ',
    ),
  },
  {
    id: 'cbs-jeugdhulp',
    name: { nl: 'CBS, jongeren met jeugdhulp', en: 'CBS, young people with youth care' },
    url: 'https://opendata.cbs.nl/statline/',
    words: wholeWord('jeugdhulp|jeugdzorg|youth care'),
  },
  {
    id: 'cbs-bijstand',
    name: { nl: 'CBS, bijstandsuitkeringen per maand', en: 'CBS, social assistance per month' },
    url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/37789ksz',
    words: wholeWord(
      'bijstandsuitkering|in de bijstand|mensen met bijstand|social assistance|welfare benefit|on benefits',
    ),
  },
  {
    id: 'waarstaatjegemeente',
    name: { nl: 'Waarstaatjegemeente.nl', en: 'Waarstaatjegemeente.nl' },
    url: 'https://www.waarstaatjegemeente.nl',
    words: wholeWord(
      'eenza|mantelzorg|beweg|gezondheid|overgewicht|obesitas|roken|rookt|alcohol|startkwalificatie|schooluitval|voortijdig school|vsv|werkloos|jeugdwerkloos|cliëntervaring|lonel|carers|unpaid care|obes|smok|drop ?out|school leavers|unemploy|overweight',
    ),
  },
  {
    id: 'cbs-inwoners',
    name: { nl: 'CBS, inwoners', en: 'CBS, population' },
    url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/03759ned',
    words: wholeWord(
      'aantal inwoners|inwoners|inwonertal|bevolking|leeftijdsopbouw|65-plussers|75-plussers|vergrijzing|hoeveel (?:ouderen|kinderen|jongeren|75\\+|65\\+) (?:wonen|hebben we|zijn er)|population|residents by|number of residents|inhabitants',
    ),
  },
];

export function nationalSource(words: string): NationalSource | null {
  return nationalSources.find((source) => source.words.test(words)) ?? null;
}
