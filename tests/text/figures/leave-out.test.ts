import assert from 'node:assert/strict';
import { withoutPlace } from '../../../src/text/figures/leave-out-place.ts';
import { withoutNamed } from '../../../src/text/figures/leave-out.ts';

describe('leaving out what is named of a row of figures', () => {
  const table = 'periode\tklachten\nweek 1 2026\t12\nweek 3 2026\t14\nweek 13 2026\t31\nNoord\t5';

  for (const said of ['en zonder week 3?', 'And without week 3?', 'laat week 3 weg'])
    it(`takes a row out of a table: ${said}`, () => {
      assert.equal(withoutNamed(table, said)?.text, table.replace('week 3 2026\t14\n', ''));
    });

  it('takes several out, and keeps how they were called', () => {
    const left = withoutNamed(table, 'zonder week 3 en Noord');
    assert.equal(left?.text, 'periode\tklachten\nweek 1 2026\t12\nweek 13 2026\t31');
    assert.equal(left?.left, 'week 3 en Noord');
  });

  it('takes a figure with its period out of a sentence', () => {
    const left = withoutNamed('Klachten: week 2: 14, week 3: 31, week 4: 12', 'en zonder week 3?');
    assert.equal(left?.text, 'Klachten: week 2: 14, week 4: 12');
  });

  it('takes a name out wherever it has a figure', () => {
    const left = withoutNamed(
      'Hoek 40, Dal 61, Veen 33\ninwoners: Hoek 3.100, Dal 5.900, Veen 2.400',
      'en zonder Dal?',
    );
    assert.equal(left?.text, 'Hoek 40, Veen 33\ninwoners: Hoek 3.100, Veen 2.400');
  });

  it('leaves everything where nothing is named that stands in it', () => {
    for (const said of ['en zonder week 5?', 'zonder', 'en in week 3?']) assert.equal(withoutNamed(table, said), null);
  });
});

describe('leaving out what is called by its place', () => {
  const row = 'week 2 14, week 3 31, week 4 12, week 5 15';

  for (const [said, text, left] of [
    ['als ik de eerste week weglaat', 'week 3 31, week 4 12, week 5 15', 'week 2 (14)'],
    ['zonder de laatste', 'week 2 14, week 3 31, week 4 12', 'week 5 (15)'],
    ['en zonder de uitschieter?', 'week 2 14, week 4 12, week 5 15', 'week 3 (31)'],
    ['without the lowest', 'week 2 14, week 3 31, week 5 15', 'week 4 (12)'],
  ] as const)
    it(said, () => {
      assert.deepEqual(withoutPlace(row, said), { text, left });
    });

  it('takes a figure out of a bare list', () => {
    assert.equal(withoutPlace('klachten: 9, 11, 40, 10', 'zonder de hoogste')?.text, 'klachten: 9, 11, 10');
    assert.equal(withoutPlace('klachten: 9, 11, 40, 10', 'en zonder die 40?')?.text, 'klachten: 9, 11, 10');
    assert.equal(withoutPlace('klachten: 9, 11, 40, 11', 'zonder die 11'), null);
    assert.equal(withoutPlace('klachten: 9, 11, 40, 10', 'zonder die 12'), null);
  });

  it('leaves two figures as they are, and what names no place', () => {
    assert.equal(withoutPlace('vorig jaar 40, nu 52', 'zonder de eerste'), null);
    assert.equal(withoutPlace(row, 'zonder de zomer'), null);
  });
});
