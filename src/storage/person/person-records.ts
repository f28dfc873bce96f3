import { eraseBy, expireOlder, listed, type RecordType } from '../records/record-type.ts';

const forgetSettings = {
  name: 'forget-person',
  text: 'delete from person where tenant_id = $1::text and id = $2::text',
};

/** Who somebody is to the bot. */
export const personRecords = {
  settings: {
    tables: { person: { who: ['id'], words: ['name'], rest: ['language', 'roles'] } },
    term: { kind: 'in-use' },
    whenErased: 'deleted',
    erase: eraseBy(forgetSettings),
    kept: {
      settings: `
        select json_build_object('language', language, 'roles', roles, 'name', name) from person
        where tenant_id = $1::text and id = $2::text`,
    },
  },
  roleChanges: {
    tables: { role_change: { who: ['person_id', 'by_id'], rest: ['role', 'change'] } },
    term: { kind: 'days', days: 730, since: 'made' },
    // The newest is the version that a list of roles shows.
    expire: expireOlder(
      'role_change',
      `at < now() - make_interval(days => $1::integer) and version < (
        select max(version) from role_change newest where newest.tenant_id = role_change.tenant_id
      )`,
    ),
    whenErased: 'stays',
    kept: {
      roleChanges: listed(
        `'at', at, 'change', change, 'role', role, 'as', case when person_id = $2::text then 'had' else 'decided' end`,
        'version',
        'role_change where tenant_id = $1::text and $2::text in (person_id, by_id)',
      ),
    },
  },
} satisfies Readonly<Record<string, RecordType>>;
