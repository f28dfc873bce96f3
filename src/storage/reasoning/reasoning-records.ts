import { listed, type RecordType } from '../records/record-type.ts';
import { forgetReasoner } from './line-events.ts';
import { forgetNeeder } from './need-events.ts';

/** Why figures are wanted. */
export const reasoningRecords = {
  lines: {
    tables: {
      reasoning_line: { whoLists: ['people'], words: ['content'], rest: ['id', 'language', 'place'] },
      reasoning_line_version: { who: ['by_id'], words: ['by_name', 'about', 'content'], rest: ['line_id', 'step'] },
    },
    term: { kind: 'in-use' },
    whenErased: 'partly',
    erase: forgetReasoner,
    kept: {
      linesOfReasoning: listed(
        `'at', changed_at, 'line', content -> 'elements' -> 0 ->> 'text', 'comments', (
          select coalesce(json_agg(comment ->> 'text'), '[]')
          from json_array_elements(content::json -> 'elements') element, json_array_elements(element -> 'comments') comment
          where comment -> 'by' ->> 'id' = $2::text
        )`,
        'changed_at',
        'reasoning_line where tenant_id = $1::text and people @> array[$2::text]',
      ),
      stepsInLinesOfReasoning: listed(
        `'at', at, 'step', step, 'about', about`,
        'at',
        'reasoning_line_version where tenant_id = $1::text and by_id = $2::text',
      ),
    },
  },
  needs: {
    tables: {
      data_need: { whoLists: ['people'], words: ['content'], rest: ['id', 'language', 'line_id'] },
      data_need_entry: { who: ['by_id'], words: ['by_name', 'note'], rest: ['need_id', 'step'] },
    },
    term: { kind: 'in-use' },
    whenErased: 'unlinked',
    erase: forgetNeeder,
    kept: {
      dataNeeds: listed(
        `'at', changed_at, 'need', content ->> 'what', 'as',
          case when content -> 'by' ->> 'id' = $2::text then 'asker' else 'decides' end,
          'request', content -> 'request' ->> 'state'`,
        'changed_at',
        'data_need where tenant_id = $1::text and people @> array[$2::text]',
      ),
      stepsInDataNeeds: listed(
        `'at', at, 'step', step, 'note', note`,
        'at',
        'data_need_entry where tenant_id = $1::text and by_id = $2::text',
      ),
    },
  },
} satisfies Readonly<Record<string, RecordType>>;
