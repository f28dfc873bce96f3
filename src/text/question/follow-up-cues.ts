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
const defines =
  /^\W*(?:wat (?:is|betekent|houdt)|leg|what (?:is|does)|explain)(?! (?:dan |nu |then )?(?:het|the) (?:verschil|difference))\b/iu;

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

/** 'Het zijn percentages': what the figures that were given are. */
export function saysWhatTheyAre(text: string): boolean {
  return natures.test(text);
}

/** Words that ask something of figures that were given, and are no question about a word. */
export function asksOfGiven(text: string): boolean {
  return ofOwn.test(text) && !defines.test(text);
}
