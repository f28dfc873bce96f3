import type { AssumptionStatus } from '../../../shared/assumption-status.ts';
import type { Element, Line } from '../line.ts';
import { elementsUnder, goalOf } from '../line.ts';

/** The words that stand in what is written out; the features know no language. */
export interface OutlineWords {
  readonly kinds: Readonly<Record<Element['kind'], string>>;
  readonly statuses: Readonly<Record<AssumptionStatus, string>>;
  readonly owner: string;
}

/** Indented text, two spaces a level, which `readOutline` reads back to the same elements. */
export function outlineText(line: Line, words: OutlineWords): string {
  const rows: string[] = [];
  const write = (element: Element, depth: number) => {
    const indent = '  '.repeat(depth);
    rows.push(`${indent}${words.kinds[element.kind]}: ${element.text}`);
    // What is read back belongs to the effect above it: so what an effect has of its own comes before the next effect.
    const under = [...elementsUnder(line, element.id)].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    for (const child of under) write(child, depth + 1);
  };
  const goal = goalOf(line);
  if (goal) write(goal, 0);
  if (line.owner) rows.push(`${words.owner}: ${line.owner}`);
  return rows.join('\n');
}

const order: readonly Element['kind'][] = ['measure', 'intervention', 'effect'];

/** Lines of a Mermaid flowchart: https://mermaid.js.org/syntax/flowchart.html */
export function mermaidText(line: Line, words: OutlineWords): string {
  const names = new Map(line.elements.map(({ id }, index) => [id, `e${index}`]));
  const shapes: Readonly<Record<Element['kind'], readonly [string, string]>> = {
    goal: ['([', '])'],
    effect: ['(', ')'],
    intervention: ['[', ']'],
    measure: ['[/', '/]'],
  };
  const rows = line.elements.map(({ id, kind, text }) => {
    const [open, close] = shapes[kind];
    return `  ${names.get(id)}${open}"${quoted(text)}"${close}`;
  });
  const arrows = line.elements.flatMap(({ id, under, kind, assumption }) => {
    if (under === null) return [];
    if (kind === 'measure') return [`  ${names.get(id)} -.- ${names.get(under)}`];
    const status = assumption?.status ?? null;
    const label = status ? `|${words.statuses[status]}|` : '';
    const drawn = status === 'supported' ? '==>' : status === 'refuted' ? '--x' : status === 'signal' ? '-->' : '-.->';
    return [`  ${names.get(id)} ${drawn}${label} ${names.get(under)}`];
  });
  return ['flowchart LR', ...rows, ...arrows].join('\n');
}

/** Mermaid has entities of its own: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function quoted(text: string): string {
  return text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;');
}
