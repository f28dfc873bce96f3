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

/**
 * What the lesson does to the assumption that was tested, to each who works on that line: a proposal, of which one of them
 * decides. A lesson that is put right later is proposed anew.
 */
export async function proposals(
  experiment: Experiment,
  { tested, languageOf }: Pick<ExperimentPorts, 'tested' | 'languageOf'>,
): Promise<readonly Message<ExperimentContent>[]> {
  const found = experiment.link ? await tested(experiment) : null;
  if (!found) return [];
  const { assumption, members } = found;
  return Promise.all(
    members.map(async (person): Promise<Message<ExperimentContent>> => ({
      to: { kind: 'person', person },
      key: `experiment:${experiment.id}:proposes:${experiment.version}:${person.id}`,
      owner: { kind: 'nobody' },
      purpose: 'notification',
      dueAt: null,
      content: { kind: 'experiment.proposes', experiment, assumption },
      language: await languageOf(person),
    })),
  );
}
