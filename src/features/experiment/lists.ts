import type { Actor } from '../../shared/handler.ts';
import type { Experiment } from './experiment.ts';
import type { ExperimentPorts } from './ports.ts';
import type { ExperimentContent, ExperimentList } from './told.ts';
import { aboutThese } from './tried-before.ts';

const mostListed = 12;

/** What somebody has, what runs, what has ended without a word about it, and what was learned; `about` narrows it. */
export async function listOf(
  list: ExperimentList,
  about: string | null,
  { person, language }: Actor,
  { experiments, topicsOf, today }: Pick<ExperimentPorts, 'experiments' | 'topicsOf' | 'today'>,
): Promise<ExperimentContent> {
  const all = list === 'mine' ? await experiments.ofOwner(person) : await experiments.shared(person.tenantId);
  const listed = all.filter((one) => isIn(list, one, today()));
  const found = about === null ? listed : aboutThese(about, listed, language, topicsOf);
  return { kind: 'experiment.list', list, about, experiments: found.slice(0, mostListed), today: today() };
}

function isIn(list: ExperimentList, { state, endsOn }: Experiment, today: string): boolean {
  switch (list) {
    case 'mine':
      return true;
    case 'running':
      return state === 'running';
    case 'overdue':
      return state === 'running' && (endsOn ?? '') < today;
    case 'lessons':
      return state === 'concluded';
  }
}
