/** 'Zonder de laatste', 'als ik de zomer weglaat': part of what was shown is to stay out. */
const leaving =
  /\b(?:zonder|behalve|exclusief|weglaat|weglaten|weg laat|weg laten|eruit haal\p{L}*|buiten beschouwing|niet meetel\p{L}*|without|leave out|leaving out|exclude|excluding|except)\b/iu;
const extreme =
  /\b(?:(?:wanneer|welke (?:week|maand|kwartaal|jaar|periode)|in welke? \p{L}+|when|which (?:week|month|quarter|year))\b.{0,80}\b(hoogst|hoogste|piek|piekte|drukst|drukste|meeste|highest|peak|busiest|most|laagst|laagste|dieptepunt|rustigst|rustigste|minste|lowest|quietest|least)|(hoogste|laagste|highest|lowest|drukste|rustigste|busiest|quietest) (?:week|maand|kwartaal|jaar|waarde|stand|punt|cijfer|month|quarter|year|value|point|figure))\b/iu;
const low = /laag|dieptepunt|rustig|minst|low|quiet|least/iu;
const perPeriod = /\b(?:per|by|each) (maand|kwartaal|jaar|month|quarter|year)\b/iu;
const natures =
  /^\W*(?:(?:nee|ja|no|yes|oh|maar)\W+)?(?:het|dit|dat|ze|deze|die|it|this|that|these|they)(?: \p{L}+)? (?:zijn|is|was|waren|gaat|gaan|are|were)(?: (?:om|over|about|dus|trouwens|wel|gewoon|de|het|een|the|all|allemaal))* (?:percentages?|procenten|aantallen|instroom|uitstroom|(?:een |de )?stand(?:en)?|wachtenden|wachtlijst|aanmeldingen|meldingen|aanvragen|losse zaken|euro|bedragen|dagen|weken|(?:cijfers )?per (?:week|maand|kwartaal|jaar)|counts|percents?|inflow|outflow|stocks?|days|weeks|requests|reports)\b/iu;
const ofOwn =
  /\b(?:het verschil|verschil (?:dan|nu|in)|procentueel|procentueele|in procenten?|hoeveel procent(?:punt)?|is er over|blijft er over|samen|opgeteld|bij elkaar|(?:die|de|dat) (?:laatste|eerste|hoogste|laagste|piek|uitschieter)|toeval|aan de hand|welke (?:is|doet het) (?:beter|slechter)|the difference|in percent|what percent|left over|together|that (?:last|first) one|chance)\b/iu;
const calculates =
  /\b(?:(?:laat|toon|geef|show|give)\b.{0,30}\b(?:berekening|som|sommetje|rekenstappen|calculation|working|steps)|hoe (?:kom|kwam) je (?:daar|hier|er)? ?(?:aan|op|bij)|hoe (?:heb|is|bereken|reken) (?:je |jij )?(?:dit|dat|het)(?: (?:dan|nu))? ?(?:berekend|uitgerekend|uit)?|(?:reken|reken het|doe) (?:dat |dit |het )?(?:eens |even )?voor\b|how did you (?:get|calculate|work)|show your)\b/iu;
const population =
  /^\W*(?:(?:en|we|wij|er|we hebben|wij hebben|er zijn|er wonen|we have|there are|with|met|op|bij|van de|inwoners?(?:aantal)?|totaal|in totaal|hier|wonen|hebben|zijn)[ :]+){0,4}(?:\d[\d.,]*) (?:inwoners?|huishoudens?|gezinnen|jongeren|jeugdigen|kinderen|leerlingen|bewoners|inhabitants|residents|households|children)\W*$|^\W*(?:en )?(?:(?:aantal|de) )?(?:inwoners?|inwoneraantal|huishoudens|jongeren|jeugdigen|kinderen|leerlingen|inhabitants|residents|households)(?: (?:zijn|are))?\s*[:=]\s*\p{L}[^\n]{0,200}\d/iu;
const defines =
  /^\W*(?:wat (?:is|betekent|houdt)|leg|what (?:is|does)|explain)(?! (?:dan |nu |then )?(?:het|the) (?:verschil|difference))\b/iu;

const who =
  /^\P{L}*(?:(?:en|of|ok|oké|okay|maar|dus|and|or|so|but|then)\P{L}+)*(?:(?:bij|aan|van|with|to|of) )?(?:wie|who|whom|whose)\b(?! (?:van|of|het|doet|scoort|presteert|does|scores))/iu;

/** 'En wie gaat daarover': a person is asked for, and no ranking of persons. */
export function asksWho(text: string): boolean {
  return who.test(text);
}

const whyOfThat =
  /^\W*(?:(?:en|dus|maar|oh?|and|so|but)\W+)?(?:(?:ligt|lag|komt|kwam|heeft) (?:dat|dit|het) (?:(?:dus|soms|dan|misschien|niet|ook) )*(?:aan|door|te maken met)|(?:is|was) (?:that|this|it) (?:because|due to|caused by))\b/iu;

/** 'Ligt dat aan de nieuwe regels': a cause of what was shown. */
export function asksWhyOfThat(text: string): boolean {
  return whyOfThat.test(text);
}

export function leavesOut(text: string): boolean {
  return leaving.test(text);
}

/** Which end of a row is asked for; null when none is. */
export function extremeAsked(text: string): 'highest' | 'lowest' | null {
  const [, first, second] = extreme.exec(text) ?? [];
  const said = first ?? second;
  if (said === undefined) return null;
  return low.test(said) ? 'lowest' : 'highest';
}

/** 'Per kwartaal' asks for the figure over longer. */
export function asksPerPeriod(text: string): boolean {
  return perPeriod.test(text);
}

/** 'Laat de berekening zien', 'hoe kom je daaraan': how the figures of an answer were worked out. */
export function asksCalculation(text: string): boolean {
  return calculates.test(text) && !defines.test(text);
}

/** 'We hebben 20.000 inwoners': what figures that were given can be held against. */
export function tellsPopulation(text: string): boolean {
  return populationIn(text) !== null;
}

/** The sentence that tells it; null when none does. */
export function populationIn(text: string): string | null {
  if (population.test(text)) return text;
  return text.split(/(?<=[?.!])\s+/u).find((sentence) => population.test(sentence)) ?? null;
}

/** 'Het zijn percentages': what the figures that were given are. */
export function saysWhatTheyAre(text: string): boolean {
  return natures.test(text);
}

/** Words that ask something of figures that were given, and are no question about a word. */
export function asksOfGiven(text: string): boolean {
  return ofOwn.test(text) && !defines.test(text);
}
