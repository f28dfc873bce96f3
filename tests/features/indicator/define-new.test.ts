import assert from 'node:assert/strict';
import { newDefinition, stepProblems } from '../../../src/features/indicator/define-new.ts';
import type { DefinitionForm } from '../../../src/features/indicator/definition-form.ts';
import { Indicator } from '../../../src/features/indicator/indicator.ts';
import { anIndicator } from '../../support/indicators.ts';

const by = { id: 'maker', name: 'Maker (voorbeeld)' };
const form: DefinitionForm = {
  name: 'Méldingen överlast!',
  counts: 'Elke melding.',
  measure: 'flow',
  frequency: 'week',
  unit: 'meldingen',
  area: 'Stad',
  source: 'Register',
  ownerRole: 'teamleider',
};
const kindsOf = (step: number, filled: DefinitionForm) => stepProblems(step, filled, []).map(({ kind }) => kind);

describe('a new definition', () => {
  it('is whole after three steps, for every kind, with a check in a year', () => {
    for (const measure of ['flow', 'stock', 'proportion', 'rate', 'duration', 'money']) {
      const made = newDefinition({ ...form, measure, denominator: 'besluiten' }, [], by, '2026-11-22');

      assert.ok(!Array.isArray(made), JSON.stringify(made));
      const parsed = Indicator.parse(made);
      assert.deepEqual([parsed.kind, parsed.owner, parsed.checkBy], [measure, by, '2027-11-22']);
      assert.deepEqual(parsed.name, { nl: 'Méldingen överlast!', en: 'Méldingen överlast!' });
    }
  });

  it('gets a code of its name that nobody else has', () => {
    const codeAmong = (...ids: string[]) => {
      const made = newDefinition(
        form,
        ids.map((id) => anIndicator({ id, name: { nl: id, en: id } })),
        by,
        '2026-11-22',
      );
      return 'id' in made ? made.id : made;
    };

    assert.equal(codeAmong(), 'meldingen-overlast');
    assert.equal(codeAmong('meldingen-overlast', 'meldingen-overlast-2'), 'meldingen-overlast-3');
  });

  it('asks in each step for what that step is about', () => {
    assert.deepEqual(kindsOf(1, {}), ['name-missing', 'counts-missing', 'kind-missing']);
    assert.deepEqual(kindsOf(2, { measure: 'flow' }), ['frequency-missing', 'unit-missing']);
    assert.deepEqual(kindsOf(2, { measure: 'proportion', frequency: 'week' }), ['denominator-missing']);
    assert.deepEqual(kindsOf(2, { measure: 'money', frequency: 'year' }), []);
    assert.deepEqual(kindsOf(3, { measure: 'money', frequency: 'year' }), [
      'area-missing',
      'source-missing',
      'owner-role-missing',
    ]);
    assert.ok(Array.isArray(newDefinition({ ...form, unit: '' }, [], by, '2026-11-22')));
  });

  it('is not called like another one', () => {
    const all = [anIndicator({ name: { nl: 'Overlast', en: 'Nuisance' } })];

    for (const name of ['overlast', 'Nuisance'])
      assert.deepEqual(stepProblems(1, { ...form, name }, all), [{ kind: 'name-taken', about: name }]);
  });
});
