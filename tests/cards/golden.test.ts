import assert from 'node:assert/strict';
import { goldenNames, goldens, readGolden } from './golden.ts';

const remedy = 'Is the change meant? Then run node tests/cards/golden.ts --write and review the difference.';

describe('golden cards', () => {
  it('exist for every card and for nothing else', async () => {
    assert.deepEqual(await goldenNames(), [...goldens().keys()].toSorted(), remedy);
  });

  for (const [name, content] of goldens())
    it(`${name} is what is drawn now`, async () => {
      assert.equal(content, await readGolden(name), remedy);
    });
});
