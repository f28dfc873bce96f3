import type { Actor, Handler, Outdated, VersionedHandler } from '../../shared/handler.ts';
import { replace, reply, type Outcome } from '../../shared/outcome.ts';
import type { SetupEvent } from './events.ts';
import { firstHour } from './first-hour.ts';
import type { SetupPorts } from './ports.ts';
import { consequenceOf, readSetting } from './read-setting.ts';
import {
  settingsAfter,
  type CurrentSettings,
  type SettingChange,
  type SettingName,
  type SettingValue,
} from './settings.ts';
import type { SetupSaid } from './setup-said.ts';
import type { SettingNews, SetupContent } from './told.ts';

type Use<Input> = Handler<Input, SetupContent, SetupEvent>;
type VersionedUse<Input> = VersionedHandler<Input, SetupContent, SetupEvent>;
type Led = Outcome<SetupContent, SetupEvent>;
type Place = (content: SetupContent, events?: readonly SetupEvent[]) => Led;

interface OnSetting {
  readonly setting: SettingName;
  readonly version: number;
}

/** The shapes are those that the cards send. */
export interface SetupActions {
  readonly 'setup.change': VersionedUse<OnSetting & { readonly typed?: string | undefined }>;
  readonly 'setup.confirm': VersionedUse<OnSetting & { readonly wanted: number }>;
  readonly 'setup.keep': Use<unknown>;
}

/** What an administrator can type about how the bot is set up. */
export function setupCommands(ports: SetupPorts): {
  readonly [Kind in SetupSaid['kind']]: Use<Extract<SetupSaid, { kind: Kind }>>;
} {
  return {
    'first-hour': { needs: 'administrator', handle: async (_, actor) => reply(await asFirstHour(actor, ports, false)) },
    settings: { needs: 'administrator', handle: async (_, actor) => reply(await shown(actor, ports, null)) },
    'setting-form': {
      needs: 'administrator',
      handle: async ({ name }) => reply(form(name, await ports.settings())),
    },
    'set-setting': {
      needs: 'administrator',
      handle: ({ name, typed, isSure }, actor) => set(name, typed, isSure, actor, ports, reply),
    },
    'keep-setting': {
      needs: 'administrator',
      handle: async (_, actor) => reply(await shown(actor, ports, { kind: 'kept' })),
    },
  };
}

export function setupActions(ports: SetupPorts): SetupActions {
  const version = async () => (await ports.settings()).version;
  const current = (actor: Actor, why: Outdated) => shown(actor, ports, { kind: 'outdated', why });
  return {
    'setup.change': {
      needs: 'administrator',
      version,
      current,
      handle: ({ setting, typed = '' }, actor) => set(setting, typed, false, actor, ports, replace),
    },
    'setup.confirm': {
      needs: 'administrator',
      version,
      current,
      handle: ({ setting, wanted }, actor) => set(setting, String(wanted), true, actor, ports, replace),
    },
    'setup.keep': {
      needs: 'administrator',
      handle: async (_, actor) => replace(await shown(actor, ports, { kind: 'kept' })),
    },
  };
}

/** What there is to do before colleagues come; `isGreeting` when nobody asked for it. */
export async function asFirstHour(
  { person: { tenantId } }: Actor,
  { roleList, inventory, settings }: SetupPorts,
  isGreeting: boolean,
): Promise<Extract<SetupContent, { kind: 'setup.first-hour' }>> {
  const [{ holders }, counted, current] = await Promise.all([roleList(tenantId), inventory(tenantId), settings()]);
  return { kind: 'setup.first-hour', firstHour: firstHour(holders, counted, current), isGreeting };
}

/** Nothing is written of what cannot be read, of what is so already, or of what somebody has yet to be sure of. */
async function set(
  name: SettingName,
  typed: string,
  isSure: boolean,
  actor: Actor,
  ports: SetupPorts,
  tell: Place,
): Promise<Led> {
  const current = await ports.settings();
  const read = readSetting(name, typed, ports.today());
  if (read.kind === 'problem') return tell({ ...form(name, current), typed, problem: read.problem });
  const wanted = read.setting;
  if (isSame(wanted, current)) return tell(await shown(actor, ports, { kind: 'same', name }));
  const consequence = consequenceOf(wanted, current.values);
  if (consequence !== null && !isSure) return tell({ kind: 'setup.confirm', wanted, consequence, settings: current });
  const change: SettingChange = { ...wanted, at: ports.now(), by: actor.person };
  const after = afterChange(current, change);
  return tell(await withNames(after, { kind: 'changed', name }, actor, ports), [
    { kind: 'setting-changed', version: current.version, change },
  ]);
}

function form(name: SettingName, settings: CurrentSettings): Extract<SetupContent, { kind: 'setup.form' }> {
  return { kind: 'setup.form', name, settings, typed: null, problem: null };
}

function isSame({ name, value }: SettingValue, { values, changes }: CurrentSettings): boolean {
  // The first time it is said in chat it counts, also when configuration said the same: then somebody meant it.
  return JSON.stringify(values[name]) === JSON.stringify(value) && changes.some((change) => change.name === name);
}

function afterChange({ version, values, changes }: CurrentSettings, change: SettingChange): CurrentSettings {
  return {
    version: version + 1,
    values: settingsAfter(values, [change]),
    changes: [...changes.filter(({ name }) => name !== change.name), change],
  };
}

async function shown(actor: Actor, ports: SetupPorts, news: SettingNews | null): Promise<SetupContent> {
  return withNames(await ports.settings(), news, actor, ports);
}

async function withNames(
  settings: CurrentSettings,
  news: SettingNews | null,
  { person: { tenantId } }: Actor,
  { roleList, nameOf }: SetupPorts,
): Promise<SetupContent> {
  const { holders } = settings.changes.length > 0 ? await roleList(tenantId) : { holders: [] };
  const named = settings.changes.flatMap(({ name, by }) => {
    const who = holders.find(({ person }) => person.id === by.id)?.name ?? nameOf(by);
    return who === null ? [] : [[name, who] as const];
  });
  return { kind: 'setup.settings', settings: { ...settings, changedBy: Object.fromEntries(named) }, news };
}
