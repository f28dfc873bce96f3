import type { Actor, Handler } from '../../../shared/handler.ts';
import { replace, reply } from '../../../shared/outcome.ts';
import type { FigureEntry } from '../entry.ts';
import type { IndicatorEvent } from '../events.ts';
import type { Indicator, Observation } from '../indicator.ts';
import type { IndicatorStore } from '../ports.ts';
import { choose, type CbsKind, type Filled } from './choose.ts';
import type { Cbs, CbsFigures, CbsLink } from './cbs-table.ts';
import { definitionOf, idOf, wholeAreaOf } from './define.ts';
import { renewed } from './refresh.ts';
import type { CbsContent, Refreshed } from './told.ts';

export interface CbsPorts {
  readonly cbs: Cbs;
  readonly indicators: Pick<IndicatorStore, 'all' | 'observations' | 'revision'>;
  readonly now: () => string;
  readonly newId: () => string;
  /** Keeps that every table was looked at, and of how many nothing came. */
  readonly looked: (tables: number, refused: number) => Promise<void>;
}

type Use<Input> = Handler<Input, CbsContent, IndicatorEvent>;

/** The shapes are those that the cards send. */
export interface CbsActions {
  readonly 'cbs.form': Use<{ readonly table: string }>;
  readonly 'cbs.choose': Use<{ readonly table: string } & Omit<Filled, 'values'> & DimensionInputs>;
  readonly 'cbs.follow': Use<{ readonly link: CbsLink; readonly as: CbsKind; readonly name?: string | undefined }>;
}

/** A card has an input for so many dimensions beside period and region; tables of CBS have five at most. */
export const dimensionInputs = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5'] as const;
type DimensionInputs = { readonly [Input in (typeof dimensionInputs)[number]]?: string | undefined };

export interface CbsCommands {
  readonly 'cbs-table': Use<{ readonly table: string }>;
  readonly 'cbs-refresh': Use<unknown>;
  readonly 'cbs-help': Use<unknown>;
}

const newestShown = 6;

export function cbsActions(ports: CbsPorts): CbsActions {
  return {
    'cbs.form': { needs: 'manager', handle: async ({ table }) => replace(await formFor(table, ports)) },
    'cbs.choose': { needs: 'manager', handle: async (input) => replace(await previewOf(input, ports)) },
    'cbs.follow': { needs: 'manager', handle: (input, actor) => follow(input, actor, ports) },
  };
}

export function cbsCommands(ports: CbsPorts): CbsCommands {
  return {
    'cbs-table': { needs: 'manager', handle: async ({ table }) => reply(await formFor(table, ports)) },
    'cbs-help': { needs: 'anyone', handle: async () => reply({ kind: 'cbs.help' }) },
    'cbs-refresh': {
      needs: 'manager',
      async handle() {
        const { rows, events } = await refreshCbs(ports);
        return reply({ kind: 'cbs.refreshed', rows }, events);
      },
    },
  };
}

async function formFor(id: string, { cbs }: CbsPorts): Promise<CbsContent> {
  const asked = await cbs.table(id);
  if (asked.kind === 'refused') return { kind: 'cbs.refused', table: id, reason: asked.reason };
  const table = asked.found;
  if (table.measures.length === 0 || table.frequencies.length === 0) return { kind: 'cbs.none', table: id };
  return { kind: 'cbs.form', table, filled: { values: [] }, unclear: [] };
}

async function previewOf(
  { table: id, ...input }: { readonly table: string } & Omit<Filled, 'values'> & DimensionInputs,
  { cbs }: CbsPorts,
): Promise<CbsContent> {
  const asked = await cbs.table(id);
  if (asked.kind === 'refused') return { kind: 'cbs.refused', table: id, reason: asked.reason };
  const table = asked.found;
  const filled: Filled = { ...input, values: dimensionInputs.map((name) => input[name]) };
  const chosen = choose(table, filled);
  if (chosen.kind === 'unclear') return { kind: 'cbs.form', table, filled, unclear: chosen.unclear };
  const { link, as } = chosen;
  const found = await cbs.figures(link, wholeAreaOf(link));
  if (found.kind === 'refused') return { kind: 'cbs.refused', table: id, reason: found.reason };
  const { figures, keptBack } = found.found;
  const ordered = figures.toSorted((a, b) => (a.periodStart < b.periodStart ? 1 : -1));
  if (ordered.length === 0) return { kind: 'cbs.none', table: id };
  const newest = [...Map.groupBy(ordered, ({ area }) => area).values()].flatMap((ofArea) =>
    ofArea.slice(0, newestShown),
  );
  return {
    kind: 'cbs.preview',
    table,
    link,
    as,
    newest,
    count: figures.length,
    from: ordered.at(-1)?.periodStart ?? '',
    keptBack,
  };
}

/** Asks CBS anew: what is kept is what CBS says now, not what a card says. */
async function follow(
  { link, as, name = '' }: { readonly link: CbsLink; readonly as: CbsKind; readonly name?: string | undefined },
  actor: Actor,
  ports: CbsPorts,
) {
  const known = (await ports.indicators.all()).find(({ id }) => id === idOf(link));
  if (known) return replace<CbsContent, IndicatorEvent>({ kind: 'cbs.known', name: known.name[actor.language] });
  const [table, figures] = await Promise.all([ports.cbs.table(link.table), ports.cbs.figures(link, wholeAreaOf(link))]);
  if (table.kind === 'refused' || figures.kind === 'refused') {
    const reason =
      table.kind === 'refused' ? table.reason : figures.kind === 'refused' ? figures.reason : 'unreachable';
    return replace<CbsContent, IndicatorEvent>({ kind: 'cbs.refused', table: link.table, reason });
  }
  const title = table.found.measures.find(({ code }) => code === link.measure)?.title ?? table.found.title;
  const indicator = definitionOf(table.found, link, as, name.trim() || title);
  const by = { id: actor.person.id, name: actor.name };
  const { observations, added } = renewed([], figures.found);
  return replace<CbsContent, IndicatorEvent>({ kind: 'cbs.saved', name: indicator.name.nl, count: added }, [
    { kind: 'indicator-defined', was: 0, indicator, by, because: null },
    entered(indicator, 1, observations, figures.found, ports, by),
  ]);
}

/** Looks at every table that an indicator follows. What CBS changed is a later publication; nothing is overwritten. */
export async function refreshCbs(
  ports: CbsPorts,
): Promise<{ readonly rows: readonly Refreshed[]; readonly events: readonly IndicatorEvent[] }> {
  const rows: Refreshed[] = [];
  const events: IndicatorEvent[] = [];
  for (const indicator of await ports.indicators.all()) {
    if (!indicator.cbs || indicator.isRetired) continue;
    const [revision, known, found] = [
      await ports.indicators.revision(indicator.id),
      (await ports.indicators.observations([indicator.id])).get(indicator.id) ?? [],
      await ports.cbs.figures(indicator.cbs, indicator.wholeArea),
    ];
    const name = indicator.name.nl;
    if (found.kind === 'refused') {
      rows.push({ name, result: { kind: 'refused', reason: found.reason } });
      continue;
    }
    const { observations, added, revised } = renewed(known, found.found);
    rows.push({ name, result: { kind: 'renewed', added, revised } });
    if (observations.length > 0 && revision !== null)
      events.push(entered(indicator, revision, observations, found.found, ports, null));
  }
  await ports.looked(rows.length, rows.filter(({ result }) => result.kind === 'refused').length);
  return { rows, events };
}

function entered(
  { id: indicatorId }: Indicator,
  revision: number,
  observations: readonly Observation[],
  { changedOn }: CbsFigures,
  { now, newId }: CbsPorts,
  by: FigureEntry['by'],
): IndicatorEvent {
  const entry = {
    id: newId(),
    indicatorId,
    at: now(),
    by,
    means: 'cbs',
    origin: changedOn,
    correctionBecause: null,
    note: null,
  } as const;
  return { kind: 'figures-entered', revision, entry, observations };
}
