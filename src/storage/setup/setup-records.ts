import { expireOlder, listed, type RecordType } from '../records/record-type.ts';

/** What administrators set in chat, and when CBS was last looked at. */
export const setupRecords = {
  settingChanges: {
    tables: { setting_change: { who: ['by_id'], words: ['value'], rest: ['name'] } },
    term: { kind: 'days', days: 730, since: 'made' },
    // The newest of a name is how it is set.
    expire: expireOlder(
      'setting_change',
      'at < now() - make_interval(days => $1::integer) and version not in (select max(version) from setting_change group by name)',
    ),
    whenErased: 'stays',
    kept: {
      settingsChanged: listed(
        `'at', at, 'setting', name, 'value', value`,
        'version',
        'setting_change where tenant_id = $1::text and by_id = $2::text',
      ),
    },
  },
  cbsLooks: { tables: { cbs_look: {} }, term: { kind: 'in-use' }, whenErased: 'no-person' },
} satisfies Readonly<Record<string, RecordType>>;
