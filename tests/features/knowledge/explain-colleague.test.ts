import assert from 'node:assert/strict';
import { idIn, slugOf, tellColleague } from '../../../src/features/knowledge/explain-colleague.ts';
import { actor, changed, draft } from '../../support/colleague-articles.ts';

const answer = 'Nee, **nooit**. Zie [de lijst](https://example.nl/lijst) en <at>iedereen</at>, als 1 < 2.';
const { article } = changed(draft({ answer }).article, { kind: 'approve', checkBy: null }, actor('reader', 'approver'));

describe('an article of a colleague as it is told', () => {
  it('has only an answer, and names who wrote and who checked it', () => {
    const told = tellColleague(article, 'nl', '2026-11-22');

    assert.deepEqual([told.example, told.watchOut, told.check, told.related], ['', '', '', []]);
    assert.equal(told.sources[0]?.title, 'Geschreven door Collega writer');
    assert.deepEqual(told.colleague, {
      writtenBy: 'Collega writer',
      verifiedBy: 'Collega reader',
      verifiedOn: '2026-11-22',
    });
  });

  it('mentions nobody, and is read aloud without Markdown', () => {
    const { short, summary } = tellColleague(article, 'nl', '2026-11-22');

    assert.match(short, /\*\*nooit\*\*.*&lt;at>iedereen&lt;\/at>, als 1 < 2\.$/);
    assert.match(summary, /^Nee, nooit\. Zie de lijst en /);
  });

  it('is remembered by a name that no written article has', () => {
    assert.equal(idIn(slugOf(article)), article.id);
    assert.equal(idIn('season'), null);
  });
});
