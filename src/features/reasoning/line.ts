import { z } from 'zod';
import { assumptionStatuses } from '../../shared/assumption-status.ts';
import type { Language } from '../../shared/language.ts';

/** What stands in a line of reasoning: why we do something, and how we would see it. */
export const elementKinds = ['goal', 'effect', 'intervention', 'measure'] as const;
export type ElementKind = (typeof elementKinds)[number];

/** What a thing of another feature is known by. */
const linkKinds = ['indicator', 'line', 'need', 'experiment', 'source', 'article', 'story'] as const;

const Link = z.object({ kind: z.enum(linkKinds), id: z.string() });
export type Link = z.infer<typeof Link>;

const Evidence = z.object({
  words: z.string(),
  link: Link.nullable(),
  /** Of a lesson: how sure the assumption was before it. */
  before: z.enum(assumptionStatuses).optional(),
});
export type Evidence = z.infer<typeof Evidence>;

const LinePerson = z.object({ id: z.string(), name: z.string().nullable() });
export type LinePerson = z.infer<typeof LinePerson>;

const Element = z.object({
  id: z.string(),
  kind: z.enum(elementKinds),
  /** What it should lead to, or what it measures; null for a goal, and for what has no place yet. */
  under: z.string().nullable(),
  text: z.string(),
  /** The version of the line in which it was last changed. */
  changedIn: z.number().int(),
  /** Of the arrow from here to `under`: why this would work. */
  assumption: z
    .object({ text: z.string(), status: z.enum(assumptionStatuses), evidence: z.array(Evidence) })
    .nullable(),
  /** Of a measure: what will be decided with it. Empty when nobody said. */
  decision: z.string(),
  /** Of a measure: the indicator that it is. */
  indicatorId: z.string().nullable(),
  comments: z.array(z.object({ id: z.string(), by: LinePerson.nullable(), text: z.string() })),
});
export type Element = z.infer<typeof Element>;

/** What is stored of a line as one value. */
export const LineContent = z.object({
  /** Who sees to it, as the team says it: 'teamleider Inkomen'. Empty when nobody does. */
  owner: z.string(),
  /** In the order in which they are shown; what stands under another comes after it. */
  elements: z.array(Element),
  members: z.array(LinePerson),
  /** The channel or group in which it was begun: who is there sees it. */
  place: z.string().nullable(),
  /** Questions that were passed over. */
  skipped: z.array(z.string()),
});
export type LineContent = z.infer<typeof LineContent>;

export interface Line extends LineContent {
  readonly id: string;
  readonly tenantId: string;
  readonly version: number;
  readonly language: Language;
}

export const longestElement = 300;
export const longestOwner = 80;
export const mostElements = 40;
export const mostMembers = 30;
export const mostComments = 20;
export const mostEvidence = 10;

export function goalOf({ elements }: Pick<Line, 'elements'>): Element | null {
  return elements.find(({ kind }) => kind === 'goal') ?? null;
}

export function elementsUnder({ elements }: Pick<Line, 'elements'>, id: string | null): readonly Element[] {
  return elements.filter(({ under }) => under === id);
}

/** With everything that stands under it, itself included. */
export function branchOf(line: Pick<Line, 'elements'>, id: string): ReadonlySet<string> {
  const branch = new Set([id]);
  // What stands under another comes after it.
  for (const element of line.elements) if (element.under !== null && branch.has(element.under)) branch.add(element.id);
  return branch;
}

/** Under what an element of a kind can stand. */
export function mayStandUnder(kind: ElementKind, under: ElementKind): boolean {
  if (kind === 'goal') return false;
  if (kind === 'measure') return under !== 'measure';
  return under === 'goal' || under === 'effect';
}

export function newElement(
  id: string,
  kind: ElementKind,
  under: string | null,
  text: string,
  changedIn: number,
): Element {
  return { id, kind, under, text, changedIn, assumption: null, decision: '', indicatorId: null, comments: [] };
}

/** A line that holds this under a goal: depth first, because that is how it is read. */
export function inOrder(elements: readonly Element[]): Element[] {
  const seen = new Set<string>();
  const ordered: Element[] = [];
  const take = (element: Element) => {
    if (seen.has(element.id)) return;
    seen.add(element.id);
    ordered.push(element);
    for (const child of elements) if (child.under === element.id) take(child);
  };
  for (const element of elements) if (element.under === null) take(element);
  return ordered;
}
