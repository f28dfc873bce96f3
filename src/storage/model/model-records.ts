import { expireOlder, listed, type RecordType } from '../records/record-type.ts';
import { forgetModelSpender } from './model-events.ts';

/** What was asked of the language model, without the words. */
export const modelRecords = {
  modelSwitches: {
    tables: { model_switch: { who: ['by_id'] } },
    term: { kind: 'days', days: 730, since: 'made' },
    // The newest says how it stands.
    expire: expireOlder(
      'model_switch',
      'at < now() - make_interval(days => $1::integer) and id < (select max(id) from model_switch)',
    ),
    whenErased: 'stays',
    kept: {
      aiSwitched: listed(`'at', at, 'on', is_on`, 'id', 'model_switch where tenant_id = $1::text and by_id = $2::text'),
    },
  },
  modelRequests: {
    tables: { model_request: { rest: ['use', 'deployment', 'outcome'] } },
    term: { kind: 'days', days: 400, since: 'made' },
    expire: expireOlder('model_request', 'at < now() - make_interval(days => $1::integer)'),
    whenErased: 'no-person',
  },
  modelUse: {
    tables: { model_spent: { who: ['person_id'] } },
    term: { kind: 'days', days: 2, since: 'made' },
    expire: expireOlder('model_spent', 'day < current_date - $1::integer'),
    whenErased: 'deleted',
    erase: forgetModelSpender,
    kept: {
      aiTokens: listed(
        `'day', day, 'tokens', tokens`,
        'day',
        'model_spent where tenant_id = $1::text and person_id = $2::text',
      ),
    },
  },
} satisfies Readonly<Record<string, RecordType>>;
