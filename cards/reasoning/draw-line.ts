import type { KindKey, StatusKey } from './line-texts.ts';

/** One box; what leads to it comes after it in the list. */
export interface DrawnElement {
  readonly id: string;
  readonly kind: Exclude<KindKey, 'measure'>;
  readonly under: string | null;
  readonly text: string;
  /** Of the arrow from here; null while nobody wrote an assumption. */
  readonly status: { readonly key: StatusKey; readonly word: string } | null;
  /** '2 cijfers'; empty when there are none. */
  readonly measures: string;
}

const width = 460;
const margin = 6;
const gap = 26;
const lineHeight = 13;
const padding = 7;
const between = 8;
/** Of this font at 11 pixels, a little more than the mean. */
const characterWidth = 5.9;
const mostLines = 5;
const mostColumns = 4;
const mostRows = 12;

/** A status is a kind of line and a word, never only a colour. */
const strokes: Readonly<Record<StatusKey | 'none', string>> = {
  none: 'stroke="#767676" stroke-dasharray="1 4"',
  assumption: 'stroke="#242424" stroke-dasharray="3 3"',
  signal: 'stroke="#242424" stroke-dasharray="8 4"',
  supported: 'stroke="#242424" stroke-width="2.5"',
  refuted: 'stroke="#a4262c" stroke-dasharray="2 2"',
};
const fills = { goal: '#e8ebfa', effect: '#ffffff', intervention: '#f5f5f5' } as const;

/**
 * The line as an SVG of 460 pixels wide: what we do at the left, the goal at the right. null when it has more than four columns or
 * twelve rows, which nobody can read at the width of a card.
 */
export function drawLine(elements: readonly DrawnElement[]): string | null {
  const goal = elements.find(({ under }) => under === null);
  if (!goal) return null;
  const childrenOf = (id: string) => elements.filter(({ under }) => under === id);
  const depths = new Map<string, number>();
  for (const { id, under } of elements) depths.set(id, under === null ? 0 : (depths.get(under) ?? 0) + 1);
  const columns = Math.max(...depths.values()) + 1;
  const leaves = elements.filter(({ id }) => childrenOf(id).length === 0);
  if (columns > mostColumns || leaves.length > mostRows) return null;

  const boxWidth = (width - 2 * margin - gap * (columns - 1)) / columns;
  const longest = Math.floor((boxWidth - 2 * padding) / characterWidth);
  const linesOf = ({ kind, text, status, measures }: DrawnElement) => [
    ...wrapped(text, kind === 'goal' ? Math.floor(longest / 1.12) : longest),
    ...(status ? [`(${status.word})`] : []),
    ...(measures ? [measures] : []),
  ];
  const heightOf = (element: DrawnElement) => linesOf(element).length * lineHeight + 2 * padding - 3;
  const centers = new Map<string, number>();
  let bottom = margin;
  const place = (element: DrawnElement): void => {
    const children = childrenOf(element.id);
    children.forEach(place);
    const height = heightOf(element);
    const [first, last] = [children[0], children.at(-1)].map((child) => centers.get(child?.id ?? '') ?? 0);
    const middle = children.length > 0 ? ((first ?? 0) + (last ?? 0)) / 2 : bottom + height / 2;
    const center = Math.max(middle, margin + height / 2);
    centers.set(element.id, center);
    bottom = Math.max(bottom, center + height / 2 + (children.length === 0 ? between : 0));
  };
  place(goal);

  const leftOf = (id: string) => margin + (columns - 1 - (depths.get(id) ?? 0)) * (boxWidth + gap);
  const boxes = elements.map((element) => {
    const [x, height, center] = [leftOf(element.id), heightOf(element), centers.get(element.id) ?? 0];
    const top = center - height / 2;
    const rows = linesOf(element).map(
      (line, index) =>
        `<tspan x="${at(x + padding)}" y="${at(top + padding + 8 + index * lineHeight)}">${escaped(line)}</tspan>`,
    );
    const look = element.kind === 'goal' ? ' font-weight="600"' : '';
    return `<rect x="${at(x)}" y="${at(top)}" width="${at(boxWidth)}" height="${at(height)}" rx="${element.kind === 'intervention' ? 0 : 7}" fill="${fills[element.kind]}" stroke="#616161"/><text${look}>${rows.join('')}</text>`;
  });
  const arrows = elements.flatMap(({ id, under, status }) => {
    if (under === null) return [];
    const [x1, y1] = [leftOf(id) + boxWidth, centers.get(id) ?? 0];
    const [x2, y2] = [leftOf(under), centers.get(under) ?? 0];
    const cross =
      status?.key === 'refuted'
        ? `<text x="${at((x1 + x2) / 2 - 4)}" y="${at((y1 + y2) / 2 + 4)}" fill="#a4262c">✕</text>`
        : '';
    return [
      `<path d="M${at(x1)} ${at(y1)}L${at(x2 - 3)} ${at(y2)}" fill="none" marker-end="url(#a)" ${strokes[status?.key ?? 'none']}/>${cross}`,
    ];
  });
  const height = Math.ceil(bottom + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Segoe UI,Arial,sans-serif" font-size="11">`,
    '<defs><marker id="a" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="#242424"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...arrows,
    `<g fill="#242424">`,
    ...boxes,
    '</g></svg>',
  ].join('');
}

/** Over at most five lines; the text beside the picture has every word. */
function wrapped(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > longest ? `${word.slice(0, longest - 1)}…` : word);
  }
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]} …`] : lines;
}

function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
