import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readArticles } from '../../src/import/read-articles.ts';
import { AppError } from '../../src/shared/errors.ts';

describe('reading the articles', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'articles-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('succeeds on the articles that are shipped, each in both languages', async () => {
    const articles = await readArticles('knowledge');
    const slugs = (language: string): string[] =>
      articles.filter((each) => each.language === language).map(({ slug }) => slug);

    assert.ok(articles.length >= 40);
    assert.deepEqual(slugs('en'), slugs('nl'));
  });

  it('lists the problems of all files in one error', async () => {
    await writeFile(join(folder, 'one.nl.md'), 'niets');
    await writeFile(join(folder, 'Two.md'), 'niets');

    await assert.rejects(readArticles(folder), (error: unknown) => {
      assert.ok(error instanceof AppError);
      assert.equal(error.code, 'knowledge.invalid');
      assert.match(error.message, /one\.nl\.md: .*; .*\n.*|Two\.md/);
      return error.message.includes('one.nl.md') && error.message.includes('Two.md');
    });
  });

  it('refuses a relation to an article that does not exist', async () => {
    await writeFile(join(folder, 'season.nl.md'), valid);

    await assert.rejects(readArticles(folder), /season\.nl\.md: related article "baseline" does not exist/);
  });

  it('leaves the guide for writers alone', async () => {
    await writeFile(join(folder, 'season.nl.md'), valid);
    await writeFile(join(folder, 'baseline.nl.md'), valid.replace('[baseline]', '[season]'));
    await writeFile(join(folder, 'README.md'), '# Articles');

    assert.equal((await readArticles(folder)).length, 2);
  });

  it('keeps what was read, until an article changes', async () => {
    const kept = join(folder, 'cache', 'articles.json');
    await writeFile(join(folder, 'season.nl.md'), valid);
    await writeFile(join(folder, 'baseline.nl.md'), valid.replace('[baseline]', '[season]'));
    const first = await readArticles(folder, kept);
    const written = await readFile(kept, 'utf8');
    await writeFile(kept, written.replace('Seizoen', 'Bewaard'));
    const titles = async () => (await readArticles(folder, kept)).map(({ title }) => title);

    assert.deepEqual(first, await readArticles(folder));
    assert.ok((await titles()).includes('Bewaard'));
    await writeFile(join(folder, 'season.nl.md'), valid.replace('Seizoen', 'Jaargetijde'));
    assert.ok((await titles()).includes('Jaargetijde'));
    await writeFile(kept, written.slice(0, 100));
    assert.ok((await titles()).includes('Jaargetijde'));
  });

  it('reads anew where nothing can be kept', async () => {
    await writeFile(join(folder, 'season.nl.md'), valid.replace('[baseline]', '[]'));
    await writeFile(join(folder, 'file'), '');

    assert.equal((await readArticles(folder, join(folder, 'file', 'articles.json'))).length, 1);
  });

  for (const [what, path] of [
    ['an empty folder', '.'],
    ['a folder that does not exist', 'nowhere'],
  ] as const) {
    it(`refuses ${what}`, () => assert.rejects(readArticles(join(folder, path)), { code: 'knowledge.invalid' }));
  }

  const valid = `---
title: Seizoen
also: []
question: Wat is een seizoen?
summary: Elk jaar.
sources: [{ title: CBS, says: Uitleg. }]
checkBy: 2027-11-22
related: [baseline]
---

## Kort
a
## Voorbeeld
b
## Let op
c
## Zelf nagaan
d
`;
});
