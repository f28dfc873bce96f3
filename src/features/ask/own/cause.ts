/** What a change is said to come from, beside the figures of it. Words of a sum (`klopt dat omdat`) are none. */
const claims =
  /(?<!\p{L})(?:bewij\p{L}*|bewezen|aangetoond|aantoonbaar|omdat|doordat|daardoor|hierdoor|dankzij|vanwege|wegens|als gevolg van|gevolg van|komt door|door (?:de|het|een|ons|onze|mijn|jullie|die|dat|dit|deze|meer|minder|extra|nieuwe?)|sinds (?:we|wij|de|het|ons|onze|die|dat|deze|dit|een|er|\p{L}+ing)|effect|heeft (?:het )?geholpen|hielp|helpt het|werkt(?:e)? het|na (?:de |het )?(?:plaatsing|invoering|komst|inzet|start) van|na (?:plaatsing|invoering)|did it (?:work|help)|does it work|succes van|proves?|proof|proven|because|due to|thanks to|as a result of|caused?|since (?:we|the|our|this|that|a|its)|owing to|shows? that \p{L}+ (?:works|helps))(?!\p{L})/iu;
/** `gedeeld door`, `door 12 te delen`, and who did the work. */
const sums =
  /(?<!\p{L})(?:gedeeld|delen|deel|gedaan|ingevuld|beantwoord|uitgevoerd|geteld|afgehandeld) door (?:de|het|een)/giu;
/** A moment, and no measure. */
const moments =
  /(?<!\p{L})(?:sinds|since) (?:de |het |the )?(?:zomer|winter|lente|herfst|vorige?|begin|eind|start van het jaar|vakantie|summer|last|beginning|end)(?!\p{L})/giu;

/** Whether words beside figures say, or ask, what a change comes from. Linear: of bounded patterns. */
export function claimsCause(text: string): boolean {
  return claims.test(text.slice(0, LONGEST).replace(sums, ' ').replace(moments, ' '));
}

const LONGEST = 6_000;
