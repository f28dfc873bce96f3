import type { Actor, Handler, Outdated, VersionedHandler } from '../../shared/handler.ts';
import { replace, reply, type Outcome } from '../../shared/outcome.ts';
import { decideSource, mayKeepSources, type SourceCommand } from './decide-source.ts';
import type { SourceEvent } from './events.ts';
import { nationalSources } from './national.ts';
import type { SourcePorts } from './ports.ts';
import { nationalAbout, sourcesAbout } from './search.ts';
import { sourceFields, type Source, type SourceField, type SourceKind } from './source.ts';
import type { SourceSaid } from './source-said.ts';
import type { SourceContent, SourceNews } from './told.ts';

type Use<Input> = Handler<Input, SourceContent, SourceEvent>;
type VersionedUse<Input> = VersionedHandler<Input, SourceContent, SourceEvent>;
type Said<Kind extends SourceSaid['kind']> = Use<Extract<SourceSaid, { kind: Kind }>>;

interface OnSource {
  readonly source: string;
  readonly version: number;
}
type Filled = { readonly [Field in SourceField]?: string | undefined };

/** The shapes are those that the cards send. */
export interface SourceActions {
  readonly 'source.find': Use<{ readonly about: string; readonly need?: string | undefined }>;
  readonly 'source.form': Use<{ readonly kind: SourceKind }>;
  readonly 'source.open': Use<{ readonly source: string; readonly isForm?: boolean | undefined }>;
  readonly 'source.save': VersionedUse<OnSource & { readonly kind: SourceKind } & Filled>;
  readonly 'source.retire': VersionedUse<OnSource>;
}

/** What can be typed about sources and partners. */
export function sourceCommands(ports: SourcePorts): {
  readonly [Kind in SourceSaid['kind']]: Said<Kind>;
} {
  return {
    'find-sources': { needs: 'anyone', handle: async (said, actor) => reply(await found(said, actor, ports)) },
    'new-source': { needs: 'anyone', handle: async ({ of }, actor) => reply(empty(of, actor, ports)) },
  };
}

/** What the buttons about sources and partners do. */
export function sourceActions(ports: SourcePorts): SourceActions {
  const version = async ({ person }: Actor, { source }: OnSource) =>
    (await ports.sources.find(person.tenantId, source))?.version ?? 0;
  const current = async (actor: Actor, why: Outdated, { source }: OnSource) => {
    const known = await ports.sources.find(actor.person.tenantId, source);
    return known ? shown(known, actor, { news: why }) : gone;
  };
  return {
    'source.find': {
      needs: 'anyone',
      handle: async ({ about, need = null }, actor) =>
        reply(await found({ about, wants: 'partner' }, actor, ports, need)),
    },
    'source.form': { needs: 'anyone', handle: async ({ kind }, actor) => reply(empty(kind, actor, ports)) },
    'source.open': {
      needs: 'anyone',
      async handle({ source, isForm = false }, actor) {
        const known = await ports.sources.find(actor.person.tenantId, source);
        const needs = known && !isForm ? await ports.needsOf(source, actor.person) : [];
        return replace(known ? shown(known, actor, { isForm, needs }) : gone);
      },
    },
    'source.save': {
      needs: 'anyone',
      version,
      current,
      async handle(input, actor) {
        const known = await ports.sources.find(actor.person.tenantId, input.source);
        const before = known ?? emptySource(input.source, input.kind, actor);
        return step(before, { kind: 'save', filled: filledIn(input) }, actor, ports);
      },
    },
    'source.retire': {
      needs: 'anyone',
      version,
      current,
      async handle({ source }, actor) {
        const known = await ports.sources.find(actor.person.tenantId, source);
        return known ? step(known, { kind: 'retire' }, actor, ports) : replace(gone);
      },
    },
  };
}

const gone: SourceContent = { kind: 'source.news', news: 'gone' };

async function found(
  { about, wants }: Pick<Extract<SourceSaid, { kind: 'find-sources' }>, 'about' | 'wants'>,
  { person, language, roles }: Actor,
  { sources, figures, topicsOf }: SourcePorts,
  need: string | null = null,
): Promise<SourceContent> {
  const known = (await sources.all(person.tenantId)).filter(({ kind }) => about !== null || !wants || kind === wants);
  const isList = about === null;
  return {
    kind: 'source.found',
    about,
    wants,
    need,
    figures: isList ? [] : await figures(about, language),
    sources: isList ? known : sourcesAbout(about, known, language, topicsOf),
    national: isList ? (wants === 'partner' ? [] : nationalSources) : nationalAbout(about, topicsOf),
    mayKeep: mayKeepSources(roles),
  };
}

function step(
  source: Source,
  command: SourceCommand,
  actor: Actor,
  { screen }: SourcePorts,
): Outcome<SourceContent, SourceEvent> {
  const decision = decideSource(source, command, actor.roles, screen);
  if (decision.kind === 'refused') {
    const typed = command.kind === 'save' ? masked(command.filled, screen.mask) : {};
    return replace(shown(source, actor, { isForm: command.kind === 'save', typed, news: decision.why }));
  }
  const changed = decision.source;
  const content: SourceContent = changed.isRetired
    ? { kind: 'source.news', news: 'retired-now' }
    : shown(changed, actor, { news: 'saved' });
  return replace(content, [{ kind: 'source-changed', source: changed, by: actor.person }]);
}

function masked(filled: Filled, mask: (text: string) => string): Filled {
  return Object.fromEntries(Object.entries(filled).map(([field, words]) => [field, mask(words ?? '')]));
}

function filledIn(input: Filled): Readonly<Partial<Record<SourceField, string>>> {
  return Object.fromEntries(
    sourceFields.flatMap((field) => (input[field] === undefined ? [] : [[field, input[field]]])),
  );
}

function empty(kind: SourceKind, actor: Actor, { newId }: SourcePorts): SourceContent {
  return shown(emptySource(newId(), kind, actor), actor, { isForm: true });
}

function emptySource(id: string, kind: SourceKind, { person }: Actor): Source {
  const words = Object.fromEntries(sourceFields.map((field) => [field, ''])) as Record<SourceField, string>;
  return { ...words, id, tenantId: person.tenantId, version: 0, isRetired: false, kind };
}

function shown(
  source: Source,
  { roles }: Actor,
  {
    isForm = false,
    typed = {},
    news = null,
    needs = [],
  }: {
    isForm?: boolean;
    typed?: Filled;
    news?: SourceNews | null;
    needs?: Extract<SourceContent, { kind: 'source.shown' }>['needs'];
  },
): SourceContent {
  const mayKeep = mayKeepSources(roles);
  if (source.version === 0 && !mayKeep) return { kind: 'source.news', news: 'no-right' };
  const filled = filledIn(typed);
  return { kind: 'source.shown', source, isForm: isForm && mayKeep, typed: filled, mayKeep, needs, news };
}
