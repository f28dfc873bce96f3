/** What somebody wants to set up or look back on, beside asking what a figure says. */
export type BuiltThing =
  'line' | 'need' | 'source' | 'partner' | 'triage' | 'experiment' | 'tried-before' | 'quiz' | 'overview';

/** The words that only one of them is asked for with; the first that fits is meant. */
const asked: readonly (readonly [BuiltThing, readonly RegExp[]])[] = [
  [
    'quiz',
    [
      /\b(?:kennis)?quiz\p{L}*|\bgekleurd\p{L}* .{0,12}\bbeeld\b/iu,
      /\b(?:test\p{L}*|toets\p{L}*|klopt|hebben we|hebben wij|zien we|zien wij)\b.{0,40}\bbeeld\b/iu,
      /\bhoe goed (?:ken|kennen|weten)\b/iu,
      /\bhow well (?:do )?(?:we|i) know\b|\b(?:test|is) (?:my|our) picture\b/iu,
    ],
  ],
  [
    'overview',
    [
      /\bmanagement ?(?:overzicht|overview|rapportage|report)\b/iu,
      /\b(?:overzicht|rapportage|maandoverzicht|overview|report)\b.{0,25}\b(?:mt|management\p{L}*|directie|afdelings\p{L}*|manager|college|board)\b/iu,
      /\b(?:overzicht|rapportage|rapport|overview|report)\b.{0,40}\b(?:vragen|gebruik|proeven|leiding|bestuur|stuurgroep|questions|usage|experiments)\b/iu,
      /\b(?:mt|management\p{L}*|directie|leiding|board)\b.{0,40}\b(?:overzicht|rapportage|rapport|overview|report)\b/iu,
      /\b(?:gebruik van|use of) (?:de bot|datawijzer|the bot)\b/iu,
      /\b(?:hoeveel|hoe vaak|how many|how often)\b.{0,30}\b(?:vragen|questions)\b.{0,40}\b(?:gesteld|beantwoord|doorverwezen|asked|answered|referred)\b/iu,
      /\b(?:hoe|how)\b.{0,25}\b(?:datagedreven werken|working with data|data-driven work\p{L}*)\b/iu,
    ],
  ],
  [
    'experiment',
    [
      /\b(?:leg|vastleggen|opschrijven|record|write down)\b.{0,60}\b(?:proef|pilot|experiment|trial)\b/iu,
      /\b(?:proef|pilot|experiment|trial)\b.{0,30}\b(?:vastleggen|klaar|afgelopen|ended)\b/iu,
    ],
  ],
  [
    'tried-before',
    [
      /\b(?:eerder|eerdere|al eens|vorige?|vroeger|geleerd|geleerde|leerden|lessen|earlier|previous|former|past|learned|learnt|lessons|before|came out)\b.{0,40}\b(?:proef|proeven|pilots?|experiment(?:en|s)?|trials?|geprobeerd|uitgeprobeerd|getest|tried)\b/iu,
      /\b(?:proef|proeven|pilots?|experiment(?:en|s)?|trials?|tried (?:this|it|that))\b.{0,40}\b(?:eerder|geleerd|leerden|mislukten?|opgeleverd|before|learned|learnt|failed)\b/iu,
    ],
  ],
  [
    'experiment',
    [
      /\b(?:uitproberen|uittesten|uit te proberen|try out|trying out)\b/iu,
      /\b(?:start|starten|begin|beginnen|opzetten|zetten|doen|run|set up|do|nieuwe|klein|kleine|small|new)\b.{0,30}\b(?:proef|pilot|experiment|trial)\b/iu,
      /\b(?:proef|pilot|experiment|trial)\b.{0,20}\b(?:starten|beginnen|opzetten|doen)\b/iu,
      /\b(?:we|wij|ik)\b.{0,30}\b(?:testen|proberen) of\b|\b(?:want|going) to test\b.{0,30}\bwhether\b/iu,
    ],
  ],
  [
    'triage',
    [
      /\bprivacy ?(?:check|toets|triage)\b/iu,
      /\b(?:mag|mogen|is het (?:ok|oké|oke|goed|toegestaan)|am i allowed|are we allowed|may (?:i|we))\b.{0,80}\b(?:lijst\p{L}*|\p{L}*bestand\p{L}*|\p{L}*gegevens|koppelen|delen|doorgeven|dossiers?|lists?|files?|data|link|share|records?)\b/iu,
      /\b(?:lijst\p{L}*|\p{L}*bestand\p{L}*|list|file|koppelen|combineren)\b.{0,60}\b(?:avg|gdpr|privacy|mag dat|is that allowed)\b/iu,
      /\bcan (?:we|i) (?:share|link|combine)\b|\bis it (?:ok|okay|legal|allowed) (?:to|if)\b.{0,60}\b(?:list|data|records?|files?|names)\b/iu,
      /\b(?:mag|mogen|moet|moeten|nodig|check|need)\b.{0,60}\b(?:toestemming|dpia|avg[- ]?proof|privacy officer|persoonsgegevens|consent|namen|adressen)\b/iu,
      /\b(?:toestemming|dpia|privacy officer|consent)\b.{0,40}\b(?:nodig|vragen|needed)\b/iu,
    ],
  ],
  [
    'partner',
    [
      /\b(?:kan|kunnen|kon|zou|zouden|could|can)\b.{0,60}\b(?:data|cijfers|gegevens|getallen|figures|numbers)\b.{0,50}\b(?:geven|leveren|aanleveren|sturen)\b/iu,
      /\b(?:kan|kunnen|zou|zouden)\b.{0,20}\b(?:ons|aan ons)\b.{0,10}\b(?:data|cijfers|gegevens|getallen)\b (?:geven|leveren|aanleveren|sturen)\b/iu,
      /\b(?:could|can) (?!i\b|we\b|you\b).{0,40}\b(?:give|supply|provide|send)\b.{0,20}\b(?:data|figures|numbers)\b/iu,
      /\b(?:betrek\p{L}*|erbij (?:betrekken|halen)|involv\p{L}*)\b.{0,40}\b(?:data|cijfers|gegevens|figures)\b/iu,
      /\b(?:welke|which) (?:partners?|organisaties?|organi[sz]ations?)\b.{0,50}\b(?:data|cijfers|gegevens|figures|numbers)\b/iu,
    ],
  ],
  [
    'line',
    [
      /\b(?:redeneerlijn\p{L}*|doelenboom|doelenbomen|verandertheorie\p{L}*|effectketen|theory of change|logic model|logisch model|lines? of reasoning)\b/iu,
      /\b(?:we|wij|ik|de raad|het college) wil(?:len)? (?:dat )?(?:minder|meer|betere?|hogere?|lagere?|kortere?|snellere?) (?!inzicht|uitleg|weten|cijfers|informatie|data)/iu,
      /\bwe want (?:to (?:reduce|increase|lower|improve)|fewer|less|more|better)\b/iu,
      /\b(?:ons|onze|our) (?:hoofd)?(?:doel|goal|aim)(?:\s*:| is (?:dat|om|minder|meer|betere?|that|to|less|fewer|more|better)\b)/iu,
      /\b(?:werkt|werken|helpt|helpen|slaagt) (?:onze|ons|deze|dit|de|het) (?:\p{L}+ ){0,3}?\p{L}*(?:aanpak|project|beleid|interventie|training|maatregel|inzet)\b/iu,
      /\b(?:onze|de|deze) \p{L}*aanpak\b.{0,30}\bwerkt\b|\bour (?:\w+ )?approach\b.{0,30}\bworks?\b/iu,
      /\b(?:wat|welke|what|which)\b.{0,25}\b(?:moeten|zouden|gaan|kunnen|should|need to|could)\b.{0,15}\b(?:we|wij|ik|i)?\b.{0,20}\b(?:meten|measure)\b/iu,
      /\bwaar(?:om|voor) (?:houden|meten|verzamelen|registreren|tellen) (?:we|wij)\b|\bwhy do we (?:keep|measure|collect|count)\b/iu,
      /\b(?:doelen?|aannames?|goals?|assumptions?)\b.{0,50}\b(?:op een rij|uitwerken|uitschrijven|op papier|meetbaar|onder elkaar|in a row|write down|measurable)\b/iu,
    ],
  ],
  [
    'need',
    [
      /\b(?:nieuwe? (?:indicator|cijfer)|new (?:indicator|figure))\b.{0,15}\b(?:aanvragen|aan te vragen|maken)\b|\b(?:request|ask for) a new (?:indicator|figure)\b/iu,
      /\b(?:data|informatie)behoefte\p{L}*|\bdata needs?\b/iu,
      /\b(?:we|wij|ik) (?:missen|mis)\b.{0,25}\b(?:cijfers?|data|gegevens)\b|\b(?:missing|without) (?:\w+ )?(?:figures?|data)\b/iu,
      /\b(?:cijfers?|data|gegevens|overzicht)\b.{0,30}\bnodig\b|\bnodig\b.{0,20}\b(?:cijfers?|data|gegevens)\b/iu,
      /\b(?:i|we) need\b.{0,20}\b(?:figures?|data|numbers?)\b/iu,
      /\bdon['’]?t have (?:any |a )?(?:figures?|data|numbers?)\b|\bgeen (?:cijfers?|data|gegevens|zicht)\b.{0,60}\b(?:aanvragen|vragen|komen|nodig)\b/iu,
      /\b(?:kan|kunnen|can) (?:er|we|wij)\b.{0,40}\b(?:cijfer|overzicht|figure)\b.{0,40}\b(?:komen|van|of|about|on)\b/iu,
      /\b(?:voor (?:het|een) besluit|voor de (?:keuze|begroting)|om te (?:beslissen|kiezen|bepalen))\b.{0,60}\b(?:weten|cijfers?|data|gegevens)\b/iu,
    ],
  ],
  [
    'source',
    [
      /\bhoe kom(?:en)? (?:ik|we|wij) aan\b.{0,25}\b(?:cijfers|data|gegevens)\b|\bhow (?:do|can) (?:i|we) get (?:hold of |at )?.{0,15}\b(?:data|figures)\b/iu,
      /\b(?:bestaat|bestaan|is|zijn) er (?:ergens |al |een |openbare? |landelijke? )*(?:\p{L}*bron\p{L}*|registraties?|datasets?|open data)\b|\bis there (?:a |an |any )(?:\w+ )?(?:source|dataset|register)\b/iu,
      /\b(?:andere|betere|goede|openbare|landelijke|another|good|public|national) (?:\p{L}*bron(?:nen)?|sources?|datasets?)\b/iu,
      /\b(?:terecht|aankloppen)\b.{0,30}\b(?:cijfers|data|gegevens)\b/iu,
      /\b(?:heeft|hebben|has|have) (?:het |de |the )?(?:cbs|ggd|rivm|duo|uwv|waarstaatjegemeente)\b.{0,20}\b(?:iets|cijfers|data|gegevens|anything|figures)\b/iu,
      /\bwie (?:houdt|verzamelt|registreert)\b.{0,60}\b(?:bij|cijfers|gegevens|data)\b|\bwho (?:collects|keeps|registers)\b/iu,
      /\b(?:waar|bij wie)\b.{0,25}\b(?:vind|vinden|haal|halen|staan|krijg|zijn)\b.{0,25}\b(?:cijfers|data|gegevens|bronn?en?)\b/iu,
      /\bwaar\b.{0,15}\b(?:cijfers|data|gegevens)\b.{0,50}\b(?:vinden|vandaan|halen)\b/iu,
      /\b(?:welke|which|what) (?:openbare |public )?(?:bron(?:nen)?|sources?)\b.{0,20}\b(?:moet|zijn|bestaan|should|are there)\b/iu,
      /\bwhere (?:can|do|could) (?:i|we)\b.{0,15}\b(?:find|get)\b.{0,15}\b(?:data|figures|sources)\b/iu,
    ],
  ],
];

/** What is likely meant by who surely wants one of them: words that are said of other things as well. */
const likely: readonly (readonly [BuiltThing, RegExp])[] = [
  ['triage', /\b(?:privacy\p{L}*|mag|mogen|allowed|avg|gdpr)\b/iu],
  ['quiz', /\b(?:beeld|raden|gevoel|spelletje|somber|rooskleurig|guess|picture|gloom\p{L}*|rosy)\b/iu],
  [
    'tried-before',
    /\b(?:eerder|al eens|dit al|geleerde?|leerden|lessen|ervaring\p{L}*|evaluatie|mislukt\p{L}*|liep .{0,40}\baf|earlier|before|lessons|learn\p{L}*|failed)\b/iu,
  ],
  ['experiment', /\b(?:proef|proeven|pilots?|experiment\p{L}*|test|testen|probeer\p{L}*|proberen|trial)\b/iu],
  [
    'overview',
    /\b(?:mt|management\p{L}*|directie|gebruikt|gebruik|gevraagd|vragen|used|asked|questions|gesteund|met de cijfers gedaan)\b/iu,
  ],
  ['partner', /\b(?:partners?|afspraken|samenwerkingsverband|ggd|betrekken|leveren|involve)\b/iu],
  [
    'source',
    /\b(?:databron\p{L}*|bron|bronnen|openbare?|sources?|vandaan|datasets?|registratie|cbs|rivm|duo|uwv|waarstaatjegemeente|vind|vinden|find)\b/iu,
  ],
  [
    'line',
    /\b(?:\p{L}*doel\p{L}*|effect\p{L}*|aannames?|\p{L}*aanpak|indicatoren|bereiken|onderbouw\p{L}*|opbouwen|oplever\p{L}*|oplevert|programma|inzet|project|goals?|assumptions?|approach|programme|indicators?|hebben aan dit cijfer|hebben we aan|doen we .{0,15}met het cijfer|this figure for)\b/iu,
  ],
  ['need', /\b(?:cijfers?|gegevens|data|indicator|weten|bijhouden|figures?|numbers)\b/iu],
];

/** Whoever asks for one of them says so long before this; the patterns take the square of the time for a long word. */
const longest = 600;

/** One question is asked this a few times, one after the other. */
let last: { readonly text: string; readonly thing: BuiltThing | null } = { text: '', thing: null };

/** null when the words ask for none of them. */
export function thingToBuild(text: string): BuiltThing | null {
  if (text !== last.text) {
    const beginning = text.slice(0, longest);
    last = { text, thing: asked.find(([, words]) => words.some((one) => one.test(beginning)))?.[0] ?? null };
  }
  return last.thing;
}

/** For a message that surely asks for one of them. */
export function likelyThing(text: string): BuiltThing | null {
  return thingToBuild(text) ?? likely.find(([, words]) => words.test(text.slice(0, longest)))?.[0] ?? null;
}
