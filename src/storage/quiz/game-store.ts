import { z } from 'zod';
import type { GameStore } from '../../features/quiz/ports.ts';
import type { Database } from '../engine/database.ts';
import { number, text } from '../engine/row.ts';

const one = {
  name: 'quiz-game',
  text: `
select version, content::text as content from quiz_game where tenant_id = $1::text and person_id = $2::text`,
};

const Content = z.object({
  questions: z.array(z.string()),
  guesses: z.array(z.number().nullable()),
  earlier: z.record(z.string(), z.enum(['right', 'gloomy', 'rosy', 'high', 'low', 'unknown'])),
});

export function gameStore(database: Pick<Database, 'run'>): GameStore {
  return {
    async of(person) {
      const [row] = await database.run(one, [person.tenantId, person.id]);
      if (!row) return null;
      return { person, version: number(row, 'version'), ...Content.parse(JSON.parse(text(row, 'content'))) };
    },
  };
}
