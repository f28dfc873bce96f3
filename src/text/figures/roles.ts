import type { LeftOutReason } from './account.ts';
import type { Token } from './tokens.ts';
import { countWords } from './words.ts';

const WORDS_AROUND = 5;

interface Context {
  /** Folded words right before and after the number, within its clause. */
  readonly before: string;
  readonly after: string;
}

interface Role {
  readonly reason: LeftOutReason;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly suits?: (value: number) => boolean;
}

const filler =
  "(?: (?:is|was|waren|van|of|de|het|zo'n|rond|circa|ca|ongeveer|about|around|maar|slechts|only|op|at|on|a))*$";
const span =
  '(?:dag|dagen|week|weken|maand|maanden|kwartaal|kwartalen|jaar|jaren|uur|minuten|days?|weeks?|months?|quarters?|years?|hours?|minutes?|werkdagen)';
const moreOrLess =
  '(?:meer|minder|hoger|lager|up|down|more|less|fewer|higher|lower|gestegen|gedaald|gegroeid|gekrompen|toegenomen|afgenomen|stijging|daling|toename|afname|groei|gehalveerd|verdubbeld|increase|decrease|rise|drop|growth|extra)';
const area =
  '(?:buurten|wijken|gemeenten?s?|dorpen|teams|gebieden|kernen|regios?|scholen|locaties|aanbieders|neighbourhoods|districts|municipalities|schools|areas|teams|providers)';

/** Numbers that are no figure of a series whatever else the text holds; the first that fits decides. */
const never: readonly Role[] = [
  {
    reason: 'law-article',
    before: /(?:^| )(?:artikel|art|lid|sub|wet|section|article|paragraaf|hoofdstuk|bijlage|chapter|paragraph)$/,
  },
  { reason: 'rank', before: /(?:^| )(?:plek|plaats|positie|rang|place|rank|position|rangplek|nummer)$/ },
  {
    reason: 'address',
    before: /(?:straat|laan|(?:^| )\p{L}+weg|plein|kade|dijk|singel|gracht|(?:^| )street|road|avenue|lane)$/u,
  },
  {
    reason: 'rate-base',
    before: /(?:^| )(?:per|op de|op elke|out of every)$/,
    suits: isRateBase,
  },
  {
    reason: 'convention',
    before:
      /(?:betrouwbaarheid\S*|interval\S*|confidence|ci|bi|significan\S*|zekerheid|alpha|power|onderscheidingsvermogen|percentiel|percentile|(?:^| )p)(?: interval| level| niveau)?(?: van| of| op| is)?$/,
  },
  {
    reason: 'convention',
    after:
      /^(?:betrouwbaarheid|confidence|zekerheid|ci(?: |$)|interval|significantie|significance|percentiel|percentile|power(?: |$))/,
  },
  { reason: 'time', before: /(?:^| )(?:om|rond|at)$/, after: /^(?:uur|o'clock)(?: |$)/ },
  { reason: 'age', after: /^(?:jaar|jaren|years?)(?: (?:oud|old|en ouder|of ouder|and older|and over|of jonger))/ },
  {
    reason: 'criterion',
    before:
      /(?:jonger|ouder|langer|korter|meer|minder|hoger|lager|groter|kleiner|older|younger|more|less|longer|shorter|fewer|higher|lower) (?:dan|than)(?: de)?$/,
  },
  { reason: 'criterion', before: /(?:^| )(?:minstens|maximaal|minimaal|at least|at most|onder de|boven de)$/ },
  {
    reason: 'age',
    before: /(?:^| )(?:tot|vanaf|onder|boven|van|aged?|under|over|leeftijd|t\/m)$/,
    after: /^(?:jaar|years?)(?: |$)/,
  },
  {
    reason: 'duration',
    before:
      /(?:^| )(?:laatste|afgelopen|voorbije|komende|vorige|eerste|last|past|next|previous|first|binnen|within|na|after|over|in|elke|iedere|every|om de|sinds|gedurende|al|voor)(?: de| the)?$/,
    after: new RegExp(`^${span}(?: |$)`),
  },
  { reason: 'duration', after: new RegExp(`^${span} (?:geleden|ago)`) },
  { reason: 'sample-size', before: /(?:^| )n$/ },
  {
    reason: 'sample-size',
    before: /(?:^| )(?:bij|onder|met|uit|among|with|from)(?: maar| slechts| only| de| het| totaal)*$/,
    after: /^(?:respondent|deelnemer|invuller|participant|antwoord|response|ingevulde|ondervraag|enquete|vragenlijst)/,
  },
  {
    reason: 'selection',
    before: /(?:^| )(?:de|die|deze|in|uit|the|top|van|from|of)$/,
    after: new RegExp(`^(?:\\S+ ){0,1}${area}(?: |$)`),
  },
  {
    reason: 'about-figures',
    after:
      /^(?:punten|meetpunten|datapunten|cijfers|getallen|waarnemingen|data ?points|points|figures|numbers|observations|periodes|reeksen)(?: |$)/,
  },
  { reason: 'change', after: new RegExp(`^${moreOrLess}(?: |$)`) },
  {
    reason: 'change',
    before:
      /(?:steeg|stegen|gestegen|daalde\S*|daalt|stijgt|gedaald|nam \S+|namen|toegenomen|afgenomen|groeide\S*|gegroeid|kromp\S*|rose|fell|grew|dropped|increased|decreased|went (?:up|down)|toename|afname|stijging|daling|increase|decrease|rise|drop|verschil|difference)(?: \S+){0,3}? (?:met|by|van|of|is)$/,
  },
];

function isRateBase(value: number): boolean {
  return value === 100 || (value >= 1000 && /^10+$/.test(String(value)));
}

/** A number that is part of a name, whatever follows: `buurt 4 naar 30`. */
const names =
  /(?:^| )(?:nr|no|number|versie|version|pagina|page|p|blz|regel|vraag|stap|fase|optie|kamer|groep|klas|schaal|tabel|table|figuur|figure|grafiek|buurt|wijk|gebied|district|\p{L}*team|locatie|cluster|categorie|category|cao|formulier|form|step|phase|room|id|code|level|niveau|zone|perceel|dossier|zaaknummer|model|top)$/u;

/** `de vorige groep 6 van de 15` is no group six. */
const ofAnother = /(?:^| )(?:vorige|andere|deze|die|nieuwe|oude|eerste|tweede|previous|other|this|that) \p{L}+$/u;

/** What a number beside the figures is; inside a list of figures these words speak of the whole list. */
const beside: readonly Role[] = [
  // `uitgaven (x 1.000 euro)`: what the figures are counted in.
  {
    reason: 'rate-base',
    before: /(?:^| )(?:x|×|maal|times)$/,
    suits: (value) => value === 1_000 || value === 1_000_000,
  },
  { reason: 'range', before: /(?:^| )(?:tussen|between)(?: de)?$/ },
  {
    reason: 'ambiguous',
    before: /(?<!\S)(?<!(?:per|elke|iedere|each|every) )(?:week|wk|kwartaal|quarter)$/,
    suits: Number.isInteger,
  },
  {
    reason: 'total',
    before: new RegExp(`(?:totaal|totale|(?:^| )som|opgeteld|samen|total|sum|altogether)(?: aantal)?${filler}`),
  },
  { reason: 'total', before: /(?:totaal|totale|(?:^| )som|total|sum)(?: \S+){1,3}(?: is| was)$/ },
  { reason: 'total', after: /^(?:in )?(?:totaal|total)(?: |$)/ },
  {
    reason: 'average',
    before: new RegExp(`(?:gemiddelde?n?|(?:^| )gem|average|(?:^| )avg|(?:^| )mean)${filler}`),
  },
  { reason: 'median', before: new RegExp(`(?:^| )(?:mediaan|median)${filler}`) },
  { reason: 'average', after: /^(?:gemiddeld|on average)/ },
  { reason: 'target', before: new RegExp(`(?:(?:^| )doel|\\S*norm|streef\\S*|target|goal|doelstelling)${filler}`) },
  { reason: 'criterion', before: /(?:^| )(?:max|maximum|hooguit|hoogstens|at most|no more than|niet meer dan)$/ },
];

/** Days are figures themselves (`in 21 dagen`), unless these words make a span or a limit of them. */
const limitOfDays =
  /(?:^| )(?:laatste|afgelopen|voorbije|komende|binnen|last|past|next|previous|within|elke|iedere|every)(?: de| the)?$/;

/** Why the number at this place is no figure of a series; null when it may be one. `isInList`: among other figures. */
export function reasonNotFigure(
  tokens: readonly Token[],
  index: number,
  value: number,
  isInList: boolean,
): LeftOutReason | null {
  const token = tokens[index];
  if (token?.kind === 'number' && token.unit === 'points') return 'change';
  const { before, after } = contextOf(tokens, index);
  if (before === '' && after === '') return null;
  if (/(?:^| )per$/.test(before) && isRateBase(value)) return 'rate-base';
  const isOrdinal = Number.isInteger(value) && !(token?.kind === 'number' && token.unit !== null);
  const isCounting =
    /(?:^| )(?:ene|andere|een|one|other|a) \p{L}+$/u.test(before) && countWords.test(after.split(' ')[0] ?? '');
  if (isOrdinal && !isCounting && names.test(before) && !ofAnother.test(before)) return 'name';
  if (isFrom(tokens, index)) return null;
  if (token?.kind === 'number' && token.unit === 'days') return limitOfDays.test(before) ? 'duration' : null;
  for (const role of isInList ? never.filter(({ after: words }) => words === undefined) : never.concat(beside)) {
    if (role.before && !role.before.test(before)) continue;
    if (role.after && !role.after.test(after)) continue;
    if (role.suits && !role.suits(value)) continue;
    if (role.reason === 'selection' && isWholeOf(tokens, index)) continue;
    // `margin 4 points` is no number of points.
    if (role.reason === 'about-figures' && /(?:^| )(?:margin|marge)(?: of error)?(?: (?:of|van))?$/.test(before))
      return null;
    // `In totaal 240, waarvan 60`: the whole that a part is of.
    if (role.reason === 'total' && hasPartBehind(tokens, index)) return null;
    if (role.after && role.reason === 'total' && isOfNext(tokens, index)) continue;
    return role.reason;
  }
  return null;
}

/** `14 van de 22 gemeenten`: of how many they are, and not which. */
function isWholeOf(tokens: readonly Token[], index: number): boolean {
  const [before, link, article] = tokens.slice(Math.max(0, index - 3), index);
  const isLink = link?.kind === 'word' && /^(?:van|of|uit)$/.test(link.word);
  return isLink && article?.kind === 'word' && before?.kind === 'number';
}

/** `vrouw 45 totaal 85`: the total is the figure behind the word. */
function isOfNext(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1, index + 5);
  const at = next.findIndex((token) => token.kind === 'word' && /^(?:totaal|total)$/.test(token.word));
  const behind = next.slice(at + 1).find((token) => token.kind !== 'mark' || !/^[:=]$/.test(token.mark));
  return at >= 0 && behind?.kind === 'number';
}

function hasPartBehind(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1, index + 7);
  const at = next.findIndex((token) => token.kind === 'word' && /^(?:waarvan|waaronder)$/.test(token.word));
  return at >= 0 && next.slice(0, at).every(({ kind }) => kind === 'word' || kind === 'mark');
}

/** `van 1.240 naar 1.215`: a figure before and one after, or of `18 van 24 naar 20 van 22` its part. */
export function isFrom(tokens: readonly Token[], index: number): boolean {
  const link = tokens.slice(index + 1, index + 7);
  const to = link.findIndex((token) => token.kind === 'word' && /^(?:naar|to)$/.test(token.word));
  const own = link.slice(0, to);
  const isLinked = own.every((token, i) => token.kind === 'word' || isWhole(own, i));
  return (
    to >= 0 && to <= (own.some(({ kind }) => kind === 'number') ? 4 : 3) && isLinked && link[to + 1]?.kind === 'number'
  );
}

/** The 24 of `18 van de 24 naar`, and the mark of `18/24`. */
function isWhole(own: readonly Token[], i: number): boolean {
  const token = own[i];
  if (token?.kind === 'mark') return token.mark === '/';
  return token?.kind === 'number' && i > 0 && !own.slice(0, i).some(({ kind }) => kind === 'number');
}

/** The words before and after a token, up to the end of its clause or the next figure. */
export function contextOf(tokens: readonly Token[], index: number): Context {
  return { before: wordsFrom(tokens, index, -1).toReversed().join(' '), after: wordsFrom(tokens, index, 1).join(' ') };
}

function wordsFrom(tokens: readonly Token[], index: number, step: 1 | -1): string[] {
  const words: string[] = [];
  for (let i = index + step; words.length < WORDS_AROUND; i += step) {
    const token = tokens[i];
    if (token?.kind === 'word') words.push(token.word);
    else if (token?.kind !== 'mark' || !/^[:=(.~"'-]$/.test(token.mark)) break;
    else if (step === 1 && /^[.(]$/.test(token.mark)) break;
    else if (step === -1 && token.mark === '.' && !isAbbreviation(tokens[i - 1])) break;
  }
  return words;
}

/** `art. 5` and `gem. 42` go on, a sentence does not. */
function isAbbreviation(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.word.length <= 4;
}
