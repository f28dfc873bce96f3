import assert from 'node:assert/strict';
import type { ColleagueArticle } from '../../../src/features/knowledge/colleague-article.ts';
import { listArticles } from '../../../src/features/knowledge/list-articles.ts';
import type { ColleagueArticleStore } from '../../../src/features/knowledge/ports.ts';
import type { Actor } from '../../../src/shared/handler.ts';
import type { Role } from '../../../src/shared/person.ts';
import { draft } from '../../support/colleague-articles.ts';

const today = () => '2026-11-22';
const one = (id: string, part: Partial<ColleagueArticle>): ColleagueArticle => ({ ...draft({}, id).article, ...part });
const store = (all: readonly ColleagueArticle[]): ColleagueArticleStore => ({
  all: async (tenantId) => (tenantId === 'tenant-1' ? all : []),
  find: async () => null,
  ofReferral: async () => null,
  history: async () => [],
  phrasings: async () => [],
  doubts: async () => [],
  revision: async () => 0,
  due: async () => [],
});
const somebody = (id: string, ...roles: Role[]): Actor => ({
  person: { tenantId: 'tenant-1', id },
  name: null,
  roles,
  language: 'nl',
  conversation: { tenantId: 'tenant-1', id: 'a:1', kind: 'personal', serviceUrl: '', teamId: null },
  topic: null,
});

const all = [
  one('retired', { state: 'retired' }),
  one('declined', { state: 'declined', owner: { id: 'owner', name: null } }),
  one('approved', { state: 'approved', checkBy: '2027-01-01' }),
  one('draft', { state: 'draft' }),
  one('due', { state: 'approved', checkBy: '2026-11-01' }),
];

describe('the list of articles', () => {
  const listed = async (actor: Actor, page = 0, articles = all) => {
    const content = await listArticles(page, actor, { articles: store(articles), today });
    assert.ok(content.kind === 'knowledge.list');
    return content;
  };
  const ids = async (actor: Actor) => (await listed(actor)).articles.map(({ id }) => id);

  it('begins with what waits for somebody', async () => {
    const coordinator = somebody('other', 'coordinator');

    assert.deepEqual(await ids(coordinator), ['due', 'draft', 'approved', 'declined', 'retired']);
    const { waiting, due } = await listed(coordinator);
    assert.deepEqual([waiting, due], [1, 1]);
  });

  it('shows what is told to everybody, and the rest to who reads drafts or whose it is', async () => {
    assert.deepEqual(await ids(somebody('other', 'manager')), ['due', 'approved']);
    assert.deepEqual(await ids(somebody('owner')), ['due', 'approved', 'declined']);
    assert.equal((await ids(somebody('writer'))).length, 5);
  });

  it('shows ten on a page, and the last page to who asks for one that is not there', async () => {
    const many = Array.from({ length: 21 }, (_, number) => one(`n${number}`, { state: 'approved' }));
    const { page, pages, articles } = await listed(somebody('other'), 99, many);

    assert.deepEqual([page, pages, articles.length], [2, 3, 1]);
  });
});
