import type { TurnStore } from '../../features/conversation/ports.ts';
import type { Database } from '../engine/database.ts';
import { text, textOrNull } from '../engine/row.ts';
import { nameAnswer } from './name-answer.ts';
import { acceptTurns } from './accept-turn.ts';
import { topicOfMessage } from './topic-of-message.ts';
import { claimWaiting } from './waiting-turns.ts';

/** Longer than a turn and its post may take together (10 s each), so that only a dead worker loses its claim. */
export const usualLeaseSeconds = 30;

const releaseTurns = {
  name: 'release-turns',
  text: `update inbox set lease_until = '-infinity' where state = 'working'`,
};

export function turnStore(database: Database, leaseSeconds = usualLeaseSeconds): TurnStore {
  return {
    accept: acceptTurns(database, leaseSeconds),
    claimWaiting: (limit) => claimWaiting(database, leaseSeconds, limit),
    nameAnswer: async ({ tenantId, id }, activityId) => {
      const [row] = await database.run(nameAnswer, [tenantId, id, activityId]);
      return row ? text(row, 'key') : null;
    },
    topicOf: async ({ tenantId, id }, messageId) => {
      const [row] = await database.run(topicOfMessage, [tenantId, id, messageId]);
      return row ? textOrNull(row, 'topic') : null;
    },
    releaseAll: async () => void (await database.run(releaseTurns, [])),
  };
}
