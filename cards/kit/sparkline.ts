import type { IImage } from '@microsoft/teams.cards';

export interface SparkPoint {
  /** null = no figure, which is not zero: the line breaks there. */
  readonly value: number | null;
  readonly expected: { readonly lower: number; readonly upper: number } | null;
  readonly mark: 'signal' | 'incomplete' | null;
}

const [width, height, margin] = [132, 40, 5];
/** Each at least 3 to 1 on the white and on the dark card of Teams, so that one image does for both. */
const colours = { line: '#4f83d6', signal: '#d9661f', band: '#808b9a' } as const;

/** How a figure ran, without axes: under a kilobyte, beside the words that say the same. */
export function sparkline(points: readonly SparkPoint[], altText: string): IImage {
  return {
    type: 'Image',
    url: `data:image/svg+xml;base64,${Buffer.from(drawSparkline(points)).toString('base64')}`,
    altText,
    width: `${width}px`,
    height: `${height}px`,
  };
}

function drawSparkline(points: readonly SparkPoint[]): string {
  const shown = points.flatMap(({ value, expected }) => [
    ...(value === null ? [] : [value]),
    ...(expected ? [expected.lower, expected.upper] : []),
  ]);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const step = (width - 2 * margin) / Math.max(points.length - 1, 1);
  const x = (index: number) => Math.round(margin + index * step);
  const y = (value: number) =>
    most === least
      ? height / 2
      : Math.round(height - margin - ((value - least) / (most - least)) * (height - 2 * margin));
  const line = points
    .map(({ value, mark }, index) => {
      if (value === null || mark === 'incomplete') return '';
      const before = points[index - 1];
      const begins = !before || before.value === null || before.mark === 'incomplete';
      const after = points[index + 1];
      const isAlone = begins && (!after || after.value === null || after.mark === 'incomplete');
      return `${begins ? 'M' : 'L'}${x(index)} ${y(value)}${isAlone ? 'h0' : ''}`;
    })
    .join('');
  const marks = points
    .map(({ value, mark }, index) => {
      if (value === null || mark === null) return '';
      return mark === 'signal'
        ? `<path d="M${x(index) - 4} ${y(value)}l4-4 4 4-4 4z" fill="${colours.signal}"/>`
        : `<circle cx="${x(index)}" cy="${y(value)}" r="3" fill="none" stroke="${colours.line}" stroke-width="1.5"/>`;
    })
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    band(points, x, y),
    `<path d="${line}" fill="none" stroke="${colours.line}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>`,
    marks,
    '</svg>',
  ].join('');
}

/** What was expected of each point; equal neighbours as one. */
function band(points: readonly SparkPoint[], x: (index: number) => number, y: (value: number) => number): string {
  const stretches: { from: number; to: number; lower: number; upper: number }[] = [];
  for (const [index, { expected }] of points.entries()) {
    if (!expected) continue;
    const [lower, upper] = [y(expected.lower), y(expected.upper)];
    const last = stretches.at(-1);
    if (last && last.to === index - 1 && last.lower === lower && last.upper === upper) last.to = index;
    else stretches.push({ from: index, to: index, lower, upper });
  }
  const areas = stretches.map(({ from, to, lower, upper }) => {
    const [left, right] = [x(from) - 2, x(to) + 2];
    return `M${left} ${upper}H${right}V${lower}H${left}z`;
  });
  return areas.length ? `<path d="${areas.join('')}" fill="${colours.band}" fill-opacity=".28"/>` : '';
}
