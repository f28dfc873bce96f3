import assert from 'node:assert/strict';
import type { ArticleActor, ArticleCommand, ColleagueArticle } from '../../src/features/knowledge/colleague-article.ts';
import { decideArticle } from '../../src/features/knowledge/decide-article.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { knowledgeEvents } from '../../src/storage/knowledge/knowledge-events.ts';

export const today = '2026-11-22';

export function actor(id: string, ...roles: ArticleActor['roles']): ArticleActor {
  return { tenantId: 'tenant-1', id, name: `Collega ${id}`, roles };
}

export function drafting(
  part: Partial<Extract<ArticleCommand, { kind: 'draft' }>['wanted']> = {},
  id = 'article-1',
): Extract<ArticleCommand, { kind: 'draft' }> {
  return {
    kind: 'draft',
    id,
    wanted: {
      referralId: null,
      question: 'Waarom telt een verlenging niet mee?',
      alsoAskedAs: [],
      answer: 'Een verlenging krijgt hetzelfde nummer.',
      subject: null,
      language: 'nl',
      writtenBy: { id: 'writer', name: 'Collega writer' },
      ...part,
    },
  };
}

/** What it becomes; fails when it is refused. */
export function changed(article: ColleagueArticle | null, command: ArticleCommand, who: ArticleActor) {
  const decided = decideArticle(article, command, who, today);
  assert.ok(decided.kind === 'changed', JSON.stringify(decided));
  return decided;
}

export function draft(part: Parameters<typeof drafting>[0] = {}, id = 'article-1', tenantId = 'tenant-1') {
  return changed(null, drafting(part, id), { ...actor('writer', 'champion'), tenantId });
}

/** Writes an article that was approved, as if two colleagues did it in chat. */
export async function approved(
  database: Database,
  part: Parameters<typeof drafting>[0] = {},
  id = 'article-1',
  tenantId = 'tenant-1',
): Promise<ColleagueArticle> {
  const first = draft(part, id, tenantId);
  const second = changed(
    first.article,
    { kind: 'approve', checkBy: null },
    { ...actor('reader', 'approver'), tenantId },
  );
  for (const { article, entry } of [first, second])
    assert.ok(await knowledgeEvents['article-changed']({ kind: 'article-changed', article, entry }, database.run));
  return second.article;
}
