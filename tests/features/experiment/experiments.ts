import type { ExperimentScreen, Now } from '../../../src/features/experiment/decide-experiment.ts';
import type { Experiment } from '../../../src/features/experiment/experiment.ts';

export const screen: ExperimentScreen = {
  mask: (text) => text.replaceAll('06-12345678', '[telefoonnummer]'),
  isAboutIndividual: (text) => text.includes('mevrouw'),
};

export const now: Now = { today: '2026-11-23', latest: '2028-11-23', screen };

export function anExperiment(more: Partial<Experiment> = {}): Experiment {
  return {
    id: '0197b1c0-0000-7000-8000-000000000031',
    tenantId: 'tenant-1',
    version: 1,
    state: 'draft',
    owner: { id: 'maker', name: 'Maker (voorbeeld)' },
    question: 'Komen er meer mensen als de balie later sluit?',
    expectation: '20% meer',
    measure: '',
    indicatorId: 'meldingen',
    startsOn: null,
    endsOn: '2027-03-01',
    link: null,
    conclusion: null,
    language: 'nl',
    ...more,
  };
}
