import type { Actor, Handler } from '../../shared/handler.ts';
import { reply } from '../../shared/outcome.ts';
import { begun, privately } from './begin.ts';
import type { ExperimentEvent } from './events.ts';
import { nextStep, type Experiment } from './experiment.ts';
import type { ExperimentSaid } from './experiment-said.ts';
import { decided, measureIn, told } from './handlers.ts';
import { listOf } from './lists.ts';
import type { ExperimentPorts } from './ports.ts';
import { experimentShown } from './shown.ts';
import type { ExperimentContent } from './told.ts';

type Said<Kind extends ExperimentSaid['kind']> = Extract<ExperimentSaid, { kind: Kind }>;

/** What can be typed about experiments. */
export function experimentCommands(ports: ExperimentPorts): {
  readonly [Kind in ExperimentSaid['kind']]: Handler<Said<Kind>, ExperimentContent, ExperimentEvent>;
} {
  const own = async (actor: Parameters<typeof begun>[1], wants: 'draft' | 'running'): Promise<Experiment | null> => {
    const all = await ports.experiments.ofOwner(actor.person);
    return all.find(({ state }) => state === wants) ?? all[0] ?? null;
  };
  return {
    'begin-experiment': {
      needs: 'anyone',
      handle: ({ question }, actor) => begun({ question, link: null }, actor, ports),
    },
    'own-experiment': {
      needs: 'anyone',
      async handle({ wants, begins = false }, actor) {
        const found = await own(actor, wants);
        if (!found) return reply({ kind: 'experiment.news', news: 'none' });
        const isEarly = begins && found.state === 'draft' && nextStep(found) !== null;
        const news = isEarly ? 'not-complete' : 'resumed';
        return privately(await experimentShown(found, actor, ports, { news }), actor, reply);
      },
    },
    'fill-experiment': {
      needs: 'anyone',
      async handle({ field, words }, actor) {
        const found = await own(actor, 'draft');
        if (!found) return reply({ kind: 'experiment.news', news: 'none' });
        const filled =
          field === 'ends'
            ? { endsOn: ports.readDay(words, ports.today()) }
            : field === 'measure'
              ? await measureIn(words, undefined, actor.language, ports)
              : { [field]: words };
        const decision = await decided(found, { kind: 'fill', filled }, actor, ports);
        if (decision.kind === 'refused')
          return privately(await experimentShown(found, actor, ports, { news: decision.why }), actor, reply);
        const done = await told(decision.experiment, 'filled', 'saved', actor, ports);
        return done.replace ? { ...privately(done.replace, actor, reply, done.events) } : done;
      },
    },
    'list-experiments': {
      needs: 'anyone',
      handle: async ({ list, about }, actor) => reply(await listOf(list, about, actor, ports)),
    },
  };
}

/** The experiment that somebody is making, with what they typed below its question; null when it asks nothing. */
export async function experimentWith(
  text: string,
  actor: Actor,
  ports: ExperimentPorts,
): Promise<ExperimentContent | null> {
  const draft = (await ports.experiments.ofOwner(actor.person)).find(({ state }) => state === 'draft');
  const step = draft ? nextStep(draft) : null;
  if (!draft || step === null) return null;
  const filled = { [step === 'end' ? 'ends' : step]: ports.screen.mask(text) };
  return experimentShown(draft, actor, ports, { news: 'typed', filled });
}
