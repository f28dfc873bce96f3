import type { Axis } from './axis.ts';

export interface ChartPoint {
  /** Under the axis, beside its year: 'week 46' and '2026', 'okt' and '2026', '2026' and ''. */
  readonly name: string;
  readonly year: string;
  /** null = no figure, which is not zero: the line breaks there. */
  readonly value: number | null;
  /** An incomplete figure is drawn apart, so that it does not look like a fall. */
  readonly mark?: 'signal' | 'incomplete';
  /** What was expected of it, with the mean where that is its middle; left out where there are no limits. */
  readonly expected?: { readonly mean: number | null; readonly lower: number; readonly upper: number };
}

export interface ChartWords {
  readonly expected: string;
  readonly signal: string;
  readonly incomplete: string;
}

export interface Chart {
  readonly points: readonly ChartPoint[];
  readonly axis: Axis;
  /** Of `axis.marks`, as people read them. */
  readonly marks: readonly string[];
  readonly unit: string;
  readonly isLow: boolean;
  readonly words: ChartWords;
}

/** Pixels at the width where a card is 450 wide; narrower the whole shrinks. */
const [width, rowHeight, fontSize] = [400, 18, 13];
const plotHeights = { usual: 112, low: 68 } as const;
/** Of one character: generous, because the font of the reader is not known. */
const characterWidth = 7;
const right = 14;

const palettes = {
  light: {
    plate: '#fff',
    text: '#424242',
    grid: '#e6e6e6',
    band: '#e4e8ef',
    mean: '#a3acb8',
    line: '#2461ca',
    signal: '#b3400a',
  },
  dark: {
    plate: '#292929',
    text: '#d6d6d6',
    grid: '#3d3d3d',
    band: '#3c4351',
    mean: '#7d8796',
    line: '#7ab0ff',
    signal: '#ffb27a',
  },
} as const;
type Palette = Record<keyof (typeof palettes)['light'], string>;

/** SVG of a line with the range that was expected behind it. Nothing is told by colour alone: marks have their own shape. */
export function drawChart(chart: Chart, theme: 'light' | 'dark'): string {
  const colours = palettes[theme];
  const legend = legendOf(chart);
  const rows = Math.max(...legend.map(({ row }) => row)) + 1;
  const top = rows * rowHeight + 8;
  const plotHeight = plotHeights[chart.isLow ? 'low' : 'usual'];
  const bottom = top + plotHeight;
  const height = bottom + 2 * rowHeight + 4;
  const left = Math.max(...chart.marks.map((mark) => mark.length)) * characterWidth + 10;
  const { from, to } = chart.axis;
  const step = (width - left - right) / Math.max(chart.points.length, 1);
  const place: Place = {
    x: (index) => short(left + (index + 0.5) * step),
    edge: (index) => short(left + index * step),
    y: (value) => short(bottom - ((value - from) / (to - from)) * plotHeight),
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="Segoe UI,system-ui,sans-serif" font-size="${fontSize}" fill="${colours.text}">`,
    `<rect width="${width}" height="${height}" rx="6" fill="${colours.plate}"/>`,
    ...legend.map(({ kind, text, x, row }) => legendItem(kind, text, x, row * rowHeight + 14, colours)),
    expectedRange(chart.points, place, colours),
    ...chart.axis.marks.map((mark, index) => gridLine(place.y(mark), chart.marks[index] ?? '', left, colours)),
    `<path d="${line(chart.points, place)}" fill="none" stroke="${colours.line}" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...(['signal', 'incomplete'] as const).map((mark) => marked(chart.points, mark, place, colours)),
    ...ticks(chart.points, place, left, bottom),
    '</svg>',
  ].join('');
}

interface Place {
  /** Middle of a point; `edge` is where the range of a point begins. */
  readonly x: (index: number) => number;
  readonly edge: (index: number) => number;
  readonly y: (value: number) => number;
}

/** Nobody sees a tenth of a pixel, and a card must stay under 25 KB. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}

interface LegendItem {
  readonly kind: 'unit' | 'expected' | 'signal' | 'incomplete';
  readonly text: string;
  readonly x: number;
  readonly row: number;
}

/** What is in the chart, and no more: at most three words beside the unit, on a second row where one is too short. */
function legendOf({ points, unit, words }: Chart): readonly LegendItem[] {
  const kinds = [
    'unit' as const,
    ...(points.some(({ expected }) => expected) ? ['expected' as const] : []),
    ...(['signal', 'incomplete'] as const).filter((kind) => points.some(({ mark }) => mark === kind)),
  ];
  let [x, row] = [4, 0];
  return kinds.map((kind) => {
    const text = kind === 'unit' ? unit : words[kind];
    const wide = text.length * characterWidth + (kind === 'unit' ? 16 : 34);
    if (x > 4 && x + wide > width) [x, row] = [4, row + 1];
    const item = { kind, text, x, row };
    x += text ? wide : 0;
    return item;
  });
}

function legendItem(kind: LegendItem['kind'], text: string, x: number, y: number, colours: Palette): string {
  if (kind === 'unit') return label(text, x, y);
  const middle = { x: x + 7, y: y - 4 };
  const sign = {
    expected: `<rect x="${x}" y="${y - 10}" width="14" height="11" fill="${colours.band}" stroke="${colours.mean}"/>`,
    signal: shapes.signal([middle], colours),
    incomplete: shapes.incomplete([middle], colours),
  }[kind];
  return sign + label(text, x + 19, y);
}

/** Steps from point to point, because limits hold for a period and not between two. */
function expectedRange(points: readonly ChartPoint[], place: Place, colours: Palette): string {
  const range = runs(points, ({ expected }) => expected)
    .map(({ first, values }) => {
      const upper = steps(values.map((each) => place.y(each.upper)));
      const lower = steps(values.map((each) => place.y(each.lower)));
      const forth = upper.map(({ at, y }) => `V${y}H${place.edge(first + at)}`).join('');
      const back = lower
        .toReversed()
        .map(({ y, from }) => `V${y}H${place.edge(first + from)}`)
        .join('');
      const start = place.edge(first);
      return `M${start} ${upper[0]?.y ?? 0}${forth}${back}Z`;
    })
    .join('');
  const middle = runs(points, ({ expected }) => expected?.mean)
    .map(({ first, values }) => {
      const mean = steps(values.map(place.y));
      const along = mean.map(({ at, y }) => `V${y}H${place.edge(first + at)}`).join('');
      return `M${place.edge(first)} ${mean[0]?.y ?? 0}${along}`;
    })
    .join('');
  return (
    (range && `<path d="${range}" fill="${colours.band}"/>`) +
    (middle && `<path d="${middle}" fill="none" stroke="${colours.mean}"/>`)
  );
}

/** Equal neighbours as one: from and up to which index, and their height. */
function steps(heights: readonly number[]): { readonly from: number; readonly at: number; readonly y: number }[] {
  const found: { from: number; at: number; y: number }[] = [];
  for (const [index, y] of heights.entries()) {
    const last = found.at(-1);
    if (last?.y === y) last.at = index + 1;
    else found.push({ from: index, at: index + 1, y });
  }
  return found;
}

/** Unbroken stretches of what points have. */
function runs<T>(points: readonly ChartPoint[], of: (point: ChartPoint) => T | null | undefined) {
  const found: { first: number; values: T[] }[] = [];
  for (const [index, point] of points.entries()) {
    const value = of(point);
    if (value === null || value === undefined) continue;
    const last = found.at(-1);
    if (last && last.first + last.values.length === index) last.values.push(value);
    else found.push({ first: index, values: [value] });
  }
  return found;
}

/** A line across a missing period would invent its value. One figure between two gaps is a dot. */
function line(points: readonly ChartPoint[], place: Place): string {
  return runs(points, ({ value, mark }) => (mark === 'incomplete' ? null : value))
    .map(({ first, values }) => {
      const path = values.map((value, index) => `${place.x(first + index)} ${place.y(value)}`).join('L');
      return `M${path}${values.length === 1 ? 'h0' : ''}`;
    })
    .join('');
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function marked(points: readonly ChartPoint[], mark: keyof typeof shapes, place: Place, colours: Palette): string {
  const spots = points.flatMap((point, index) =>
    point.mark === mark && point.value !== null ? [{ x: place.x(index), y: place.y(point.value) }] : [],
  );
  return spots.length ? shapes[mark](spots, colours) : '';
}

const shapes = {
  signal: (spots: readonly Spot[], { signal, plate }: Palette): string => {
    const diamonds = spots.map(({ x, y }) => `M${short(x - 5.5)} ${y}l5.5-5.5 5.5 5.5-5.5 5.5z`).join('');
    return `<path d="${diamonds}" fill="${signal}" stroke="${plate}"/>`;
  },
  incomplete: (spots: readonly Spot[], { line: colour, plate }: Palette): string => {
    const rings = spots.map(({ x, y }) => `M${short(x - 4)} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`).join('');
    return `<path d="${rings}" fill="${plate}" stroke="${colour}" stroke-width="2"/>`;
  },
} as const;

function gridLine(y: number, mark: string, left: number, { grid }: Palette): string {
  const rule = `<path d="M${left} ${y}H${width - right}" stroke="${grid}"/>`;
  return rule + label(mark, left - 6, short(y + 4.5), 'end');
}

/** As many as fit without touching, at equal steps back from the newest; a year where it changes. */
function ticks(points: readonly ChartPoint[], place: Place, left: number, bottom: number): string[] {
  const last = points.length - 1;
  const longest = Math.max(...points.map(({ name, year }) => Math.max(name.length, year.length)));
  const most = Math.max(2, Math.floor((width - left) / (longest * characterWidth + 24)));
  const every = Math.max(1, Math.ceil(last / (most - 1)));
  const chosen = points.map((_, index) => index).filter((index) => (last - index) % every === 0);
  return chosen.map((index, order) => {
    const point = points[index];
    const isNewYear = point?.year !== points[chosen[order - 1] ?? -1]?.year;
    const half = (longest * characterWidth) / 2;
    const x = short(Math.min(Math.max(place.x(index), half), width - half - 2));
    return (
      label(point?.name ?? '', x, bottom + 18, 'middle') +
      (isNewYear ? label(point?.year ?? '', x, bottom + 33, 'middle') : '')
    );
  });
}

function label(text: string, x: number, y: number, anchor?: 'end' | 'middle'): string {
  if (!text) return '';
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<text x="${x}" y="${y}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escaped}</text>`;
}
