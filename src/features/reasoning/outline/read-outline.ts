import type { ElementKind } from '../line.ts';
import { isActivity, isCompared, saysChange } from '../advice/advise-element.ts';
import { outlineFromMermaid } from './from-mermaid.ts';
import { asChain, causalProse, labelledProse, withArrows } from './prose.ts';
import { labelOf, type OutlineLabel } from './labels.ts';
import { namesOwner, outlineRows, type OutlineRow } from './outline-rows.ts';

/** An element that was read from text, with what stands under it. */
export interface OutlineNode {
  readonly kind: ElementKind;
  readonly text: string;
  readonly under: readonly OutlineNode[];
}

export interface Outline {
  /** As it was typed; empty when nobody was named. */
  readonly owner: string;
  readonly goal: OutlineNode;
}

interface Draft {
  kind: OutlineLabel | null;
  readonly text: string;
  readonly under: Draft[];
}

const arrow = /\s*(?:(?<=\p{L}\s*)>{1,2}(?=\s*\p{L})|-{1,2}>|={1,2}>|→|⇒|➔|➜)\s*/u;
const backArrow = /\s*(?:<-{1,2}|<={1,2}|←|⇐)\s*/u;

/**
 * A line of reasoning from text as people type it: indented, with dashes or numbers, with what it is before it, with arrows, or
 * as a pasted table. null when it is no line: one row, or no goal with anything under it.
 */
export function readOutline(typed: string): Outline | null {
  // Spaces inside a row say nothing, and make patterns slow.
  const text = withArrows(
    asChain(labelledProse(causalProse(outlineFromMermaid(typed).replaceAll(/(?<=\S)[^\S\n\t]{2,}/gu, ' ')))),
  );
  const { owner, rows } = outlineRows(text);
  const table = tableOf(text);
  const drafts = table?.roots ?? (hasArrows(rows) ? fromArrows(rows) : fromRows(rows));
  const goal = rootOf(drafts);
  return goal && goal.under.length > 0 ? { owner: owner || (table?.owner ?? ''), goal: asNode(goal, 0) } : null;
}

function hasArrows(rows: readonly OutlineRow[]): boolean {
  return rows.some(({ text }) => arrow.test(text) || backArrow.test(text));
}

/** 'aanpak -> effect -> doel', or the other way round; what stands at the end of one may be the start of another. */
function fromArrows(typed: readonly OutlineRow[]): Draft[] {
  const rows = typed.flatMap(chainsIn);
  const known = new Map<string, Draft>();
  const hasParent = new Set<Draft>();
  const draft = (words: string) => {
    const key = words.toLowerCase();
    const found = known.get(key) ?? { kind: null, text: words, under: [] };
    known.set(key, found);
    return found;
  };
  // A first row without an arrow is the goal: what follows says what leads to what under it.
  const [title] = rows;
  const above =
    title && rows.length > 1 && !arrow.test(title.text) && !backArrow.test(title.text) ? draft(title.text) : null;
  // What all begin with is where they go from: the goal.
  const starts = rows.map(({ text }) => text.split(arrow)[0]?.toLowerCase().trim() ?? '');
  const ends = rows.map(({ text }) => text.split(arrow).at(-1)?.toLowerCase().trim() ?? '');
  const beginsAlike = rows.length > 1 && new Set(starts).size < rows.length && new Set(ends).size === rows.length;
  const chains: Draft[] = [];
  let last: Draft | null = null;
  for (const { text, label } of above ? rows.slice(1) : rows) {
    const isBack = backArrow.test(text);
    const parts = text.split(isBack ? backArrow : arrow).filter((part) => part !== '');
    const isUnderTitle = above !== null && parts.at(-1)?.toLowerCase() !== above.text.toLowerCase();
    // What ends in something that is done goes down from the goal.
    const goesDown = isBack || beginsAlike || (isActivity(parts.at(-1) ?? '') && !isActivity(parts[0] ?? ''));
    const chain = (goesDown ? parts : parts.toReversed()).map((part) => draft(withoutLabel(part)));
    if (chain[0] && isUnderTitle) chains.push(chain[0]);
    if (label === 'measure' && last) {
      last.under.push({ kind: 'measure', text: chain[0]?.text ?? text, under: [] });
      continue;
    }
    chain.forEach((child, index) => {
      const parent = chain[index - 1];
      if (!parent || child === parent || hasParent.has(child)) return;
      parent.under.push(child);
      hasParent.add(child);
    });
    last = chain.at(1) ?? chain[0] ?? last;
  }
  if (above)
    for (const top of chains)
      if (top !== above && !hasParent.has(top)) {
        above.under.push(top);
        hasParent.add(top);
      }
  return [...known.values()].filter((one) => !hasParent.has(one));
}

/** 'brief + belactie -> …' is two chains, and so are two with a semicolon between them. */
function chainsIn(row: OutlineRow): readonly OutlineRow[] {
  const pieces = row.text.split(/\s*;\s*/u);
  const isSeveral = pieces.length > 1 && pieces.every((piece) => hasArrows([{ ...row, text: piece }]));
  return (isSeveral ? pieces : [row.text]).flatMap((piece) => {
    const [first = '', sign, rest = ''] = piece.split(/(\s*(?:-{1,2}>|={1,2}>|→|⇒)\s*)/u, 3);
    const after = piece.slice(first.length + (sign ?? '').length) || rest;
    const beside = sign === undefined ? [] : first.split(/\s+\+\s+/u);
    return beside.length > 1
      ? beside.map((one) => ({ ...row, text: `${one}${sign}${after}` }))
      : [{ ...row, text: piece }];
  });
}

function withoutLabel(part: string): string {
  const [, name, words] = /^([\p{L} ]{2,24}):\s*(.+)$/u.exec(part) ?? [];
  return name !== undefined && words !== undefined && labelOf(name) ? words : part.trim();
}

function fromRows(rows: readonly OutlineRow[]): Draft[] {
  const isLabelled = rows.filter(({ label }) => label !== null).length * 2 > rows.length;
  return isLabelled ? fromLabels(rows) : fromIndents(rows);
}

/** What stands under a row without a word of its own. */
const next: Readonly<Record<OutlineLabel, OutlineLabel | null>> = {
  goal: 'effect',
  effect: 'intervention',
  intervention: null,
  measure: null,
};

/** What each row says it is tells where it belongs; how it is indented only which effect leads to which. */
function fromLabels(rows: readonly OutlineRow[]): Draft[] {
  const roots: Draft[] = [];
  let [goal, latest]: (Draft | null)[] = [null, null];
  let latestDepth = 0;
  const kindAt = new Map<number, OutlineLabel>();
  const all: Draft[] = [];
  const effects: { readonly depth: number; readonly draft: Draft }[] = [];
  const indented = new Set<Draft>();
  for (const { depth, label, text, heading, ofEffect } of rows) {
    // Without a word before it, it is what last stood as deep.
    const below = latest && depth > latestDepth ? next[latest.kind ?? 'goal'] : null;
    const kind: OutlineLabel | null = label ?? below ?? kindAt.get(depth) ?? latest?.kind ?? null;
    if (kind !== null) kindAt.set(depth, kind);
    const one: Draft = { kind, text, under: [] };
    latest = one;
    latestDepth = depth;
    if (!goal && (kind === 'goal' || kind === null)) {
      roots.push((goal = one));
    } else if (kind === 'effect' || kind === 'goal' || kind === null) {
      one.kind = 'effect';
      while (effects.length > 0 && (effects.at(-1)?.depth ?? 0) >= depth) effects.pop();
      (effects.at(-1)?.draft.under ?? goal?.under ?? roots).push(one);
      effects.push({ depth, draft: one });
      all.push(one);
    } else {
      const parts = text.split(/\s*;\s*/u).filter((part) => part !== '');
      const named = ofEffect === null ? undefined : all[ofEffect - 1];
      const above = effects.findLast((effect) => effect.depth < depth);
      const to = isOfWhole(kind, heading) ? null : (above ?? effects.at(-1));
      // Where something stands deeper below an effect, what stands beside that effect is no part of it.
      const isBeside = !above && to?.depth === depth && indented.has(to.draft) && kind === 'intervention';
      if (above) indented.add(above.draft);
      (named ?? (isBeside ? null : to?.draft) ?? goal)?.under.push(
        ...parts.map((part) => ({ kind, text: part, under: [] })),
      );
    }
  }
  return roots;

  /** A list below all effects is of the goal; what is done for a single effect is done for that. */
  function isOfWhole(kind: OutlineLabel, heading: number | null): boolean {
    const first = effects[0];
    if (heading === null || first === undefined) return false;
    return (first.depth > heading || all.length > 1) && (kind === 'measure' || all.length > 1);
  }
}

function fromIndents(rows: readonly OutlineRow[]): Draft[] {
  const roots: Draft[] = [];
  const open: { depth: number; draft: Draft }[] = [];
  for (const { depth, label, text } of rows) {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const isList = label === 'measure' || label === 'intervention';
    const drafts = (isList ? text.split(/\s*;\s*/u) : [text]).map((part): Draft => ({
      kind: label,
      text: part.replace(/:$/u, ''),
      under: [],
    }));
    (open.at(-1)?.draft.under ?? roots).push(...drafts);
    const [draft] = drafts;
    if (!draft) continue;
    // Nothing stands under a figure.
    if (label !== 'measure') open.push({ depth, draft });
  }
  return roots;
}

/** A table that was pasted from a sheet: the first row names its columns. */
function tableOf(text: string): { readonly roots: Draft[]; readonly owner: string } | null {
  const rows = text
    .split(/\r?\n/u)
    .map((line) => line.split(/\t|\s*\|\s*|;/u).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== '' && !/^:?-+:?$/u.test(cell)));
  const [head = [], ...body] = rows;
  const kinds = head.map(labelOf);
  if (kinds.filter((kind) => kind !== null).length < 2 || body.length === 0) return null;
  const roots: Draft[] = [];
  let [goal, effect]: (Draft | null)[] = [null, null];
  for (const cells of body) {
    const at = (kind: OutlineLabel) => cells.filter((cell, index) => kinds[index] === kind && cell !== '');
    for (const words of at('goal')) {
      goal = roots.find((one) => one.text === words) ?? { kind: 'goal', text: words, under: [] };
      if (!roots.includes(goal)) roots.push(goal);
      effect = null;
    }
    for (const words of at('effect')) {
      effect = goal?.under.find((one) => one.text === words) ?? { kind: 'effect', text: words, under: [] };
      if (goal && !goal.under.includes(effect)) goal.under.push(effect);
    }
    const to = effect ?? goal;
    for (const kind of ['intervention', 'measure'] as const)
      for (const words of at(kind))
        if (!to?.under.some((one) => one.text === words)) to?.under.push({ kind, text: words, under: [] });
  }
  const column = head.findIndex(namesOwner);
  return { roots, owner: body.map((cells) => cells[column] ?? '').find((cell) => cell !== '') ?? '' };
}

/** The goal; what stands beside it without a place of its own is taken for what leads to it. */
function rootOf(drafts: readonly Draft[]): Draft | null {
  const size = ({ under }: Draft): number => under.reduce((sum, one) => sum + size(one), 1);
  const goal = drafts.find(({ kind }) => kind === 'goal') ?? [...drafts].sort((a, b) => size(b) - size(a))[0];
  if (!goal) return null;
  // A row before the goal that nothing hangs under is a title above it.
  const beside = drafts.slice(drafts.indexOf(goal) + 1);
  return { ...goal, kind: 'goal', under: [...goal.under, ...beside] };
}

/** What stands right under the goal is an effect and what ends a branch is what we do, unless its words say otherwise. */
function guessedKind(text: string, depth: number, children: number): ElementKind {
  if (children > 0) return 'effect';
  if (countsSomething.test(text)) return 'measure';
  if (isActivity(text)) return 'intervention';
  return (depth === 1 ? saysChange(text) : isCompared(text)) ? 'effect' : 'intervention';
}

const countsSomething = /^(?:%|# ?|percentage|aandeel|aantal|hoeveel|share of|number of|nr of|how many)(?![\p{L}])/iu;

function asNode({ kind, text, under }: Draft, depth: number): OutlineNode {
  const isMeasure = (one: Draft) =>
    one.kind === 'measure' || (one.kind === null && one.under.length === 0 && countsSomething.test(one.text));
  const children = under.filter((one) => !isMeasure(one));
  const is = depth === 0 ? 'goal' : kind === null || kind === 'goal' ? guessedKind(text, depth, children.length) : kind;
  return { kind: is, text: text.trim(), under: liftedMeasures(under.map((one) => asNode(one, depth + 1))) };
}

/** A figure that stands under what is done tells of what that leads to. */
function liftedMeasures(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'intervention') return [node];
    const [measures, others] = [
      node.under.filter(({ kind }) => kind === 'measure'),
      node.under.filter(({ kind }) => kind !== 'measure'),
    ];
    return [{ ...node, under: others }, ...measures];
  });
}
