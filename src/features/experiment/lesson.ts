import type { Message } from '../../shared/message.ts';
import type { Person } from '../../shared/person.ts';
import type { Experiment } from './experiment.ts';
import type { ExperimentPorts } from './ports.ts';
import type { ExperimentContent } from './told.ts';

/** What was learned, to those with the same topic: each once, also when it is put right later, and when it is not quiet for them. */
export async function tellListeners(
  experiment: Experiment,
  by: Person,
  { listeners }: Pick<ExperimentPorts, 'listeners'>,
): Promise<readonly Message<ExperimentContent>[]> {
  const involved = [by.id, experiment.owner?.id];
  return (await listeners(experiment))
    .filter(({ person }) => !involved.includes(person.id))
    .map(({ person, language, at }) => ({
      to: { kind: 'person', person },
      key: `experiment:${experiment.id}:lesson:${person.id}`,
      owner: { kind: 'nobody' },
      purpose: 'notification',
      dueAt: at,
      content: { kind: 'experiment.learned', experiment },
      language,
    }));
}
