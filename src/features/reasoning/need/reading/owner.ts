/** What the work of one person ends in, whatever it is about. */
const ends =
  'leider|leidster|manager|adviseur|medewerker|coördinator|coordinator|regisseur|consulent|ambtenaar|directeur|bestuurder|specialist|controller|inkoper|opdrachtgever|makelaar|secretaris|planner|analist|onderzoeker|functionaris|trekker|voorzitter|accounthouder|verbinder';
const englishEnds =
  'leader|lead|manager|adviser|advisor|officer|coordinator|director|buyer|controller|planner|analyst|researcher|specialist|supervisor|commissioner|chair';
/** These come in words of their own before it: 'service manager', 'head of youth'. */
const roles = String.raw`\p{L}*-?(?:${ends})|(?:head|hoofd) (?:of |van )?(?!(?:office|of|the)(?![\p{L}]))\p{L}+|\p{L}*(?:afdelings|sector)hoofd|(?!(?:the|a|an|our|for|of|by|to|no|and|or|which|extra|another|more|second)(?![\p{L}]))[\p{L}-]+ (?:${englishEnds})|coordinator|director|controller|adviser|advisor|buyer|wethouder|burgemeester|alderman|mayor|department head|team ?(?:leider|manager|lead|leader)`;
const bodies =
  'directie|college|gemeenteraad|raad|stuurgroep|managementteam|wijkteam|regieteam|toegangsteam|council|board|steering group|consulenten|management';
const afterwards = new RegExp(
  String.raw`^ (?:(?:van|of|for|voor) (?:de |het |the )?)?(?<word>[\p{L}-]+)(?<second> [\p{L}-]+)?`,
  'u',
);
const noQualifier =
  /^(?:wil|willen|kan|kunnen|moet|moeten|mag|zal|gaat|is|zijn|er|het|dit|dat|die|deze|hier|ermee|daarmee|hiermee|daarvoor|zodat|om|voor|van|en|of|in|op|bij|met|aan|naar|ook|elke?|iedere?|per|krijgt|ziet|we|wij|ze|zij|als|dan|wants?|needs?|decides?|can|has|have|uses?|chooses?|who|which|to|for|so|and|or|every|each|on|with|must|will|would|asks?|owns?|it|this|that|looks?|kiezen|beslissen|bepalen|besluiten|plannen|sturen|zien|weten|hebben|eigenaar|owner|eens?|graag|each|once|twice|twee|drie|\d+|dagelijks|wekelijks|maandelijks|jaarlijks|weekly|monthly|daily|yearly|quarterly|annually)$/iu;
/** 'Beslist', 'stelt': what somebody does; 'leerplicht' and 'contract' are what they do it for. */
const looksLikeVerb = /(?<!plicht|zicht|recht|markt|ract|ject|dienst|sport|kunst|port|kracht|dacht|overlast)t$/iu;
/** 'Of daar een extra consulent heen moet' names no owner: it is what is decided about. */
const ofMany =
  /(?<![\p{L}])(?:een|extra|meer|minder|nieuwe?|genoeg|andere|tweede|aantal|hoeveel|per|welke|elke|iedere|a|an|another|more|new|second|how many|number of|\d+)(?: extra| nieuwe?)? $/iu;
/** 'Tevreden over het wijkteam' is what it is about. */
const aboutThem = /(?<![\p{L}])(?:over|aan|about|ask|asks|vraagt?|vragen) (?:de |het |ons |onze |the |our )?$/iu;
const atThem = /(?<![\p{L}])(?:bij|naar|van|door|in|at|of|by|from) (?:de |het |ons |onze |the |our )?$/iu;
const own = new RegExp(
  String.raw`(?<![\p{L}])(?:ik|i) (?:zelf )?(?:beslis|kies|bepaal|besluit|gebruik|bespreek|deel|stuur|decide|choose|use|own)(?![\p{L}])|(?<![\p{L}])(?:ik ben|i am|i['’]m) (?:zelf )?(?:de |het |the )?\p{L}+|(?<![\p{L}])(?:ik|i) (?:als|as) \p{L}+`,
  'iu',
);
const labelled = new RegExp(
  String.raw`(?<![\p{L}])(?:eigenaar|trekker|gebruiker|wie(?: het| dit)? gebruikt|owner|used by|user|voor wie|for whom)(?: is| wordt)?:? (?:(?:de|het|the) )?(?!(?:onbekend|nog|niet|geen|niemand|van|of|it|unknown|nobody)(?![\p{L}]))(?:${roles}|[\p{L}-]+)`,
  'iu',
);

/** Who uses a figure, as it was said; empty where nobody was named. */
export function ownerIn(text: string): string {
  return (labelled.exec(text) ?? own.exec(text))?.[0] ?? namedIn(text);
}

function namedIn(text: string): string {
  for (const found of text.matchAll(new RegExp(String.raw`(?<![\p{L}-])(?:(${roles})|${bodies})(?![\p{L}])`, 'giu'))) {
    const [said, isPerson] = found;
    const before = text.slice(0, found.index);
    if (ofMany.test(before) || aboutThem.test(before) || (!isPerson && atThem.test(before))) continue;
    return said + qualifierOf(text.slice(found.index + said.length));
  }
  return '';
}

/** 'Directeur' is followed by 'sociaal domein', 'teamleider' by 'van het wijkteam'. */
function qualifierOf(after: string): string {
  const [whole = ''] = afterwards.exec(after) ?? [];
  const { word = '', second = '' } = afterwards.exec(after)?.groups ?? {};
  const qualifies = (one: string) => one !== '' && !noQualifier.test(one) && !looksLikeVerb.test(one);
  if (!qualifies(word)) return '';
  return qualifies(second.trim()) ? whole : whole.slice(0, whole.length - second.length);
}
