import type { Person } from '../../shared/person.ts';
import type { Database } from '../engine/database.ts';
import { text } from '../engine/row.ts';

/** Everything that is kept of one person, by what it is; the words of others are left out. */
const kept = {
  name: 'kept-of-person',
  text: `
select json_build_object(
  'settings', (
    select json_build_object('language', language, 'roles', roles, 'name', name) from person
    where tenant_id = $1::text and id = $2::text
  ),
  'questions', (
    select coalesce(json_agg(json_build_object('at', answer.created_at, 'question', answer.question, 'answer', answer.text,
      'about', answer.subject) order by answer.turn_id), '[]')
    from answer join inbox on inbox.id = answer.turn_id
    where inbox.person_tenant_id = $1::text and inbox.person_id = $2::text
  ),
  'feedback', (
    select coalesce(json_agg(json_build_object('at', given_at, 'reaction', reaction, 'reason', reason, 'comment', comment,
      'done', settled_as, 'doneBecause', settled_note) order by given_at), '[]')
    from feedback where person_tenant_id = $1::text and person_id = $2::text
  ),
  'roleChanges', (
    select coalesce(json_agg(json_build_object('at', at, 'change', change, 'role', role) order by version), '[]')
    from role_change where tenant_id = $1::text and person_id = $2::text
  ),
  'questionsToColleagues', (
    select coalesce(json_agg(json_build_object('at', created_at, 'state', state, 'question', content ->> 'question',
      'remark', content ->> 'remark', 'replied', content ->> 'replied', 'answer', content ->> 'answer') order by created_at), '[]')
    from referral where tenant_id = $1::text and asker_id = $2::text
  ),
  'answersToColleagues', (
    select coalesce(json_agg(json_build_object('at', changed_at, 'state', state, 'askedBack', content ->> 'askedBack',
      'answer', content ->> 'answer') order by created_at), '[]')
    from referral where tenant_id = $1::text and champion_id = $2::text
  ),
  'stepsInReferrals', (
    select coalesce(json_agg(json_build_object('at', at, 'as', by_as, 'step', kind, 'note', note) order by at), '[]')
    from referral_entry where tenant_id = $1::text and by_id = $2::text
  ),
  'figuresNotSaved', (
    select coalesce(json_agg(json_build_object('at', at, 'origin', content ->> 'origin', 'notes', content -> 'notes',
      'because', content ->> 'because') order by at), '[]')
    from figure_draft where tenant_id = $1::text and person_id = $2::text
  ),
  'figuresEntered', (
    select coalesce(json_agg(json_build_object('at', at, 'about', indicator_id, 'origin', origin, 'note', note,
      'correctionBecause', correction_because) order by at), '[]')
    from figure_entry where by_id = $2::text
  ),
  'stepsInWeeklyPosts', (
    select coalesce(json_agg(json_build_object('at', at, 'as', by_as, 'step', kind, 'note', note) order by at), '[]')
    from post_entry where tenant_id = $1::text and by_id = $2::text
  ),
  'weeklyPosts', (
    select coalesce(json_agg(json_build_object('at', created_at, 'state', state, 'title', content -> 'digest' -> 'title' ->> 'nl',
      'note', content ->> 'note') order by created_at), '[]')
    from post where tenant_id = $1::text and content -> 'author' ->> 'id' = $2::text
  ),
  'stories', (
    select coalesce(json_agg(json_build_object('at', told_at, 'about', indicator_id, 'state', state, 'story', text,
      'saidAs', said_as, 'withName', shows_name, 'reason', reason) order by told_at), '[]')
    from practice_story where tenant_id = $1::text and by_id = $2::text
  ),
  'follows', (
    select coalesce(json_agg(json_build_object('figure', indicator_id, 'on', alert_on, 'bound', bound) order by indicator_id), '[]')
    from followed_figure where tenant_id = $1::text and person_id = $2::text
  ),
  'experiments', (
    select coalesce(json_agg(json_build_object('state', state, 'question', content ->> 'question',
      'expectation', content ->> 'expectation', 'measure', content ->> 'measure', 'endsOn', ends_on,
      'lesson', content -> 'conclusion' ->> 'lesson') order by changed_at), '[]')
    from experiment where tenant_id = $1::text and owner_id = $2::text
  ),
  'stepsInExperiments', (
    select coalesce(json_agg(json_build_object('at', at, 'step', step, 'question', content ->> 'question') order by at), '[]')
    from experiment_entry where tenant_id = $1::text and by_id = $2::text
  ),
  'changesOfSources', (
    select coalesce(json_agg(json_build_object('at', at, 'source', content ->> 'name', 'version', version) order by at, id), '[]')
    from source_entry where tenant_id = $1::text and by_id = $2::text
  ),
  'privacyChecks', (
    select coalesce(json_agg(json_build_object('state', state, 'about', content ->> 'about', 'answers', content -> 'answers',
      'remark', content ->> 'remark', 'reply', content ->> 'reply', 'verdict', content ->> 'verdict') order by changed_at), '[]')
    from triage where tenant_id = $1::text and asker_id = $2::text
  ),
  'stepsInPrivacyChecks', (
    select coalesce(json_agg(json_build_object('at', at, 'step', step) order by at), '[]')
    from triage_entry where tenant_id = $1::text and by_id = $2::text
  ),
  'aiTokens', (
    select coalesce(json_agg(json_build_object('day', day, 'tokens', tokens) order by day), '[]')
    from model_spent where tenant_id = $1::text and person_id = $2::text
  ),
  'aiSwitched', (
    select coalesce(json_agg(json_build_object('at', at, 'on', is_on) order by id), '[]')
    from model_switch where tenant_id = $1::text and by_id = $2::text
  ),
  'settingsChanged', (
    select coalesce(json_agg(json_build_object('at', at, 'setting', name, 'value', value) order by version), '[]')
    from setting_change where tenant_id = $1::text and by_id = $2::text
  ),
  'quiz', (
    select json_build_object('questions', content -> 'questions', 'answers', content -> 'guesses', 'earlier', content -> 'earlier')
    from quiz_game where tenant_id = $1::text and person_id = $2::text
  ),
  'quizRoundsStarted', (
    select coalesce(json_agg(json_build_object('at', content ->> 'startedAt', 'state', state) order by content ->> 'startedAt'), '[]')
    from quiz_round where tenant_id = $1::text and started_by = $2::text
  ),
  'linesOfReasoning', (
    select coalesce(json_agg(json_build_object('at', changed_at, 'line', content -> 'elements' -> 0 ->> 'text',
      'comments', (
        select coalesce(json_agg(comment ->> 'text'), '[]')
        from json_array_elements(content::json -> 'elements') element, json_array_elements(element -> 'comments') comment
        where comment -> 'by' ->> 'id' = $2::text
      )) order by changed_at), '[]')
    from reasoning_line where tenant_id = $1::text and people @> array[$2::text]
  ),
  'stepsInLinesOfReasoning', (
    select coalesce(json_agg(json_build_object('at', at, 'step', step, 'about', about) order by at), '[]')
    from reasoning_line_version where tenant_id = $1::text and by_id = $2::text
  ),
  'dataNeeds', (
    select coalesce(json_agg(json_build_object('at', changed_at, 'need', content ->> 'what', 'as',
      case when content -> 'by' ->> 'id' = $2::text then 'asker' else 'decides' end,
      'request', content -> 'request' ->> 'state') order by changed_at), '[]')
    from data_need where tenant_id = $1::text and people @> array[$2::text]
  ),
  'stepsInDataNeeds', (
    select coalesce(json_agg(json_build_object('at', at, 'step', step, 'note', note) order by at), '[]')
    from data_need_entry where tenant_id = $1::text and by_id = $2::text
  ),
  'indicators', (
    select coalesce(json_agg(json_build_object('indicator', definition -> 'name' ->> 'nl', 'as',
      case when definition -> 'owner' ->> 'id' = $2::text then 'owner' else 'deputy' end) order by id), '[]')
    from indicator where $2::text in (definition -> 'owner' ->> 'id', definition -> 'deputy' ->> 'id')
  ),
  'changesOfIndicators', (
    select coalesce(json_agg(json_build_object('at', at, 'indicator', definition -> 'name' ->> 'nl', 'version', version,
      'because', because) order by at, indicator_id), '[]')
    from indicator_version where by_id = $2::text
  )
)::text as kept`,
};

export async function keptOf(database: Database, { tenantId, id }: Person): Promise<unknown> {
  const [row] = await database.run(kept, [tenantId, id]);
  return JSON.parse(row ? text(row, 'kept') : '{}');
}
