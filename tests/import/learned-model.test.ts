import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepModel, learnedModel } from '../../src/import/learned-model.ts';
import { readArticles } from '../../src/import/read-articles.ts';
import { readPhrasings } from '../../src/import/read-phrasings.ts';
import { phrasingsIn } from '../../src/import/read-understanding.ts';
import { actFeatures } from '../../src/text/question/act-features.ts';
import { classify } from '../../src/text/question/linear-classifier.ts';

const phrasings = (nl: readonly string[], en: readonly string[]) =>
  ['nl:', ...nl.map((text) => `  - ${text}`), 'en:', ...en.map((text) => `  - ${text}`)].join('\n');

describe('what is learned from phrasings', () => {
  let folder: string;
  const model = () => join(folder, 'some.model');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phrasings-'));
    await writeFile(join(folder, 'thanks.yaml'), phrasings(['dank je wel', 'bedankt hoor'], ['thank you']));
    await writeFile(join(folder, 'greeting.yaml'), phrasings(['goedemorgen', 'hallo daar'], ['good morning']));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('tells classes apart in words that were not taught', async () => {
    const learned = await learnedModel(model(), await readPhrasings(folder, ['thanks', 'greeting']));

    assert.equal(classify(learned, actFeatures('bedankt voor alles'))[0]?.name, 'thanks');
    assert.equal(classify(learned, actFeatures('goedemorgen allemaal'))[0]?.name, 'greeting');
  });

  it('is the same from its file as learned anew', async () => {
    const files = await readPhrasings(folder, ['thanks', 'greeting']);
    await keepModel(model(), files);

    const [kept, anew] = [await learnedModel(model(), files), await learnedModel(join(folder, 'none'), files)];

    assert.deepEqual([kept.classes, kept.scale, kept.weights], [anew.classes, anew.scale, anew.weights]);
  });

  it('is learned anew when a phrasing was added', async () => {
    await keepModel(model(), await readPhrasings(folder, ['thanks', 'greeting']));
    await writeFile(join(folder, 'thanks.yaml'), phrasings(['merci', 'dank je wel'], ['cheers']));

    const learned = await learnedModel(model(), await readPhrasings(folder, ['thanks', 'greeting']));

    assert.equal(classify(learned, actFeatures('merci'))[0]?.name, 'thanks');
  });

  it('refuses phrasings that are no two lists, and names the file', async () => {
    await writeFile(join(folder, 'thanks.yaml'), 'nl: bedankt');
    const files = await readPhrasings(folder, ['thanks', 'greeting']);

    assert.throws(() => files.parse(), /thanks\.yaml/);
  });

  it('stands beside the shipped phrasings as they are now: run npm run learn', async () => {
    const { ofActs, ofFollowUps, ofThings, ofWanted, ofArticles } = await phrasingsIn(
      'knowledge/phrasings',
      await readArticles('knowledge'),
    );
    for (const [name, files] of [
      ['acts', ofActs],
      ['follow-ups', ofFollowUps],
      ['build', ofThings],
      ['wanted', ofWanted],
      ['articles', ofArticles],
    ] as const) {
      const unread = {
        fingerprint: files.fingerprint,
        texts: [],
        parse: () => assert.fail(`${name}.model is out of date`),
        own: () => [],
      };
      await learnedModel(`knowledge/phrasings/${name}.model`, unread);
    }
  });
});
