import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Person } from '../../shared/person.ts';
import { messageTo } from './change-article.ts';
import type { KnowledgeEvent } from './events.ts';
import { idIn } from './explain-colleague.ts';
import type { KnowledgePorts } from './ports.ts';
import type { KnowledgeContent } from './told.ts';

/** A written article, as far as who looks after it needs to know. */
export interface WrittenArticle {
  readonly slug: string;
  readonly version: string;
  readonly title: string;
}

/**
 * An article is told as due for a check from now on, until its words change. The owner of a colleague's article hears why; of a
 * written one, which has none, whoever reviews. null: there is no such article. `remark` is screened.
 */
export async function doubtArticle(
  slug: string,
  remark: string,
  { person: { tenantId } }: Pick<Actor, 'person'>,
  ports: KnowledgePorts,
  written: (slug: string) => WrittenArticle | null,
): Promise<Pick<Outcome<KnowledgeContent, KnowledgeEvent>, 'events' | 'messages'> | null> {
  const id = idIn(slug);
  const article = id === null ? null : await ports.articles.find(tenantId, id);
  if (article?.state === 'approved') {
    const version = String(article.version);
    const owners = article.owner.id === null ? await ports.reviewers(tenantId) : [{ tenantId, id: article.owner.id }];
    const asked = await Promise.all(
      owners.map((owner) => messageTo(owner, 'knowledge.check-due', article, `doubt-${version}`, ports)),
    );
    return {
      events: [{ kind: 'article-doubted', tenantId, slug, version, remark }],
      messages: asked.map((message) => withRemark(message, remark)),
    };
  }
  const found = written(slug);
  if (id !== null || found === null) return null;
  const { version, title } = found;
  const told = async (person: Person): Promise<Message<KnowledgeContent>> => ({
    to: { kind: 'person', person },
    key: `knowledge.doubted:${slug}:${version}:${person.id}`,
    owner: { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content: { kind: 'knowledge.doubted', title, slug, remark },
    language: (await ports.readerOf(person)).language,
  });
  return {
    events: [{ kind: 'article-doubted', tenantId, slug, version, remark }],
    messages: await Promise.all((await ports.reviewers(tenantId)).map(told)),
  };
}

function withRemark(message: Message<KnowledgeContent>, remark: string): Message<KnowledgeContent> {
  const { content } = message;
  return content.kind === 'knowledge.check-due'
    ? { ...message, content: { ...content, isDue: true, remark } }
    : message;
}
