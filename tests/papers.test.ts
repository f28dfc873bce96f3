import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
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

describe('what leaving botbuilder would take', () => {
  it('names every file that imports it', async () => {
    const root = new URL('../', import.meta.url);
    const text = await readFile(new URL('docs/leaving-botbuilder.md', root), 'utf8');
    const using: string[] = [];
    for (const file of globSync('src/**/*.ts', { cwd: root }))
      if (/from '(botbuilder|botframework)/.test(await readFile(new URL(file, root), 'utf8'))) using.push(file);

    const named = [...text.matchAll(/`(src\/teams\/\w+\/[\w-]+\.ts)`/g)].map(([, file = '']) => file);
    assert.deepEqual(named.toSorted(), using.toSorted());
  });
});
