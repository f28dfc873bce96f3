import { found, isFlagged, isNamed, scenariosFrom, type Share, signals } from './scenarios.ts';

/**
 * Prints how often a reading calls the newest week a signal when nothing happened, and how often it finds what did,
 * against the bars of statistics 5. The seed is fixed, so that a changed table is a changed reading.
 */
const SEED = 20261109;
const SERIES = 3000;
const DETECTIONS = 1500;
// Rows near their bar: a standard error of 0.3 would pass or fail them by chance.
const CLOSE = 10_000;

const { weeks, years, flow, carriedOver, seasonal, stepped, walk, percentages, rates, durations } = scenariosFrom(SEED);

const lengths = [26, 52, 104, 156].map((length) => ({ name: `${length} weeks`, stretch: weeks(length), length }));
const whole = [2, 3, 4].map((count) => ({ name: `${count} whole years`, stretch: years(count), length: 52 * count }));

const rows = [
  ...[5, 15, 40].flatMap((mean) =>
    [...lengths, ...whole].map(({ name, stretch }) =>
      row(`stable flow, mean ${mean}`, name, '<= 3.5', signals(flow(mean), stretch, SERIES)),
    ),
  ),
  ...[0.5, 1, 2].flatMap((amplitude) =>
    whole.map(({ name, stretch, length }) => {
      const bar = amplitude === 2 && length >= 156 ? '<= 4' : '';
      return row(`season, ${amplitude} SD`, name, bar, signals(seasonal(amplitude), stretch, SERIES));
    }),
  ),
  ...[0, 0.1, 0.15, 0.2, 0.4, 0.6, 0.8].flatMap((part) =>
    [...lengths, ...whole].map(({ name, stretch, length }) => {
      const series = part > 0 && part <= 0.2 && length >= 104 ? CLOSE : SERIES;
      return row(`AR(1) ${part}`, name, length >= 52 ? '<= 3' : '<= 5', signals(carriedOver(part), stretch, series));
    }),
  ),
  ...[...lengths, ...whole].map(({ name, stretch }) =>
    row("p', 30%", name, '<= 3.5', signals(percentages(0.3, 0.05), stretch, SERIES, { kind: 'proportion' })),
  ),
  ...[...lengths, ...whole].map(({ name, stretch }) =>
    row("u', 10 per 1,000", name, '<= 3.5', signals(rates(), stretch, SERIES, { kind: 'rate' })),
  ),
  ...lengths.map(({ name, stretch }) => row('flow in sums, mean 2', name, '<= 3.5', signals(flow(2), stretch, SERIES))),
  ...lengths
    .slice(2)
    .map(({ name, stretch }) => row('rare events, 0.15', name, '<= 3.5', signals(flow(0.15), stretch, SERIES))),
  ...lengths
    .slice(2)
    .map(({ name, stretch }) =>
      row('durations', name, '<= 3.5', signals(durations(), stretch, SERIES, { kind: 'duration' })),
    ),
  row('stock', '156 weeks', '0', signals(walk(), weeks(156), SERIES, { kind: 'stock' })),
  row('step of 2 SD, rules alone', '52 weeks', '>= 90', found(stepped(2), weeks(52), DETECTIONS, isFlagged)),
  row('step of 2 SD, signal or held back', '52 weeks', '>= 90', found(stepped(2), weeks(52), DETECTIONS, isNamed)),
  ...[...lengths.slice(0, 2), ...whole].map(({ name, stretch }) =>
    row('step of 2 SD, read', name, '', found(stepped(2), stretch, DETECTIONS)),
  ),
];

process.stdout.write(
  [
    `Seed ${SEED}; ${SERIES} series a row, ${CLOSE} of AR(1) 0.1 to 0.2 from two years on, ${DETECTIONS} for the steps; percentages.`,
    '',
    '| series | history | bar | signal | standard error |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n'),
);

function row(series: string, history: string, bar: string, { percent, error }: Share): string {
  return `| ${series} | ${history} | ${bar} | ${percent.toFixed(1)} | ${error.toFixed(1)} |`;
}
