import { nowNamed } from '../../shared/named-person.ts';
import type { Actor, Handler, Outdated, VersionedHandler } from '../../shared/handler.ts';
import { replace, reply, type Outcome } from '../../shared/outcome.ts';
import { decideExperiment, type ExperimentCommand, type ExperimentDecision, type Filled } from './decide-experiment.ts';
import type { ExperimentEvent, ExperimentStep } from './events.ts';
import { decisions, nextStep, results, type Experiment } from './experiment.ts';
import { proposals, tellListeners } from './lesson.ts';
import { listOf } from './lists.ts';
import type { ExperimentPorts } from './ports.ts';
import { begun, latestEnd, privately } from './begin.ts';
import { actorOf, experimentShown, type ShowOptions } from './shown.ts';
import type { ExperimentContent, ExperimentList, ExperimentNews } from './told.ts';

type Use<Input> = Handler<Input, ExperimentContent, ExperimentEvent>;
type VersionedUse<Input> = VersionedHandler<Input, ExperimentContent, ExperimentEvent>;
type Led = Outcome<ExperimentContent, ExperimentEvent>;

interface OnExperiment {
  readonly experiment: string;
  readonly version: number;
}

interface Form {
  readonly isForm?: boolean | undefined;
  readonly question?: string | undefined;
  readonly expectation?: string | undefined;
  readonly measure?: string | undefined;
  /** An indicator from the list. */
  readonly chosen?: string | undefined;
  readonly ends?: string | undefined;
}

interface Concluding {
  readonly result?: string | undefined;
  readonly lesson?: string | undefined;
  readonly decision?: string | undefined;
  readonly decidedBy?: string | undefined;
}

/** The shapes are those that the cards send. */
export interface ExperimentActions {
  readonly 'experiment.form': Use<{ readonly line?: string | undefined; readonly assumption?: string | undefined }>;
  readonly 'experiment.open': Use<{ readonly experiment: string; readonly isForm?: boolean | undefined }>;
  readonly 'experiment.list': Use<{ readonly list: ExperimentList; readonly about?: string | undefined }>;
  readonly 'experiment.save': VersionedUse<OnExperiment & Form>;
  readonly 'experiment.start': VersionedUse<OnExperiment>;
  readonly 'experiment.conclude': VersionedUse<OnExperiment & Concluding>;
  readonly 'experiment.discard': VersionedUse<OnExperiment>;
}

/** What the buttons about experiments do. */
export function experimentActions(ports: ExperimentPorts): ExperimentActions {
  function onExperiment<Input extends OnExperiment>(
    commandOf: (input: Input, actor: Actor) => Promise<ExperimentCommand>,
    step: ExperimentStep,
    news: ExperimentNews,
    lookOf: (input: Input) => ShowOptions = () => ({}),
  ): VersionedUse<Input> {
    return {
      needs: 'anyone',
      version: async ({ person }, { experiment }) =>
        (await ports.experiments.find(person.tenantId, experiment))?.version ?? -1,
      current: async (actor, why: Outdated, { experiment }) => {
        const found = await ports.experiments.find(actor.person.tenantId, experiment);
        return found ? experimentShown(found, actor, ports, { news: why }) : gone;
      },
      async handle(input, actor) {
        const found = await ports.experiments.find(actor.person.tenantId, input.experiment);
        if (!found) return replace(gone);
        const decision = await decided(found, await commandOf(input, actor), actor, ports);
        if (decision.kind === 'refused')
          return replace(await experimentShown(found, actor, ports, { ...lookOf(input), news: decision.why }));
        return told(decision.experiment, step, news, actor, ports);
      },
    };
  }

  return {
    'experiment.form': {
      needs: 'anyone',
      handle: async ({ line, assumption }, actor) =>
        begun({ question: '', link: line ? await linkTo(line, assumption, actor, ports) : null }, actor, ports),
    },
    'experiment.open': {
      needs: 'anyone',
      async handle({ experiment, isForm = false }, actor) {
        const found = await ports.experiments.find(actor.person.tenantId, experiment);
        return privately(found ? await experimentShown(found, actor, ports, { isForm }) : gone, actor, replace);
      },
    },
    'experiment.list': {
      needs: 'anyone',
      handle: async ({ list, about }, actor) => reply(await listOf(list, about ?? null, actor, ports)),
    },
    'experiment.save': onExperiment(
      async (input, actor) => ({ kind: 'fill', filled: await filledIn(input, actor, ports) }),
      'filled',
      'saved',
      ({ isForm = false, question, expectation, measure, ends }) => {
        const masked = (words: string | undefined) => words && ports.screen.mask(words);
        const filled = { question: masked(question), expectation: masked(expectation), measure: masked(measure), ends };
        return { isForm, filled };
      },
    ),
    'experiment.start': onExperiment(async () => ({ kind: 'start' }), 'started', 'started'),
    'experiment.conclude': onExperiment(
      async ({ result, lesson = '', decision, decidedBy = '' }) => ({
        kind: 'conclude',
        result: results.find((one) => one === result) ?? null,
        lesson,
        decision: decisions.find((one) => one === decision) ?? null,
        decidedBy,
      }),
      'concluded',
      'concluded',
      ({ result = '', lesson = '', decision = '', decidedBy = '' }) => {
        const { mask } = ports.screen;
        return { concluding: { result, lesson: mask(lesson), decision, decidedBy: mask(decidedBy) } };
      },
    ),
    'experiment.discard': onExperiment(async () => ({ kind: 'discard' }), 'discarded', 'discarded'),
  };
}

/** Only who works on a line tests what it assumes. */
async function linkTo(
  line: string,
  assumption: string | undefined,
  { person }: Actor,
  { tested }: ExperimentPorts,
): Promise<Experiment['link']> {
  const link = { line, assumption: assumption ?? null };
  const found = await tested({ id: '', tenantId: person.tenantId, link, conclusion: null });
  return found?.members.some(({ id }) => id === person.id) ? link : null;
}

const gone: ExperimentContent = { kind: 'experiment.news', news: 'gone' };

/** Who sent an answer and left it empty is asked once more. */
export async function decided(
  experiment: Experiment,
  command: ExperimentCommand,
  actor: Actor,
  ports: ExperimentPorts,
): Promise<ExperimentDecision> {
  const today = ports.today();
  const now = { today, latest: latestEnd(today), screen: ports.screen };
  const owner = nowNamed(experiment.owner, { id: actor.person.id, name: actor.name });
  const decision = decideExperiment({ ...experiment, owner }, command, actorOf(actor), now);
  if (decision.kind === 'refused' || command.kind !== 'fill' || experiment.state !== 'draft') return decision;
  const asked = nextStep(experiment);
  return asked !== null && nextStep(decision.experiment) === asked && !isChanged(experiment, decision.experiment)
    ? { kind: 'refused', why: 'empty' }
    : decision;
}

function isChanged(before: Experiment, after: Experiment): boolean {
  return JSON.stringify({ ...before, version: 0 }) !== JSON.stringify({ ...after, version: 0 });
}

/** What was done, and what is told of it: a lesson also to those with the same topic. */
export async function told(
  experiment: Experiment,
  step: ExperimentStep,
  news: ExperimentNews,
  actor: Actor,
  ports: ExperimentPorts,
): Promise<Led> {
  const content: ExperimentContent =
    step === 'discarded'
      ? { kind: 'experiment.news', news: 'discarded' }
      : await experimentShown(experiment, actor, ports, { news });
  const changed: ExperimentEvent = { kind: 'experiment-changed', experiment, step, by: actor.person };
  const messages =
    step === 'concluded'
      ? [...(await proposals(experiment, ports)), ...(await tellListeners(experiment, actor.person, ports))]
      : [];
  return { ...replace<ExperimentContent, ExperimentEvent>(content, [changed]), messages };
}

async function filledIn(
  { question, expectation, measure, chosen, ends }: Form,
  { language }: Actor,
  { find, indicator, readDay, today }: ExperimentPorts,
): Promise<Filled> {
  return {
    question,
    expectation,
    ...(await measureIn(measure, chosen, language, { find, indicator })),
    ...(ends !== undefined && { endsOn: readDay(ends, today()) }),
  };
}

/** What was chosen from the list, or else the indicator that the words can only mean. */
export async function measureIn(
  measure: string | undefined,
  chosen: string | undefined,
  language: Actor['language'],
  { find, indicator }: Pick<ExperimentPorts, 'find' | 'indicator'>,
): Promise<Filled> {
  const listed = chosen ? await indicator(chosen) : null;
  if (listed) return { measure: measure ?? '', indicatorId: listed.id };
  if (measure === undefined) return {};
  const found = measure.trim() === '' ? [] : await find(measure, language);
  const [only] = found;
  return { measure, indicatorId: only && found.length === 1 ? only.id : null };
}
