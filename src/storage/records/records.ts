import { conversationRecords } from '../conversation/conversation-records.ts';
import { experimentRecords } from '../experiment/experiment-records.ts';
import { indicatorRecords } from '../indicator/indicator-records.ts';
import { insightRecords } from '../insight/insight-records.ts';
import { knowledgeRecords } from '../knowledge/knowledge-records.ts';
import { modelRecords } from '../model/model-records.ts';
import { personRecords } from '../person/person-records.ts';
import { publicationRecords } from '../publication/publication-records.ts';
import { quizRecords } from '../quiz/quiz-records.ts';
import { reasoningRecords } from '../reasoning/reasoning-records.ts';
import { referralRecords } from '../referral/referral-records.ts';
import { setupRecords } from '../setup/setup-records.ts';
import { sourceRecords } from '../source/source-records.ts';
import type { RecordType } from './record-type.ts';

/** Everything that is kept, in the order in which it is expired and erased. A table that stands in none of them fails a test. */
export const records = {
  ...conversationRecords,
  ...personRecords,
  ...referralRecords,
  ...knowledgeRecords,
  ...indicatorRecords,
  ...publicationRecords,
  ...reasoningRecords,
  ...experimentRecords,
  ...sourceRecords,
  ...quizRecords,
  ...insightRecords,
  ...modelRecords,
  ...setupRecords,
} satisfies Readonly<Record<string, RecordType>>;

export type RecordName = keyof typeof records;

/** The same as `RecordType`s; under their names they stand in `records`. */
export const allRecords: readonly RecordType[] = Object.values(records);

export const recordNames = Object.keys(records) as readonly RecordName[];
