import assert from 'node:assert/strict';
import { dueChecks } from '../../../src/features/knowledge/check-due.ts';
import type { ColleagueArticle } from '../../../src/features/knowledge/colleague-article.ts';
import type { KnowledgePorts } from '../../../src/features/knowledge/ports.ts';
import { remindOwners } from '../../../src/features/knowledge/remind-owners.ts';
import { draft } from '../../support/colleague-articles.ts';

const article = (id: string, part: Partial<ColleagueArticle>): ColleagueArticle => ({
  ...draft({}, id).article,
  state: 'approved',
  ...part,
});

const all = [
  article('later', { checkBy: '2026-11-23' }),
  article('today', { checkBy: '2026-11-22' }),
  article('long ago', { checkBy: '2026-01-01' }),
  article('not told', { checkBy: '2026-01-01', state: 'retired' }),
  article('new', { checkBy: null }),
];

describe('an article that has to be checked', () => {
  it('is one that is told and of which the day has come, longest ago first', () => {
    assert.deepEqual(
      dueChecks(all, '2026-11-22').map(({ id }) => id),
      ['long ago', 'today'],
    );
  });

  it('is brought to its owner in their language once per date, and to who reviews when the owner is gone', async () => {
    const ports: KnowledgePorts = {
      articles: {
        due: async () => [all[1]!, { ...all[2]!, owner: { id: null, name: null } }],
        history: async () => [],
        find: async () => null,
        ofReferral: async () => null,
        all: async () => [],
        phrasings: async () => [],
        doubts: async () => [],
        revision: async () => 0,
      },
      answeredReferral: async () => null,
      newestAnswered: async () => null,
      reviewers: async (tenantId) => [{ tenantId, id: 'reader' }],
      readerOf: async ({ id }) => ({ language: id === 'reader' ? 'en' : 'nl', roles: ['approver'] }),
      today: () => '2026-11-22',
    };
    const [first, second] = await remindOwners(ports);

    assert.deepEqual(
      [first, second].map((message) => [message?.key, message?.language]),
      [
        ['knowledge.check-due:long ago:2026-01-01:reader', 'en'],
        ['knowledge.check-due:today:2026-11-22:writer', 'nl'],
      ],
    );
  });
});
