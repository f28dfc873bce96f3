import type { QuizEvent } from '../../features/quiz/events.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';

/** Two who begin at once meet in the version. */
const play = {
  name: 'play-quiz',
  text: `
insert into quiz_game (tenant_id, person_id, version, content)
values ($1::text, $2::text, $3::integer, $4::jsonb)
on conflict (tenant_id, person_id) do update set version = excluded.version, content = excluded.content,
  played_at = now()
where quiz_game.version = excluded.version - 1
returning version`,
};
const resume = {
  name: 'resume-quiz',
  text: `
update quiz_game set played_at = now()
where tenant_id = $1::text and person_id = $2::text`,
};
const forget = {
  name: 'forget-player',
  text: `delete from quiz_game where tenant_id = $1::text and person_id = $2::text`,
};

export const quizEvents: EventWriters<QuizEvent> = {
  async 'game-played'({ game: { person, version, questions, guesses, earlier } }, run) {
    const content = storableJson({ questions, guesses, earlier });
    return (await run(play, [person.tenantId, person.id, version, content])).length > 0;
  },
  async 'game-resumed'({ person }, run) {
    await run(resume, [person.tenantId, person.id]);
    return true;
  },
};

/** How somebody answered goes with them. */
export async function forgetPlayer({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forget, [tenantId, id]);
}
