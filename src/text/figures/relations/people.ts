import { firstNames } from './first-names.ts';
import type { Labelled, Relation } from './relation.ts';
import type { Mention, Telling, ToldShare } from './telling.ts';

const things =
  /(?:euro|(?:^| )(?:fte|uur|uren|hours|punten|points|stuks|keer|times|procent|percent|laptops?|printers?|telefoons?|woningen|bomen|containers|lokalen|auto'?s|bussen|lampen|vragen|pagina'?s|dagen|weken|maanden|days|weeks|months)(?= |$))/;
const derives =
  /(?:^| )(?:dus|dan|blijft|blijven|bleven|over|rest|overig|overige|resteren|resteert|daarom|trek|min|minus|aftrekken|so|then|therefore|hence|thus|leaves|left|remaining|remain|remainder|subtract)(?= |$)/;
const asksRest =
  /(?:^| )(?:hoeveel(?! (?:procent|is (?:dat|dit|het)(?= |$)))|rest|overig|overige|resteren|resteert|blijft er|blijven er|how many|what is left|are left|is left|remaining|remainder|remain|de andere|the others?)(?= |$)/;
const wholes =
  /(?:totaal|totale|total|samen|altogether|in all|(?:^| )(?:van|of|out of) (?:de |onze |the |our |alle |all )?#)/;
const perhapsWhole = /(?:^| )(?:hebben|zijn|are|have|tellen) (?:er |we |wij )?#/;
const ofEach = /(?:^| )(?:elke|iedere|each|every|per (?:week|maand|dag|jaar|day|month|year)) /;
const changes =
  /(?:(?:^| )(?:meer|minder|daling|gedaald|stijging|gestegen|more|fewer|less|fell|rose|verschil|difference|erbij|eraf)(?= |$)|(?:van|from) # (?:\S+ ){0,2}(?:naar|to) #|# (?:tot|t \/ m|to|-) #)/;

/**
 * A total with all parts but a small one: `totaal 25, Noord 12, Centrum 9, dus Buitengebied 4`. The small part would be
 * worked out, or confirmed, so it is told of no number.
 */
export function derivedPartIn({ words, mentions, periods, fewest }: Telling): Relation | null {
  // `elke consulent doet er 4 per week, we hebben 7 consulenten` are no parts of one whole; a total that is named is one.
  const isWhole = wholes.test(words) || (perhapsWhole.test(words) && !ofEach.test(words));
  if (periods.length > 1 || things.test(words) || changes.test(words) || !isWhole) return null;
  if (mentions.some(({ unit }) => unit !== null)) return null;
  const counts = mentions.filter(isCount).map(({ value }) => value);
  const total = Math.max(...counts);
  const parts = counts.toSpliced(counts.indexOf(total), 1);
  if (parts.length === 0 || parts.length < mentions.length - 1) return null;
  const rest = total - parts.reduce((sum, part) => sum + part, 0);
  const isStated = rest === 0 && parts.length > 1 && parts.some((part) => isFew(part, fewest)) && derives.test(words);
  const isAsked = isFew(rest, fewest) && asksRest.test(words);
  return isStated || isAsked ? { kind: 'derived-part' } : null;
}

export function isFew(count: number, fewest: number): boolean {
  return count > 0 && count < fewest;
}

function isCount({ value, unit, reason }: Mention): boolean {
  return unit === null && Number.isInteger(value) && value > 0 && (reason === null || !noCount.has(reason));
}

const noCount: ReadonlySet<string> = new Set(['target', 'change', 'duration', 'criterion', 'median', 'average']);

const work =
  /(?:dossier|zaken|zaak|casus|doorlooptijd|gesprek|beschikking|aanvra|client|klant|melding|bezoek|intake|fouten|klacht|afgehandeld|afgerond|ziek|uren|cases?|files|intakes|visits|errors|complaints|closed|handled|done)/;
const judged =
  /(?:(?:te|too) (?:langzaam|traag|weinig|veel|slow|little|few)|langzamer|trager|slomer|harder|sneller|slower|faster|lazier|lui(?= |$)|presteert|presteren|functioneert|functioneren|perform|productie(?:f|ver)|werkt (?:niet )?(?:hard|goed|slecht)|doet (?:\S+ ){0,3}(?:genoeg|te weinig|minder|meer)|beter dan|slechter dan|better than|worse than|enough|aanspreken|achter de broek)/;
const colleagues = /(?:collega|medewerker|consulent|klantmanager|caseworker|colleague|employee|team ?member|teamlid)/;
const noPerson =
  /^(?:noord|zuid|oost|west|north|south|east|centrum|buiten\p{L}*|binnenstad|midden|team|wijk|buurt|gemeente|afdeling|regio|locatie|school|gebied|dorp|stad|kern|district|area|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|the|de|het|wij|we|our|onze|bij|in|van|er|is|doel|norm|target|totaal|total|week|maand|q\d|wmo|jeugd)$/iu;

/** `Kim 14 dossiers, Ahmed 31: werkt Kim te langzaam?`: figures of single people, by their first name. */
export function personsIn({ words, mentions, periods }: Telling): Relation | null {
  if (aboutOne.test(words) && mentions.length > 1 && beside.test(words)) return { kind: 'persons' };
  if (oneAndOther.test(words)) return { kind: 'persons' };
  const names = mentions.flatMap(({ label }) => nameIn(label) ?? []);
  const isHeld = mentions.length === 2 && /(?:norm|doel|gemiddelde?|target|average|standard)/.test(words);
  const [only, ...others] = names;
  if (isHeld && only && others.length === 0 && firstNames.has(only.toLowerCase()) && work.test(`${words} dossier`))
    return { kind: 'persons' };
  if (names.length < 2 || new Set(names).size < 2 || periods.length > names.length) return null;
  const known = names.filter((name) => firstNames.has(name.toLowerCase()));
  const isOfPeople = names.length === mentions.length;
  const isWork = work.test(words);
  if (known.length > 1 && isOfPeople && (isWork || judged.test(words))) return { kind: 'persons' };
  const isNamed = known.length > 0 || colleagues.test(words);
  if (
    known.length > 0 &&
    isOfPeople &&
    isWork &&
    /(?:^| )(?:slechter|beter|worse|better|best|slechtst)(?= |$)/.test(words)
  )
    return { kind: 'persons' };
  return isOfPeople && judged.test(words) && (isWork || isNamed) ? { kind: 'persons' } : null;
}

/** One of those who work here, or what is said of one in a talk about how that goes. */
const aboutOne =
  /(?:^| )(?:(?:een|1|one|eentje) (?:van (?:mijn|onze|de|m n)|of (?:my|our|the)) (?:collega|medewerker|consulent|klantmanager|caseworker|colleague|employee|teamled|team ?member|worker)|(?:mijn|deze|die|my|this|that) (?:collega|medewerker|consulent|klantmanager|caseworker|colleague|employee)(?= |$)|functionering\S*|beoordelingsgesprek|voortgangsgesprek|appraisal|performance review)/;
const oneAndOther =
  /(?:^| )(?:de ene|een|one) (?:wijkcoach|coach|consulent|collega|medewerker|begeleider|klantmanager|caseworker|colleague|employee|worker) (?:heeft|had|doet|deed|behandelt|sluit|has|does|closed) .{0,80}#.{0,120}(?:de|een|the) (?:andere|ander|other)(?: (?!#)\S+){0,3} #/;
const beside = /(?:norm|doel|gemiddelde?|team|anderen|rest|collega s|target|average|standard|others)/;

function nameIn(label: string): string | null {
  const words = label.split(' ');
  const isTeam = words.some((word) =>
    /^(?:team|wijk|buurt|afdeling|locatie|gemeente|district|school|regio)/i.test(word),
  );
  return isTeam ? null : (words.findLast((word) => /^\p{Lu}\p{Ll}{1,20}$/u.test(word) && !noPerson.test(word)) ?? null);
}

const outside =
  /(?:persbericht|persverklaring|website|(?:^| )(?:de|onze|our|the) site(?= |$)|intranet|rapportage|(?:^| )rapport(?= |$)|verslag|buurtbericht|buurtkrant|wijkkrant|nieuwsbrief|nieuwsbericht|gemeenteraad|raadsbrief|raadsinformatie|raadsstuk|raadsvraag|raadsvragen|(?:^| )raad(?= |$)|publice|publicatie|openbaar|(?:^| )krant|journalist|social media|facebook|linkedin|bewonersbrief|flyer|press release|publish|public report|newsletter|council|newspaper|(?:annual|quarterly|public|the) report|dashboard voor)/;
const noPeople =
  /^(?:van de \d|euro|fte|uur|uren|hours|punten|points|keer|times|jaar|jaren|years|weken|maanden|weeks|months|minuten|minutes|wijken|buurten|teams|gemeenten|locaties|scholen|woningen|laptops|indicatoren|cijfers|grafieken|pagina|areas|districts|schools|charts|pages)(?= |$|')/;

/** What a report says is told, and goes nowhere. */
const told =
  /(?:zegt|meldt|volgens|uit|says|according to) (?:het|de|dit|the|this) (?:rapport|krant|verslag|rapportage|report|newspaper)|(?:het|de|the) (?:rapport|krant|report|newspaper) (?:zegt|meldt|says)/g;

/** Counts of a few people that somebody wants to put in a press release, on a site or before the council. */
export function isToPublishFew({ words, mentions, fewest }: Telling): boolean {
  if (
    !outside.test(words.replaceAll(told, ' ')) ||
    /(?:rapportcijfer|gemiddeld cijfer|(?:^| )(?:geven|gaven|give|gave) )/.test(words)
  )
    return false;
  return mentions.some((mention) => isCount(mention) && isFew(mention.value, fewest) && !noPeople.test(mention.after));
}

/** Counts of people in groups that are listed beside each other; null without, or when they count something else. */
export function partsOfPeopleIn({
  account,
  words,
  mentions,
}: Telling): { readonly parts: readonly Labelled[]; readonly hasTotal: boolean } | null {
  if (account.kind !== 'understood' || account.pairs.length > 0 || things.test(words)) return null;
  const [series, ...more] = account.series;
  const hasTotal = account.leftOut.some(({ reason }) => reason === 'total');
  if (series?.arrangement === 'loose' && more.length === 0 && areNamedCounts(mentions))
    return { parts: mentions.map(({ label, value }) => ({ label, value })), hasTotal };
  if (series?.arrangement !== 'groups' || more.length > 0 || !(series.unit === null || series.unit === 'count'))
    return null;
  const parts = series.points.flatMap(({ label, value, denominator }) =>
    value === null || denominator !== null || !Number.isInteger(value) ? [] : [{ label, value }],
  );
  if (parts.length < 2 || parts.length < series.points.length) return null;
  return { parts, hasTotal };
}

/** `Haven 4 cliënten, Akkers 22 cliënten`. */
function areNamedCounts(mentions: readonly Mention[]): boolean {
  const labels = new Set(mentions.map(({ label }) => label));
  const isNamed = ({ unit, reason, value, label, after }: Mention): boolean =>
    unit === null && reason === null && Number.isInteger(value) && /^\p{Lu}/u.test(label) && !noPeople.test(after);
  return mentions.length > 1 && labels.size === mentions.length && mentions.every(isNamed);
}

export function sharesOfPeopleIn({ shares, words, hasTable }: Telling): readonly ToldShare[] {
  if (hasTable || things.test(words.replaceAll('#%', '#'))) return [];
  return shares.filter(({ whole, part }) => !noPeople.test(whole.after) && !noPeople.test(part.after));
}
