import { startOf } from '../../../time/period.ts';
import { checkFigures } from '../check-figures.ts';
import type { FigureDoubt, FigureProblem } from './checked.ts';
import type { Indicator, Observation } from '../indicator.ts';
import { indicatorReader, type IndicatorReading } from '../read-indicator.ts';
import type { Draft } from './draft.ts';
import { knownFigures, standingOf, statusOf, type GivenFigure, type Standing } from './figure.ts';
import { rowOf } from './form.ts';
import { newestOf } from './newest.ts';
import type { EnteringPorts } from './ports.ts';
import { withFigures, type Added } from './with-figures.ts';

/** One figure as it will stand. */
export interface PreviewLine {
  readonly definition: Indicator;
  readonly figure: GivenFigure;
  readonly was: Observation | null;
  /** The newest of an earlier period; told of the newest lines only. */
  readonly previous: Observation | null;
  readonly now: Observation;
  readonly standing: Standing;
  /** Readers will not see it, because it says too much about few people. */
  readonly isHidden: boolean;
  readonly doubts: readonly FigureDoubt[];
}

/** What a reading will say; for a correction also what it said, both at the period that is corrected. */
export interface Reread {
  readonly definition: Indicator;
  readonly area: string;
  readonly before: IndicatorReading | null;
  readonly after: IndicatorReading;
}

export interface Worked {
  readonly lines: readonly PreviewLine[];
  readonly rereads: readonly Reread[];
  readonly problems: readonly FigureProblem[];
  readonly revisions: Readonly<Record<string, number>>;
}

/** So many readings are made for a preview; a larger file is summed up. */
const mostReadings = 14;

/** Works out what a draft changes, and what the readings say after it. Nothing is written. */
export async function workOut(
  draft: Draft,
  ports: Pick<EnteringPorts, 'indicators' | 'threshold' | 'now' | 'dayOf'>,
): Promise<Worked> {
  const { indicators: store } = ports;
  const today = ports.dayOf(ports.now());
  const all = await store.all();
  const ids = new Set(draft.figures.map(({ indicatorId }) => indicatorId));
  const flows = all.filter(({ id }) => ids.has(id)).flatMap(({ inflowId, outflowId }) => [inflowId, outflowId]);
  const [observations, revisions] = await Promise.all([
    store.observations([...new Set([...ids, ...flows.filter((id) => id !== null)])]),
    Promise.all([...ids].map(async (id) => [id, (await store.revision(id)) ?? 0] as const)),
  ]);
  const { problems, doubts: allDoubts } = checkFigures(draft.figures, { indicators: all, observations, today });
  const byId = new Map(all.map((one) => [one.id, one]));
  const known = knownFigures(observations);
  const doubted = Map.groupBy(allDoubts, ({ at }) => at);
  const shown = new Set(newestOf(draft.figures, ({ periodStart }) => periodStart, mostReadings));
  const lines = draft.figures.flatMap((figure, at): PreviewLine[] => {
    const definition = byId.get(figure.indicatorId);
    if (!definition) return [];
    const was = known.get(figure.indicatorId, figure.area, figure.periodStart);
    const status = statusOf(figure, definition, today, draft.status);
    const { area, periodStart, value, numerator, denominator } = figure;
    const now = { area, periodStart, publishedOn: today, value, numerator, denominator, status };
    const standing = standingOf(figure, was, { status, today, corrects: draft.corrects });
    const previous = shown.has(figure)
      ? rowOf(figure, definition, observations.get(figure.indicatorId) ?? []).previous
      : null;
    const doubts = doubted.get(at) ?? [];
    return [{ definition, figure, was: was ?? null, previous, now, standing, isHidden: false, doubts }];
  });
  const seen = Object.fromEntries(revisions);
  if (problems.length > 0) return { lines, rereads: [], problems, revisions: seen };
  const added = addedOf(lines);
  const rereads = await reread(lines, added, ports);
  return { lines: hiddenIn(lines, rereads), rereads, problems, revisions: seen };
}

/** What changes; what stands there already does not. */
export function addedOf(lines: readonly PreviewLine[]): readonly Added[] {
  return lines
    .filter(({ standing }) => standing !== 'same')
    .map(({ definition: { id }, now, standing }) => ({
      indicatorId: id,
      observation: now,
      corrects: standing === 'correction',
    }));
}

async function reread(
  lines: readonly PreviewLine[],
  added: readonly Added[],
  { indicators: store, threshold }: Pick<EnteringPorts, 'indicators' | 'threshold'>,
): Promise<readonly Reread[]> {
  const changing = lines.filter(({ standing }) => standing !== 'same');
  const series = Map.groupBy(changing, ({ definition, figure }) => `${definition.id}\n${figure.area}`);
  const after = indicatorReader(withFigures(store, added), threshold);
  const rereads: Reread[] = [];
  for (const own of [...series.values()].slice(0, mostReadings)) {
    const [{ definition, figure: { area } } = own[0] as PreviewLine] = own;
    const corrected = own.filter(({ standing }) => standing === 'correction').map(({ now }) => now.periodStart);
    const upTo = corrected.toSorted().at(-1) ?? null;
    const then = upTo === null ? after : indicatorReader(withFigures(store, added, upTo), threshold);
    const before = upTo === null ? null : indicatorReader(withFigures(store, [], upTo), threshold);
    const read = await then.read(definition.id, area);
    if (read)
      rereads.push({ definition, area, before: (await before?.read(definition.id, area)) ?? null, after: read });
  }
  return rereads;
}

function hiddenIn(lines: readonly PreviewLine[], rereads: readonly Reread[]): readonly PreviewLine[] {
  const hidden = new Set(
    rereads.flatMap(({ definition, area, after }) =>
      after.series.points
        .filter(({ isHidden }) => isHidden)
        .map(({ period }) => `${definition.id}\n${area}\n${startOf(period)}`),
    ),
  );
  return lines.map((line) => {
    const { indicatorId, area, periodStart } = line.figure;
    return hidden.has(`${indicatorId}\n${area}\n${periodStart}`) ? { ...line, isHidden: true } : line;
  });
}
