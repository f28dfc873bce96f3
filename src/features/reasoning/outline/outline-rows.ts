import { saysChange } from '../advice/advise-element.ts';
import { labelOf, type OutlineLabel } from './labels.ts';

/** One line of typed text: how deep it stands, what it says it is, and its words. */
export interface OutlineRow {
  /** Greater is deeper; only the order matters. */
  readonly depth: number;
  readonly label: OutlineLabel | null;
  readonly text: string;
  /** How deep the heading stands that it is under; null without one. */
  readonly heading: number | null;
  /** 'Aanpak bij 2': which effect, from 1; null where it does not say. */
  readonly ofEffect: number | null;
}

const ownerWords =
  'eigenaar|trekker|kartrekker|owner|verantwoordelijke?|lead|wie trekt dit|coördinator|coordinator|contactpersoon|aanspreekpunt|projectleider|regie|regiehouder|responsible|accountable|wie';
/** These need no colon. */
const surelyOwner = 'eigenaar|trekker|kartrekker|aanspreekpunt|owner|wie trekt dit\\?';
const ownerRow = new RegExp(
  String.raw`^(?:(?:${ownerWords})\s*(?:\?|\??\s*[:=]|\s[-–]\s|\s(?:is|wordt)\b)\s*(.+)|(?:${surelyOwner})\s+(.{2,60}))$`,
  'iu',
);
/** Nobody yet. */
const nobody =
  /^\W*(?:\?+|tbd|t\.b\.d\.|n\.?t\.?b\.?|(?:is )?(?:nog )?(?:te bepalen|onbekend|niemand|niet bekend|geen)|to be decided|nobody(?: yet)?|none|unknown|-+)\W*$/iu;
const ownerBeside = new RegExp(
  String.raw`\s*(?:[([]\s*(?:${ownerWords})\s*(?:[:=]|is\b|\s)\s*([^()[\]]+)[)\]]|[,;|–-]\s*(?:${ownerWords})\s*[:=]\s*(.+)|[,;]\s*(?:${surelyOwner})\s+(.{2,60}))\s*$`,
  'iu',
);
const measureBeside =
  /\s*[([]\s*(?:indicator(?:en)?|kpi|cijfer|maat|meten|gemeten met|measure|measured by|metric)\s*[:=]\s*([^()[\]]+)[)\]]\s*$/iu;

export function namesOwner(label: string): boolean {
  return new RegExp(`^(?:${ownerWords})$`, 'iu').test(label);
}

const greeting =
  /^(?:hoi|hallo|hi|hey|beste|dag|goede?(?:morgen|middag|navond)|hello|dear|good (?:morning|afternoon)|groet(?:en|jes)?|mvg|met vriendelijke groet|alvast|bedankt|dank|thanks|thank you|cheers|regards|kind regards|gr|ps|p\.s\.)(?![\p{L}])/iu;
const leadIn =
  /^(?:dit is |hier is |hierbij |this is |here is )?(?:onze |mijn |de |een |our |my |the |a )?(?:redeneerlijn|line of reasoning|theory of change|verandertheorie|doelenboom|doelen-inspanningen|din|plaatje)(?![\p{L}])[^:]*:?$/iu;
/** 'Dit hadden we vorige week bedacht:' is said about a line. */
const announces =
  /(?<![\p{L}])(?:hieronder|volgende|vorige week|gisteren|hadden we|hebben we|stond|staan|flip-?over|whiteboard|below|following|last week|yesterday|we had|we came up with|bedacht|opgeschreven|wrote down)(?![\p{L}]).*:$/iu;

interface Marked {
  readonly indent: number;
  readonly marker: string;
  readonly rest: string;
}

/** The owner and the rows that are part of a line; greetings and questions around it are left out. */
export function outlineRows(text: string): { readonly owner: string; readonly rows: readonly OutlineRow[] } {
  let owner = '';
  const kept: Marked[] = [];
  // A row of dashes only underlines what is above it.
  const lines = joinedByArrows(
    text
      .split(/\r?\n/u)
      .filter((line) => /[^\s=_─-]/u.test(line))
      .flatMap(labelledParts)
      .map((line) => withoutEmphasis(withoutBranches(line))),
  );
  for (const [index, line] of lines.entries()) {
    const row = marked(line);
    const [isOwner, ownAfter, ownBeside] = ownerRow.exec(row.rest) ?? [];
    if (isOwner !== undefined) {
      owner ||= ownerIn(ownAfter ?? ownBeside ?? '');
      continue;
    }
    if (
      greeting.test(row.rest) ||
      leadIn.test(row.rest) ||
      announces.test(row.rest) ||
      isRemark(row.rest, lines.length)
    )
      continue;
    if (kept.length === 0 && row.rest.endsWith(':') && isLeadIn(row, lines[index + 1] ?? '')) continue;
    const beside = ownerBeside.exec(row.rest);
    const named = beside?.[1] ?? beside?.[2] ?? beside?.[3];
    if (named) owner ||= ownerIn(named);
    const rest = beside ? row.rest.slice(0, beside.index) : row.rest;
    const measure = measureBeside.exec(rest);
    const said = measure ? rest.slice(0, measure.index) : rest;
    if (said !== '') kept.push({ ...row, rest: said });
    if (measure?.[1]) kept.push({ indent: row.indent + 1, marker: row.marker, rest: `indicator: ${measure[1]}` });
  }
  const markers = [...new Set(kept.map(({ marker }) => marker))];
  const level = indentsEvened(kept);
  let heading: {
    readonly label: OutlineLabel;
    readonly depth: number;
    isDeeper: boolean | null;
    first: number | null;
  } | null = null;
  const rows: OutlineRow[] = [];
  for (const [index, { indent, marker, rest }] of kept.entries()) {
    const row = labelled(rest);
    const depth = (level[index] ?? indent) * 100 + markers.indexOf(marker);
    if (row.label !== null) heading = row.text === '' ? { label: row.label, depth, isDeeper: null, first: null } : null;
    if (row.text === '') continue;
    // What stands under a heading ends where the text goes back to where the heading stood.
    if (heading && row.label === null) {
      heading.isDeeper ??= depth > heading.depth;
      if (heading.isDeeper && depth <= heading.depth) heading = null;
    }
    const under = row.label === null ? heading : null;
    if (under) under.first ??= depth;
    // What stands below an effect of a list of effects is what is done for it.
    const isBelow = under?.label === 'effect' && depth > (under.first ?? depth);
    const label = row.label ?? (isBelow ? null : (under?.label ?? null));
    rows.push({
      depth,
      label,
      text: row.text,
      heading: isBelow ? null : (under?.depth ?? null),
      ofEffect: row.ofEffect,
    });
  }
  return { owner, rows };
}

/** Rows with the same sign stand at the same level though one is a space further, where each level has a sign of its own. */
function indentsEvened(rows: readonly Marked[]): readonly number[] {
  const isSigned = new Set(rows.flatMap(({ marker }) => (marker === '' ? [] : [marker]))).size > 1;
  const seen: { readonly indent: number; readonly marker: string }[] = [];
  return rows.map(({ indent, marker }) => {
    const near = seen.findLast((one) => one.marker === marker && Math.abs(one.indent - indent) <= 1);
    const level = isSigned && marker !== '' && near ? near.indent : indent;
    seen.push({ indent: level, marker });
    return level;
  });
}

function ownerIn(words: string): string {
  return nobody.test(words) ? '' : words.trim().replace(/[).]+$/u, '');
}

/** 'doel: … / effect: … / aanpak: …' on one line, or several sentences after one word. */
function labelledParts(line: string): readonly string[] {
  for (const between of [/\s+[/|;]\s+|\s*;\s+/u, /[,.]\s+(?=[\p{L} ]{2,30}?\s*\d?\s*[:=])/u]) {
    const parts = line.split(between);
    const named = parts.filter(
      (part) => labelOf(/^([\p{L} ]{2,30}?)\s*\d?\s*[:=]/u.exec(part.trim())?.[1] ?? '') !== null,
    );
    if (parts.length > 1 && named.length === parts.length) return parts;
  }
  const [, name = '', said = ''] = /^(\s*[\p{L} ]{2,40}?)\s*[:?]\s+(.+)$/u.exec(line) ?? [];
  const sentences = said.split(/(?<=\p{L}{2})[.;]\s+(?=\p{Lu})/u);
  const label = labelOf(name.trim());
  return sentences.length > 1 && label !== null && label !== 'goal'
    ? sentences.map((one) => `${name}: ${one}`)
    : [line];
}

function withoutEmphasis(line: string): string {
  return line.replaceAll(/(\*\*|__|(?<![*\p{L}])[*_](?![\s*_]))(?=\S)(.*?\S)\1/gu, '$2');
}

/** '│  ├─ brief': how far it is drawn to the right is how deep it stands. */
function withoutBranches(line: string): string {
  return line.replace(/^(?!\s*\|[^|]*\p{L}[^|]*\|)[\s│├└─|+-]*[│├└|`][\s│├└─|`+-]*/u, (drawn) =>
    ' '.repeat(drawn.length),
  );
}

/** An arrow on a line of its own stands between what is above and below it. */
function joinedByArrows(lines: readonly string[]): readonly string[] {
  const isArrow = (line: string | undefined) => line !== undefined && /^\s*(?:->|-->|→|↓|⇩|v|\||↑|\^)\s*$/u.test(line);
  if (!lines.some((line) => isArrow(line))) return joinedSteps(lines);
  const joined: string[] = [];
  lines.forEach((line, index) => {
    if (isArrow(line)) return;
    const before = lines[index - 1];
    const sign = before !== undefined && /[↑^]/u.test(before) ? '<-' : '->';
    if (isArrow(before) && joined.length > 0) joined.push(`${joined.pop()} ${sign} ${line.trim()}`);
    else joined.push(line);
  });
  return joined;
}

/** 'eettafel', '-> ouderen kennen meer mensen', '-> minder eenzaamheid': one step on each row, from what is done. */
function joinedSteps(lines: readonly string[]): readonly string[] {
  const [first = '', ...steps] = lines;
  const isStep = steps.length > 1 && steps.every((step) => /^(?:->|-->|=>|→)/u.test(step));
  return isStep && !saysChange(first) && saysChange(steps.at(-1) ?? '') ? [lines.join(' ')] : lines;
}

/** A first row with a colon is the goal when what follows stands under it, else it only announces. */
function isLeadIn({ indent, rest }: Marked, next: string): boolean {
  const below = marked(next);
  return labelOf(rest.slice(0, -1)) === null && below.indent <= indent && below.marker === '';
}

/** 'Klopt dit zo?' is said about a line and is not in it. */
function isRemark(line: string, among: number): boolean {
  if (
    among > 2 &&
    /^(?:ik|nog niet|misschien|hopelijk|laat (?:maar|me)|graag|wat (?:vind|denk)|kun je|kan je|wil je|let me know|i |maybe|hope|please|what do you|could you|can you)(?![\p{L}])/iu.test(
      line,
    )
  )
    return true;
  return (
    among > 1 &&
    /\?(?:\s|$)/u.test(line) &&
    /(?<![\p{L}])(?:dit|zo|jij|je|jullie|iemand|this|you|anyone)(?![\p{L}])/iu.test(line)
  );
}

/** '2 dagdelen op school' and 'a lot of people' begin with no number of a list. */
const numbered =
  /^([A-Z]\d+(?:\.\d+)*[.)]?(?=\s)|\d+(?:\.\d+)*[a-z]?[.)]|\d+(?:\.\d+)+[a-z]?|\d+[a-z]|[a-z][.)]|[ivx]+[.)])\s*(?=[^\d\s])/iu;
const signed =
  /^((?:\p{Extended_Pictographic}\u{fe0f}?|[-*•]?\s*\[[ xX]?\]|-{1,2}>|={1,2}>|→|⇒|<-{1,2}|<=|←|↳|[├└]─*|│(?:\s*[│├└]─*)*|#|>|[-–—*•◦▪‣·+~]|o(?=\s)|\.(?=[.\p{L}\s]))(?:\s*(?:[-–—*•>#.+]))*)\s*/iu;

function marked(line: string): Marked {
  const [space = ''] = /^[\s\u{a0}]*/u.exec(line) ?? [];
  const indent = space.replaceAll('\t', '    ').length;
  const rest = line.slice(space.length).trim();
  const [whole = '', number] = numbered.exec(rest) ?? [];
  if (number !== undefined) return { indent, marker: numberKind(number), rest: rest.slice(whole.length).trim() };
  const [before = '', sign = ''] = signed.exec(rest) ?? [];
  return { indent, marker: sign.replaceAll(/\s/gu, ''), rest: rest.slice(before.length).trim() };
}

/** '1.2.' and '3.1' stand at the same level, '1a' and 'b)' each at another. */
function numberKind(number: string): string {
  const parts = number.replace(/[.)]$/u, '').split('.');
  if (/^[A-Z]\d/u.test(number)) return `code${parts.length}`;
  const last = parts.at(-1) ?? '';
  if (/^\d+$/u.test(last)) return `n${parts.length}`;
  return /^\d/u.test(last) ? `n${parts.length}a` : 'letter';
}

/** 'Aanpak bij 2: maatje' says of which effect it is. */
function labelled(rest: string): { label: OutlineLabel | null; text: string; ofEffect: number | null } {
  const [, name = '', number, words = ''] =
    /^([\p{L} ]{2,24}?) (?:bij|voor|van|for|at|of) (?:effect )?(\d)\s*[:=]\s*(.+)$/iu.exec(rest) ?? [];
  return number !== undefined && labelOf(name)
    ? { ...plainLabelled(`${name}: ${words}`), ofEffect: Number(number) }
    : { ...plainLabelled(rest), ofEffect: null };
}

/** 'Effect > ouders vragen eerder hulp' says what it is; 'Effecten:' says it of what follows. */
function plainLabelled(rest: string): { label: OutlineLabel | null; text: string } {
  const alone = labelOf(rest.replace(/[:=.?]+$/u, ''));
  if (alone) return { label: alone, text: '' };
  // 'DOEL minder schulden'
  const [, capitals = '', after = ''] = /^(\p{Lu}{4,})\s+(?=.*\p{Ll})(.+)$/u.exec(rest) ?? [];
  const said = labelOf(capitals);
  if (said) return { label: said, text: after };
  const [, name, words = ''] =
    /^((?:[\p{L}' -]{2,40}?)|[deiamk](?=\s?\d{0,2}\s?[:=]))\s*(?:\(?\d{1,4}(?:\.\d{1,3})*[a-z]?\)?)?\s*(?:[:=>?]|\s[-–]\s)\s*(.*)$/iu.exec(
      rest,
    ) ?? [];
  const label = name === undefined ? null : labelOf(name);
  // 'KPI's: brieven, gesprekken' names several.
  const isPlural =
    name !== undefined && /(?:en|s)$/iu.test(name.trim()) && (label === 'measure' || label === 'intervention');
  const [, aim] = /^(?:ons|het|our|the) (?:hoofd)?(?:doel|goal|aim) is (?:dat |that |om )?(.+)$/iu.exec(rest) ?? [];
  if (aim) return { label: 'goal', text: aim.trim() };
  const [, inBrackets = '', beside = ''] = /^[([]([\p{L} ]{2,20})[)\]]\s*(.+)$/u.exec(rest) ?? [];
  const bracketed = labelOf(inBrackets);
  if (bracketed) return { label: bracketed, text: beside };
  if (label && isPlural) return { label, text: words.trim().replaceAll(/\s*,\s*/gu, '; ') };
  if (label === 'intervention' || label === 'measure') return { label, text: severalOf(words.trim()) };
  return label ? { label, text: words.trim() } : { label: null, text: rest };
}

/** 'crisiskaart, ambulant team' names two; 'respijtzorg, 1 weekend per kwartaal' one. */
function severalOf(words: string): string {
  const parts = words.split(/\s*,\s*|(?<=,.*)\s+(?:en|and)\s+|(?<=\been .*)\s+en\s+(?=een\s)/u);
  const isSeveral = parts.every((part) => !saysMore.test(part) && part.split(/\s+/u).length <= mostWordsOfSeveral);
  return isSeveral ? parts.join('; ') : words;
}

const mostWordsOfSeveral = 4;
const saysMore = /\d|^(?:op|in|voor|bij|met|van|door|per|via|incl|zoals|naar|for|at|with|on|by|such)(?![\p{L}])/iu;
