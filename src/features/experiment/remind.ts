import type { Message } from '../../shared/message.ts';
import type { Person } from '../../shared/person.ts';
import type { Experiment } from './experiment.ts';
import type { ExperimentEvent, ExperimentStage } from './events.ts';
import type { ExperimentPorts, ExperimentReminding } from './ports.ts';
import { shownTo } from './shown.ts';
import type { ExperimentContent } from './told.ts';

export interface ExperimentReminder {
  readonly events: readonly ExperimentEvent[];
  readonly messages: readonly Message<ExperimentContent>[];
}

/** The owner on the day itself, a coordinator when a working week later nobody said what came of it. */
const workingDays: Readonly<Record<ExperimentStage, number>> = { owner: 1, coordinator: 6 };

/**
 * Who hears by now that an experiment has ended. A query, so what was missed while nothing ran is told at once; in working
 * hours, and of each end once. Where nobody has it any more, the coordinators hear it at once.
 */
export async function remindOfEnds(
  ports: ExperimentReminding & Pick<ExperimentPorts, 'measured' | 'today'>,
): Promise<readonly ExperimentReminder[]> {
  const now = ports.now();
  if (!ports.isWorkingTime(now)) return [];
  const reminders: ExperimentReminder[] = [];
  for (const { experiment, told } of await ports.experiments.ended(ports.dayOf(now)))
    for (const stage of stagesOf(experiment, now, ports))
      if (!told.includes(stage)) reminders.push(await reminderOf(experiment, stage, ports));
  return reminders;
}

/** All that were reached: who has it hears it also when that was missed on the day itself. */
function stagesOf(
  { endsOn, owner }: Experiment,
  now: string,
  { workingMorning }: Pick<ExperimentReminding, 'workingMorning'>,
): readonly ExperimentStage[] {
  if (endsOn === null) return [];
  const reached = (stage: ExperimentStage) => workingMorning(endsOn, workingDays[stage]) <= now;
  if (!reached('owner')) return [];
  if (owner === null) return ['coordinator'];
  return reached('coordinator') ? ['owner', 'coordinator'] : ['owner'];
}

async function reminderOf(
  experiment: Experiment,
  stage: ExperimentStage,
  ports: Parameters<typeof remindOfEnds>[0],
): Promise<ExperimentReminder> {
  const { tenantId, id, owner, version } = experiment;
  const endsOn = experiment.endsOn ?? '';
  const people: readonly Person[] =
    stage === 'owner' && owner ? [{ tenantId, id: owner.id }] : await ports.coordinators(tenantId);
  const messages = people.map(async (person): Promise<Message<ExperimentContent>> => {
    const roles = stage === 'coordinator' ? (['coordinator'] as const) : [];
    const shown = await shownTo(experiment, { id: person.id, name: null, roles }, ports);
    return {
      to: { kind: 'person', person },
      key: `experiment:${id}:ended:${endsOn}:${stage}:${version}:${person.id}`,
      owner: { kind: 'nobody' },
      purpose: 'notification',
      dueAt: null,
      content: { kind: 'experiment.ended', as: stage, ...shown },
      language: await ports.languageOf(person),
    };
  });
  return {
    events: [{ kind: 'experiment-told', tenantId, experiment: id, endsOn, stage }],
    messages: await Promise.all(messages),
  };
}
