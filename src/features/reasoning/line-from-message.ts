import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { lineWith } from './answer.ts';
import { longestElement } from './line.ts';
import type { LinePorts } from './ports.ts';
import type { LineContent } from './told.ts';

/** What became of a message that is put in a line of reasoning. */
export type MessageTaken = 'taken' | 'empty';

/** Of a line that is typed as an outline. */
const longestWords = 2_000;

/**
 * Takes the words of any message along to somebody's own chat: as the answer to what their line asks, or else as what a new one
 * begins with. Nothing is kept before they say so there, and may change the words first.
 */
export function lineFromMessage(ports: LinePorts) {
  return async (
    text: string,
    actor: Actor,
  ): Promise<{ readonly told: MessageTaken; readonly messages: readonly Message<LineContent>[] }> => {
    const words = ports.screen.mask(text.trim()).slice(0, longestWords);
    if (words === '') return { told: 'empty', messages: [] };
    const { person } = actor;
    const alone = { ...actor, conversation: { ...actor.conversation, kind: 'personal' } } as const;
    const content = (await lineWith(words.slice(0, longestElement), alone, ports)) ?? {
      kind: 'line.start',
      words,
      indicator: null,
      news: null,
    };
    const own: Message<LineContent> = {
      to: { kind: 'person', person },
      key: `line:message:${ports.newId()}`,
      owner: { kind: 'person', person },
      purpose: 'answer',
      dueAt: null,
      content,
    };
    return { told: 'taken', messages: [own] };
  };
}
