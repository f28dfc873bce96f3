import { type Element, text } from './elements.ts';
import { languageOf } from './figures.ts';
import { isFrom } from './roles.ts';
import type { Token } from './tokens.ts';

type FigureElement = Extract<Element, { kind: 'figure' }>;

/** Two figures of which one is out of the other, and the period right before them. */
export interface Part {
  readonly part: FigureElement;
  readonly whole: FigureElement;
  /** How many that is; of `53% van 212` as near as the percentage tells. */
  readonly count: number;
  /** 0-100. */
  readonly percentage: number;
  readonly period: Element | null;
}

const linking = (words: string): RegExp =>
  new RegExp(`^(?:(?![,;:])\\S+ ){0,2}(?:${words})(?: (?:de|het|alle|onze|totaal|in totaal|the|all|elke))*$`);
/** Of people and households there are more words: `96 gezinnen met schulden op 18.500 huishoudens`. */
const outOfMany = /^(?:\S+ ){0,5}(?:op|onder|out of|per) (?:de |het |alle |onze |the |all )*$/;
/** `van de 212 waren er 112`, `op 480 uitnodigingen 15 reacties`: the whole comes first. */
const wholeBefore = /^(?:van|op|uit|onder|bij|of)$/;
const partBehind =
  /^(?:\S+ ){0,7}(?:, )?(?:waren|zijn|was|is|hebben|hadden|heeft|gingen|ging|kwamen|kwam|werden|werd|haalden|kregen|er|krijgen|were|had|have|are|came|got|went)(?: (?:er|ook|maar|slechts|only|in totaal|we|wij|nu|nog|still|toen|(?:na|after) (?:\p{L}+ ){1,3}?(?:dagen|dag|weken|week|maanden|maand|jaar|days|weeks|months|years?)|(?:vorig|dit|afgelopen) \S+|(?:last|this) \S+))*$/u;
/** `van de 60 uit de controlegroep 29`. */
const groupBehind =
  /^(?:(?:\p{L}+ )?(?:uit|in|van|from|in) )?(?:de |het |the )?(?:controlegroep|vergelijkingsgroep|proefgroep|interventiegroep|andere groep|(?:control|comparison|treatment|other) group)(?: (?:er|nog|maar|still|only))*$/u;
/** `van de 18 deelnemers vonden 11 werk`. */
const anyVerbBehind = /^\p{L}+ (?:\p{L}+ )?(?!naar|tot|to|en|and|of|or)\p{L}+(?:en|te|de|de er|ten|ed)$/u;
/** `van de 5 beschikkingen 4 op tijd`, `of 340 next door 31`: nothing but what they are stands between. */
const nounBehind =
  /^(?!.*(?:^| )(?:naar|tot|to|en|and|of|or|over|voor|for|meer|minder|more|less|dagen|weken|maanden|jaar|uur|days|weeks|months|years|hours|euro|punten|points|per|dan|than|van|from)(?= |$))\p{L}{4,}(?: \p{L}{4,}){0,2}$/u;
/** `240 uitkeringen, waarvan 60`. */
const ofWhich =
  /^(?:(?![,.;])\S+ ){0,4}(?:(?:, )?(?:waarvan|waaronder|of which|of whom|including)|(?:, |, en |en |, and |and )(?:daarvan|hiervan|of those|of them))(?: (?!van|op)\p{L}+){0,2}$/u;
const responseBehind =
  /^(?:uitnodigingen|uitgenodigden|vragenlijsten|invitations|invited|verstuurde \S+)(?: (?:kwamen|kregen we|er|we|waren|,))*$/;
/** `1.250 cliënten, 18% daarvan`. */
const ofThem = /^(?:daarvan|hiervan|van hen|van deze|of them|of those)(?: |$)/;
/** `op 66 procent en nu op 61`: another time, not another number. */
const isLater = /(?:^| )(?:nu|nou|inmiddels|now)(?= |$)/;
const isCounted = /^(?:(?![,.;])\S+ ){1,3}(?:, |en |, en |and |, and )?$/;
/** `norm 25, wij zitten op 31`: where one stands, and not of how many. */
const reached =
  /(?:^| )(?:zit|zitten|zaten|staan|staat|stonden|komen|kwamen|kwam|komt)(?: (?:nu|we|wij|al|uit|wel|nog))* op(?= |$)/;
/** A bare `of` is 'or' in Dutch. */
const outOf = { dutch: linking('van|uit|op|out of|/'), other: linking('van|of|uit|op|out of|/') };

export function partsOf(tokens: readonly Token[], elements: readonly Element[]): readonly Part[] {
  const parts: Part[] = [];
  const isLinking = languageOf(tokens) === 'nl' ? outOf.dutch : outOf.other;
  for (const [i, part] of elements.entries()) {
    const [next, earlier] = [elements[i + 1], elements[i - 1]];
    // `van de 84 waren er vorig jaar 31 te laat`
    const isDatedBetween = next?.kind === 'period' && isWholeBefore(tokens, part.index);
    const isDatedWithin = next?.kind === 'period' && isOutOfBehind(tokens, part, next, elements[i + 2]);
    const whole = isDatedBetween || isDatedWithin ? elements[i + 2] : next;
    if (part.kind !== 'figure' || whole?.kind !== 'figure' || isUsed(parts.at(-1), part)) continue;
    if (whole.index === part.index + 1 || whole.index > part.index + 9) continue;
    const link = tokens
      .slice(part.index + 1, whole.index)
      .map(text)
      .filter((word) => word !== '')
      .join(' ')
      // `14 vd 60` and `14 v/d 60`.
      .replace(/(?:^| )(?:vd|v [./] d)(?: \.)?(?= |$)/, (found) => found.replace(/\S.*/, 'van de'));
    const isTurned =
      ofWhich.test(link) ||
      (ofThem.test(behind(tokens, whole.index)) && isCounted.test(`${link} `)) ||
      (isWholeBefore(tokens, part.index) && (isPartBehind(link) || isVerbAfter(link, tokens[whole.index + 1])));
    const within = isDatedWithin && whole.kind === 'figure' ? countOf(part, whole) : null;
    if (within) {
      parts.push({ part, whole, ...within, period: next ?? null });
      continue;
    }
    const turned = isTurned ? countOf(whole, part) : null;
    if (turned) {
      const dated = isDatedBetween ? next : earlier;
      parts.push({ part: whole, whole: part, ...turned, period: dated?.kind === 'period' ? dated : null });
      continue;
    }
    // `met 20% gestegen van 50 naar 62` is a change.
    const later = elements[i + 2];
    const isChange =
      part.figure.unit === 'percentage' &&
      isFrom(tokens, whole.index) &&
      later?.kind === 'figure' &&
      later.figure.unit === whole.figure.unit;
    // `tarief van 50 naar 55 en uren van 1.000 naar 900`
    const isBetween = /^(?:naar|to)$/.test(text(tokens[part.index - 1])) && isFrom(tokens, whole.index);
    const isApart =
      reached.test(link) || isChange || isBetween || isLater.test(link) || isListed(tokens, part.index, whole.index);
    const counted = isApart ? null : countOf(part, whole);
    if (!counted || !(isLinking.test(link) || outOfMany.test(`${link} `))) continue;
    const isOwn =
      earlier?.kind === 'period' &&
      // `vorig jaar en nu 31` is of now.
      tokens
        .slice(earlier.index + 1, part.index)
        .every((token) => !/^(?:[.?!]|nu|inmiddels|daarna|now|afterwards)$/.test(text(token)));
    parts.push({ part, whole, ...counted, period: isOwn ? earlier : null });
  }
  return parts;
}

/** `44 klachten in 2023 op 3.100 cliënten`. */
function isOutOfBehind(tokens: readonly Token[], part: Element, period: Element, whole: Element | undefined): boolean {
  if (part.kind !== 'figure' || whole?.kind !== 'figure' || isFrom(tokens, part.index)) return false;
  const between = (from: number, to: number): string =>
    tokens
      .slice(from + 1, to)
      .map(text)
      .join(' ')
      .trim();
  return (
    /^(?:\p{L}+ ){0,3}(?:in|over)$/u.test(between(part.index, period.index)) &&
    /^(?:op|on|out of)(?: (?:de|the|alle|all|onze|our))?$/.test(between(period.index, whole.index))
  );
}

/** `9 / 11 / 10`: three in a row are a list, and no part of a whole. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  return [from - 1, to + 1].some((at) => text(tokens[at]) === '/') && text(tokens[from + 1]) === '/';
}

function behind(tokens: readonly Token[], index: number): string {
  return tokens
    .slice(index + 1, index + 3)
    .map(text)
    .join(' ');
}

function isUsed(last: Part | undefined, figure: FigureElement): boolean {
  return last?.whole === figure || last?.part === figure;
}

/** In Dutch `of` is whether or or, and has no whole behind it. */
function isWholeBefore(tokens: readonly Token[], index: number): boolean {
  const article = /^(?:de|het|alle|onze|the|all|our)$/.test(text(tokens[index - 1])) ? 1 : 0;
  const before = text(tokens[index - 1 - article]);
  return wholeBefore.test(before) && !(before === 'of' && languageOf(tokens) === 'nl');
}

/** `of the 61, 19 were refused`. */
function isVerbAfter(link: string, after: Token | undefined): boolean {
  return link === ',' && /^(?:were|are|was|had|have|waren|zijn|werden|hadden)$/.test(text(after));
}

function isPartBehind(link: string): boolean {
  return (
    nounBehind.test(link) ||
    partBehind.test(link) ||
    groupBehind.test(link) ||
    responseBehind.test(link) ||
    anyVerbBehind.test(link)
  );
}

function countOf(
  { figure: part }: FigureElement,
  { figure: whole }: FigureElement,
): Pick<Part, 'count' | 'percentage'> | null {
  if (whole.unit || whole.value <= 0 || part.value < 0) return null;
  if (part.unit === 'percentage' && part.value <= 100)
    return { count: Math.round((part.value / 100) * whole.value), percentage: part.value };
  if (part.unit || part.value > whole.value || !Number.isInteger(part.value)) return null;
  return { count: part.value, percentage: (100 * part.value) / whole.value };
}

export function withoutSecondNumber(elements: readonly Element[], parts: readonly Part[]): readonly Element[] {
  const wholes = new Set<Element>(parts.map(({ whole }) => whole));
  return elements.filter((element) => !wholes.has(element));
}
