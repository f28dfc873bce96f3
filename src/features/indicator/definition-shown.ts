import type { Actor } from '../../shared/handler.ts';
import type { DefinitionNews, DefinitionContent, ShownDefinition } from './definition-told.ts';
import type { DefinitionPorts, RoleList } from './definition-ports.ts';
import { mayDefine, mayDefineAll } from './definition-rights.ts';
import type { DefinitionForm, Problem, Section } from './definition-form.ts';
import type { DefinitionVersion } from './entry.ts';
import { removableOf } from './define-events.ts';
import type { Indicator } from './indicator.ts';

export type Viewer = Pick<Actor, 'person' | 'roles'>;

export interface Known {
  readonly indicator: Indicator;
  readonly version: number;
  /** Oldest first. */
  readonly versions: readonly DefinitionVersion<Indicator>[];
}

/** A definition as it was written last; null when there is none. */
export async function knownDefinition(
  id: string,
  { history, indicators }: Pick<DefinitionPorts, 'history' | 'indicators'>,
): Promise<Known | null> {
  const versions = await history.versions(id);
  const newest = versions.at(-1);
  const indicator = newest?.definition ?? (await indicators.all()).find((one) => one.id === id);
  return indicator ? { indicator, version: newest?.version ?? 0, versions } : null;
}

export async function definitionShown(
  id: string,
  news: DefinitionNews | null,
  viewer: Viewer,
  ports: DefinitionPorts,
): Promise<DefinitionContent> {
  const known = await knownDefinition(id, ports);
  if (known === null) return { kind: 'definition.news', news: 'unknown', deciders: [] };
  return { kind: 'definition.shown', news, ...(await shownTo(viewer, known, ports)) };
}

/** `added` is the version that is being written now. */
export async function shownTo(
  viewer: Viewer,
  { indicator, version, versions }: Known,
  ports: DefinitionPorts,
  added?: Omit<DefinitionVersion<Indicator>, 'at'>,
): Promise<ShownDefinition> {
  const all = await ports.indicators.all();
  const named = (id: string | null) => all.find((one) => one.id === id)?.name ?? null;
  const holders = await ports.roleList(ports.tenantId);
  const shown = added?.definition ?? indicator;
  return {
    indicator: withNames(shown, holders, ports),
    version: added?.version ?? version,
    versions: [...(added ? [{ ...added, at: null }] : []), ...versions.toReversed()],
    inflow: named(shown.inflowId),
    outflow: named(shown.outflowId),
    threshold: shown.threshold ?? (await ports.disclosureThreshold()),
    isDue: isCheckDue(shown, ports.today()),
    sections: mayDefine(indicator, viewer) ? sectionsOf(shown, mayDefineAll(viewer)) : [],
    deciders: mayDefine(indicator, viewer) ? [] : decidersOf(shown, holders),
  };
}

export function isCheckDue({ checkBy, isRetired }: Indicator, today: string): boolean {
  return checkBy !== undefined && checkBy <= today && !isRetired;
}

/** Who can be asked to change it, or to begin a new one: its owner, else who manages. */
export function decidersOf(indicator: Indicator | null, { holders }: RoleList): readonly string[] {
  const owner = indicator?.owner?.name;
  const managers = holders.filter(mayDefineAll).flatMap(({ name }) => name ?? []);
  return [...new Set([...(owner ? [owner] : []), ...managers])].slice(0, mostNamed);
}

const mostNamed = 3;

/** Whoever was named by directory id alone may have become known since. */
function withNames(indicator: Indicator, { holders }: RoleList, { nameOf, tenantId }: DefinitionPorts): Indicator {
  const named = (holder: Indicator['owner']) =>
    holder && {
      ...holder,
      name:
        holder.name ??
        holders.find(({ person }) => person.id === holder.id)?.name ??
        nameOf({ tenantId, id: holder.id }),
    };
  const [owner, deputy] = [named(indicator.owner), named(indicator.deputy)];
  return { ...indicator, ...(owner && { owner }), ...(deputy && { deputy }) };
}

function sectionsOf(indicator: Indicator, mayName: boolean): readonly Section[] {
  if (indicator.isRetired) return ['resume'];
  return [
    'meaning',
    'target',
    ...(mayName ? (['owner'] as const) : []),
    'measure',
    'rules',
    'break',
    'flagged',
    'confirmed',
    ...(indicator.kind === 'stock' || indicator.kind === 'money' ? [] : (['baseline'] as const)),
    ...(removableOf(indicator, mayName).length > 0 ? (['remove'] as const) : []),
    'english',
    'retire',
  ];
}

/** The form of one part; `form` null: as the definition stands. */
export async function formOf(
  { indicator, version }: Known,
  section: Section,
  form: DefinitionForm | null,
  problems: readonly Problem[],
  actor: Actor,
  ports: DefinitionPorts,
): Promise<DefinitionContent> {
  const flows = (await ports.indicators.all())
    .filter((one) => one.kind === 'flow' && one.frequency === indicator.frequency && one.id !== indicator.id)
    .map(({ id, name }) => ({ id, name }));
  const removable = removableOf(indicator, mayDefineAll(actor));
  return { kind: 'definition.form', indicator, version, section, form, problems, flows, removable };
}
