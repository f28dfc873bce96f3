import { axis } from '../kit/axis.ts';
import type { ChartPoint } from '../kit/draw-chart.ts';
import type { Language, Texts } from '../kit/language.ts';

/** Words are final, in the reader's language. */
export interface FigurePictureProps {
  readonly title: string;
  readonly unit: string;
  /** Of the newest figure, with the figure itself. */
  readonly newest: string;
  /** What the chart says. */
  readonly sentence: string;
  readonly source: string;
  readonly isSample: boolean;
  readonly decimals: number;
  /** Highest value there can be; null without one. */
  readonly most: number | null;
  /** Oldest first, at least one. */
  readonly points: readonly ChartPoint[];
}

const [width, left, right, top, plotHeight] = [900, 80, 40, 96, 270];
const bottom = top + plotHeight;
/** Of one character of the sentence: generous, because the font of the reader is not known. */
const perLine = 106;
const ticks = 6;
const limitStyle = 'stroke="#000" stroke-width="1.5" stroke-dasharray="7 5"';
const middleStyle = 'stroke="#666"';

/**
 * A chart for a report, with its sentence: SVG that Word, PowerPoint and a browser show. Black on white, and nothing is told by
 * colour, so that it survives a printer without any: limits are dashed, the middle is thin, a signal is a diamond.
 */
export function figurePicture(props: FigurePictureProps, language: Language): string {
  const { points, title, unit, sentence, decimals, most } = props;
  const words = texts[language];
  const shown = points.flatMap(({ value, expected }) => [
    ...(value === null ? [] : [value]),
    ...(expected ? [expected.lower, expected.upper] : []),
  ]);
  const scale = axis(shown, { decimals, ...(most !== null && { most }) });
  const step = (width - left - right) / Math.max(points.length, 1);
  const x = (index: number) => short(left + (index + 0.5) * step);
  const y = (value: number) => short(bottom - ((value - scale.from) / (scale.to - scale.from)) * plotHeight);
  const number = (value: number) =>
    value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
      minimumFractionDigits: scale.decimals,
      maximumFractionDigits: scale.decimals,
    });
  const isCut = !scale.startsAtZero;
  const lines = wrapped(sentence);
  const notes = [words.source(props.source), words.computed, ...(props.isSample ? [words.sample] : [])].join(' ');
  const legendY = bottom + 66;
  const height = legendY + 40 + lines.length * 22 + 34;
  const [first, last] = [points[0], points.at(-1)];
  const period = `${named(first)} ${words.to} ${named(last)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="Segoe UI, Arial, Helvetica, sans-serif" font-size="15" fill="#000">`,
    `<title id="title">${escaped(`${title}, ${period}`)}</title>`,
    `<desc id="desc">${escaped(`${words.chart} ${props.newest} ${sentence}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    label(title, 20, 36, 'font-size="22" font-weight="bold"'),
    label([unit, isCut ? words.cut(number(scale.from)) : '', period].filter(Boolean).join(', '), 20, 62),
    ...scale.marks.map(
      (mark) =>
        `<path d="M${left} ${y(mark)}H${width - right}" stroke="#ccc"/>${label(number(mark), left - 10, y(mark) + 5, 'text-anchor="end"')}`,
    ),
    stepped(points, ({ expected }) => expected?.upper, limitStyle),
    stepped(points, ({ expected }) => expected?.lower, limitStyle),
    stepped(points, ({ expected }) => expected?.mean, middleStyle),
    `<path d="${line()}" fill="none" stroke="#000" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...points.map((point, index) => sign(point, index)),
    ...axisTicks(),
    ...legend(),
    ...lines.map((part, index) => label(part, 20, legendY + 42 + index * 22)),
    label(notes, 20, height - 16, 'font-size="12" fill="#444"'),
    '</svg>',
  ].join('\n');

  /** A line across a missing period would invent its value. */
  function line(): string {
    return points
      .map(({ value, mark }, index) => {
        if (value === null || mark === 'incomplete') return '';
        const before = points[index - 1];
        const goesOn = before && before.value !== null && before.mark !== 'incomplete';
        return `${goesOn ? 'L' : 'M'}${x(index)} ${y(value)}`;
      })
      .join('');
  }

  /** Steps, because limits hold for a period and not between two. */
  function stepped(all: readonly ChartPoint[], of: (point: ChartPoint) => number | null | undefined, style: string) {
    const path = all
      .map((point, index) => {
        const value = of(point);
        if (value === null || value === undefined) return '';
        const [from, to] = [short(left + index * step), short(left + (index + 1) * step)];
        const goesOn = index > 0 && of(all[index - 1] ?? point) != null;
        return `${goesOn ? `V${y(value)}` : `M${from} ${y(value)}`}H${to}`;
      })
      .join('');
    return path ? `<path d="${path}" fill="none" ${style}/>` : '';
  }

  function sign({ value, mark }: ChartPoint, index: number): string {
    if (value === null) return '';
    return mark === 'signal'
      ? diamond(x(index), y(value))
      : mark === 'incomplete'
        ? ring(x(index), y(value))
        : `<circle cx="${x(index)}" cy="${y(value)}" r="3"/>`;
  }

  /** At equal steps back from the newest; a year where it changes. */
  function axisTicks(): string[] {
    const every = Math.max(1, Math.ceil(points.length / ticks));
    const chosen = points.map((_, index) => index).filter((index) => (points.length - 1 - index) % every === 0);
    return chosen.flatMap((index, order) => {
      const point = points[index];
      const isNewYear = point?.year !== points[chosen[order - 1] ?? -1]?.year;
      return [
        label(point?.name ?? '', x(index), bottom + 22, 'text-anchor="middle"'),
        isNewYear ? label(point?.year ?? '', x(index), bottom + 40, 'text-anchor="middle"') : '',
      ];
    });
  }

  /** What is in the chart, and no more. */
  function legend(): string[] {
    const has = (mark: ChartPoint['mark']) => points.some((point) => point.mark === mark);
    const parts = [
      ...(points.some(({ expected }) => expected)
        ? [{ text: words.limits, drawn: (at: number) => rule(at, limitStyle) }]
        : []),
      ...(points.some(({ expected }) => expected?.mean != null)
        ? [{ text: words.middle, drawn: (at: number) => rule(at, middleStyle) }]
        : []),
      ...(has('signal') ? [{ text: words.signal, drawn: (at: number) => diamond(at + 16, legendY - 5) }] : []),
      ...(has('incomplete') ? [{ text: words.incomplete, drawn: (at: number) => ring(at + 16, legendY - 5) }] : []),
    ];
    let at = 20;
    return parts.flatMap(({ text, drawn }) => {
      const own = at;
      at += 44 + text.length * 8 + 24;
      return [drawn(own), label(text, own + 40, legendY)];
    });
  }

  function rule(at: number, style: string): string {
    return `<path d="M${at} ${legendY - 5}h32" fill="none" ${style}/>`;
  }
}

function diamond(x: number, y: number): string {
  return `<path d="M${short(x - 8)} ${y}l8-8 8 8-8 8z" stroke="#fff"/>`;
}

function ring(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="5" fill="#fff" stroke="#000" stroke-width="2"/>`;
}

function named(point: ChartPoint | undefined): string {
  return [point?.name, point?.year].filter(Boolean).join(' ');
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < perLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function label(text: string, x: number, y: number, more = ''): string {
  return `<text x="${x}" y="${y}"${more && ` ${more}`}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

interface FigurePictureTexts {
  readonly to: string;
  readonly chart: string;
  readonly cut: (from: string) => string;
  readonly limits: string;
  readonly middle: string;
  readonly signal: string;
  readonly incomplete: string;
  readonly source: (name: string) => string;
  readonly computed: string;
  readonly sample: string;
}

const texts: Texts<FigurePictureTexts> = {
  nl: {
    to: 'tot en met',
    chart: 'Lijn van de cijfers met stippellijnen voor de verwachte grenzen.',
    cut: (from) => `as begint bij ${from}`,
    limits: 'verwachte grenzen',
    middle: 'verwacht midden',
    signal: 'signaal',
    incomplete: 'nog niet volledig',
    source: (name) => `Bron: ${name}.`,
    computed: 'Berekend door Datawijzer, niet door AI.',
    sample: 'Voorbeeldcijfers, niet echt.',
  },
  en: {
    to: 'to',
    chart: 'Line of the figures with dashed lines for the expected limits.',
    cut: (from) => `axis starts at ${from}`,
    limits: 'expected limits',
    middle: 'expected middle',
    signal: 'signal',
    incomplete: 'not complete yet',
    source: (name) => `Source: ${name}.`,
    computed: 'Computed by Datawijzer, not by AI.',
    sample: 'Sample figures, not real.',
  },
};
