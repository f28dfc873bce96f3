import assert from 'node:assert/strict';
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

  it('leaves everything where nothing is named that stands in it', () => {
    for (const said of ['en zonder week 5?', 'zonder', 'en in week 3?']) assert.equal(withoutNamed(table, said), null);
  });
});
