import { expireOlder, type RecordType } from '../records/record-type.ts';
import { forgetAsker } from './question-counts.ts';

/** How work with data goes, in counts. */
export const insightRecords = {
  counts: {
    tables: {
      question_count: { rest: ['topic', 'outcome'] },
      figure_use_count: {},
      month_overview: { rest: ['content'] },
    },
    term: { kind: 'in-use' },
    whenErased: 'no-person',
  },
  askers: {
    // A key made of an id: there until the month is over and its overview made, and never longer than this.
    tables: { question_asker: { words: ['key'], rest: ['scope'] } },
    term: { kind: 'days', days: 93, since: 'made' },
    expire: expireOlder('question_asker', 'month < current_date - $1::integer'),
    whenErased: 'deleted',
    erase: forgetAsker,
  },
} satisfies Readonly<Record<string, RecordType>>;
