import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decideExperiment, type ExperimentCommand } from '../../../src/features/experiment/decide-experiment.ts';
import { experimentStates, nextStep, type Experiment } from '../../../src/features/experiment/experiment.ts';
import { rightsTo } from '../../../src/features/experiment/rights.ts';
import { roles, type Role } from '../../../src/shared/person.ts';
import { anExperiment, now } from './experiments.ts';

const maker = { id: 'maker', name: null, roles: [] };
const coordinator = { id: 'coordinator', name: null, roles: ['coordinator' as const] };
const stranger = { id: 'stranger', name: null, roles: [] };

const concluding: ExperimentCommand = {
  kind: 'conclude',
  result: 'failed',
  lesson: 'Het verplaatst meldingen.',
  decision: 'stop',
  decidedBy: 'het team',
};

describe('an experiment', () => {
  const why = (experiment: Experiment, command: ExperimentCommand, actor = maker) => {
    const decision = decideExperiment(experiment, command, actor, now);
    return decision.kind === 'refused' ? decision.why : decision.experiment.state;
  };
  const fill = (filled: Extract<ExperimentCommand, { kind: 'fill' }>['filled']): ExperimentCommand => ({
    kind: 'fill',
    filled,
  });

  it('begins when everything is known, and not before', () => {
    assert.equal(why(anExperiment(), { kind: 'start' }), 'running');
    for (const missing of [{ question: '' }, { expectation: '' }, { indicatorId: null, measure: '' }, { endsOn: null }])
      assert.equal(why(anExperiment(missing), { kind: 'start' }), 'not-complete');
    assert.equal(why(anExperiment({ endsOn: '2026-11-01' }), { kind: 'start' }), 'day-passed');
  });

  it('keeps no words about persons, and no day that cannot be', () => {
    assert.equal(why(anExperiment(), fill({ question: 'Bel 06-12345678' })), 'masked');
    assert.equal(why(anExperiment(), fill({ question: 'Komt mevrouw weer?' })), 'individual');
    assert.equal(why(anExperiment(), fill({ question: 'x'.repeat(501) })), 'too-long');
    assert.equal(why(anExperiment(), fill({ endsOn: null })), 'no-day');
    assert.equal(why(anExperiment(), fill({ endsOn: '2026-11-22' })), 'day-passed');
    assert.equal(why(anExperiment(), fill({ endsOn: '2030-01-01' })), 'day-far');
  });

  it('has a result, a lesson and a decision when it is concluded', () => {
    const running = anExperiment({ state: 'running', startsOn: '2026-11-01' });
    assert.equal(why(running, concluding), 'concluded');
    assert.equal(why(running, { ...concluding, result: null }), 'no-result');
    assert.equal(why(running, { ...concluding, lesson: ' ' }), 'no-lesson');
    assert.equal(why(running, { ...concluding, decision: null }), 'no-decision');
    assert.equal(why(running, { ...concluding, lesson: 'Bel 06-12345678' }), 'masked');
  });

  it('may be done with by whom, as it stands', () => {
    const mayAs = (state: Experiment['state'], id: string, own: readonly Role[]) =>
      Object.entries(rightsTo(anExperiment({ state }), { id, name: null, roles: own }))
        .filter(([, may]) => may)
        .map(([what]) => what)
        .join(' ');
    const byMaker = { draft: 'see edit start discard', running: 'see edit conclude', concluded: 'see conclude' };
    for (const state of experimentStates) {
      assert.equal(mayAs(state, 'maker', []), state === 'discarded' ? '' : byMaker[state]);
      for (const role of roles) {
        const seen = state === 'running' || state === 'concluded';
        const expected = role === 'coordinator' && seen ? byMaker[state] : seen ? 'see' : '';
        assert.equal(mayAs(state, 'other', [role]), expected, `${role} of one that is ${state}`);
      }
    }
  });

  it('breaks no rule in 10,000 lives of 50 steps', function () {
    this.timeout(60_000);
    const Words = fc.constantFrom('', 'Iets', 'Iets anders', 'Bel 06-12345678', 'Over mevrouw');
    const Day = fc.constantFrom(null, '2026-11-01', '2027-01-15', '2027-03-01', '2031-01-01');
    const Command: fc.Arbitrary<ExperimentCommand> = fc.oneof(
      fc.record({
        kind: fc.constant('fill' as const),
        filled: fc.record(
          { question: Words, expectation: Words, measure: Words, indicatorId: fc.constantFrom(null, 'a'), endsOn: Day },
          { requiredKeys: [] },
        ),
      }),
      fc.constant({ kind: 'start' as const }),
      fc.record({
        kind: fc.constant('conclude' as const),
        result: fc.constantFrom(null, 'succeeded' as const, 'failed' as const, 'unclear' as const),
        lesson: Words,
        decision: fc.constantFrom(null, 'stop' as const, 'continue' as const),
        decidedBy: fc.constantFrom('', 'team'),
      }),
      { weight: 1, arbitrary: fc.constant({ kind: 'discard' as const }) },
    );
    const commands = fc.sample(Command, { seed: 20, numRuns: 5_000 });
    const actors = [maker, maker, coordinator, stranger];
    const random = seeded(7);
    const reached = new Set<string>();
    for (let life = 0; life < 10_000; life += 1) {
      let experiment = anExperiment(life % 2 ? {} : { question: '', expectation: '', indicatorId: null, endsOn: null });
      for (let step = 0; step < 50; step += 1) {
        const actor = actors[Math.floor(random() * actors.length)] ?? maker;
        const command = commands[Math.floor(random() * commands.length)] ?? { kind: 'start' };
        if (command.kind === 'discard' && random() > 0.05) continue;
        const decision = decideExperiment(experiment, command, actor, now);
        reached.add(decision.kind === 'refused' ? decision.why : decision.experiment.state);
        if (decision.kind === 'refused') continue;
        assert.notEqual(actor, stranger);
        assert.equal(decision.experiment.version, experiment.version + 1);
        assert.deepEqual(decision.experiment.owner, experiment.owner);
        experiment = decision.experiment;
        const { state, startsOn, conclusion } = experiment;
        if (state === 'running' || state === 'concluded') {
          assert.equal(nextStep(experiment), null, 'what runs is complete');
          assert.notEqual(startsOn, null);
        }
        assert.equal(conclusion !== null, state === 'concluded');
        assert.doesNotMatch(JSON.stringify(experiment), /12345678|mevrouw/);
      }
    }
    for (const state of ['draft', 'running', 'concluded', 'discarded', 'not-now', 'not-yours', 'not-complete'])
      assert.ok(reached.has(state), state);
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
