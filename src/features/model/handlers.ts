import type { Actor, Handler } from '../../shared/handler.ts';
import { replace, reply, type Outcome } from '../../shared/outcome.ts';
import type { ModelEvent } from './events.ts';
import type { ModelPorts } from './ports.ts';
import type { ModelContent, ModelStanding } from './told.ts';

type Use<Input> = Handler<Input, ModelContent, ModelEvent>;
type Led = Outcome<ModelContent, ModelEvent>;
type Place = (content: ModelContent, events?: readonly ModelEvent[]) => Led;

export interface ModelCommands {
  readonly 'model-switch': Use<{ readonly isOn: boolean }>;
  readonly 'model-status': Use<{ readonly isOpen: boolean }>;
}

/** The shapes are those that the cards send. */
export interface ModelActions {
  readonly 'model.switch': Use<{ readonly on: boolean }>;
}

const dayMs = 86_400_000;
const lookBackDays = 30;

export function modelCommands(ports: ModelPorts): ModelCommands {
  return {
    'model-switch': { needs: 'administrator', handle: ({ isOn }, actor) => turn(isOn, actor, ports, reply) },
    'model-status': {
      needs: 'administrator',
      handle: async ({ isOpen }) => {
        const standing = await standingOf(ports);
        return reply(standing ? { kind: 'model.status', news: null, isOpen, standing } : { kind: 'model.none' });
      },
    },
  };
}

export function modelActions(ports: ModelPorts): ModelActions {
  return {
    'model.switch': { needs: 'administrator', handle: ({ on }, actor) => turn(on, actor, ports, replace) },
  };
}

/** Says so as well when it was so already: the button of an old card does no harm. */
async function turn(isOn: boolean, { person: by }: Actor, ports: ModelPorts, tell: Place): Promise<Led> {
  const standing = await standingOf(ports);
  if (!standing) return tell({ kind: 'model.none' });
  const word = isOn ? 'on' : 'off';
  if (standing.isOn === isOn) return tell({ kind: 'model.status', news: `was-${word}`, isOpen: false, standing });
  const at = ports.now();
  const switched = { at, name: ports.nameOf(by) };
  return tell({ kind: 'model.status', news: word, isOpen: false, standing: { ...standing, isOn, switched } }, [
    { kind: 'model-switched', isOn, at, by },
  ]);
}

async function standingOf({ about, store, service, nameOf, today, now }: ModelPorts): Promise<ModelStanding | null> {
  if (!about) return null;
  const since = new Date(Date.parse(now()) - lookBackDays * dayMs).toISOString();
  const [newest, spentToday, counts] = await Promise.all([
    store.newestSwitch(),
    store.spentOn(today()),
    store.counts(since),
  ]);
  return {
    ...about,
    isOn: newest?.isOn ?? true,
    switched: newest && { at: newest.at, name: nameOf(newest.by) },
    service: service(),
    spentToday,
    counts,
  };
}
