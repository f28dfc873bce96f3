import assert from 'node:assert/strict';
import type { ExperimentStage } from '../../../src/features/experiment/events.ts';
import type { Experiment } from '../../../src/features/experiment/experiment.ts';
import { remindOfEnds } from '../../../src/features/experiment/remind.ts';
import { anExperiment } from './experiments.ts';

/** Who hears what on this day of one experiment that ended on Monday 2 November. */
async function heard(day: string, told: readonly ExperimentStage[] = [], part: Partial<Experiment> = {}) {
  const experiment = anExperiment({ state: 'running', endsOn: '2026-11-02', indicatorId: null, ...part });
  const reminders = await remindOfEnds({
    experiments: { ended: async () => [{ experiment, told }] },
    coordinators: async (tenantId) => [{ tenantId, id: 'coordinator' }],
    languageOf: async () => 'nl',
    // Every day is a working day.
    workingMorning: (from, nth) => `2026-11-${String(Number(from.slice(8)) + nth - 1).padStart(2, '0')}T08:00:00Z`,
    isWorkingTime: (instant) => instant.includes('T09'),
    now: () => `2026-11-${day}`,
    dayOf: (instant) => instant.slice(0, 10),
    measured: async () => null,
    today: () => `2026-11-${day.slice(0, 2)}`,
  });
  return reminders.flatMap(({ events, messages }) =>
    messages.map(({ to }, index) => {
      const event = events[index];
      return [event?.kind === 'experiment-told' && event.stage, to.kind === 'person' ? to.person.id : to.kind];
    }),
  );
}

describe('the end of an experiment', () => {
  it('is told to who has it on the day itself, and to a coordinator a working week later', async () => {
    assert.deepEqual(await heard('01T09:00:00Z'), []);
    assert.deepEqual(await heard('02T09:00:00Z'), [['owner', 'maker']]);
    assert.deepEqual(await heard('06T09:00:00Z', ['owner']), []);
    assert.deepEqual(await heard('07T09:00:00Z', ['owner']), [['coordinator', 'coordinator']]);
    assert.deepEqual(await heard('30T09:00:00Z', ['owner', 'coordinator']), []);
  });

  it('is told to both after a time in which nothing ran, and outside working hours to nobody', async () => {
    assert.deepEqual(await heard('20T09:00:00Z'), [
      ['owner', 'maker'],
      ['coordinator', 'coordinator'],
    ]);
    assert.deepEqual(await heard('20T19:00:00Z'), []);
  });

  it('is told to a coordinator at once where nobody has it any more', async () => {
    assert.deepEqual(await heard('02T09:00:00Z', [], { owner: null }), [['coordinator', 'coordinator']]);
    assert.deepEqual(await heard('20T09:00:00Z', ['coordinator'], { owner: null }), []);
  });
});
