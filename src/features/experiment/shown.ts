import type { Actor } from '../../shared/handler.ts';
import { nextStep, type Experiment } from './experiment.ts';
import { expectedIn } from './expectation.ts';
import { beforeAndAfter, whatCanBeSeen } from './measured.ts';
import type { ExperimentPorts } from './ports.ts';
import { rightsTo, type ExperimentActor } from './rights.ts';
import type {
  ExperimentContent,
  ExperimentNews,
  ExperimentShown,
  MeasuredBy,
  TypedConclusion,
  TypedForm,
} from './told.ts';
import { triedBefore } from './tried-before.ts';

type Draft = Extract<ExperimentContent, { kind: 'experiment.draft' }>;

export interface ShowOptions {
  readonly news?: ExperimentNews | null;
  readonly isForm?: boolean;
  readonly filled?: TypedForm | null;
  readonly concluding?: TypedConclusion | null;
}

/** An experiment as somebody may see it: with what is asked next while it is being made, and what may be done later. */
export async function experimentShown(
  experiment: Experiment,
  actor: Actor,
  ports: ExperimentPorts,
  { news = null, isForm = false, filled = null, concluding = null }: ShowOptions = {},
): Promise<ExperimentContent> {
  const rights = rightsTo(experiment, actorOf(actor));
  if (!rights.see) return { kind: 'experiment.news', news: experiment.state === 'discarded' ? 'gone' : 'not-yours' };
  const isEdited = isForm && rights.edit;
  if (experiment.state === 'draft' || isEdited)
    return draftOf(experiment, isEdited ? 'all' : nextStep(experiment), filled, news, actor, ports);
  return { kind: 'experiment.shown', ...(await shownTo(experiment, actorOf(actor), ports, concluding, news)) };
}

export async function shownTo(
  experiment: Experiment,
  actor: ExperimentActor,
  ports: Pick<ExperimentPorts, 'measured' | 'today'>,
  typed: TypedConclusion | null = null,
  news: ExperimentNews | null = null,
): Promise<ExperimentShown> {
  return {
    experiment,
    expected: expectedIn(experiment.expectation),
    measuredBy: await measuredBy(experiment, ports),
    rights: rightsTo(experiment, actor),
    isOver: experiment.state === 'running' && (experiment.endsOn ?? '') <= ports.today(),
    typed,
    news,
  };
}

async function draftOf(
  experiment: Experiment,
  asks: Draft['asks'],
  typed: TypedForm | null,
  news: ExperimentNews | null,
  { person, language }: Actor,
  ports: ExperimentPorts,
): Promise<Draft> {
  const others = (await ports.experiments.shared(person.tenantId)).filter(({ id }) => id !== experiment.id);
  return {
    kind: 'experiment.draft',
    experiment,
    asks,
    typed,
    indicators: asks === 'measure' || asks === 'all' ? await ports.all() : [],
    expected: expectedIn(experiment.expectation),
    measuredBy: await measuredBy(experiment, ports),
    similar: triedBefore(experiment.question, others, language),
    news,
  };
}

/** From the day on which it began, or would begin today. */
async function measuredBy(
  { indicatorId, startsOn, endsOn }: Experiment,
  { measured, today }: Pick<ExperimentPorts, 'measured' | 'today'>,
): Promise<MeasuredBy | null> {
  const found = indicatorId === null ? null : await measured(indicatorId);
  if (!found) return null;
  const { id, name, unit, decimals, frequency } = found;
  return {
    indicator: { id, name, unit, decimals, frequency },
    seen: endsOn === null ? null : whatCanBeSeen(found, startsOn ?? today(), endsOn),
    outcome: startsOn === null || endsOn === null ? null : beforeAndAfter(found, startsOn, endsOn),
  };
}

export function actorOf({ person, name, roles }: Actor): ExperimentActor {
  return { id: person.id, name, roles };
}
