import type { NeedQuestion } from './need.ts';

const oftenWords =
  /(?<![\p{L}])(?:(?:1x|2x|één keer|een keer|twee keer|once|twice) (?:per|a|in de|every) )?(?:per|elke?|iedere?|in de|every|each|a) (?:dag|week|maand|kwartaal|half ?jaar|jaar|twee weken|day|month|quarter|half year|year|two weeks)(?![\p{L}])|(?<![\p{L}])(?:dagelijkse?|wekelijkse?|maandelijkse?|jaarlijkse?|halfjaarlijkse?|driemaandelijkse?|daily|weekly|monthly|quarterly|yearly|annually|annual|eenmalig|once|one[- ]off|doorlopend|continu)(?![\p{L}])/iu;
const decisionWords =
  /(?<![\p{L}])(?:om (?:te|daarmee te|ermee te|zo te) (?:\p{L}+ )*?(?:kiezen|beslissen|bepalen|besluiten|kijken|zien|weten|plannen|verdelen|sturen|beoordelen)|om (?:\p{L}+ ){0,4}te (?:kiezen|beslissen|bepalen|besluiten|kunnen|plannen|verdelen|sturen)|nodig om|zodat|beslis(?:t|sen)?|(?<!(?:tot|van|het|een|wmo|op|aantal) )besluit(?:en)?|dan (?:weten|kiezen|bepalen|stoppen|starten|gaan|kunnen) (?:we|wij)|wil(?:t|len)? (?:weten|bepalen|kiezen|beslissen|zien) (?:of|hoeveel|waar|welke|wanneer)|afhankelijk hiervan|op basis hiervan|hangt af|voor (?:het besluit|de keuze|de beslissing|de begroting)|to (?:decide|choose|determine|plan|see whether|allocate|set|judge|pick)|so (?:that )?(?:we|the|they|he|she)|decid(?:e|es|ing)|needed to|(?:want|wants|need|needs) to (?:know|decide|choose|see) (?:whether|if|how|where|which))(?![\p{L}])/iu;
const ownerWords =
  /(?<![\p{L}])(?:team ?leider|team ?manager|beleidsadviseur|beleidsmedewerker|wethouder|manager|projectleider|contractmanager|coördinator|coordinator|afdelingshoofd|directeur|college|gemeenteraad|raad|adviseur|consulenten|consulent|wijkteam|leerplichtambtenaar|programmamanager|procesregisseur|kwaliteitsmedewerker|controller|regisseur|team leader|team lead|policy (?:adviser|advisor|officer)|alderman|project (?:leader|lead|manager)|contract manager|head of|director|council|board|programme manager)(?: [\p{L}]+)?/iu;

export type ReadNeed = Readonly<Record<NeedQuestion | 'about', string>>;

/** What a need says beside what it is about: for which decision, for whom and how often; empty where it does not say. */
export function readNeed(text: string): ReadNeed {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  const decides = decisionWords.exec(words);
  const decision = decides ? words.slice(decides.index).replace(/^zodat |^so that /iu, '') : '';
  const about = decides && decides.index > 12 ? words.slice(0, decides.index).replace(/[\s,;.?:-]+$/u, '') : words;
  const owner = ownerWords.exec(words)?.[0] ?? '';
  return {
    decision,
    owner,
    often: oftenWords.exec(words)?.[0] ?? '',
    // For whom it is says nothing of what it is about.
    about: owner === '' ? about : about.replace(owner, ' ').replaceAll(/\s+/gu, ' ').trim(),
  };
}
