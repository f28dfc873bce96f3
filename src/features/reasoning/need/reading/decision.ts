const word = (words: string) => new RegExp(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`, 'iu');
/** At the beginning of a sentence or of a part of one. */
const opening = (words: string) =>
  new RegExp(
    String.raw`(?<=^|[.;:,?!(–-] ?|(?:^|[ ,])(?:en|dus|and|want|because|daarom|but|maar) )(?:${words})(?![\p{L}])`,
    'iu',
  );

const choosing =
  'kiezen|beslissen|bepalen|besluiten|kijken|zien|weten|plannen|verdelen|sturen|bijsturen|beoordelen|kunnen|stoppen|starten|openen|sluiten|verlengen|verhogen|verlagen|uitbreiden|inzetten|bijstellen|aanpassen|inkopen|regelen|voorkomen|verbeteren|verantwoorden|onderbouwen';
const particles = 'aan|af|bij|in|op|uit|door|vast|over|na|om|voort|terug|toe';
const ofWhom = 'we|wij|ze|zij|hij|ik|men|de|het|er|onze|iemand';
/** What is only known, had, seen or asked is not yet what is done with it. */
const onlyKnown =
  'willen?|wil|zouden|zou|weten|zien|hebben|krijgen|moeten weten|missen|zoeken|kijken|meten|bespreken|zijn|kennen|horen|vragen|houden|volgen|lezen|hoeven|vinden|tellen|registreren|doen|delen|want|need|have|had|would|are|see|look|know|get|lack|measure|track|discuss|like|do|don|can|cannot|could|count|miss|use|ask|hear|read|find';

const signs: readonly RegExp[] = [
  // What it is for.
  word(
    String.raw`zodat|om (?:daarmee |ermee |zo |hiermee )?(?:\p{L}+ ){0,5}?te (?:kunnen )?(?:${choosing})|om (?:\p{L}+ ){0,5}(?:${particles}) te (?:kopen|passen|schalen|stellen|sturen|zetten|breiden|gaan|komen|wijzen|schaffen)|nodig om|needed to`,
  ),
  word(
    String.raw`to (?:decide|choose|determine|plan|divide|schedule|steer|see whether|see if|find out (?:if|whether)|allocate|set|judge|pick|adjust|make the case|justify)|so (?:that )?(?:we|they|he|she|i)|so (?:that )?(?:[\p{L}-]+ ){1,5}(?:can|could|may|knows?)|so that`,
  ),
  word(
    String.raw`(?:voor|t\.?b\.?v\.?|ten behoeve van|vanwege|i\.?v\.?m\.?|for) (?:(?:het|de|een|onze|the|our|a) )?(?:\p{L}+ )?(?:besluit|keuze|beslissing|begroting|aanbesteding|inkoop|verlenging|herziening|voortzetting|decision|choice|budget|tender|procurement|renewal)`,
  ),
  // Who decides.
  word(
    String.raw`beslis(?:t|sen)?|(?<!(?:tot|van|het|een|wmo|op|aantal) |-)besluit(?:en)?|overwe(?:eg|egt|gen)|(?:bepaalt?|bepalen|kiest?|kiezen)(?= (?:${ofWhom}|of|waar|welke|hoeveel|wie|tussen|daarmee|daarop|wat|uit))|(?:kan|kunnen) (?:\p{L}+ ){1,4}(?:kiezen|beslissen|bepalen|besluiten|plannen)|decid(?:e|es|ing)|chooses?|hangt? af|hangt .{2,40} af|afhankelijk (?:hiervan|daarvan|van)|depends`,
  ),
  word(
    String.raw`(?:wil(?:t|len)?|moet(?:en)?) (?:weten|bepalen|kiezen|beslissen|zien) (?:of|hoeveel|waar|welke|wanneer)|(?:wants?|needs?) to (?:know|decide|choose|see) (?:whether|if|how|where|which)`,
  ),
  // What is done with it.
  word(
    String.raw`(?<!(?:kijk\p{L}*|werk\p{L}*|bekend|vertrouwd|klaar) )(?:daarmee|hiermee|ermee)|op basis (?:hiervan|daarvan|van)|aan de hand (?:hiervan|daarvan|van)|met (?:dit|dat|deze|die) (?:cijfers?|getal|aantal|aantallen|gegevens|informatie|data)|(?:with|based on) (?:it|this|that|these|those)(?: figures?| numbers?)?(?=[ ,.]|$)|hierop|daarop|daar sturen`,
  ),
  // What happens when it is much or little.
  word(
    String.raw`dan (?:(?:ook|pas|wel|meteen|direct) )?\p{L}+ (?:${ofWhom})|(?:als|zodra|wanneer|indien|if|when|once) .{3,60}?,? (?:\p{L}+ )?(?:we|wij)(?: \p{L}+|$)|(?:if|when|once) (?:it|this|that) (?:goes|gets|rises|falls|drops|is)`,
  ),
  opening(
    String.raw`(?:als|zodra|wanneer|indien|if|when|once|as soon as|mocht(?:en)?) .{3,60}(?:,| dan )|(?:als|zodra|wanneer|if|when|once) .{3,40} (?:boven|onder|meer dan|minder dan|hoger|lager|exceeds?|above|below|more than|less than|fewer than) .{2,40}`,
  ),
  word(
    String.raw`(?:als|zodra|wanneer|if|when|once) (?:het|dit|dat|die|dat cijfer|het cijfer|it|this|that) .{0,30}(?:onder|boven|zak\p{L}*|stijg\p{L}*|daal\p{L}*|oploopt|hoger|lager|below|above|rises?|drops?|falls?)|bij een (?:signaal|stijging|daling|toename|afname|piek|tekort|overschot|overschrijding)|on a (?:signal|rise|fall)`,
  ),
  opening(
    String.raw`(?:bij|onder|boven|vanaf|over|below|above|under|at|from) (?:(?:de|een|meer dan|minder dan|more than|fewer than|less than|a) )*\d+[^.;,]{0,30}? (?:\p{L}+ (?:we|wij)|we)|bij (?!wie|welk)[^.;,?]{3,40} \p{L}{2,}n (?:we|wij)`,
  ),
  // What is considered, and what is planned.
  opening(
    String.raw`(?:(?:moet(?:en)?|zullen|gaan|should|shall) (?:we|wij|er|de|het|the|there)|do we need|hebben (?:we|wij)(?= [^?]*nodig)|kunnen (?:we|wij)(?= [^?]*(?:stoppen|sluiten|minder|zonder))) [^?]{4,120}\?`,
  ),
  opening(String.raw`(?:we|wij) (?!(?:${onlyKnown})(?![\p{L}]))\p{L}+(?: \p{L}+)+`),
  opening(String.raw`(?:besluit|beslissing|keuze|decision|choice): ?\p{L}`),
];
/** 'Voor welk aanbod kiezen we volgend jaar?' */
const askedOfUs = opening(
  String.raw`(?:(?:voor|in|op|bij|met|for|in) )?(?:welke?|waar|which|where) (?:[\p{L}-]+ ){0,3}(?:kiezen|stoppen|openen|zetten|kopen|do we (?:choose|stop|open|put)) (?:we|wij|\p{L}+)`,
);
/** 'Besluit: om te beslissen of …' says it twice. */
const beforeIt =
  /^(?:zodat|so that|(?:om (?:daarmee |ermee )?te (?:kunnen )?(?:beslissen|besluiten|bepalen|kiezen)|to (?:decide|choose|determine))(?= (?:of|over|waar|hoe|hoeveel|welke|wie|wanneer|about|if|whether|where|how|which|who|when) )) /iu;
/** A decision that comes first ends with its sentence. */
const longestBefore = 12;

/** For which decision a figure is needed, and the rest of what was said; empty where no decision was. */
export function decisionIn(text: string): { readonly decision: string; readonly rest: string } {
  const starts = [...signs, askedOfUs].flatMap((sign) => sign.exec(text)?.index ?? []);
  if (starts.length === 0) return { decision: '', rest: text };
  const start = Math.min(...starts);
  const before = text.slice(0, start).replace(/[\s,;.?:-]+$/u, '');
  if (start > longestBefore) return { decision: text.slice(start).replace(beforeIt, ''), rest: before };
  const [first = '', after = ''] = /^(.*?[.?:;])\s+(.+)$/u.exec(text)?.slice(1) ?? [];
  const isApart = after.split(' ').length > 1 && start < first.length;
  return isApart
    ? { decision: first.replace(/[.?:;]$/u, '').replace(beforeIt, ''), rest: after }
    : { decision: text.slice(start).replace(beforeIt, ''), rest: text };
}
