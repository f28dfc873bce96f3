import assert from 'node:assert/strict';
import { changeDefinition, type Defined } from '../../../src/features/indicator/define.ts';
import type { Around } from '../../../src/features/indicator/define-change.ts';
import { filledIn } from '../../../src/features/indicator/definition-filled.ts';
import type { DefinitionForm, Section } from '../../../src/features/indicator/definition-form.ts';
import type { Indicator } from '../../../src/features/indicator/indicator.ts';
import { anIndicator } from '../../support/indicators.ts';

const both = (words: string) => ({ nl: words, en: words });
const known = anIndicator({ owner: { id: 'owner', name: 'Eigenaar (voorbeeld)' } });
const stock = anIndicator({ id: 'lopend', name: both('Lopend'), kind: 'stock' });
const inflow = anIndicator({ id: 'instroom', name: both('Instroom') });
const monthly = anIndicator({ id: 'uitstroom', name: both('Uitstroom'), frequency: 'month' });

/** What comes of a form that holds the definition as it stands, with these fields filled in otherwise. */
function change(section: Section, form: DefinitionForm, part: Partial<Around> = {}): Defined {
  const around: Around = {
    indicator: known,
    all: [known, stock, inflow, monthly],
    hasFigures: false,
    today: '2026-11-22',
    mayName: true,
    nameOf: (id) => `Naam van ${id}`,
    ...part,
  };
  return changeDefinition(section, { ...filledIn(around.indicator), ...form }, around);
}

function changed(found: Defined): Indicator {
  if (found.kind === 'refused') assert.fail(JSON.stringify(found.problems));
  return found.indicator;
}

const problemsOf = (found: Defined): readonly string[] =>
  found.kind === 'refused' ? found.problems.map(({ kind }) => kind) : [];

describe('changing what a definition says', () => {
  it('takes new words and lets what was never translated follow', () => {
    const after = changed(change('meaning', { name: 'Klachten', also: 'mopperen\nboos', why: 'Duidelijker.' }));

    assert.deepEqual(
      [after.name, after.also, after.definition],
      [both('Klachten'), ['mopperen', 'boos'], known.definition],
    );
  });

  it('keeps English that was written apart', () => {
    const translated = changed(change('english', { nameEn: 'Reports' }));
    const after = changed(change('meaning', { name: 'Klachten', why: 'Duidelijker.' }, { indicator: translated }));

    assert.deepEqual(translated.name, { nl: 'Meldingen', en: 'Reports' });
    assert.deepEqual(after.name, { nl: 'Klachten', en: 'Reports' });
  });

  it('says everything that is missing or wrong at once', () => {
    const form = { name: '', counts: ' ', source: '', url: 'www.gemeente', why: 'x' };

    assert.deepEqual(problemsOf(change('meaning', form)), [
      'name-missing',
      'counts-missing',
      'source-missing',
      'url-wrong',
    ]);
    assert.deepEqual(problemsOf(change('meaning', { name: 'instroom', why: 'x' })), ['name-taken']);
    assert.deepEqual(problemsOf(change('meaning', { name: 'x'.repeat(81), why: 'x' })), ['too-long']);
  });

  it('asks why, and keeps nothing when nothing changed', () => {
    assert.deepEqual(problemsOf(change('meaning', { name: 'Klachten' })), ['why-missing']);
    assert.deepEqual(problemsOf(change('meaning', { why: 'Zomaar.' })), ['nothing-changed']);
    for (const section of ['english', 'owner', 'rules', 'measure', 'target'] as const)
      assert.deepEqual(problemsOf(change(section, { why: 'Zomaar.' })), ['nothing-changed'], section);
  });
});

describe('changing what is measured', () => {
  it('is free as long as there are no figures, and takes the unit of its kind', () => {
    const after = changed(
      change('measure', {
        measure: 'proportion',
        denominator: 'besluiten',
        frequency: 'month',
        decimals: '1',
        why: 'x',
      }),
    );

    assert.deepEqual(
      [after.kind, after.frequency, after.unit.nl, after.denominator?.nl, after.decimals],
      ['proportion', 'month', '%', 'besluiten', 1],
    );
    assert.deepEqual(changed(change('measure', { measure: 'rate', why: 'x' })).denominator, both('inwoners'));
  });

  it('is fixed once there are figures', () => {
    const form = { measure: 'stock', frequency: 'month', area: 'Dorp', why: 'x' };

    assert.deepEqual(problemsOf(change('measure', form, { hasFigures: true })), [
      'kind-has-figures',
      'frequency-has-figures',
      'area-has-figures',
    ]);
    assert.equal(changed(change('measure', { unit: 'klachten', why: 'x' }, { hasFigures: true })).unit.nl, 'klachten');
  });

  it('needs what its kind is about', () => {
    assert.deepEqual(problemsOf(change('measure', { unit: '', why: 'x' })), ['unit-missing']);
    assert.deepEqual(problemsOf(change('measure', { measure: 'proportion', why: 'x' })), ['denominator-missing']);
    assert.deepEqual(problemsOf(change('measure', { measure: 'zomaar', frequency: 'dag', area: '', why: 'x' })), [
      'kind-missing',
      'frequency-missing',
      'area-missing',
    ]);
  });

  it('joins a stock with flows that are counted as often', () => {
    const ofStock = (form: DefinitionForm) => change('measure', { ...form, why: 'x' }, { indicator: stock });

    assert.equal(changed(ofStock({ inflow: 'instroom' })).inflowId, 'instroom');
    assert.equal(
      changed(change('measure', { inflow: '-', why: 'x' }, { indicator: { ...stock, inflowId: 'instroom' } })).inflowId,
      null,
    );
    assert.deepEqual(problemsOf(ofStock({ inflow: 'nergens' })), ['flow-unknown']);
    assert.deepEqual(problemsOf(ofStock({ outflow: 'uitstroom' })), ['flow-other-frequency']);
    assert.deepEqual(problemsOf(ofStock({ inflow: 'lopend' })), ['flow-is-no-flow']);
    assert.deepEqual(problemsOf(ofStock({ inflow: 'instroom', outflow: 'instroom' })), ['flow-twice']);
    assert.deepEqual(problemsOf(change('measure', { inflow: 'instroom', why: 'x' })), ['flow-only-of-stock']);
  });

  it('lets a flow of a stock stay one', () => {
    const all = [inflow, { ...stock, inflowId: 'instroom' }];

    assert.deepEqual(problemsOf(change('measure', { measure: 'stock', why: 'x' }, { indicator: inflow, all })), [
      'is-flow-of-stock',
    ]);
  });
});

describe('changing a target', () => {
  const aimed = changed(
    change('target', { target: '1.250,5', targetBecause: 'Afgesproken.', targetFrom: '2026-01-01' }),
  );

  it('reads Dutch numbers, and holds its reason and its first day', () => {
    assert.deepEqual(
      [aimed.target, aimed.targetBecause, aimed.targetFrom],
      [1_250.5, both('Afgesproken.'), '2026-01-01'],
    );
    assert.equal(aimed.formerTargets, undefined);
  });

  it('keeps the old one with what went with it', () => {
    const after = changed(change('target', { target: '900', targetBecause: 'Minder geld.' }, { indicator: aimed }));

    assert.deepEqual([after.target, after.targetFrom], [900, '2026-11-22']);
    assert.deepEqual(after.formerTargets, [
      { value: 1_250.5, from: '2026-01-01', until: '2026-11-22', because: both('Afgesproken.') },
    ]);
    const none = changed(change('target', { target: '', targetBecause: 'Geen doel meer.' }, { indicator: after }));
    assert.equal(none.target, null);
    assert.equal(none.targetBecause, undefined);
    assert.deepEqual(
      none.formerTargets?.map(({ value }) => value),
      [1_250.5, 900],
    );
  });

  it('changes with a reason only, within what can be, from a day that has come', () => {
    const percentage = { ...known, kind: 'proportion' as const };
    const wrong = (form: DefinitionForm, indicator: Indicator = aimed) =>
      problemsOf(change('target', { targetBecause: 'x', ...form }, { indicator }));

    assert.deepEqual(wrong({ target: '900', targetBecause: '' }), ['target-needs-reason']);
    assert.deepEqual(wrong({ target: 'veel' }), ['target-no-number']);
    assert.deepEqual(wrong({ target: '110' }, percentage), ['target-out-of-range']);
    assert.deepEqual(wrong({ target: '90%' }, percentage), []);
    assert.deepEqual(wrong({ target: '900', targetFrom: '2026-02-30' }), ['day-wrong']);
    assert.deepEqual(wrong({ target: '900', targetFrom: '2027-01-01' }), ['day-to-come']);
    assert.deepEqual(wrong({ target: '900', targetFrom: '2025-12-01' }), ['target-before-former']);
  });

  it('says that more or less is better only with a reason', () => {
    const form = { favourable: 'decrease', target: '1250,5' };
    assert.deepEqual(problemsOf(change('target', form, { indicator: aimed })), ['direction-needs-reason']);
    const after = changed(change('target', { ...form, favourableBecause: 'Minder overlast.' }, { indicator: aimed }));
    assert.deepEqual([after.favourable, after.favourableBecause], ['decrease', both('Minder overlast.')]);
    assert.equal(after.targetBecause?.nl, 'Afgesproken.');
    const back = changed(
      change('target', { favourable: 'neutral', favourableBecause: 'Toch niet zeker.' }, { indicator: after }),
    );
    assert.deepEqual([back.favourable, back.favourableBecause], ['neutral', null]);
  });
});

describe('changing who owns it, and its rules', () => {
  it('is named by who may, and nobody stands in for themselves', () => {
    const after = changed(change('owner', { owner: 'ander', deputy: 'derde' }));

    assert.deepEqual([after.owner, after.deputy?.name], [{ id: 'ander', name: 'Naam van ander' }, 'Naam van derde']);
    assert.deepEqual(changed(change('owner', { owner: '', deputy: 'derde' })).owner, known.owner);
    assert.deepEqual(problemsOf(change('owner', { owner: 'ander' }, { mayName: false })), ['only-managers']);
    assert.deepEqual(problemsOf(change('owner', { deputy: 'owner' })), ['same-person']);
  });

  it('takes what can be counted with', () => {
    const form = {
      lag: '3',
      roundedTo: '5',
      disclosure: 'income',
      threshold: '15',
      approval: 'true',
      checkBy: '2027-11-01',
    };
    const after = changed(change('rules', { ...form, why: 'x' }));

    assert.deepEqual(
      [after.lagPeriods, after.roundedTo, after.disclosure, after.threshold, after.needsApproval, after.checkBy],
      [3, 5, 'income', 15, true, '2027-11-01'],
    );
    const wrong = { lag: '14', roundedTo: '0', threshold: '1', checkBy: '2026-11-22', why: 'x' };
    assert.deepEqual(problemsOf(change('rules', wrong)), [
      'lag-wrong',
      'rounding-wrong',
      'threshold-wrong',
      'check-by-wrong',
    ]);
    assert.equal(changed(change('rules', { threshold: '', why: 'x' }, { indicator: after })).threshold, undefined);
  });

  it('ends and goes on', () => {
    const ended = changed(change('retire', { why: 'Niet meer nodig.' }));

    assert.equal(ended.isRetired, true);
    assert.deepEqual(changed(change('resume', { why: 'Toch wel.' }, { indicator: ended })), known);
  });
});

describe('what happened to a figure', () => {
  it('is a break on a day that has come', () => {
    const after = changed(change('break', { on: '1-3-2026', what: 'Nieuw systeem.' }));

    assert.deepEqual(after.breaks, [{ on: '2026-03-01', reason: both('Nieuw systeem.') }]);
    assert.deepEqual(problemsOf(change('break', { on: '2027-01-01', what: 'x' })), ['day-to-come']);
    assert.deepEqual(problemsOf(change('break', { on: '30-2-2026', what: 'x' })), ['day-wrong']);
    assert.deepEqual(problemsOf(change('break', {})), ['day-missing', 'what-missing']);
    assert.deepEqual(problemsOf(change('break', { on: '2026-03-01', what: 'x' }, { indicator: after })), ['day-known']);
  });

  it('is a special period, also one to come, by any of its days', () => {
    const after = changed(change('flagged', { on: 'week 53 van 2026', what: 'Dicht.' }));

    assert.deepEqual(after.flagged, [{ on: '2026-12-28', reason: both('Dicht.') }]);
    assert.deepEqual(problemsOf(change('flagged', { on: '31-12-2026', what: 'x' }, { indicator: after })), [
      'day-known',
    ]);
    assert.deepEqual(problemsOf(change('flagged', { on: 'week 53 van 2025', what: 'x' })), ['day-wrong']);
    assert.deepEqual(problemsOf(change('flagged', { on: 'week 12', what: 'x' })), ['day-wrong']);
  });

  it('is a striking figure that is right, or a new start of the limits', () => {
    const after = changed(change('confirmed', { on: 'week 20 van 2026', what: 'Actiedag.' }));
    const rebased = changed(
      change('baseline', { on: 'week 10 van 2026', what: 'Twee mensen meer.' }, { indicator: after }),
    );

    assert.deepEqual([rebased.confirmed, rebased.baseline?.from], [['2026-05-11'], '2026-03-02']);
    assert.deepEqual(problemsOf(change('baseline', { on: 'week 10 van 2026', what: 'x' }, { indicator: stock })), [
      'no-limits',
    ]);
    const broken = { ...known, breaks: [{ on: '2026-06-01', reason: both('x') }] };
    assert.deepEqual(problemsOf(change('baseline', { on: 'week 10 van 2026', what: 'x' }, { indicator: broken })), [
      'baseline-before-break',
    ]);
  });

  it('can be taken out again, with a reason', () => {
    const broken = changed(change('break', { on: '2026-03-01', what: 'Nieuw systeem.' }));

    assert.deepEqual(
      changed(change('remove', { gone: 'break 2026-03-01', why: 'Vergissing.' }, { indicator: broken })),
      known,
    );
    assert.deepEqual(problemsOf(change('remove', { gone: 'break 2026-03-01' }, { indicator: broken })), [
      'why-missing',
    ]);
    assert.deepEqual(problemsOf(change('remove', { gone: 'break 2020-01-01', why: 'x' }, { indicator: broken })), [
      'gone-missing',
    ]);
    assert.equal(changed(change('remove', { gone: 'owner', why: 'x' })).owner, undefined);
    assert.deepEqual(problemsOf(change('remove', { gone: 'owner', why: 'x' }, { mayName: false })), ['gone-missing']);
  });
});
