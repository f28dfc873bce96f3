import type { PersonEvent } from '../../features/person/events.ts';
import { ended } from '../../features/referral/decide-champion.ts';
import type { Champion } from '../../features/referral/champion.ts';
import type { ChampionEvent } from '../../features/referral/champion-events.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import type { Value } from '../engine/storable.ts';
import { championOf, findChampion } from './champion-row.ts';

/** Nothing is written when another version is kept; two at the same time meet in the row. */
export const keepChampion = {
  name: 'keep-champion',
  text: `
insert into champion (tenant_id, person_id, name, state, version, topics, team, languages, capacity, absent_until, working_days,
  quiet_from, quiet_until, is_listed, shows_thanks, requested_by, requested_by_name, request_why, request_shown_to, request_since,
  absent_from)
select $1::text, $2::text, $3::text, $4::text, $5::integer, $6::text[], $7::text, $8::text[], $9::integer, $10::text,
  $11::text[], $12::integer, $13::integer, $14::boolean, $15::boolean, $16::text, $17::text, $18::text, $19::text[],
  $20::integer, $21::text
where $5::integer = 1 + coalesce((select version from champion where tenant_id = $1::text and person_id = $2::text), 0)
on conflict (tenant_id, person_id) do update set
  name = excluded.name, state = excluded.state, version = excluded.version, topics = excluded.topics, team = excluded.team,
  languages = excluded.languages, capacity = excluded.capacity, absent_until = excluded.absent_until,
  working_days = excluded.working_days, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
  is_listed = excluded.is_listed, shows_thanks = excluded.shows_thanks, requested_by = excluded.requested_by,
  requested_by_name = excluded.requested_by_name, request_why = excluded.request_why,
  request_shown_to = excluded.request_shown_to, request_since = excluded.request_since,
  absent_from = excluded.absent_from
where champion.version = excluded.version - 1
returning version`,
};

const log = {
  name: 'log-champion',
  text: `
insert into champion_change (tenant_id, person_id, version, change, by_id, note)
values ($1::text, $2::text, $3::integer, $4::text, $5::text, $6::text)`,
};

/** Of what they did for others stays that it was done. */
const forget = {
  name: 'forget-champion',
  text: `
with profile as (
  delete from champion where tenant_id = $1::text and person_id = $2::text
), own as (
  delete from champion_change where tenant_id = $1::text and person_id = $2::text
), cards as (
  delete from delivery where tenant_id = $1::text and state <> 'sending'
    and starts_with(key, 'champion:' || $1::text || ':' || $2::text || ':')
), named as (
  update champion set request_shown_to = array_remove(request_shown_to, $2::text),
    requested_by = nullif(requested_by, $2::text),
    requested_by_name = case when requested_by = $2::text then null else requested_by_name end,
    request_why = case when requested_by = $2::text then null else request_why end
  where tenant_id = $1::text and person_id <> $2::text
    and (requested_by = $2::text or $2::text = any(request_shown_to))
), shown as (
  update champion_change set by_id = null, note = null
  where tenant_id = $1::text and by_id = $2::text and person_id <> $2::text
)
select 1`,
};

type Changed = Extract<ChampionEvent, { kind: 'champion-changed' }>;

async function write({ champion, change, by, note }: Omit<Changed, 'kind'>, run: Run): Promise<boolean> {
  const { tenantId, id } = champion.person;
  if ((await run(keepChampion, championValues(champion))).length === 0) return false;
  await run(log, [tenantId, id, champion.version, change, by.id, note]);
  return true;
}

export const championEvents: EventWriters<Changed> = { 'champion-changed': write };

export async function forgetChampion({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forget, [tenantId, id]);
}

/** Without the role somebody is no champion any more. */
export function withChampions(writers: EventWriters<PersonEvent>): EventWriters<PersonEvent> {
  return {
    ...writers,
    async 'role-changed'(event, run) {
      if (!(await writers['role-changed'](event, run))) return false;
      return event.role === 'champion' && event.change === 'take' ? stop(event.person, event.by, run) : true;
    },
  };
}

async function stop(person: Person, by: Person, run: Run): Promise<boolean> {
  const [row] = await run(findChampion, [person.tenantId, person.id]);
  const champion = row && championOf(row);
  return champion?.state === 'approved'
    ? write({ champion: ended(champion), change: 'stopped', by, note: null }, run)
    : true;
}

export function championValues({ person, request, ...champion }: Champion): readonly Value[] {
  return [
    person.tenantId,
    person.id,
    champion.name,
    champion.state,
    champion.version,
    champion.topics,
    champion.team,
    champion.languages,
    champion.capacity,
    champion.absentUntil,
    champion.workingDays.map(String),
    champion.quiet?.from ?? null,
    champion.quiet?.until ?? null,
    champion.isListed,
    champion.showsThanks,
    request?.by.id ?? null,
    request?.by.name ?? null,
    request?.why ?? null,
    request?.shownTo ?? [],
    request?.since ?? null,
    champion.absentFrom ?? null,
  ];
}
