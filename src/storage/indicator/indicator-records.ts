import { expireOlder, listed, type RecordType } from '../records/record-type.ts';
import { draftDays, eraseDraftsOf } from './entering-events.ts';
import { forgetHolderOfIndicators } from './indicator-events.ts';

const holds = `$2::text in (definition -> 'owner' ->> 'id', definition -> 'deputy' ->> 'id')`;

/** What figures mean, and the figures. */
export const indicatorRecords = {
  indicators: {
    tables: {
      indicator: { words: ['definition'], rest: ['id'], isOf: holds },
      indicator_version: {
        who: ['by_id'],
        words: ['by_name', 'because', 'definition'],
        rest: ['indicator_id'],
        isOf: `by_id = $2::text or ${holds}`,
      },
    },
    term: { kind: 'in-use' },
    whenErased: 'unlinked',
    erase: forgetHolderOfIndicators,
    kept: {
      indicators: listed(
        `'indicator', definition -> 'name' ->> 'nl', 'as',
          case when definition -> 'owner' ->> 'id' = $2::text then 'owner' else 'deputy' end`,
        'id',
        `indicator where ${holds}`,
      ),
      changesOfIndicators: listed(
        `'at', at, 'indicator', definition -> 'name' ->> 'nl', 'version', version, 'because', because`,
        'at, indicator_id',
        'indicator_version where by_id = $2::text',
      ),
    },
  },
  figures: {
    tables: {
      figure_entry: {
        who: ['by_id'],
        words: ['by_name', 'correction_because', 'note', 'origin'],
        rest: ['id', 'indicator_id', 'means', 'confirmed'],
        tenant: null,
      },
      observation: { rest: ['indicator_id', 'area', 'status', 'entry_id', 'replaced_by'] },
    },
    term: { kind: 'in-use' },
    whenErased: 'unlinked',
    kept: {
      figuresEntered: listed(
        `'at', at, 'about', indicator_id, 'origin', origin, 'note', note, 'correctionBecause', correction_because`,
        'at',
        'figure_entry where by_id = $2::text',
      ),
    },
  },
  figuresNotSaved: {
    tables: { figure_draft: { who: ['person_id'], words: ['content'], rest: ['id', 'kind'] } },
    term: { kind: 'days', days: draftDays, since: 'made' },
    expire: expireOlder('figure_draft', 'at < now() - make_interval(days => $1::integer)'),
    whenErased: 'deleted',
    erase: eraseDraftsOf,
    kept: {
      figuresNotSaved: listed(
        `'at', at, 'origin', content ->> 'origin', 'notes', content -> 'notes', 'because', content ->> 'because'`,
        'at',
        'figure_draft where tenant_id = $1::text and person_id = $2::text',
      ),
    },
  },
  missingTold: {
    tables: { missing_told: { who: ['person_id'], rest: ['indicator_id'] } },
    term: { kind: 'days', days: 400, since: 'told' },
    expire: expireOlder('missing_told', 'at < now() - make_interval(days => $1::integer)'),
    whenErased: 'deleted',
    kept: {
      remindedOfFigures: listed(
        `'at', at, 'about', indicator_id`,
        'at',
        'missing_told where tenant_id = $1::text and person_id = $2::text',
      ),
    },
  },
} satisfies Readonly<Record<string, RecordType>>;
