import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { allPapers } from '../papers/papers.ts';

const folder = new URL('../docs/trust/', import.meta.url);

describe('the trust papers', () => {
  it('are as the code is now: run npm run papers', async () => {
    const papers = await allPapers();

    for (const [name, text] of papers) assert.equal(await readFile(new URL(name, folder), 'utf8'), text, name);
    const stands = (await readdir(folder)).filter((name) => name.endsWith('.md'));
    assert.deepEqual(stands.toSorted(), [...papers.keys()].toSorted());
  });
});
