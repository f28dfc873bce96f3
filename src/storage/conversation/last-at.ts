import type { LastAt } from '../../features/conversation/last-at.ts';
import { lastAts } from '../../features/conversation/last-at.ts';
import type { Person } from '../../shared/person.ts';
import type { Database } from '../engine/database.ts';
import { textOrNull } from '../engine/row.ts';

/**
 * The newest of what waits for an answer of this person, and of what they asked here since, with `$4` of anything else that they
 * typed, too, and not of what they only pressed to read, such as the article behind a question. What a colleague asked keeps.
 */
const newest = {
  name: 'last-at',
  text: `
select what from (
  select 'question' as what, max(answer.created_at) as at from inbox join answer on answer.turn_id = inbox.id
  where inbox.tenant_id = $1::text and inbox.conversation_id = $3::text
    and not ($4::boolean and starts_with(inbox.key, 'press:'))
  union all
  select 'quiz', played_at from quiz_game where tenant_id = $1::text and person_id = $2::text
  union all
  select 'triage', max(changed_at) from triage
  where tenant_id = $1::text and asker_id = $2::text and state = 'asking'
  union all
  select 'line', max(changed_at) from reasoning_line where tenant_id = $1::text and people @> array[$2::text]
  union all
  select 'need', max(changed_at) from data_need
  where tenant_id = $1::text and people @> array[$2::text] and content -> 'by' ->> 'id' = $2::text
  union all
  select 'experiment', max(changed_at) from experiment
  where tenant_id = $1::text and owner_id = $2::text and state = 'draft'
  union all
  select 'file', max(at) from figure_draft
  where tenant_id = $1::text and person_id = $2::text and kind = 'question'
  union all
  select 'figures', max(at) from figure_draft
  where tenant_id = $1::text and person_id = $2::text and kind = 'figures'
  union all
  select 'reply', max(changed_at) from referral
  where tenant_id = $1::text and asker_id = $2::text and state = 'waiting'
  union all
  select 'answer', max(changed_at) from referral
  where tenant_id = $1::text and champion_id = $2::text and state = 'accepted'
  union all
  select 'answered', max(changed_at) from referral
  where tenant_id = $1::text and asker_id = $2::text and state = 'answered'
  union all
  select 'feedback', max(given_at) from feedback
  where person_tenant_id = $1::text and person_id = $2::text and reaction = 'dislike' and reason is null and comment is null
  union all
  select 'command', max(inbox.received_at) from inbox
  where $4::boolean and inbox.tenant_id = $1::text and inbox.conversation_id = $3::text and inbox.state = 'done'
    and not starts_with(inbox.key, 'press:') and not exists (select from answer where answer.turn_id = inbox.id)
) done
where at is not null and (what in ('reply', 'answer') or at > now() - interval '1 day') order by at desc limit 1`,
};

export function lastAtOf({
  run,
}: Pick<Database, 'run'>): (
  person: Person,
  conversationId: string,
  among?: { readonly commands: boolean },
) => Promise<LastAt | null> {
  return async ({ tenantId, id }, conversationId, { commands } = { commands: false }) => {
    const [row] = await run(newest, [tenantId, id, conversationId, commands]);
    const what = row ? textOrNull(row, 'what') : null;
    return lastAts.find((one) => one === what) ?? null;
  };
}
