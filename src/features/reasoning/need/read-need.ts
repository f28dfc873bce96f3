import type { NeedQuestion } from './need.ts';

const oftenWords =
  /(?<![\p{L}])(?:(?:1x|2x|één keer|een keer|twee keer|once|twice) (?:per|a|in de|every) )?(?:per|elke?|iedere?|in de|every|each|a) (?:dag|week|maand|kwartaal|half ?jaar|jaar|schooljaar|seizoen|(?:twee|drie|zes) (?:weken|maanden)|maandag|dinsdag|woensdag|donderdag|vrijdag|monday|friday|day|month|quarter|half year|year|two weeks)(?![\p{L}])|(?<![\p{L}])(?:dagelijkse?|wekelijkse?|maandelijkse?|jaarlijkse?|halfjaarlijkse?|driemaandelijkse?|daily|weekly|monthly|quarterly|yearly|annually|annual|eenmalig|once|one[- ]off|doorlopend|continu)(?![\p{L}])/iu;
const decisionWords =
  /(?<![\p{L}])(?:om (?:te|daarmee te|ermee te|zo te) (?:\p{L}+ )*?(?:kiezen|beslissen|bepalen|besluiten|kijken|zien|weten|plannen|verdelen|sturen|beoordelen)|om (?:\p{L}+ ){0,4}te (?:kiezen|beslissen|bepalen|besluiten|kunnen|plannen|verdelen|sturen)|nodig om|zodat|beslis(?:t|sen)?|(?<!(?:tot|van|het|een|wmo|op|aantal) )besluit(?:en)?|(?:bepaal|kies|stuur|schuif|verdeel)\p{L}* (?:daarmee|hiermee|ermee|daarop|hierop)|(?:bepaalt|bepalen|kiest|kiezen) (?:zij|ze|hij|we|wij )?(?:of|waar|welke|hoeveel|wie)|om (?:\p{L}+ ){0,5}(?:aan|af|bij|in|op) te (?:kopen|passen|schalen|stellen|sturen|zetten)|dan \p{L}+ (?:we|wij|ik)|(?:als|zodra|wanneer) .{3,50} \p{L}+n (?:we|wij)|(?:if|when|once) .{3,60}?,? we \p{L}+|when (?:it|this|that) (?:goes|gets|rises|falls|drops|is)|wil(?:t|len)? (?:weten|bepalen|kiezen|beslissen|zien) (?:of|hoeveel|waar|welke|wanneer)|afhankelijk hiervan|(?:als|zodra|wanneer|if|when|once) (?:het|dit|dat|die|dat cijfer|het cijfer|it|this|that) .{0,30}(?:onder|boven|zak\p{L}*|stijg\p{L}*|daal\p{L}*|oploopt|hoger|lager|below|above|rises?|drops?|falls?)|(?:als|zodra|wanneer|if|when|once) .{3,40} (?:boven|onder|meer dan|minder dan|hoger|lager|exceeds?|above|below|more than|less than) .{2,40}(?:,| dan | we | wij )|bij een (?:signaal|stijging|daling|toename|afname|piek|tekort|overschot|overschrijding)|on a (?:signal|rise|fall)|op basis hiervan|hangt af|(?:voor|t\.?b\.?v\.?|ten behoeve van|vanwege|i\.?v\.?m\.?) (?:het besluit|de keuze|de beslissing|de begroting)|to (?:decide|choose|determine|plan|see whether|allocate|set|judge|pick)|so (?:that )?(?:we|the|they|he|she)|decid(?:e|es|ing)|needed to|(?:want|wants|need|needs) to (?:know|decide|choose|see) (?:whether|if|how|where|which))(?![\p{L}])/iu;
const roles =
  'team ?leider|team ?manager|beleidsadviseur|beleidsmedewerker|wethouder|burgemeester|manager|projectleider|contractmanager|accountmanager|coördinator|coordinator|afdelingshoofd|afdelingsmanager|directeur|directie|college|gemeenteraad|raad|adviseur|consulent(?:en)?|wijkteam|wijkmanager|wijkregisseur|leerplichtambtenaar|programmamanager|procesregisseur|kwaliteitsmedewerker|controller|regisseur|gebiedsmanager|opdrachtgever|inkoper|stuurgroep|hoofd|team leader|team lead|team manager|policy (?:adviser|advisor|officer)|alderman|mayor|project (?:leader|lead|manager)|contract manager|head of|director|council|board|programme manager|buyer|steering group|coordinator|department head';
/** 'Of daar een extra consulent heen moet' names no owner: it is what is decided about, and 'tevreden over het wijkteam' is what it is about. */
const notOfMany = String.raw`(?<!(?<![\p{L}])(?:een|extra|meer|minder|nieuwe?|genoeg|andere|aantal|hoeveel|per|a|an|another|more|new|how many|number of|\d+)(?: extra| nieuwe?)? )(?<!(?<![\p{L}])(?:over|bij|aan|about|ask) (?:de|het|ons|onze|the|our) )`;
const verbs =
  'wil|willen|heeft|hebben|beslist|beslissen|besluit|kan|kunnen|moet|moeten|bepaalt|kiest|gebruikt|vraagt|weet|stuurt|is|zijn|wordt|krijgt|neemt|zodat|om|die|dat|voor|en|of|in|op|met|elke?|iedere?|per|ermee|daarmee|hiermee|wants?|needs?|decides?|can|has|uses?|chooses?|who|which|to|for|so|and|or|every|each|on|with|must|will';
const ownerWords = new RegExp(
  String.raw`(?<![\p{L}])${notOfMany}(?:${roles})(?: (?:van |of )?(?!(?:${verbs})(?![\p{L}]))[\p{L}]+)?|(?<![\p{L}])(?:ik ben|i am|i['’]m) (?:zelf )?(?:de |het |the )?(?:\p{L}+)|(?<![\p{L}])(?:eigenaar|trekker|owner)(?: is| wordt|:)? (?:(?:de|het|the) )?(?!(?:onbekend|nog|niet|geen|niemand|unknown|nobody)(?![\p{L}]))[\p{L}]+|(?<![\p{L}])(?:ik|i) (?:wil|want|beslis|decide|kies|choose|moet|need|bepaal|besluit)(?![\p{L}])`,
  'iu',
);
/** How much of something is what it is about, whoever wants to know. */
const wantsToKnow =
  /^.{0,60}?(?<![\p{L}])(?:wil(?:t|len)?|moet(?:en)?|wants?|needs?) (?:(?:graag|echt|to) )?(?:weten|zien|know|see) (?=(?:hoe|hoeveel|welk deel|wat|how|what)(?![\p{L}]))/iu;

/** 'Besluit: om te beslissen of …' says it twice. */
const beforeDecision =
  /^(?:zodat|so that|(?:om (?:daarmee |ermee )?te (?:kunnen )?(?:beslissen|besluiten|bepalen|kiezen)|to (?:decide|choose|determine))(?= (?:of|over|waar|hoe|hoeveel|welke|wie|wanneer|about|if|whether|where|how|which|who|when) )) /iu;

export type ReadNeed = Readonly<Record<NeedQuestion | 'about', string>>;

/** What a need says beside what it is about: for which decision, for whom and how often; empty where it does not say. */
export function readNeed(text: string): ReadNeed {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  const before = wantsToKnow.exec(words)?.[0].length ?? 0;
  const asked = words.slice(before);
  const decides = decisionWords.exec(asked);
  const decision = decides ? asked.slice(decides.index).replace(beforeDecision, '') : '';
  const about = decides && decides.index > 12 ? asked.slice(0, decides.index).replace(/[\s,;.?:-]+$/u, '') : asked;
  const owner = ownerWords.exec(words)?.[0] ?? '';
  return {
    decision,
    owner,
    often: oftenWords.exec(words)?.[0] ?? '',
    // For whom it is says nothing of what it is about.
    about: owner === '' ? about : about.replace(owner, ' ').replaceAll(/\s+/gu, ' ').trim(),
  };
}
