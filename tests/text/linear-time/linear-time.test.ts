import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';

import { articleSearch } from '../../../src/features/knowledge/search.ts';
import { readArticles } from '../../../src/import/read-articles.ts';
import { vocabularyOf } from '../../../src/text/words/search-words.ts';
import { steepness } from './growth.ts';
import { readersIn, type Reader } from './readers.ts';
import { hostileTexts } from './texts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const found = readersIn(root, [
  'src/text/**/*.ts',
  // Of the other features texts are cut at some hundred characters before they are read.
  'src/features/{ask,publication,setup,feedback,model,insight,source}/**/*.ts',
  'src/features/person/{command,task/**/*}.ts',
  'src/features/indicator/find-*.ts',
  // Its texts are dates that we wrote ourselves.
]).filter(({ name }) => !name.includes('src/text/format.ts'));
const vocabulary = vocabularyOf(['jeugdhulp, wachttijd en schulden'], ['Wmo-meldingen', 'jeugdhulptraject'], 'nl');
const built: readonly Reader[] = [
  {
    name: 'searchArticles',
    source: '',
    async load() {
      const search = articleSearch(await readArticles(`${root}/knowledge`));
      return (text) => search.searchArticles(text, 'nl');
    },
  },
  { name: 'termsOf', source: '', load: async () => (text) => vocabulary.termsOf(text) },
];

describe('reading a text takes time in proportion to its length', function () {
  this.timeout(120_000);

  it('in every function that takes one', () => assert.ok(found.length >= 20, `${found.length} were found`));

  for (const { name, source, load } of [...found, ...built]) {
    it(`in ${name}`, async () => {
      const read = await load();
      const steep = hostileTexts(source).flatMap((text) => {
        const times = steepness(read, text);
        return times === null ? [] : [`${text.name}: 4 times the length takes ${times.toFixed(0)} times as long`];
      });

      assert.deepEqual(steep, []);
    });
  }

  it('which the measure can tell', () => {
    const [text] = hostileTexts('');
    assert.ok(text);
    const square = (read: string): unknown => read.match(/\s+x/g);

    assert.notEqual(steepness(square, text), null);
    assert.equal(
      steepness((read) => read.repeat(400).split(' '), text),
      null,
    );
  });
});
