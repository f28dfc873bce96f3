import { expireOlder, listed, type RecordType } from '../records/record-type.ts';
import { forgetExperimenter } from './experiment-events.ts';

/** What is tried out, and what was learned of it. */
export const experimentRecords = {
  experiments: {
    tables: {
      experiment: {
        who: ['owner_id'],
        words: ['owner_name', 'content'],
        rest: ['id', 'state', 'indicator_id'],
      },
      experiment_entry: { who: ['by_id'], words: ['content'], rest: ['id', 'step'] },
      experiment_told: { rest: ['id', 'stage'] },
    },
    term: { kind: 'in-use' },
    whenErased: 'partly',
    erase: forgetExperimenter,
    kept: {
      experiments: listed(
        `'state', state, 'question', content ->> 'question', 'expectation', content ->> 'expectation',
          'measure', content ->> 'measure', 'endsOn', ends_on, 'lesson', content -> 'conclusion' ->> 'lesson'`,
        'changed_at',
        'experiment where tenant_id = $1::text and owner_id = $2::text',
      ),
      stepsInExperiments: listed(
        `'at', at, 'step', step, 'question', content ->> 'question'`,
        'at',
        'experiment_entry where tenant_id = $1::text and by_id = $2::text',
      ),
    },
  },
  experimentsThrownAway: {
    tables: {},
    term: { kind: 'set', since: 'changed' },
    expire: expireOlder(
      'experiment',
      `state = 'discarded' and changed_at < now() - make_interval(days => $1::integer)`,
    ),
    whenErased: 'deleted',
  },
} satisfies Readonly<Record<string, RecordType>>;
