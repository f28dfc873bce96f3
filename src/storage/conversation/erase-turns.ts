import type { Person } from '../../shared/person.ts';
import type { Database } from '../engine/database.ts';

export type Erasure =
  | { readonly kind: 'conversation'; readonly conversationId: string }
  | { readonly kind: 'message'; readonly conversationId: string; readonly activityId: string }
  | { readonly kind: 'person'; readonly person: Person };

/**
 * A deleted question is not answered any more: its worker finds its claim gone. Of a person the turns in work stay, because
 * one of them is the request to be erased; what they leave behind falls under the retention period.
 */
const statement = (name: string, condition: string) => ({
  name,
  text: `
with gone as (
  delete from inbox where ${condition} returning id
), messages as (
  delete from outbox using gone where outbox.turn_id = gone.id
), answers as (
  delete from answer using gone where answer.turn_id = gone.id
), reactions as (
  delete from feedback using gone where feedback.turn_id = gone.id
)
select count(*) as gone from gone`,
});

const ofConversation = statement('erase-conversation', 'conversation_id = $1::text');
const ofMessage = statement('erase-message', 'conversation_id = $1::text and activity_id = $2::text');
const ofPerson = statement(
  'erase-person-turns',
  "person_tenant_id = $1::text and person_id = $2::text and state in ('received', 'done')",
);

/** Resolves to the number of questions that went, each with its answer, message and feedback. */
export async function eraseTurns(database: Database, erasure: Erasure): Promise<number> {
  const [row] = await run(database, erasure);
  return row?.gone ?? 0;
}

function run(database: Database, erasure: Erasure) {
  switch (erasure.kind) {
    case 'conversation':
      return database.run<{ gone: number }>(ofConversation, [erasure.conversationId]);
    case 'message':
      return database.run<{ gone: number }>(ofMessage, [erasure.conversationId, erasure.activityId]);
    case 'person':
      return database.run<{ gone: number }>(ofPerson, [erasure.person.tenantId, erasure.person.id]);
  }
}
