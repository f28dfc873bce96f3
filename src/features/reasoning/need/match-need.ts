import type { NeedMatch } from './need.ts';

/** What of our own figures comes near these words, best first. */
export interface NearIndicator {
  readonly id: string;
  /** In both languages. */
  readonly name: string;
  readonly kind: string;
  readonly isSure: boolean;
  /** How many words of the need its name explains. */
  readonly words: number;
  /** One of them says what it is about, and not only what is measured. */
  readonly isOfSubject: boolean;
  /** How many words its name has. */
  readonly nameWords: number;
}

/** By their ids: what is kept of sources and partners, and a public table. */
export interface NearSources {
  readonly kept: string | null;
  readonly national: string | null;
}

const word = (words: string) => new RegExp(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`, 'iu');

/** A list is long by who is on it, not by days. */
const asksHowLong = word(
  String.raw`hoe ?lang(?! is de (?:wacht)?lijst)|wachttijd|doorlooptijd|duurt|hoeveel (?:dagen|weken|maanden) (?:wacht|duur)\p{L}*|how long|waiting time|wait`,
);
/** What an indicator measures, by the words with which it is asked for. */
const kinds: Readonly<Record<string, RegExp>> = {
  duration: asksHowLong,
  proportion: word(
    String.raw`op tijd|te laat|binnen de \p{L}*\s?termijn|welk deel|aandeel|percentage|share|on time|too late|within the`,
  ),
  money: word(
    'kosten|kost|uitgaven|uitgeven|geven (?:we|wij) uit|uitgegeven|(?:zijn|zijn we|we zijn) kwijt|geld|budget|euro|spending|spend|costs?',
  ),
};
/** What happens, in what is asked and in the name of an indicator alike; each with the noun that names it. */
const stages: readonly (readonly [noun: string, words: RegExp])[] = [
  [
    'aanvragen',
    /(?<![\p{L}])(?:aanvra\p{L}+|\p{L}*aanvragen|vra(?:ag|agt|gen) .{0,40}\baan|appl(?:y|ies|ications?))(?![\p{L}])/iu,
  ],
  [
    'instroom',
    /(?<![\p{L}])(?:instroom|instromen|kom(?:t|en) (?:er )?.{0,30}\bbij|stro(?:omt|men) .{0,30}\bin|inflow)(?![\p{L}])/iu,
  ],
  [
    'uitstroom outflow',
    /(?<![\p{L}])(?:uitstroom|uitstromen|uitgestroomd|stro(?:omt|men) .{0,10}uit|(?:gaat|gaan|komt|komen|raakt|raken) uit de|uit de \p{L}+ (?:ga\p{L}*|gegaan|kom\p{L}*|gekomen|raken|geraakt|stroom\p{L}*|gestroomd|zijn|verdwenen)|verla(?:at|ten)|vertrek\p{L}*|leav(?:e|es|ing)|left|outflow)(?![\p{L}])/iu,
  ],
  [
    'wachtlijst',
    /(?<![\p{L}])(?:hoeveel .{0,40}\bwacht(?:en|enden)?|wachtenden|wachtlijst|how many .{0,40}\bwait(?:ing)?|waiting list)(?![\p{L}])/iu,
  ],
  [
    'aanmeldingen',
    /(?<![\p{L}])(?:aanmeldingen|\p{L}*-?meldingen(?! (?:van|over) )|klop(?:t|pen) .{0,30}aan|vra(?:agt|gen) .{0,20}(?:hulp|ondersteuning)|ask(?:s|ing)? for help|meld(?:t|en)? .{0,20}\b(?:zich|aan)|zich .{0,20}\b(?:meld(?:t|en)?|gemeld)|requests?)(?![\p{L}])/iu,
  ],
  [
    'afgesloten',
    /(?<![\p{L}])(?:afgesloten|beëindigde?|gestopte?|geëindigde?|afgerond|klaar|stop(?:t|pen)|eindig(?:t|en)|aflo(?:opt|pen)|rond(?:t|en) .{0,20}af|afronden|ended|closed|stopped|finished|ends?|stops?|finish)(?![\p{L}])/iu,
  ],
  ['verwijzingen', /(?<![\p{L}])(?:(?:door)?verw(?:ijs|ijz|ez)\p{L}*|refer(?:s|red|rals?)?)(?![\p{L}])/iu],
  ['gestart', /(?<![\p{L}])(?:gestarte?|begonnen|nieuwe?|started|begun|new)(?![\p{L}])/iu],
  [
    'lopend',
    /(?<![\p{L}])(?:lopende?|lopen|op dit moment|nu|krijg(?:t|en)|ontvang(?:t|en)|gebruik(?:t|en)|current|now|receiv(?:e|es|ing)|gets?)(?![\p{L}])/iu,
  ],
];
/** What happens, by words that no name has: with those that names do have. */
const otherWords: readonly (readonly [called: string, words: RegExp])[] = [
  ['schuldhulp', /schuldhulpverlening|schuldhulptraject/iu],
  ['jeugdhulp', /jeugdzorg/iu],
  ['bijstand', /(?<!(?:ww|wia|wao|wajong|ziektewet)[ -])(?<![\p{L}])uitkering(?:en)?(?![\p{L}])/iu],
  [
    'vroegsignalen schulden',
    /vroegsignalering|(?:melding|signa(?:al|l)|bericht|report)\p{L}* .{0,20}(?:achterstand|arrears)|achterstand\p{L}* .{0,30}(?:energie|zorgverzeker|verhuurder)/iu,
  ],
  [
    'crisisplaatsingen jeugd crisis placements youth',
    /(?:spoed|crisis|nood|acuut).{0,25}plaats|(?:emergency|crisis|urgent).{0,20}placement|placed in an emergency/iu,
  ],
];
/** What a figure is of: one of another is no answer. */
const subjects: readonly RegExp[] = [
  /wmo/iu,
  /jeugd|jongeren|kinderen|youth|young people|children/iu,
  /schuld|debt/iu,
  /bijstand|assistance/iu,
];
/** What is asked of something that is counted otherwise: who did not come is not how long they waited. */
const otherwise =
  /(?<![\p{L}])(?:no[- ]?shows?|afzegging\p{L}*|afgezegd\p{L}*|uitval\p{L}*|afhak\p{L}*|klacht\p{L}*|bezwa\p{L}*|tevreden\p{L}*|vind(?:t|en)|ervar\p{L}*|mening\p{L}*|oordeel\p{L}*|terugval\p{L}*|terugkom\p{L}*|kom(?:t|en) (?:weer )?terug|opnieuw|herhaald\p{L}*|satisf\p{L}*|opinions?|think|complain\p{L}*|objections?|drop ?-?outs?|relapse\p{L}*|come back|return(?:s|ed)?|again)(?![\p{L}])/iu;
/** Public tables tell of whole municipalities. */
const ofPart = /(?<![\p{L}])(?:per|in elke|by|each) (?:straat|postcode\p{L}*|school|huis|street|building)(?![\p{L}])/iu;
/** Ours beside that of others is in a table that has both. */
const besideOthers =
  /(?<![\p{L}])(?:andere gemeenten?|landelijke?|(?:in|van|heel) nederland|gemiddelde gemeente|benchmark|other municipalities|nationally|national(?: average)?|the netherlands)(?![\p{L}])/iu;
/** Of who takes part in something of ours no public table tells. */
const ofOurOwn =
  /(?<![\p{L}])(?:deelnemers?|deelneemsters|leden|bezoekers|members|visitors|onze klanten|onze cliënten|onze clienten|per (?:school|klas|straat|huisarts|coach|consulent)|na (?:de|het|een) (?:training|cursus|traject|project|proef)|participants?|our clients|after the (?:course|training))(?![\p{L}])/iu;
/** One word in common is no lead: 'meldingen' is in the name of many things. */
const fewestWords = 2;
const sameStage = 2;

/** 'Hoeveel mensen vragen bijstand aan': with the noun for it, because that is what figures are called by. */
export function withNouns(about: string): string {
  const nouns = [...stages.slice(0, 6), ...otherWords].flatMap(([noun, words]) => (words.test(about) ? [noun] : []));
  return [about, ...nouns.filter((noun) => !about.toLowerCase().includes(noun))].join(' ');
}

/** One of our own figures where it is surely that, else a source, else what comes near; or a visible gap. */
export function matchNeed(about: string, near: readonly NearIndicator[], { kept, national }: NearSources): NeedMatch {
  const isLong = asksHowLong.test(about) && !/\bhow many\b|\bhoeveel (?!dagen|weken|maanden)/iu.test(about);
  const ofThis = otherwise.test(about) ? near.filter(({ name }) => otherwise.test(name)) : near;
  const isShare =
    kinds['proportion']?.test(about) && ofThis.some(({ kind, isOfSubject }) => kind === 'proportion' && isOfSubject);
  // No other figure is an answer to what something costs or how long it takes.
  const only = isLong ? 'duration' : kinds['money']?.test(about) ? 'money' : isShare ? 'proportion' : null;
  const named = subjects.filter((words) => words.test(about));
  const isNamed = ({ name }: NearIndicator) => named.some((words) => words.test(name));
  const ofSubject = ofThis
    .filter((one) => isNamed(one) || !named.some(() => subjects.some((words) => words.test(one.name))))
    .filter((one) => one.isOfSubject || isNamed(one));
  const ranked = byFit(about, only ? ofSubject.filter(({ kind }) => kind === only) : ofSubject);
  const fitting = ranked.map(({ one }) => one);
  if (besideOthers.test(about) && kept === null && national !== null) return { kind: 'source', id: national };
  const sure =
    fitting.find(({ isSure, words, nameWords }) => isSure && words * 2 > nameWords) ??
    fitting.find(({ words, nameWords }) => words >= fewestWords && words * 2 > nameWords) ??
    // It is of the same, and the same happens to it.
    ranked.find(({ one, fits }) => fits >= sameStage && isNamed(one) && one.words * 2 >= one.nameWords)?.one ??
    (only ? fitting[0] : undefined);
  if (sure) return { kind: 'indicator', id: sure.id };
  const isPublic = !ofOurOwn.test(about) && !ofPart.test(about) && !otherwise.test(about) && only === null;
  const source = kept ?? (isPublic ? national : null);
  if (source !== null) return { kind: 'source', id: source };
  const [first, ...others] = ranked.filter(({ fits }) => fits >= 0).map(({ one }) => one);
  const isOnly = first !== undefined && others.length === 0 && (first.isSure || first.words * 2 >= first.nameWords);
  const likely = isOnly ? first : [first, ...others].find((one) => one && one.words >= fewestWords);
  return likely ? { kind: 'indicator', id: likely.id } : { kind: 'gap', id: '' };
}

/** What measures what is asked for, and of what happens, comes first; among equals the order stays. */
function byFit(about: string, near: readonly NearIndicator[]) {
  const asked = stages.filter(([, words]) => words.test(about));
  const fit = ({ kind, name }: NearIndicator) => {
    const measures = kinds[kind];
    const ofKind = measures ? (measures.test(about) ? 2 : -1) : 0;
    return ofKind + (asked.some(([, words]) => words.test(name)) ? sameStage : 0);
  };
  return near.map((one) => ({ one, fits: fit(one) })).toSorted((left, right) => right.fits - left.fits);
}
