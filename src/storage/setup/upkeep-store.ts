import { z } from 'zod';
import type { Change, ChangedThing, Holder, UpkeepStore } from '../../features/setup/upkeep/ports.ts';
import type { SettingValue } from '../../features/setup/settings.ts';
import { settingNames, Settings } from '../../features/setup/settings.ts';
import { roles as allRoles } from '../../shared/person.ts';
import type { Database } from '../engine/database.ts';
import { flag, number, text, textOrNull, word, wordsOrNone, type Row } from '../engine/row.ts';

/** Settings hold for the whole bot; who changed one is of an organisation. */
const changes = {
  name: 'upkeep-changes',
  text: `
select * from (
  select at, by_id, 'setting' as kind, name as thing, value, null as person_id, null::boolean as given, version as place
  from setting_change where tenant_id = $1::text
  union all
  select at, by_id, 'role', role, null, person_id, change = 'give', version from role_change where tenant_id = $1::text
  union all
  select at, by_id, 'model', null, null, null, is_on, id from model_switch where tenant_id = $1::text
) changed
where ($2::timestamptz is null or at >= $2::timestamptz) and ($3::timestamptz is null or at < $3::timestamptz)
  and ($4::text[] is null or by_id = any($4::text[]) or person_id = any($4::text[]))
order by at desc, place desc limit $5::integer`,
};
/** Champions, articles and what runs, of who has any. */
const holders = {
  name: 'upkeep-holders',
  text: `
with held as (
  select id as who, 0 as questions, 0 as posts, 0 as articles, 0 as experiments, false as is_champion
  from person where tenant_id = $1::text and roles <> '{}'
  union all
  select person_id, 0, 0, 0, 0, true from champion where tenant_id = $1::text and state = 'approved'
  union all
  select champion_id, 1, 0, 0, 0, false from referral
  where tenant_id = $1::text and champion_id is not null and state in ('accepted', 'waiting')
  union all
  select author_id, 0, 1, 0, 0, false from post_slot where tenant_id = $1::text and state <> 'ended'
  union all
  select owner_id, 0, 0, 1, 0, false from colleague_article
  where tenant_id = $1::text and owner_id is not null and state in ('draft', 'approved')
  union all
  select owner_id, 0, 0, 0, 1, false from experiment
  where tenant_id = $1::text and owner_id is not null and state = 'running'
)
select held.who, coalesce(max(person.roles), '{}') as roles, bool_or(held.is_champion) as is_champion,
  sum(held.questions) as questions, sum(held.posts) as posts, sum(held.articles) as articles, sum(held.experiments) as experiments
from held left join person on person.tenant_id = $1::text and person.id = held.who
group by held.who order by held.who`,
};
/** As somebody was named last in what is still there; a role tells it best. */
const names = {
  name: 'upkeep-names',
  text: `
select distinct on (id) id, name from (
  select id, name, 1 as worth from person where tenant_id = $1::text
  union all select person_id, name, 2 from champion where tenant_id = $1::text
  union all select owner_id, owner_name, 3 from colleague_article where tenant_id = $1::text
  union all select owner_id, owner_name, 4 from experiment where tenant_id = $1::text
) named where id is not null and name is not null order by id, worth`,
};

export function upkeepStore({ run }: Pick<Database, 'run'>): UpkeepStore {
  return {
    changes: async (tenantId, { from, until, about, most }) =>
      (await run(changes, [tenantId, from, until, about, most])).flatMap((row) => changeOf(row, tenantId)),
    async holders(tenantId) {
      const [rows, named] = await Promise.all([run(holders, [tenantId]), namesOf(tenantId)]);
      return rows.map((row) => holderOf(row, tenantId, named));
    },
    names: namesOf,
  };

  async function namesOf(tenantId: string): Promise<ReadonlyMap<string, string>> {
    return new Map((await run(names, [tenantId])).map((row) => [text(row, 'id'), text(row, 'name')]));
  }
}

const Name = z.enum(settingNames);

/** None of what only a newer version knows. */
function changeOf(row: Row, tenantId: string): readonly Change[] {
  const [at, by] = [text(row, 'at'), textOrNull(row, 'by_id')];
  const what = thingOf(row, tenantId);
  return what ? [{ at, by: by === null ? null : { tenantId, id: by }, what }] : [];
}

function thingOf(row: Row, tenantId: string): ChangedThing | null {
  const kind = word(row, 'kind', ['setting', 'role', 'model']);
  if (kind === 'model') return { kind, isOn: flag(row, 'given') };
  if (kind === 'setting') {
    const name = Name.safeParse(row['thing']).data;
    return name === undefined
      ? null
      : { kind, setting: { name, value: Settings.shape[name].parse(row['value']) } as SettingValue };
  }
  const role = allRoles.find((one) => one === row['thing']);
  const person = { tenantId, id: text(row, 'person_id') };
  return role ? { kind, change: flag(row, 'given') ? 'give' : 'take', role, person } : null;
}

function holderOf(row: Row, tenantId: string, named: ReadonlyMap<string, string>): Holder {
  const id = text(row, 'who');
  return {
    person: { tenantId, id },
    name: named.get(id) ?? null,
    holds: {
      roles: wordsOrNone(row, 'roles', allRoles),
      isChampion: flag(row, 'is_champion'),
      questions: number(row, 'questions'),
      indicators: [],
      fixedPosts: number(row, 'posts'),
      articles: number(row, 'articles'),
      experiments: number(row, 'experiments'),
    },
  };
}
