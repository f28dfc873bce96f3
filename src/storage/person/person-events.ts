import type { PersonEvent } from '../../features/person/events.ts';
import { eraseTurns } from '../conversation/erase-turns.ts';
import { eraseFromReferrals } from '../referral/referral-events.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { eraseDraftsOf } from '../indicator/entering-events.ts';
import { forgetHolderOfIndicators } from '../indicator/indicator-events.ts';
import { forgetModelSpender } from '../model/model-events.ts';
import { forgetExperimenter } from '../experiment/experiment-events.ts';
import { forgetFollower } from '../publication/follow-events.ts';
import { forgetPublisher } from '../publication/forget-publisher.ts';
import { forgetKeeperOfSources } from '../source/source-events.ts';
import { forgetInTriages } from '../source/triage-events.ts';
import { forgetAsker } from '../insight/question-counts.ts';
import { forgetStoryTeller } from '../publication/story-events.ts';
import { forgetPlayer } from '../quiz/quiz-events.ts';
import { forgetRoundStarter } from '../quiz/round-events.ts';
import { forgetReasoner } from '../reasoning/line-events.ts';
import { forgetNeeder } from '../reasoning/need-events.ts';
import { forgetWriterOfArticles } from '../knowledge/knowledge-events.ts';

const chooseLanguage = {
  name: 'choose-language',
  text: `
insert into person (tenant_id, id, language) values ($1::text, $2::text, $3::text)
on conflict (tenant_id, id) do update set language = excluded.language`,
};

/** Nothing is inserted when the newest version is another one; two at the same time meet in the primary key. */
export const logRole = {
  name: 'log-role',
  text: `
insert into role_change (tenant_id, version, person_id, role, change, by_id)
select $1::text, $2::integer + 1, $3::text, $4::text, $5::text, $6::text
where $2::integer = (select coalesce(max(version), 0) from role_change where tenant_id = $1::text)
returning version`,
};

export const setRole = {
  name: 'set-role',
  text: `
insert into person (tenant_id, id, roles, name)
values ($1::text, $2::text, case when $4::text = 'give' then array[$3::text] else '{}' end, $5::text)
on conflict (tenant_id, id) do update set
  roles = array_remove(person.roles, $3::text) || case when $4::text = 'give' then array[$3::text] else '{}' end,
  name = case when $4::text = 'take' and array_remove(person.roles, $3::text) = '{}' then null
    else coalesce($5::text, person.name) end`,
};

/** Of a person the turns in work stay, because one of them is the request to be erased; what they leave behind is expired. */
const erasePersonTurns = eraseTurns(
  'erase-person-turns',
  "person_tenant_id = $1::text and person_id = $2::text and state in ('received', 'done')",
);
/**
 * The reference must outlive the turn that asked to be erased, so that the person can be told; it keeps no link to the
 * person and `expire` removes it. A later message makes it an ordinary one again.
 */
const forget = {
  name: 'forget-person',
  text: `
with settings as (
  delete from person where tenant_id = $1::text and id = $2::text
), reactions as (
  delete from feedback where person_tenant_id = $1::text and person_id = $2::text
), reached as (
  delete from account where tenant_id = $1::text and person_id = $2::text
), messages as (
  delete from delivery where state <> 'sending' and (
    (owner_tenant_id = $1::text and owner_id = $2::text) or (kind = 'person' and tenant_id = $1::text and target = $2::text)
  )
), paces as (
  delete from pace where starts_with(scope, $2::text || ' ')
)
update conversation set forgotten_at = now(), topic = null, person_tenant_id = null, person_id = null
where person_tenant_id = $1::text and person_id = $2::text`,
};

export const personEvents: EventWriters<PersonEvent> = {
  async 'language-chosen'({ person, language }, run) {
    await run(chooseLanguage, [person.tenantId, person.id, language]);
    return true;
  },
  async 'role-changed'({ person, name, role, change, by, version }, run) {
    const logged = await run(logRole, [person.tenantId, version, person.id, role, change, by.id]);
    if (logged.length === 0) return false;
    await run(setRole, [person.tenantId, person.id, role, change, name]);
    return true;
  },
  async 'person-erased'({ person }, run) {
    await run(erasePersonTurns, [person.tenantId, person.id]);
    await eraseFromReferrals(person, run);
    await run(forget, [person.tenantId, person.id]);
    await forgetWriterOfArticles(person, run);
    await eraseDraftsOf(person, run);
    await forgetHolderOfIndicators(person, run);
    await forgetPublisher(person, run);
    await forgetStoryTeller(person, run);
    await forgetAsker(person, run);
    await forgetFollower(person, run);
    await forgetModelSpender(person, run);
    await forgetExperimenter(person, run);
    await forgetInTriages(person, run);
    await forgetKeeperOfSources(person, run);
    await forgetPlayer(person, run);
    await forgetRoundStarter(person, run);
    await forgetReasoner(person, run);
    await forgetNeeder(person, run);
    return true;
  },
};
