import { keptSubject } from '../features/ask/subject.ts';
import type { TurnStore } from '../features/conversation/ports.ts';
import { turnStore } from '../storage/conversation/turn-store.ts';
import type { Database } from '../storage/engine/database.ts';
import { postedFigureOf } from '../storage/publication/posted-figure.ts';

/** Turns of which a message may be a weekly post: that is about the figure that stands first in it. */
export function turnsBelowPosts(database: Database): TurnStore {
  const turns = turnStore(database);
  const postedFigure = postedFigureOf(database);
  return {
    ...turns,
    async topicOf(conversation, messageId) {
      const topic = await turns.topicOf(conversation, messageId);
      const id = topic === null ? await postedFigure(conversation, messageId) : null;
      return id === null ? topic : keptSubject({ about: 'indicator', id, area: null, period: null });
    },
  };
}
