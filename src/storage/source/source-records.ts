import { expireOlder, listed, type RecordType } from '../records/record-type.ts';
import { forgetKeeperOfSources } from './source-events.ts';
import { forgetInTriages } from './triage-events.ts';

/** Where data are, and whether they may be used. */
export const sourceRecords = {
  sources: {
    tables: {
      source: { words: ['content'], rest: ['id'] },
      source_entry: { who: ['by_id'], words: ['content'], rest: ['id'] },
    },
    term: { kind: 'in-use' },
    whenErased: 'unlinked',
    erase: forgetKeeperOfSources,
    kept: {
      changesOfSources: listed(
        `'at', at, 'source', content ->> 'name', 'version', version`,
        'at, id',
        'source_entry where tenant_id = $1::text and by_id = $2::text',
      ),
    },
  },
  privacyChecks: {
    tables: {
      triage: {
        who: ['asker_id', 'officer_id'],
        words: ['asker_name', 'officer_name', 'content'],
        rest: ['id', 'state'],
      },
      triage_entry: { who: ['by_id'], rest: ['id', 'step'] },
    },
    term: { kind: 'days', days: 400, since: 'changed' },
    // What waits for the privacy officer stays.
    expire: expireOlder(
      'triage',
      `state not in ('sent', 'taken', 'more') and changed_at < now() - make_interval(days => $1::integer)`,
    ),
    whenErased: 'partly',
    erase: forgetInTriages,
    kept: {
      privacyChecks: listed(
        `'state', state, 'about', content ->> 'about', 'answers', content -> 'answers', 'remark', content ->> 'remark',
          'reply', content ->> 'reply', 'verdict', content ->> 'verdict'`,
        'changed_at',
        'triage where tenant_id = $1::text and asker_id = $2::text',
      ),
      privacyChecksTaken: listed(
        `'state', state, 'reply', content ->> 'reply', 'verdict', content ->> 'verdict'`,
        'changed_at',
        'triage where tenant_id = $1::text and officer_id = $2::text',
      ),
      stepsInPrivacyChecks: listed(
        `'at', at, 'step', step`,
        'at',
        'triage_entry where tenant_id = $1::text and by_id = $2::text',
      ),
    },
  },
} satisfies Readonly<Record<string, RecordType>>;
