import type { Message } from '../../shared/message.ts';
import { messageTo } from './change-article.ts';
import { dueChecks } from './check-due.ts';
import type { KnowledgePorts } from './ports.ts';
import type { KnowledgeContent } from './told.ts';

/**
 * What a schedule tells: who owns an article of which the check is due hears it, once per date because the key holds it. When
 * the owner had their data erased, whoever reviews hears it.
 */
export async function remindOwners(ports: KnowledgePorts): Promise<readonly Message<KnowledgeContent>[]> {
  const day = ports.today();
  const messages: Message<KnowledgeContent>[] = [];
  for (const article of dueChecks(await ports.articles.due(day), day)) {
    const { tenantId, owner, checkBy } = article;
    const people = owner.id === null ? await ports.reviewers(tenantId) : [{ tenantId, id: owner.id }];
    for (const person of people) messages.push(await messageTo(person, 'knowledge.check-due', article, checkBy, ports));
  }
  return messages;
}
