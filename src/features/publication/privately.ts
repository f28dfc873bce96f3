import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { reply } from '../../shared/outcome.ts';
import type { PublicationEvent } from './events.ts';
import type { Led } from './move.ts';
import type { PublicationContent } from './told.ts';

/** In a channel nothing is shown of what is still being made: it goes to the chat of who typed it. */
export function privately(content: PublicationContent, actor: Actor, events: readonly PublicationEvent[] = []): Led {
  if (actor.conversation.kind === 'personal') return reply(content, events);
  const own: Message<PublicationContent> = {
    to: { kind: 'person', person: actor.person },
    key: `publication:elsewhere:${crypto.randomUUID()}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content,
  };
  return { ...reply<PublicationContent, PublicationEvent>({ kind: 'publication.elsewhere' }, events), messages: [own] };
}
