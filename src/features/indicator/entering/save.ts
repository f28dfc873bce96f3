import type { Actor } from '../../../shared/handler.ts';
import { replace, type Outcome } from '../../../shared/outcome.ts';
import { maskPersonalData } from '../../../text/personal-data/personal-data.ts';
import type { FigureEntry } from '../entry.ts';
import type { IndicatorEvent } from '../events.ts';
import { shown } from './check-form.ts';
import type { Draft } from './draft.ts';
import type { EnteringEvent } from './events.ts';
import type { StatusChoice } from './figure.ts';
import { mayEnter, theirs } from './may-enter.ts';
import { missingRows } from './open-form.ts';
import type { EnteringPorts } from './ports.ts';
import { workOut, type PreviewLine } from './preview.ts';
import type { EnteringContent } from './told.ts';

export interface Yes {
  /** They saw what is doubted, and it is right. */
  readonly isSure: boolean;
  readonly because: string;
  readonly status: StatusChoice | null;
}

type Event = EnteringEvent | IndicatorEvent;

/** Saves a draft: all of it or nothing, and only what was shown. */
export async function saveDraft(
  kept: Draft,
  { isSure, because, status }: Yes,
  actor: Actor,
  ports: EnteringPorts,
): Promise<Outcome<EnteringContent, Event>> {
  const reason = maskPersonalData(because.trim()) || kept.because;
  const draft: Draft = { ...kept, because: reason, status: status ?? kept.status };
  const all = await ports.indicators.all();
  const ids = new Set(draft.figures.map(({ indicatorId }) => indicatorId));
  if (all.some((one) => ids.has(one.id) && !mayEnter(one, actor)))
    return replace({ kind: 'figures.news', news: 'not-yours' });

  const worked = await workOut(draft, ports);
  const { lines, rereads, revisions } = worked;
  const isSeen = Object.entries(revisions).every(([id, revision]) => draft.seen[id] === revision);
  if (!isSeen || worked.problems.length > 0) return shown({ ...draft, seen: revisions }, worked, 'changed');
  const needsReason = lines.some(({ standing }) => standing === 'correction') && draft.because === null;
  if (needsReason) return shown(draft, worked, 'needs-reason');
  if (!isSure && lines.some(({ doubts }) => doubts.length > 0)) return shown(draft, worked, 'needs-yes');

  const closed: Event = { kind: 'draft-closed', id: draft.id, person: draft.person };
  const changing = lines.filter(({ standing }) => standing !== 'same');
  if (changing.length === 0)
    return replace<EnteringContent, Event>({ kind: 'figures.news', news: 'nothing-new' }, [closed]);
  const entered = entriesOf(draft, changing, revisions, actor, ports);
  const confirmed = await confirmations(changing, actor, ports);
  const left = (await missingRows(theirs(all, actor), ports)).filter(
    (row) => !changing.some(({ definition, figure }) => isSame(row, definition.id, figure)),
  ).length;
  const withAreas = await wholesWithAreas(changing, ports);
  return replace<EnteringContent, Event>({ kind: 'figures.saved', lines: changing, rereads, left, withAreas }, [
    closed,
    ...entered,
    ...confirmed,
  ]);
}

function isSame(
  row: { readonly definition: { readonly id: string }; readonly area: string; readonly periodStart: string },
  id: string,
  figure: { readonly area: string; readonly periodStart: string },
): boolean {
  return row.definition.id === id && row.area === figure.area && row.periodStart === figure.periodStart;
}

/** One entry for each indicator, and one more for what is corrected of it. */
function entriesOf(
  draft: Draft,
  lines: readonly PreviewLine[],
  revisions: Readonly<Record<string, number>>,
  { person, name }: Actor,
  ports: Pick<EnteringPorts, 'now' | 'newId'>,
): readonly IndicatorEvent[] {
  const at = ports.now();
  const byIndicator = Map.groupBy(lines, ({ definition }) => definition.id);
  return [...byIndicator].flatMap(([indicatorId, own]) => {
    const parts = [
      own.filter(({ standing }) => standing !== 'correction'),
      own.filter(({ standing }) => standing === 'correction'),
    ].filter((part) => part.length > 0);
    return parts.map((part, index): IndicatorEvent => {
      const confirmed = [...new Set(part.flatMap(({ doubts }) => doubts.map(({ reason }) => reason)))];
      const entry: FigureEntry = {
        id: ports.newId(),
        indicatorId,
        at,
        by: { id: person.id, name },
        means: draft.means,
        origin: draft.origin,
        correctionBecause: part[0]?.standing === 'correction' ? draft.because : null,
        note: draft.notes[indicatorId] ?? null,
        ...(confirmed.length > 0 && { confirmed }),
      };
      const revision = (revisions[indicatorId] ?? 0) + index;
      return { kind: 'figures-entered', revision, entry, observations: part.map(({ now }) => now) };
    });
  });
}

/** An unlikely figure that is right is told as such from now on, wherever it is read (statistics 7.2). */
async function confirmations(
  lines: readonly PreviewLine[],
  { person, name }: Actor,
  { history }: Pick<EnteringPorts, 'history'>,
): Promise<readonly IndicatorEvent[]> {
  const jumps = lines.filter(
    ({ definition, figure, doubts }) =>
      figure.area === definition.wholeArea && doubts.some(({ reason }) => reason === 'jump'),
  );
  const byIndicator = Map.groupBy(jumps, ({ definition }) => definition);
  return Promise.all(
    [...byIndicator].map(async ([indicator, own]): Promise<IndicatorEvent> => {
      const versions = await history.versions(indicator.id);
      const days = own.map(({ figure }) => figure.periodStart);
      return {
        kind: 'indicator-defined',
        was: versions.at(-1)?.version ?? 0,
        indicator: { ...indicator, confirmed: [...new Set([...(indicator.confirmed ?? []), ...days])].toSorted() },
        by: { id: person.id, name },
        because: 'Bij het invoeren bevestigd dat dit cijfer klopt.',
      };
    }),
  );
}

async function wholesWithAreas(lines: readonly PreviewLine[], { indicators }: Pick<EnteringPorts, 'indicators'>) {
  const areas = await indicators.areas();
  const isWhole = ({ definition, figure }: PreviewLine): boolean => figure.area === definition.wholeArea;
  const byArea = new Set(lines.filter((line) => !isWhole(line)).map(({ definition }) => definition.id));
  return lines
    .filter((line) => isWhole(line) && line.standing === 'new' && !byArea.has(line.definition.id))
    .filter(({ definition }) => (areas.get(definition.id) ?? []).length > 1)
    .map(({ definition, figure }) => ({ definition, periodStart: figure.periodStart }));
}
