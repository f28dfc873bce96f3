import type { Actor } from '../../shared/handler.ts';
import { acting } from './change-article.ts';
import { dueChecks } from './check-due.ts';
import type { ColleagueArticle } from './colleague-article.ts';
import { maySeeDrafts } from './decide-article.ts';
import type { KnowledgePorts } from './ports.ts';
import type { KnowledgeContent } from './told.ts';

const onPage = 10;

/** What somebody may see, first what waits for somebody: a check that is due, then a draft. */
export async function listArticles(
  page: number,
  actor: Actor,
  { articles, today }: Pick<KnowledgePorts, 'articles' | 'today'>,
): Promise<KnowledgeContent> {
  const who = acting(actor);
  const all = (await articles.all(who.tenantId)).filter((article) => maySee(article, actor));
  const due = new Set(dueChecks(all, today()).map(({ id }) => id));
  const place = ({ id, state }: ColleagueArticle) => (due.has(id) ? 0 : 1 + order.indexOf(state));
  const sorted = all.toSorted((left, right) => place(left) - place(right));
  const pages = Math.max(1, Math.ceil(sorted.length / onPage));
  const shown = Math.min(Math.max(0, page), pages - 1);
  return {
    kind: 'knowledge.list',
    articles: sorted
      .slice(shown * onPage, (shown + 1) * onPage)
      .map(({ id, title, state, checkBy }) => ({ id, title, state, checkBy, isDue: due.has(id) })),
    page: shown,
    pages,
    waiting: all.filter(({ state }) => state === 'draft').length,
    due: due.size,
  };
}

const order: readonly ColleagueArticle['state'][] = ['draft', 'approved', 'declined', 'retired'];

function maySee({ state, writtenBy, owner }: ColleagueArticle, actor: Actor): boolean {
  const { id } = actor.person;
  return state === 'approved' || maySeeDrafts(actor) || writtenBy.id === id || owner.id === id;
}
